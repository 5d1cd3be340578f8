import ArgumentParser
import Operations
import Phrases
import Scheduling
import Wire

/// `meent openings`: where there is still room, rules applied; the flags bear the names of the API.
struct OpeningsCommand: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "openings", abstract: say("shell.help.openings"))
    }

    @Option(help: help("shell.openings.from", name: "date")) var from: String?
    @Option(help: help("shell.openings.to", name: "date")) var to: String?
    @Option(help: help("shell.openings.minutes", name: "n")) var minutes: String?
    @Option(help: help("shell.openings.people", name: "n")) var people: String?
    @Option(help: help("shell.openings.equipment", name: "slug:n,…")) var equipment: [String] = []
    @Option(help: help("shell.openings.access", name: "slug,…")) var access: [String] = []
    @Option(help: help("shell.openings.layout", name: "slug")) var layout: String?
    @Option(help: help("shell.openings.weekdays", name: "tue,thu")) var weekdays: [String] = []
    @Option(help: help("shell.openings.block", name: "18:00-22:00")) var block: String?
    @Option(help: help("shell.openings.group", name: "slug")) var group: String?
    @Option(help: help("shell.openings.limit", name: "n")) var limit: String?
    @Option(help: help("shell.openings.cursor", name: "cursor")) var cursor: String?
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let found = try await look(try read(in: try await context.centre.house(), context: context), in: context)
        let document = OpeningsDocument(found, zone: context.zone)
        if context.hand(document.json) { return }
        let wording = try await context.wording()
        var table = Table(say("shell.label.time"), say("shell.label.spaces"))
        for opening in found.openings { table.add(wording.stretch(opening.span), wording.spaces(opening.spaces)) }
        context.terminal.list(table, orElse: say("shell.openings.none"))
        if let next = document.next { context.terminal.answer(say("shell.openings.more", ["line": line(after: next)])) }
    }

    private func read(in view: HouseView, context: CommandContext) throws -> OpeningsReading {
        let asker = try context.slug(group, flag: "--group")
        if let asker, !view.groups.contains(where: { $0.slug == asker }) {
            throw Denial.unknown(what: "group", id: asker.text)
        }
        let read = OpeningsReading(items, for: asker, of: view.groups, in: view.house, at: Machine.now())
        guard read.faults.isEmpty else { throw Denial.invalid(read.faults) }
        return read
    }

    private func look(_ read: OpeningsReading, in context: CommandContext) async throws -> FoundOpenings {
        guard let query = read.query else { return FoundOpenings([], searchedUntil: read.until) }
        return try await context.centre.openings(query, after: read.after, limit: read.limit)
    }

    /// What was given, in the words of the API's query.
    private var items: [(name: String, value: String)] {
        let given: [(name: String, value: String?)] = [
            ("from", from?.replacing(" ", with: "T")), ("to", to?.replacing(" ", with: "T")), ("minutes", minutes),
            ("people", people), ("equipment", joined(equipment)), ("access", joined(access)), ("layout", layout),
            ("weekdays", joined(weekdays)), ("block", block), ("limit", limit),
            ("cursor", cursor),
        ]
        return given.compactMap { name, value in value.map { (name, $0) } }
    }

    private func joined(_ words: [String]) -> String? {
        words.isEmpty ? nil : WordList.split(words).joined(separator: ",")
    }

    /// The command that shows the next page, ready to be copied.
    private func line(after next: String) -> String {
        let asked = items.filter { $0.name != "cursor" } + (group.map { [("group", $0)] } ?? []) + [("cursor", next)]
        return (["meent", "openings"] + asked.flatMap { ["--\($0.0)", $0.1] }).map(Line.quoted).joined(separator: " ")
    }
}
