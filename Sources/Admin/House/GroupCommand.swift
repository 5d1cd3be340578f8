import ArgumentParser
import Operations
import Scheduling
import Wire

/// `meent group`: those who book.
struct GroupCommand: NounCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "group", abstract: say("shell.help.group"),
            subcommands: [
                GroupList.self, GroupShow.self, GroupAdd.self, GroupChange.self, GroupStanding<Retire>.self,
                GroupStanding<Admit>.self, GroupStanding<TurnDown>.self, GroupStanding<Suspend>.self,
                GroupStanding<Reinstate>.self, GroupContactCommand.self, GroupToken.self, GroupSignInLink.self,
            ])
    }
}

/// `meent group list`.
struct GroupList: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("shell.help.group-list"))
    }

    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let groups = try await context.centre.house().groups
        if context.hand(GroupDocument.list(groups)) { return }
        var table = Table(
            say("shell.label.slug"), say("shell.label.name"), say("shell.label.kind"), say("shell.label.people"),
            say("shell.label.state"))
        for group in groups {
            table.add(
                group.slug.text, group.name, group.kind?.text ?? "", String(group.people),
                GroupSheet.standing(group.standing))
        }
        context.terminal.list(table, orElse: say("shell.group.none"))
    }
}

/// `meent group show SLUG`.
struct GroupShow: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: say("shell.help.group-show"))
    }

    @Argument(help: help("shell.slug", name: "slug")) var slug: String?
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws { try await context.show(try await context.group(slug)) }
}

/// A group as the shell shows it.
enum GroupSheet {
    static func lines(_ group: Group, contacts: [ContactView]) -> [String] {
        var table = Table(group.slug.text, group.name)
        let facts: [(String, String)] = [
            (say("shell.label.state"), standing(group.standing)), (say("shell.label.kind"), group.kind?.text ?? ""),
            (say("shell.label.people"), String(group.people)),
            (say("shell.label.tags"), group.tags.sorted().joined(separator: ", ")),
        ]
        for (label, value) in facts where !value.isEmpty { table.add(label, value) }
        for contact in contacts {
            let details = contact.details
            let ways = [details.name, details.mail, details.phone].filter { !$0.isEmpty }
            table.add(say("shell.label.contact"), "\(contact.id)  \(ways.joined(separator: ", "))")
        }
        return table.lines
    }

    /// Where a group stands with the centre, in a word.
    static func standing(_ standing: Group.Standing) -> String {
        switch standing {
        case .asking: say("shell.standing.asking")
        case .admitted: say("shell.standing.admitted")
        case .suspended: say("shell.standing.suspended")
        case .left: say("shell.standing.left")
        }
    }
}
