import ArgumentParser
import Operations
import Scheduling

/// What can be said about a pool.
struct EquipmentFlags: ParsableArguments {
    @Option(help: help("shell.equipment.quantity", name: "n")) var quantity: String?
    @Option(help: help("shell.equipment.fixed-to", name: "slug")) var fixedTo: String?

    /// The pool with what was said about it.
    func applied(to pool: Equipment, _ desk: Desk) throws -> Equipment {
        var pool = pool
        pool.quantity = try desk.number(quantity, "--quantity", 0...100_000) ?? pool.quantity
        pool.fixedTo = try desk.slug(fixedTo, "--fixed-to") ?? pool.fixedTo
        return pool
    }
}

/// `meent equipment add NAME`.
struct EquipmentAdd: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "add", abstract: say("shell.help.equipment-add"))
    }

    @Argument(help: help("shell.name", name: "name")) var name: String?
    @Option(help: help("shell.slug-of", name: "slug")) var slug: String?
    @OptionGroup var flags: EquipmentFlags
    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions

    func run(at desk: Desk) async throws {
        let name = try desk.terminal.need(name, say("shell.ask.equipment-name"), flag: "NAME")
        let slug = try desk.slug(slug, "--slug") ?? desk.slug(from: name)
        var flags = flags
        flags.quantity = try desk.terminal.need(flags.quantity, say("shell.ask.quantity"), flag: "--quantity")
        let pool = try flags.applied(to: Equipment(slug: slug, name: name, quantity: 0), desk)
        let done = try await desk.change(change) { dry in
            try await desk.centre.addEquipment(pool, by: change.actor, reason: change.reason ?? "", dryRun: dry)
        }
        desk.show(pool, done)
    }
}

/// `meent equipment change SLUG`.
struct EquipmentChange: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "change", abstract: say("shell.help.equipment-change"))
    }

    @Argument(help: help("shell.slug", name: "slug")) var slug: String?
    @Option(help: help("shell.new-name", name: "text")) var name: String?
    @OptionGroup var flags: EquipmentFlags
    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions

    func run(at desk: Desk) async throws {
        var pool = try flags.applied(to: try await desk.equipment(slug), desk)
        pool.name = name ?? pool.name
        let changed = pool
        let done = try await desk.change(change) { dry in
            try await desk.centre.changeEquipment(changed, by: change.actor, reason: change.reason ?? "", dryRun: dry)
        }
        desk.show(changed, done)
    }
}

/// `meent equipment retire SLUG`.
struct EquipmentRetire: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "retire", abstract: say("shell.help.equipment-retire"))
    }

    @Argument(help: help("shell.slug", name: "slug")) var slug: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions

    func run(at desk: Desk) async throws {
        var pool = try await desk.equipment(slug)
        let slug = pool.slug
        let done = try await desk.change(change) { dry in
            try await desk.centre.retireEquipment(slug, by: change.actor, reason: change.reason ?? "", dryRun: dry)
        }
        pool.retired = true
        desk.show(pool, done)
    }
}
