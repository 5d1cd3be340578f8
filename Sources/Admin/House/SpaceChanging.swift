import ArgumentParser
import Operations
import Scheduling

/// What can be said about a space; the flags bear the names of the API.
struct SpaceFlags: ParsableArguments {
    @Option(help: help("shell.space.capacity", name: "n")) var capacity: String?
    @Option(help: help("shell.space.parts", name: "slug,…")) var parts: [String] = []
    @Option(help: help("shell.space.layouts", name: "slug:n,…")) var layouts: [String] = []
    @Option(help: help("shell.space.set-up", name: "minutes")) var setUp: String?
    @Option(help: help("shell.space.clear-up", name: "minutes")) var clearUp: String?
    @Option(help: help("shell.space.features", name: "slug,…")) var features: [String] = []
    @Flag(inversion: .prefixedNo, help: help("shell.space.by-day")) var byDay: Bool?
    @Flag(inversion: .prefixedNo, help: help("shell.space.shared")) var shared: Bool?

    /// The space with what was said about it.
    func applied(to space: Space, in context: CommandContext) throws -> Space {
        var space = space
        space.capacity = try context.number(capacity, flag: "--capacity", in: 1...10_000) ?? space.capacity
        let longest = 0...Space.longestBuffer
        space.setUpMinutes = try context.number(setUp, flag: "--set-up", in: longest) ?? space.setUpMinutes
        space.clearUpMinutes = try context.number(clearUp, flag: "--clear-up", in: longest) ?? space.clearUpMinutes
        space.byDay = byDay ?? space.byDay
        space.shared = shared ?? space.shared
        if !parts.isEmpty { space.parts = Set(try context.slugs(parts, flag: "--parts")) }
        if !features.isEmpty { space.features = Set(try context.slugs(features, flag: "--features")) }
        if !layouts.isEmpty {
            space.layouts = try context.layouts(layouts, flag: "--layouts", besides: space.layouts)
        }
        return space
    }
}

/// `meent space add NAME`.
struct SpaceAdd: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "add", abstract: say("shell.help.space-add"))
    }

    @Argument(help: help("shell.name", name: "name")) var name: String?
    @Option(help: help("shell.slug-of", name: "slug")) var slug: String?
    @OptionGroup var flags: SpaceFlags
    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let name = try context.terminal.need(name, asking: say("shell.ask.space-name"), flag: "NAME")
        let slug = try context.slug(slug, flag: "--slug") ?? context.slug(from: name)
        var flags = flags
        flags.capacity = try context.terminal.need(
            flags.capacity, asking: say("shell.ask.capacity"), flag: "--capacity")
        let space = try flags.applied(to: Space(slug: slug, name: name, parts: [slug], capacity: 1), in: context)
        let done = try await context.change(change) { dry in
            try await context.centre.addSpace(space, by: change.actor, reason: change.reason ?? "", dryRun: dry)
        }
        context.show(space, after: done)
    }
}

/// `meent space change SLUG`.
struct SpaceChange: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "change", abstract: say("shell.help.space-change"))
    }

    @Argument(help: help("shell.slug", name: "slug")) var slug: String?
    @Option(help: help("shell.new-name", name: "text")) var name: String?
    @Flag(help: help("shell.offer")) var offered = false
    @OptionGroup var flags: SpaceFlags
    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        var space = try flags.applied(to: try await context.space(slug), in: context)
        space.name = name ?? space.name
        if offered { space.retired = false }
        let changed = space
        let done = try await context.change(change) { dry in
            try await context.centre.changeSpace(changed, by: change.actor, reason: change.reason ?? "", dryRun: dry)
        }
        context.show(changed, after: done)
    }
}

/// `meent space retire SLUG`.
struct SpaceRetire: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "retire", abstract: say("shell.help.space-retire"))
    }

    @Argument(help: help("shell.slug", name: "slug")) var slug: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        var space = try await context.space(slug)
        let slug = space.slug
        let done = try await context.change(change) { dry in
            try await context.centre.retireSpace(slug, by: change.actor, reason: change.reason ?? "", dryRun: dry)
        }
        space.retired = true
        context.show(space, after: done)
    }
}

extension CommandContext {
    /// Layouts with a number of people each, and where they take time the minutes of set-up and clear-up:
    /// `theater:110+30+15,diner:80`. A layout that only gets another number of people keeps the time that it takes.
    fileprivate func layouts(
        _ given: [String], flag: String, besides old: [Slug: Layout]
    ) throws(Ended) -> [Slug: Layout] {
        var found: [Slug: Layout] = [:]
        for word in WordList.split(given) {
            let pair = word.split(separator: ":", maxSplits: 1).map(String.init)
            let numbers = pair.last?.split(separator: "+", omittingEmptySubsequences: false).map(String.init) ?? []
            guard pair.count == 2, [1, 3].contains(numbers.count), let slug = try slug(pair[0], flag: flag),
                let people = try number(numbers[0], flag: flag, in: 1...10_000)
            else { throw Ended(.words, say("shell.not-a-pair", ["flag": flag, "text": word])) }
            var layout = old[slug] ?? Layout(capacity: people)
            layout.capacity = people
            if numbers.count == 3 {
                layout.setUpMinutes = try number(numbers[1], flag: flag, in: 0...Space.longestBuffer) ?? 0
                layout.clearUpMinutes = try number(numbers[2], flag: flag, in: 0...Space.longestBuffer) ?? 0
            }
            found[slug] = layout
        }
        return found
    }
}
