/// Who may use whom: the table of the architecture, written once more so that a new arrow is a decision.
enum Arrows {
    /// What a target may import: of ours, and of packages and the system.
    struct Row: Equatable {
        let ours: Set<String>
        let others: Set<String>
    }

    static let system: Set<String> = ["Foundation", "FoundationEssentials", "Synchronization", "Glibc", "Dispatch"]

    static let table: [String: Row] = [
        "Scheduling": Row(ours: [], others: ["OrderedCollections"]),
        "CLibical": Row(ours: [], others: ["libical"]),
        "ICalendar": Row(ours: ["Scheduling", "CLibical"], others: system),
        "CTOML": Row(ours: [], others: ["toml++"]),
        "RuleBook": Row(ours: ["Scheduling", "CTOML"], others: system),
        "Phrases": Row(ours: ["Scheduling"], others: system),
        "Wire": Row(ours: ["Scheduling", "Phrases"], others: system),
        "Persistence": Row(ours: ["Scheduling"], others: system.union(["GRDB", "Crypto"])),
        "Operations": Row(
            ours: ["Scheduling", "ICalendar", "RuleBook", "Persistence"],
            others: system.union(["Logging", "Crypto", "Subprocess"])),
        "Mail": Row(
            ours: ["Scheduling", "Operations", "Phrases"], others: system.union(["Subprocess", "Logging"])),
        "CZlib": Row(ours: [], others: ["zlib.h"]),
        "Web": Row(
            ours: ["Scheduling", "Operations", "Phrases", "Wire", "CZlib"],
            others: system.union(
                [
                    "Hummingbird", "HummingbirdCore", "HTTPTypes", "NIOCore", "NIOPosix", "NIOHTTP1", "Mustache",
                    "Logging",
                ]
            )),
        "Admin": Row(
            ours: [
                "Scheduling", "ICalendar", "CTOML", "RuleBook", "Phrases", "Wire", "Operations", "Mail", "Web",
            ],
            others: system.union(["ArgumentParser", "Configuration", "ServiceLifecycle", "Logging"])),
        "meent": Row(ours: ["Admin"], others: []),
    ]

    /// The rows of the targets that have a folder: a target comes into Package.swift with its first file.
    static func built(among targets: Set<String>) -> [String: Set<String>] {
        table.filter { targets.contains($0.key) }.mapValues { $0.ours.intersection(targets) }
    }

    /// The one folder that knows the engine of the store.
    static let engineFolder = "Sources/Persistence/SQLite/"

    /// Import lines that bring the engine into a file outside its folder.
    static func engineFaults(in source: SourceText) -> [Finding] {
        guard !source.path.hasPrefix(engineFolder) else { return [] }
        return source.code.enumerated().compactMap { index, line in
            module(imported: line) == "GRDB" ? source.finding(index, "GRDB outside \(engineFolder)") : nil
        }
    }

    /// The files that may use Foundation in a target that otherwise may not.
    static let foundationInScheduling = "Sources/Scheduling/Time/Zone.swift"

    /// Headers of the C language that every shim may include.
    static let plainC: Set<String> = [
        "stddef.h", "stdint.h", "stdbool.h", "stdlib.h", "string.h", "stdio.h", "errno.h", "string", "string_view",
        "sstream", "vector", "cstring", "cstdlib", "cstdint", "new", "memory", "utility", "optional", "algorithm",
    ]

    /// Import lines of a Swift file that the table does not know.
    static func faults(in source: SourceText) -> [Finding] {
        guard let row = table[source.target] else { return [source.finding(0, "no row for \(source.target)")] }
        let own: Set = source.path == foundationInScheduling ? ["Foundation"] : []
        let allowed = row.ours.union(row.others).union(own)
        return source.code.enumerated().compactMap { index, line in
            guard let module = module(imported: line), !allowed.contains(module) else { return nil }
            return source.finding(index, "\(source.target) may not import \(module)")
        }
    }

    /// Include lines of a C or C++ file that reach outside its own folder without leave.
    static func includeFaults(in source: SourceText) -> [Finding] {
        let allowed = (table[source.target]?.others ?? []).union(plainC)
        return source.lines.enumerated().compactMap { index, line in
            guard line.hasPrefix("#include <") else { return nil }
            let header = String(line.dropFirst("#include <".count).prefix { $0 != ">" })
            let library = String(header.prefix { $0 != "/" })
            return allowed.contains(library) ? nil : source.finding(index, "\(source.target) may not include \(header)")
        }
    }

    /// The module that an import line names, whatever stands before or after it.
    static func module(imported line: String) -> String? {
        var words = line.split(separator: " ").map(String.init)
        guard let place = words.firstIndex(of: "import"), words[..<place].allSatisfy({ importers.contains($0) })
        else { return nil }
        words.removeFirst(place + 1)
        if let kind = words.first, kinds.contains(kind) { words.removeFirst() }
        return words.first.map { String($0.prefix { $0 != "." }) }
    }

    private static let importers: Set<String> = [
        "@testable", "@preconcurrency", "@_exported", "private", "internal", "package", "public", "fileprivate",
    ]
    private static let kinds: Set<String> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
}
