import ArgumentParser
import Operations
import Scheduling

/// The first and the last day of a season.
struct SeasonDays: ParsableArguments {
    @Option(help: help("shell.season.first", name: "2026-09-01")) var first: String?
    @Option(help: help("shell.season.last", name: "2027-06-30")) var last: String?

    /// A season of that name with the days that were said; the days of `old` where none were.
    func season(_ name: String, instead old: Season? = nil, in context: CommandContext) throws -> Season {
        guard let first = try context.day(first, flag: "--first") ?? old?.first,
            let last = try context.day(last, flag: "--last") ?? old?.last
        else { throw Ended(.words, say("shell.missing", ["word": "--first, --last"])) }
        guard let season = Season(name: name, first: first, last: last) else {
            throw Denial.invalid([RequestFault("last", .endsBeforeStart)])
        }
        return season
    }
}

/// `meent season add NAME`.
struct SeasonAdd: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "add", abstract: say("shell.help.season-add"))
    }

    @Argument(help: help("shell.season.new-name", name: "name")) var name: String?
    @OptionGroup var days: SeasonDays
    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        var days = days
        let name = try context.terminal.need(name, asking: say("shell.ask.season-name"), flag: "NAME")
        days.first = try context.terminal.need(days.first, asking: say("shell.ask.season-first"), flag: "--first")
        days.last = try context.terminal.need(days.last, asking: say("shell.ask.season-last"), flag: "--last")
        let season = try days.season(name, in: context)
        let done = try await context.change(change) { dry in
            try await context.centre.addSeason(season, by: change.actor, reason: change.reason ?? "", dryRun: dry)
        }
        context.show(season, after: done)
    }
}

/// `meent season change NAME`.
struct SeasonChange: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "change", abstract: say("shell.help.season-change"))
    }

    @Argument(help: help("shell.season.name", name: "name")) var season: String?
    @Option(help: help("shell.season.new-name", name: "text")) var name: String?
    @OptionGroup var days: SeasonDays
    @Flag(help: help("shell.option.yes")) var yes = false
    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let old = try await context.season(season)
        let new = try days.season(name ?? old.name, instead: old, in: context)
        let done = try await context.change(change, agreed: yes) { dry in
            try await context.centre.changeSeason(
                named: old.name, to: new, by: change.actor, reason: change.reason ?? "", dryRun: dry)
        }
        context.show(new, after: done)
    }
}

/// `meent season retire NAME`.
struct SeasonRetire: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "retire", abstract: say("shell.help.season-retire"))
    }

    @Argument(help: help("shell.season.name", name: "name")) var name: String?
    @Flag(help: help("shell.option.yes")) var yes = false
    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let season = try await context.season(name)
        let done = try await context.change(change, agreed: yes) { dry in
            try await context.centre.retireSeason(
                named: season.name, by: change.actor, reason: change.reason ?? "", dryRun: dry)
        }
        context.show(season, after: done)
    }
}
