/// Calls that the house style keeps out: hidden clocks and dice, traps on input, texts as SQL.
enum ForbiddenCalls {
    /// A call, as a pattern of code, and the targets where it may stand after all.
    struct Ban: Sendable {
        let name: String
        let pattern: @Sendable (String) -> Bool
        let except: Set<String>

        init(_ name: String, except: Set<String> = [], _ pattern: @escaping @Sendable (String) -> Bool) {
            self.name = name
            self.pattern = pattern
            self.except = except
        }
    }

    static let bans: [Ban] = [
        Ban("Date() reads a clock", except: ["Admin"]) { $0.contains(/\bDate(\.init)?\(\)|\bDate\.now\b/) },
        Ban("UUID() throws dice", except: ["Admin"]) { $0.contains(/\bUUID(\.init)?\(\)/) },
        Ban(".random throws dice", except: ["Admin"]) {
            $0.contains(/\.random(Element)?\(|\.shuffled\(\)|\bSystemRandomNumberGenerator\b/)
        },
        Ban(".current reads the machine", except: ["Admin"]) { $0.contains(/\.(autoupdatingC|c)urrent\b/) },
        Ban("print( writes past the edge", except: ["Admin"]) { $0.contains(/\b(debugP|p)rint\(/) },
        Ban("try! traps") { $0.contains(/\btry!/) },
        Ban("as! traps") { $0.contains(/\bas!/) },
        Ban("fatalError traps") { $0.contains(/\b(fatalError|preconditionFailure|assertionFailure)\(/) },
        Ban("Bundle.module traps when the program is moved") { $0.contains(/\bBundle\.module\b/) },
    ]

    /// Forbidden calls in one file, in order of their lines.
    static func faults(in source: SourceText) -> [Finding] {
        source.code.enumerated().flatMap { index, line in
            bans.filter { !$0.except.contains(source.target) && $0.pattern(line) }
                .map { source.finding(index, $0.name) }
        } + unfinished(in: source)
    }

    /// Notes to oneself: what is left to do belongs in an issue.
    private static func unfinished(in source: SourceText) -> [Finding] {
        source.lines.enumerated().compactMap { index, line in
            line.contains(/\b(TODO|FIXME|XXX|HACK)\b/) ? source.finding(index, "unfinished work") : nil
        }
    }
}
