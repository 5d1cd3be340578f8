import ArgumentParser
import Operations
import Phrases
import Scheduling
import Wire

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

    func run(at context: CommandContext) async throws {
        let pools = try await context.centre.house().equipment
        let short = try await context.centre.overcommitments()
        if context.hand(EquipmentDocument.list(of: pools, in: context.zone)) { return }
        context.terminal.list(Self.table(pools.filter { !$0.retired }), orElse: say("shell.equipment.none"))
        guard !short.isEmpty else { return }
        let wording = try await context.wording()
        context.terminal.answer()
        context.terminal.answer(say("shell.equipment.overcommitted"))
        for stretch in short { context.terminal.answer("  " + Self.line(stretch, in: wording)) }
    }

    /// `2 beamers te weinig, di 12 januari 20:00–22:00: B7K2, C3P9`.
    static func line(_ stretch: Overcommitment, in wording: Wording) -> String {
        say(
            "shell.equipment.short",
            [
                "n": String(stretch.missing), "equipment": wording.names.equipment(stretch.pool),
                "time": wording.stretch(stretch.during), "bookings": stretch.bookings.joined(separator: ", "),
            ])
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

    func run(at context: CommandContext) async throws {
        let pool = try await context.equipment(slug)
        let short = try await context.centre.overcommitments().filter { $0.pool == pool.slug }
        if context.hand(Self.document(pool, short: short, in: context.zone)) { return }
        context.show(pool)
        let wording = try await context.wording()
        for stretch in pool.outOfOrder {
            let values = ["n": String(stretch.quantity), "time": wording.stretch(stretch.span)]
            context.terminal.answer("  " + say("shell.equipment.broken", values))
        }
        for stretch in short { context.terminal.answer("  " + EquipmentList.line(stretch, in: wording)) }
    }

    /// The API's document, with when more is promised than there is.
    private static func document(_ pool: Equipment, short: [Overcommitment], in zone: Zone) -> JSONValue {
        let document = EquipmentDocument(pool, zone: zone).json
        guard case .object(let members) = document, !short.isEmpty else { return document }
        let stretches = short.map { stretch in
            Document.object(
                ("missing", .integer(Int64(stretch.missing))),
                ("start", Document.moment(stretch.during.start, in: zone)),
                ("end", Document.moment(stretch.during.end, in: zone)),
                ("bookings", Document.texts(stretch.bookings)))
        }
        return .object(members + [.init("overcommitments", .array(stretches))])
    }
}
