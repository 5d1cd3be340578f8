import ArgumentParser
import Operations
import Scheduling

/// What can be said about a group; the flags bear the names of the API.
struct GroupFlags: ParsableArguments {
    @Option(help: help("shell.group.kind", name: "slug")) var kind: String?
    @Option(help: help("shell.group.people", name: "n")) var people: String?
    @Option(help: help("shell.group.tags", name: "word,…")) var tags: [String] = []

    /// The group with what was said about it.
    func applied(to group: Group, in context: CommandContext) throws -> Group {
        var group = group
        group.kind = try context.slug(kind, flag: "--kind") ?? group.kind
        group.people = try context.number(people, flag: "--people", in: 1...10_000) ?? group.people
        if !tags.isEmpty { group.tags = Set(WordList.split(tags)) }
        return group
    }
}

/// `meent group add NAME`: a group that may book at once, with its first contact.
struct GroupAdd: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "add", abstract: say("shell.help.group-add"))
    }

    @Argument(help: help("shell.name", name: "name")) var name: String?
    @Option(help: help("shell.slug-of", name: "slug")) var slug: String?
    @OptionGroup var flags: GroupFlags
    @OptionGroup var contact: ContactFlags
    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let name = try context.terminal.need(name, asking: say("shell.ask.group-name"), flag: "NAME")
        let slug = try context.slug(slug, flag: "--slug") ?? context.slug(from: name)
        let group = try flags.applied(to: Group(slug: slug, name: name), in: context)
        let first = try contact.complete(on: context.terminal)
        let done = try await context.change(change) { dry in
            try await context.centre.addGroup(
                group, contact: first, by: change.actor, reason: change.reason ?? "", dryRun: dry)
        }
        context.show(group, after: done)
    }
}

/// `meent group change SLUG`.
struct GroupChange: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "change", abstract: say("shell.help.group-change"))
    }

    @Argument(help: help("shell.slug", name: "slug")) var slug: String?
    @Option(help: help("shell.new-name", name: "text")) var name: String?
    @OptionGroup var flags: GroupFlags
    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        var group = try flags.applied(to: try await context.group(slug), in: context)
        group.name = name ?? group.name
        let changed = group
        let done = try await context.change(change) { dry in
            try await context.centre.changeGroup(changed, by: change.actor, reason: change.reason ?? "", dryRun: dry)
        }
        context.show(changed, after: done)
    }
}
