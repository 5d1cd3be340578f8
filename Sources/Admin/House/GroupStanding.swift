import ArgumentParser
import Operations
import Scheduling

/// A verb that moves a group from one standing to another.
protocol StandingVerb {
    static var name: String { get }
    /// The key of what `--help` says.
    static var help: String { get }
    static var standing: Group.Standing { get }
}

/// A group that asked to join may book.
enum Admit: StandingVerb {
    static let (name, help, standing) = ("admit", "shell.help.group-admit", Group.Standing.admitted)
}

/// A group that asked to join may not.
enum TurnDown: StandingVerb {
    static let (name, help, standing) = ("turn-down", "shell.help.group-turn-down", Group.Standing.left)
}

/// A group may not book for now; what it has stays.
enum Suspend: StandingVerb {
    static let (name, help, standing) = ("suspend", "shell.help.group-suspend", Group.Standing.suspended)
}

/// A suspended group may book again.
enum Reinstate: StandingVerb {
    static let (name, help, standing) = ("reinstate", "shell.help.group-reinstate", Group.Standing.admitted)
}

/// A group stops; what has been stays.
enum Retire: StandingVerb {
    static let (name, help, standing) = ("retire", "shell.help.group-retire", Group.Standing.left)
}

/// `meent group admit|turn-down|suspend|reinstate|retire SLUG`.
struct GroupStanding<Verb: StandingVerb>: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: Verb.name, abstract: say(Verb.help))
    }

    @Argument(help: help("shell.slug", name: "slug")) var slug: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        var group = try await context.group(slug)
        let slug = group.slug
        let done = try await context.change(change) { dry in
            try await context.centre.setStanding(
                of: slug, to: Verb.standing, by: change.actor, reason: change.reason ?? "", dryRun: dry)
        }
        group.standing = Verb.standing
        context.show(group, after: done)
    }
}
