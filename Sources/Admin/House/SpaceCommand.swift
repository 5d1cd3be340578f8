import ArgumentParser
import Operations
import Scheduling
import Wire

/// `meent space`: the places that can be booked.
struct SpaceCommand: NounCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "space", abstract: say("shell.help.space"),
            subcommands: [SpaceList.self, SpaceShow.self, SpaceAdd.self, SpaceChange.self, SpaceRetire.self])
    }
}

/// `meent space list`.
struct SpaceList: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("shell.help.space-list"))
    }

    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let view = try await context.centre.house()
        if context.hand(SpaceDocument.list(view.spaces)) { return }
        var table = Table(
            say("shell.label.slug"), say("shell.label.name"), say("shell.label.people"), say("shell.label.parts"),
            say("shell.label.layouts"), say("shell.label.features"))
        for space in view.spaces where !space.retired {
            let parts = space.parts == [space.slug] ? "" : space.parts.sorted().map(\.text).joined(separator: "+")
            table.add(
                space.slug.text, space.name, String(space.capacity), parts,
                Self.pairs(space.layouts),
                space.features.sorted().map(\.text).joined(separator: ", "))
        }
        context.terminal.list(table, orElse: say("shell.space.none"))
    }

    /// `diner 80, theater 110 (30 + 15)`: people, and the minutes that a layout takes.
    static func pairs(_ layouts: [Slug: Layout]) -> String {
        layouts.sorted { $0.key < $1.key }.map { name, layout in
            let time = layout.setUpMinutes + layout.clearUpMinutes
            return "\(name.text) \(layout.capacity)"
                + (time == 0 ? "" : " (\(layout.setUpMinutes) + \(layout.clearUpMinutes))")
        }.joined(separator: ", ")
    }
}

/// `meent space show SLUG`.
struct SpaceShow: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: say("shell.help.space-show"))
    }

    @Argument(help: help("shell.slug", name: "slug")) var slug: String?
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let space = try await context.space(slug)
        if context.hand(SpaceDocument(space).json) { return }
        SpaceSheet.lines(space).forEach(context.terminal.answer)
    }
}

/// A space as the shell shows it.
enum SpaceSheet {
    static func lines(_ space: Space) -> [String] {
        var table = Table(space.slug.text, space.name)
        let facts: [(String, String)] = [
            (say("shell.label.people"), String(space.capacity)),
            (say("shell.label.layouts"), SpaceList.pairs(space.layouts)),
            (say("shell.label.parts"), space.parts.sorted().map(\.text).joined(separator: ", ")),
            (say("shell.label.set-up"), String(space.setUpMinutes)),
            (say("shell.label.clear-up"), String(space.clearUpMinutes)),
            (say("shell.label.features"), space.features.sorted().map(\.text).joined(separator: ", ")),
            (say("shell.label.let"), manner(space)),
            (say("shell.label.state"), space.retired ? say("shell.retired") : say("shell.offered")),
        ]
        for (label, value) in facts where !value.isEmpty { table.add(label, value) }
        return table.lines
    }

    /// By the day, shared, both or neither.
    private static func manner(_ space: Space) -> String {
        [space.byDay ? say("shell.let.by-day") : nil, space.shared ? say("shell.let.shared") : nil]
            .compactMap(\.self).joined(separator: ", ")
    }
}
