/// Calls that the house style keeps out: hidden clocks and random, traps on input.
enum ForbiddenCalls {
    /// A call: a word that every such line holds, what the line looks like, and where it may stand after all.
    struct Ban: Sendable {
        let name: String
        let words: [String]
        let except: Set<String>
        let pattern: @Sendable (String) -> Bool

        init(
            _ name: String, _ words: [String], except: Set<String> = [],
            _ pattern: @escaping @Sendable (String) -> Bool
        ) {
            self.name = name
            self.words = words
            self.except = except
            self.pattern = pattern
        }
    }

    static let bans: [Ban] = [
        Ban("Date() reads a clock", ["Date"], except: ["Admin"]) {
            $0.contains(/\bDate(\.init)?\(\)|\bDate\.now\b/)
        },
        Ban("UUID() throws random", ["UUID"], except: ["Admin"]) { $0.contains(/\bUUID(\.init)?\(\)/) },
        Ban(".random throws random", ["andom", "shuffled"], except: ["Admin"]) {
            // A random source that was passed in is named: `.random(in: 1...6, using: &random)`, `surroundings.random(16)`.
            !$0.contains("using:")
                && $0.contains(/\.random\((in:|\))|\.randomElement\(|\.shuffled\(|\bSystemRandomNumberGenerator\b/)
        },
        Ban(".current reads the machine", ["urrent"], except: ["Admin"]) {
            $0.contains(/\.(autoupdatingC|c)urrent\b/)
        },
        Ban("print( writes past the edge", ["rint("], except: ["Admin"]) { $0.contains(/\b(debugP|p)rint\(/) },
        Ban("try! traps", ["try!"]) { $0.contains(/\btry!/) },
        Ban("as! traps", ["as!"]) { $0.contains(/\bas!/) },
        Ban("fatalError traps", ["atalError(", "Failure("]) {
            $0.contains(/\b(fatalError|preconditionFailure|assertionFailure)\(/)
        },
        Ban("Bundle.module traps when the program is moved", ["Bundle"]) { $0.contains(/\bBundle\.module\b/) },
    ]

    /// Forbidden calls in one file, in order of their lines.
    static func faults(in source: SourceText) -> [Finding] {
        let near = bans.filter { ban in
            !ban.except.contains(source.target) && ban.words.contains { source.holds($0) }
        }
        return source.code.enumerated().flatMap { index, line in
            near.filter { $0.pattern(line) }.map { source.finding(index, $0.name) }
        } + unfinished(in: source)
    }

    /// Notes to oneself: what is left to do belongs in an issue.
    private static func unfinished(in source: SourceText) -> [Finding] {
        guard ["TODO", "FIXME", "XXX", "HACK"].contains(where: source.holds) else { return [] }
        return source.lines.enumerated().compactMap { index, line in
            line.contains(/\b(TODO|FIXME|XXX|HACK)\b/) ? source.finding(index, "unfinished work") : nil
        }
    }
}
