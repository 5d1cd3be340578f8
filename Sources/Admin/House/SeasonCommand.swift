import ArgumentParser
import Operations
import Phrases
import Scheduling

/// `meent season`: the seasons by which the house shares out its timetable.
struct SeasonCommand: NounCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "season", abstract: say("shell.help.season"),
            subcommands: [
                SeasonList.self, SeasonShow.self, SeasonAdd.self, SeasonChange.self, SeasonRetire.self,
            ])
    }
}

/// `meent season list`.
struct SeasonList: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("shell.help.season-list"))
    }

    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let seasons = try await context.centre.house().house.seasons
        if context.hand(Document.object(("seasons", .array(seasons.map(SeasonSheet.document))))) { return }
        context.terminal.list(SeasonSheet.table(seasons, in: context.words), orElse: say("shell.season.none"))
    }
}

/// `meent season show NAME`.
struct SeasonShow: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: say("shell.help.season-show"))
    }

    @Argument(help: help("shell.season.name", name: "name")) var name: String?
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let season = try await context.season(name)
        if context.hand(SeasonSheet.document(season)) { return }
        context.terminal.list(SeasonSheet.table([season], in: context.words), orElse: "")
        let change = try await context.centre.retireSeason(named: season.name, by: context.board, dryRun: true)
        try await context.listRules(change.rules)
        try await context.listTouched(change.touched)
    }
}

/// Seasons as the shell shows them.
enum SeasonSheet {
    /// The seasons as a list, with their days as people write them.
    static func table(_ seasons: [Season], in words: Words) -> Table {
        var table = Table(say("shell.label.name"), say("shell.label.first-day"), say("shell.label.last-day"))
        for season in seasons {
            table.add(season.name, words.dayWithYear(season.first), words.dayWithYear(season.last))
        }
        return table
    }

    /// `{name, first, last}`.
    static func document(_ season: Season) -> JSONValue {
        Document.object(
            ("name", .string(season.name)), ("first", .string(season.first.text)), ("last", .string(season.last.text)))
    }
}

extension CommandContext {
    /// One season by its name, or by what its name is when it is typed with plain letters: `2026-2027`.
    func season(_ word: String?) async throws -> Season {
        let text = try terminal.need(word, asking: say("shell.ask.season"), flag: "NAME")
        let house = try await centre.house().house
        let season = house.season(named: text) ?? house.seasons.first { Slug(making: $0.name)?.text == text }
        guard let season else { throw Denial.unknown(what: "season", id: text) }
        return season
    }

    /// The rules that count by what is changed, each with its sentence.
    func listRules(_ ids: [String]) async throws {
        guard !ids.isEmpty else { return }
        let rules = try await centre.rules().rules
        terminal.answer(say("shell.season.rules"))
        for rule in ids.compactMap(rules.rule) {
            terminal.answer("  \(rule.id)  \(rule.wording[words.language.rawValue] ?? "")")
        }
        terminal.answer()
    }
}
