import ArgumentParser
import Operations
import Scheduling
import Web

/// `meent equipment`: the pools of things that are lent with a space.
struct EquipmentCommand: NounCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "equipment", abstract: say("shell.help.equipment"),
            subcommands: [
                EquipmentList.self, EquipmentShow.self, EquipmentAdd.self, EquipmentChange.self,
                EquipmentRetire.self,
            ])
    }
}

/// `meent equipment list`.
struct EquipmentList: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("shell.help.equipment-list"))
    }

    @OptionGroup var place: PlaceOptions

    func run(at desk: Desk) async throws {
        let pools = try await desk.centre.house().equipment
        if desk.hand(EquipmentDocument.list(pools)) { return }
        desk.terminal.list(Self.table(pools.filter { !$0.retired }), orElse: say("shell.equipment.none"))
    }

    /// The pools as a list.
    static func table(_ pools: [Equipment]) -> Table {
        var table = Table(
            say("shell.label.slug"), say("shell.label.name"), say("shell.label.quantity"),
            say("shell.label.fixed-to"), say("shell.label.state"))
        for pool in pools {
            table.add(
                pool.slug.text, pool.name, String(pool.quantity), pool.fixedTo?.text ?? "",
                pool.retired ? say("shell.retired") : say("shell.offered"))
        }
        return table
    }
}

/// `meent equipment show SLUG`.
struct EquipmentShow: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: say("shell.help.equipment-show"))
    }

    @Argument(help: help("shell.slug", name: "slug")) var slug: String?
    @OptionGroup var place: PlaceOptions

    func run(at desk: Desk) async throws { desk.show(try await desk.equipment(slug)) }
}
