import ArgumentParser
import Operations
import Scheduling

/// What can be said about a closure.
struct ClosureFlags: ParsableArguments {
    @Option(help: help("shell.closure.title", name: "text")) var title: String?
    @Option(help: help("shell.closure.start", name: "2026-12-25")) var start: String?
    @Option(help: help("shell.closure.end", name: "2026-12-26")) var end: String?
    @Option(help: help("shell.closure.hours", name: "13:00-24:00")) var hours: String?
    @Option(help: help("shell.closure.spaces", name: "slug,…")) var spaces: [String] = []
    @Option(help: help("shell.closure.spared", name: "slug,…")) var spared: [String] = []

    /// The closure with what was said about it. A last day is closed whole: it ends at the midnight after it.
    func applied(to closure: Closure, in context: CommandContext) throws -> Closure {
        var closure = closure
        let zone = context.zone
        let from = try context.clock(start, flag: "--start").map(zone.instant) ?? closure.span.start
        let last = end.flatMap { LocalDate($0) }.map { WallClock(startOf: $0.adding(days: 1)) }
        let to = try (last ?? context.clock(end, flag: "--end")).map(zone.instant) ?? closure.span.end
        guard let span = Span(from, to) else { throw Ended(.words, say("shell.ends-before-start")) }
        closure.span = span
        closure.title = title ?? closure.title
        if let hours {
            // Nothing at all takes the hours away again: closed all day.
            closure.hours = hours.isEmpty ? nil : try context.hours(hours, flag: "hours")
        }
        if !spaces.isEmpty { closure.spaces = try context.slugs(spaces, flag: "--spaces") }
        if !spared.isEmpty { closure.spared = try context.slugs(spared, flag: "--spared") }
        return closure
    }
}

/// `meent closure add`.
struct ClosureAdd: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "add", abstract: say("shell.help.closure-add"))
    }

    @OptionGroup var flags: ClosureFlags
    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        var flags = flags
        flags.title = try context.terminal.need(flags.title, asking: say("shell.ask.closure-title"), flag: "--title")
        flags.start = try context.terminal.need(flags.start, asking: say("shell.ask.closure-start"), flag: "--start")
        flags.end = try context.terminal.need(flags.end, asking: say("shell.ask.closure-end"), flag: "--end")
        let now = Machine.now()
        guard let moment = Span(now, now + 1) else { return }
        let closure = try flags.applied(to: Closure(id: 0, title: "", span: moment), in: context)
        let done = try await context.change(change) { dry in
            try await context.centre.addClosure(closure, by: change.actor, reason: change.reason ?? "", dryRun: dry)
        }
        var made = closure
        made.id = done.closure ?? 0
        try await context.show(made, after: done)
    }
}

/// `meent closure change NUMBER`.
struct ClosureChange: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "change", abstract: say("shell.help.closure-change"))
    }

    @Argument(help: help("shell.closure.number", name: "n")) var number: String?
    @OptionGroup var flags: ClosureFlags
    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let closure = try flags.applied(to: try await context.closure(number), in: context)
        let done = try await context.change(change) { dry in
            try await context.centre.changeClosure(closure, by: change.actor, reason: change.reason ?? "", dryRun: dry)
        }
        try await context.show(closure, after: done)
    }
}

/// `meent closure retire NUMBER`.
struct ClosureRetire: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "retire", abstract: say("shell.help.closure-retire"))
    }

    @Argument(help: help("shell.closure.number", name: "n")) var number: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let closure = try await context.closure(number)
        let done = try await context.change(change) { dry in
            try await context.centre.retireClosure(
                closure.id, by: change.actor, reason: change.reason ?? "", dryRun: dry)
        }
        try await context.show(closure, after: done)
    }
}

extension CommandContext {
    /// `13:00-24:00`; refuses anything else.
    fileprivate func hours(_ text: String, flag: String) throws(Denial) -> DayHours {
        guard let hours = DayHours(written: text) else { throw .invalid([RequestFault(flag, .notATime(text))]) }
        return hours
    }
}
