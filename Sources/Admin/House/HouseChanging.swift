import Foundation
import Operations
import Scheduling
import Wire

/// Changes to the house: whom they touch comes first, then the change, then the thing as it is.
extension CommandContext {
    /// Lists the bookings that a change touches, asks on a terminal whether to go on, and makes it unless only pretending.
    ///
    /// `agreed` is what `--yes` said, for a command that has it: without a terminal it goes on with a yes only.
    func change(
        _ options: ChangeOptions, agreed: Bool? = nil, body: (_ dryRun: Bool) async throws -> HouseChange
    ) async throws -> HouseChange {
        let foreseen = try await body(true)
        if !json {
            try await listRules(foreseen.rules)
            try await listSuspensions(foreseen)
        }
        guard !options.dryRun else {
            terminal.note(say("shell.dry-run"))
            return foreseen
        }
        try confirm(
            touching: foreseen.touched.count + foreseen.resumed.count + foreseen.rules.count, agreed: agreed)
        return try await body(false)
    }

    /// The bookings that a change touches, one a line.
    func listTouched(_ touched: [BookingView]) async throws {
        guard !touched.isEmpty else { return }
        let sheet = BookingSheet(try await wording())
        terminal.answer(say("shell.touched"))
        for booking in touched { terminal.answer("  " + sheet.line(booking)) }
        terminal.answer()
    }

    /// Somebody on a terminal says yes before bookings are touched.
    func confirm(touching count: Int, agreed: Bool? = nil) throws(Ended) {
        guard count > 0, agreed != true else { return }
        guard terminal.canAsk, !json else {
            if agreed == false { throw Ended(.words, say("shell.say-yes")) }
            return
        }
        let yes = terminal.ask(say("shell.ask.go-on"))?.lowercased() ?? ""
        guard !yes.isEmpty, say("shell.yes").hasPrefix(yes) else { throw Ended(.breakdown, say("shell.stopped")) }
    }

    /// A space after a change.
    func show(_ space: Space, after change: HouseChange) {
        if hand(touching(SpaceDocument(space).json, by: change)) { return }
        SpaceSheet.lines(space).forEach { terminal.answer($0) }
    }

    /// A pool, or a pool after a change.
    func show(_ pool: Equipment, after change: HouseChange? = nil) {
        if hand(touching(EquipmentDocument(pool, zone: zone).json, by: change)) { return }
        EquipmentList.table([pool]).lines.forEach { terminal.answer($0) }
    }

    /// A closure after a change.
    func show(_ closure: Closure, after change: HouseChange) async throws {
        if hand(touching(ClosureSheet.document(closure, in: zone), by: change)) { return }
        ClosureSheet(try await wording()).table([closure]).lines.forEach { terminal.answer($0) }
    }

    /// A season after a change.
    func show(_ season: Season, after change: HouseChange) {
        if hand(touching(SeasonSheet.document(season), by: change)) { return }
        SeasonSheet.table([season], in: words).lines.forEach { terminal.answer($0) }
    }

    /// A group after a change.
    func show(_ group: Group, after change: HouseChange) {
        if hand(touching(GroupDocument(group).json, by: change)) { return }
        GroupSheet.lines(group, contacts: []).forEach { terminal.answer($0) }
    }

    /// A group with its contacts.
    func show(_ group: Group, after options: ChangeOptions? = nil) async throws {
        if options?.dryRun == true { terminal.note(say("shell.dry-run")) }
        if hand(GroupDocument(group).json) { return }
        let contacts = try await centre.contacts(of: group.slug, by: board)
        GroupSheet.lines(group, contacts: contacts).forEach { terminal.answer($0) }
    }

    /// The document of a thing with the ids of the bookings that its change touches.
    private func touching(_ document: JSONValue, by change: HouseChange?) -> JSONValue {
        guard case .object(let members) = document, let change else { return document }
        return .object(members + SuspensionSheet.members(of: change, in: zone))
    }

    /// The short name that a name makes: lower case, accents dropped, everything else a dash.
    func slug(from name: String) throws(Ended) -> Slug {
        guard let slug = Slug(making: name) else { throw Ended(.words, say("shell.no-slug", ["name": name])) }
        return slug
    }
}

extension Slug {
    /// The short name that a name makes: `Repair Café` is `repair-cafe`. Refuses (nil) a name without a letter or digit.
    package init?(making name: String) {
        let folded = name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).lowercased()
        let pieces = folded.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
        let text = pieces.joined(separator: "-").prefix(64)
        self.init(text.hasSuffix("-") ? text.dropLast() : text)
    }
}
