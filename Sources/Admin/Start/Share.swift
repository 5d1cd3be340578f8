import Foundation

/// Where the program's own texts, pages and seeds lie: beside the executable, else in `MEENT_SHARE`.
enum Share {
    /// The folders to look in, in order; the executable is found through its links.
    static func folders(environment: [String: String]) -> [String] {
        [besideExecutable, environment["MEENT_SHARE"]].compactMap { $0 }.filter { !$0.isEmpty }
    }

    /// The rule book that a new centre begins with.
    static func starterRuleBook() throws(Ended) -> String {
        let name = "meent_Admin.resources/rule-books/starter.toml"
        let texts = folders(environment: Machine.environment).lazy.compactMap {
            FileManager.default.contents(atPath: "\($0)/\(name)").map { String(decoding: $0, as: UTF8.self) }
        }
        guard let text = texts.first else { throw Ended(.breakdown, say("shell.missing-file", ["file": name])) }
        return text
    }

    private static var besideExecutable: String? {
        guard let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") else {
            return nil
        }
        return program.lastIndex(of: "/").map { String(program[..<$0]) }
    }
}
