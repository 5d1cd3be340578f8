import ArgumentParser
import Foundation
import Operations
import RuleBook
import Scheduling

/// `meent rule draft`: the book in force as a file, comments and all.
struct RuleDraft: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "draft", abstract: say("shell.help.rule-draft"))
    }

    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let view = try await context.centre.rules()
        if context.hand(Document.object(("number", .integer(Int64(view.rules.number))), ("text", .string(view.text)))) {
            return
        }
        context.terminal.hand(view.text)
    }
}

/// `meent rule check FILE`: every fault at once, each at its place.
struct RuleCheck: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "check", abstract: say("shell.help.rule-check"))
    }

    @Argument(help: help("shell.rule.file", name: "file"), completion: .file()) var file: String?
    @Flag(help: help("shell.rule.without-names")) var withoutNames = false
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let text = try RuleFile.text(try context.terminal.need(file, asking: say("shell.ask.file"), flag: "FILE"))
        let result =
            withoutNames
            ? RuleBookFile.parse(text, knowing: nil, groups: nil) : try await context.centre.checkRules(text)
        switch result {
        case .success(let book):
            if context.hand(context.document(nil)) { return }
            context.terminal.note(say("shell.rule.whole", count: book.rules.filter { $0.part == 0 }.count))
        case .failure(let faults): throw context.refused(faults)
        }
    }
}

/// A rule book in a file of the board's own.
enum RuleFile {
    /// The text of the file; refuses one that cannot be read.
    static func text(_ path: String) throws(Ended) -> String {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Ended(.breakdown, say("shell.cannot-read", ["file": path]))
        }
        return String(decoding: data, as: UTF8.self)
    }
}

extension CommandContext {
    /// The book in a file, or the one in force when there is no file. Refuses a file with faults.
    func book(_ file: String?) async throws -> HouseRules {
        guard let file else { return try await centre.rules().rules }
        switch try await centre.checkRules(RuleFile.text(file)) {
        case .success(let book): return book
        case .failure(let faults): throw refused(faults)
        }
    }

    /// Every fault of a book, printed as the answer; the command ends with no.
    func refused(_ faults: RuleBookFaults) -> Ended {
        if hand(document(faults)) { return .no }
        return Ended(
            .no, lines: [say("shell.rule.faults", count: faults.all.count)] + faults.all.map { "  " + words.line($0) })
    }

    /// `{faults: [{line, column, rule, key, code, text}]}`.
    func document(_ faults: RuleBookFaults?) -> JSONValue {
        let items = (faults?.all ?? []).map { fault in
            Document.object(
                ("line", .integer(Int64(fault.place.line))), ("column", .integer(Int64(fault.place.column))),
                ("rule", fault.rule.map(JSONValue.string) ?? .null), ("key", .string(fault.key)),
                ("code", .string(fault.problem.code)), ("text", .string(words.text(fault.problem))))
        }
        return Document.object(("faults", .array(items)))
    }
}
