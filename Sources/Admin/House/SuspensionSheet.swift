import Operations
import Phrases
import Scheduling

/// What a change takes away and brings back, and whom to call about it.
struct SuspensionSheet {
    private let wording: Wording
    private var sheet: BookingSheet { BookingSheet(wording) }

    init(_ wording: Wording) { self.wording = wording }

    /// Bookings with the dates that are taken away and why, or that come back.
    func lines(_ bookings: [BookingView]) -> [String] {
        bookings.flatMap { booking in
            ["  \(booking.id)  \(sheet.group(booking)): \(sheet.title(booking)), \(wording.spaces(booking.spaces))"]
                + booking.occurrences.map { date in
                    let reasons = date.state == .suspended ? date.findings.map(wording.text) : []
                    return "      " + ([wording.stretch(date.span)] + reasons).joined(separator: "  ")
                }
        }
    }

    /// Tonight's calls, one for each contact.
    func table(_ calls: [CallListEntry]) -> Table {
        var table = Table(
            say("shell.label.time"), say("shell.label.spaces"), say("shell.label.group"), say("shell.label.contact"),
            say("shell.label.phone"), say("shell.label.state"))
        for call in calls {
            for contact in call.contacts {
                table.add(
                    wording.stretch(call.span), wording.spaces(call.spaces), call.groupName, contact.name,
                    contact.phone.isEmpty ? contact.mail : contact.phone,
                    say(call.isBack ? "shell.calls.back" : "shell.calls.off"))
            }
        }
        return table
    }

    /// `rules`, `touched`, `suspended`, `resumed` and `calls`, each where there is one.
    static func members(of change: HouseChange, in zone: Zone) -> [JSONValue.Member] {
        let lists: [(String, [JSONValue])] = [
            ("rules", change.rules.map(JSONValue.string)),
            ("touched", change.touched.map { .string($0.id) }),
            ("suspended", change.suspended.map { document($0, in: zone) }),
            ("resumed", change.resumed.map { document($0, in: zone) }),
            ("calls", change.calls.map { document($0, in: zone) }),
        ]
        return lists.filter { !$0.1.isEmpty }.map { JSONValue.Member($0.0, .array($0.1)) }
    }

    private static func document(_ booking: BookingView, in zone: Zone) -> JSONValue {
        Document.object(
            ("id", .string(booking.id)), ("group", booking.group.map { .string($0.text) }),
            (
                "occurrences",
                .array(
                    booking.occurrences.map { date in
                        Document.object(
                            ("start", Document.moment(date.span.start, in: zone)),
                            ("end", Document.moment(date.span.end, in: zone)),
                            ("codes", Document.texts(date.findings.map(\.code))))
                    })
            ))
    }

    private static func document(_ call: CallListEntry, in zone: Zone) -> JSONValue {
        Document.object(
            ("booking", .string(call.booking)), ("title", .string(call.title)), ("group", .string(call.groupName)),
            ("spaces", Document.texts(call.spaces.map(\.text))),
            ("start", Document.moment(call.span.start, in: zone)), ("end", Document.moment(call.span.end, in: zone)),
            ("back", .bool(call.isBack)),
            (
                "contacts",
                .array(
                    call.contacts.map {
                        Document.object(
                            ("name", .string($0.name)), ("mail", .string($0.mail)), ("phone", .string($0.phone)))
                    })
            ))
    }
}

extension CommandContext {
    /// Lists what a change touches, takes away and brings back, and whom to call today.
    func listSuspensions(_ change: HouseChange) async throws {
        let away = Set(change.suspended.map(\.id))
        try await listTouched(change.touched.filter { !away.contains($0.id) })
        let sheet = SuspensionSheet(try await wording())
        let parts: [(String, [String])] = [
            ("shell.suspends", sheet.lines(change.suspended)), ("shell.resumes", sheet.lines(change.resumed)),
            ("shell.calls", change.calls.isEmpty ? [] : sheet.table(change.calls).lines),
        ]
        for (title, lines) in parts where !lines.isEmpty {
            terminal.answer(say(title))
            lines.forEach { terminal.answer($0) }
            terminal.answer()
        }
    }
}
