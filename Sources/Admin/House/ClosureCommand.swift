import ArgumentParser
import Operations
import Phrases
import Scheduling

/// `meent closure`: when the house, or some of it, is closed.
struct ClosureCommand: NounCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "closure", abstract: say("shell.help.closure"),
            subcommands: [
                ClosureList.self, ClosureShow.self, ClosureAdd.self, ClosureChange.self, ClosureRetire.self,
            ])
    }
}

/// `meent closure list`.
struct ClosureList: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("shell.help.closure-list"))
    }

    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let closures = try await context.closures()
        if context.hand(
            Document.object(("closures", .array(closures.map { ClosureSheet.document($0, in: context.zone) }))))
        {
            return
        }
        let sheet = ClosureSheet(try await context.wording())
        context.terminal.list(sheet.table(closures), orElse: say("shell.closure.none"))
    }
}

/// `meent closure show NUMBER`.
struct ClosureShow: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: say("shell.help.closure-show"))
    }

    @Argument(help: help("shell.closure.number", name: "n")) var number: String?
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let closure = try await context.closure(number)
        if context.hand(ClosureSheet.document(closure, in: context.zone)) { return }
        let sheet = ClosureSheet(try await context.wording())
        context.terminal.list(sheet.table([closure]), orElse: "")
        let change = try await context.centre.changeClosure(closure, by: context.board, dryRun: true)
        try await context.listTouched(change.touched)
    }
}

/// Closures as the shell shows them.
struct ClosureSheet {
    private let wording: Wording

    init(_ wording: Wording) { self.wording = wording }

    /// The closures as a list.
    func table(_ closures: [Closure]) -> Table {
        var table = Table(
            say("shell.label.number"), say("shell.label.time"), say("shell.label.title"), say("shell.label.spaces"),
            say("shell.label.spared"))
        for closure in closures {
            let spaces = closure.spaces.isEmpty ? say("shell.everything") : wording.spaces(closure.spaces)
            table.add(
                closure.id == 0 ? "" : String(closure.id), when(closure), closure.title, spaces,
                wording.spaces(closure.spared))
        }
        return table
    }

    private func when(_ closure: Closure) -> String {
        days(closure.span) + (closure.hours.map { ", \($0.written)" } ?? "")
    }

    /// Whole days with their year: a list of closures reaches into the next one.
    private func days(_ span: Span) -> String {
        let zone = wording.names.house.zone
        let (start, end) = (zone.wallClock(at: span.start), zone.wallClock(at: span.end))
        guard start.secondOfDay == 0, end.secondOfDay == 0 else { return wording.stretch(span) }
        let (first, last) = (
            wording.words.dayWithYear(start.date), wording.words.dayWithYear(end.date.adding(days: -1))
        )
        return first == last ? first : wording.words.say("days", ["first": first, "last": last])
    }

    /// `{id, title, start, end, hours, spaces, spared}`; without `id` what was only tried.
    static func document(_ closure: Closure, in zone: Zone) -> JSONValue {
        Document.object(
            ("id", closure.id == 0 ? nil : .integer(closure.id)), ("title", .string(closure.title)),
            ("start", Document.moment(closure.span.start, in: zone)),
            ("end", Document.moment(closure.span.end, in: zone)),
            ("hours", closure.hours.map { .string($0.written) }),
            ("spaces", Document.texts(closure.spaces.map(\.text))),
            ("spared", Document.texts(closure.spared.map(\.text))))
    }
}
