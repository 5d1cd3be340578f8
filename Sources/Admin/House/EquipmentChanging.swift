import ArgumentParser
import Operations
import Scheduling

/// What can be said about a pool.
struct EquipmentFlags: ParsableArguments {
    @Option(help: help("shell.equipment.quantity", name: "n")) var quantity: String?
    @Option(help: help("shell.equipment.fixed-to", name: "slug")) var fixedTo: String?
    @Option(help: help("shell.space.set-up", name: "minutes")) var setUp: String?
    @Option(help: help("shell.space.clear-up", name: "minutes")) var clearUp: String?
    @Option(help: help("shell.equipment.out-of-order", name: "2027-01-10..2027-01-20:n")) var outOfOrder: [String] = []
    @Flag(help: help("shell.equipment.in-order")) var inOrder = false

    /// The pool with what was said about it.
    func applied(to pool: Equipment, in context: CommandContext) throws -> Equipment {
        var pool = pool
        pool.quantity = try context.number(quantity, flag: "--quantity", in: 0...100_000) ?? pool.quantity
        pool.fixedTo = try context.slug(fixedTo, flag: "--fixed-to") ?? pool.fixedTo
        let longest = 0...Space.longestBuffer
        pool.setUpMinutes = try context.number(setUp, flag: "--set-up", in: longest) ?? pool.setUpMinutes
        pool.clearUpMinutes = try context.number(clearUp, flag: "--clear-up", in: longest) ?? pool.clearUpMinutes
        if inOrder { pool.outOfOrder = [] }
        for word in WordList.split(outOfOrder) { pool.outOfOrder.append(try context.outOfOrder(word)) }
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

    func run(at context: CommandContext) async throws {
        let name = try context.terminal.need(name, asking: say("shell.ask.equipment-name"), flag: "NAME")
        let slug = try context.slug(slug, flag: "--slug") ?? context.slug(from: name)
        var flags = flags
        flags.quantity = try context.terminal.need(
            flags.quantity, asking: say("shell.ask.quantity"), flag: "--quantity")
        let pool = try flags.applied(to: Equipment(slug: slug, name: name, quantity: 0), in: context)
        let done = try await context.change(change) { dry in
            try await context.centre.addEquipment(pool, by: change.actor, reason: change.reason ?? "", dryRun: dry)
        }
        context.show(pool, after: done)
    }
}

/// `meent equipment change SLUG`.
struct EquipmentChange: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "change", abstract: say("shell.help.equipment-change"))
    }

    @Argument(help: help("shell.slug", name: "slug")) var slug: String?
    @Option(help: help("shell.new-name", name: "text")) var name: String?
    @Flag(help: help("shell.offer")) var offered = false
    @OptionGroup var flags: EquipmentFlags
    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        var pool = try flags.applied(to: try await context.equipment(slug), in: context)
        pool.name = name ?? pool.name
        if offered { pool.retired = false }
        let changed = pool
        let done = try await context.change(change) { dry in
            try await context.centre.changeEquipment(
                changed, by: change.actor, reason: change.reason ?? "", dryRun: dry)
        }
        context.show(changed, after: done)
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

    func run(at context: CommandContext) async throws {
        var pool = try await context.equipment(slug)
        let slug = pool.slug
        let done = try await context.change(change) { dry in
            try await context.centre.retireEquipment(slug, by: change.actor, reason: change.reason ?? "", dryRun: dry)
        }
        pool.retired = true
        context.show(pool, after: done)
    }
}

extension CommandContext {
    /// `2027-01-10..2027-01-20:30`: so many that cannot be lent from a day up to and with another, or between two times.
    fileprivate func outOfOrder(_ word: String) throws(Ended) -> Equipment.OutOfOrder {
        let flag = "--out-of-order"
        let wrong = Ended(.words, say("shell.not-out-of-order", ["flag": flag, "text": word]))
        guard let dots = word.firstRange(of: ".."), let colon = word.lastIndex(of: ":"), dots.upperBound < colon else {
            throw wrong
        }
        let (first, last) = (String(word[..<dots.lowerBound]), String(word[dots.upperBound..<colon]))
        let until = LocalDate(last).map { WallClock(startOf: $0.adding(days: 1)).text } ?? last
        guard let from = try clock(first, flag: flag), let to = try clock(until, flag: flag),
            let quantity = try number(String(word[word.index(after: colon)...]), flag: flag, in: 1...100_000)
        else { throw wrong }
        guard let span = Span(zone.instant(of: from), zone.instant(of: to)) else {
            throw Ended(.words, say("shell.ends-before-start"))
        }
        return Equipment.OutOfOrder(span: span, quantity: quantity)
    }
}
