import ArgumentParser
import Operations
import Scheduling

/// A command that moves a group from one standing to another.
protocol StandingCommand: CentreCommand {
    static var standing: Group.Standing { get }
    var slug: String? { get }
    var change: ChangeOptions { get }
}

extension StandingCommand {
    func run(at desk: Desk) async throws {
        var group = try await desk.group(slug)
        let slug = group.slug
        let done = try await desk.change(change) { dry in
            try await desk.centre.setStanding(
                of: slug, to: Self.standing, by: change.actor, reason: change.reason ?? "", dryRun: dry)
        }
        group.standing = Self.standing
        desk.show(group, done)
    }
}

/// `meent group admit SLUG`: a group that asked to join may book.
struct GroupAdmit: StandingCommand {
    static let standing = Group.Standing.admitted
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "admit", abstract: say("shell.help.group-admit"))
    }

    @Argument(help: help("shell.slug", name: "slug")) var slug: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions
}

/// `meent group turn-down SLUG`: a group that asked to join may not.
struct GroupTurnDown: StandingCommand {
    static let standing = Group.Standing.left
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "turn-down", abstract: say("shell.help.group-turn-down"))
    }

    @Argument(help: help("shell.slug", name: "slug")) var slug: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions
}

/// `meent group suspend SLUG`: a group may not book for now; what it has stays.
struct GroupSuspend: StandingCommand {
    static let standing = Group.Standing.suspended
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "suspend", abstract: say("shell.help.group-suspend"))
    }

    @Argument(help: help("shell.slug", name: "slug")) var slug: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions
}

/// `meent group reinstate SLUG`: a suspended group may book again.
struct GroupReinstate: StandingCommand {
    static let standing = Group.Standing.admitted
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "reinstate", abstract: say("shell.help.group-reinstate"))
    }

    @Argument(help: help("shell.slug", name: "slug")) var slug: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions
}

/// `meent group retire SLUG`: a group stops; what has been stays.
struct GroupRetire: StandingCommand {
    static let standing = Group.Standing.left
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "retire", abstract: say("shell.help.group-retire"))
    }

    @Argument(help: help("shell.slug", name: "slug")) var slug: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions
}
