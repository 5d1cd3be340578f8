import Operations
import Phrases
import Scheduling

/// Bookings and answers as the shell shows them.
struct BookingSheet {
    /// Language and names.
    let wording: Wording
    private var words: Words { wording.words }
    private var zone: Zone { wording.names.house.zone }

    init(_ wording: Wording) { self.wording = wording }

    /// Everything about one booking, line by line.
    func lines(_ booking: BookingView) -> [String] {
        var sheet = Table(booking.id, title(booking))
        for (label, value) in facts(booking) where !value.isEmpty { sheet.add(label, value) }
        return sheet.lines + [""] + dates(booking)
    }

    /// `B7K2  dinsdag 12 januari 20:00–22:00  Zaal A  Koor Wisselklank: Repetitie` for lists of touched bookings: the
    /// next date that holds its place, and how many more come.
    func line(_ booking: BookingView) -> String {
        let who = booking.isMasked ? say("shell.busy") : "\(group(booking)): \(title(booking))"
        let now = Machine.now()
        let coming = booking.occurrences.filter { $0.state.holds && $0.span.end > now }
        let next = coming.first.map { wording.stretch($0.span) } ?? words.stretch(booking.start, booking.end)
        let more = coming.count > 1 ? " " + say("shell.booking.and-more", count: coming.count - 1) : ""
        return "\(booking.id)  \(next)\(more)  \(wording.spaces(booking.spaces))  \(who)"
    }

    /// The title, or that it is private.
    func title(_ booking: BookingView) -> String { booking.title ?? say("shell.busy") }

    /// The name of the group; empty for a private booking of others.
    func group(_ booking: BookingView) -> String { booking.groupName ?? "" }

    private func facts(_ booking: BookingView) -> [(String, String)] {
        let plain: [(String, String)] = [
            (say("shell.label.state"), wording.text(booking.state)),
            (say("shell.label.group"), group(booking)),
            (say("shell.label.spaces"), wording.spaces(booking.spaces)),
            (say("shell.label.time"), words.stretch(booking.start, booking.end)),
            (say("shell.label.repeat"), booking.rule.map { wording.text($0) } ?? ""),
            (say("shell.label.people"), booking.people.map(String.init) ?? ""),
            (say("shell.label.layout"), booking.layout?.text ?? ""),
        ]
        return plain + (booking.asked.map(parts) ?? []) + texts(booking)
    }

    private func texts(_ booking: BookingView) -> [(String, String)] {
        [
            (say("shell.label.tags"), booking.tags.joined(separator: ", ")),
            (say("shell.label.description"), booking.details),
            (say("shell.label.note"), booking.note),
        ]
            + booking.texts.map { field, texts in
                (say(field.label), texts.filter { !$0.isEmpty }.joined(separator: " · "))
            } + [
                (say("shell.label.mind"), booking.reminders.map(wording.text).joined(separator: " ")),
                (say("shell.label.place-in-line"), booking.placeInLine.map(String.init) ?? ""),
                (say("shell.label.corrections"), booking.corrections.map(\.reason).joined(separator: "; ")),
                (
                    say("shell.label.waivers"),
                    booking.waivers.map { "\($0.rule): \($0.reason)" }.joined(separator: "; ")
                ),
            ]
    }

    /// What only few bookings have.
    private func parts(_ request: BookingRequest) -> [(String, String)] {
        let held = request.holdUntil.map { words.moment(zone.wallClock(at: $0)) }
        let closed = request.closedDays == .refuse ? "" : wording.text(request.closedDays)
        return [
            (say("shell.label.with"), words.list(request.with.map(wording.names.group))),
            (say("shell.label.times"), wording.times(of: request).joined(separator: "; ")),
            (say("shell.label.equipment"), wording.equipment(of: request).joined(separator: "; ")),
            (say("shell.label.set-up"), length(request.setUpMinutes)),
            (say("shell.label.clear-up"), length(request.clearUpMinutes)),
            (say("shell.label.weeks"), request.weeks.map(wording.text) ?? ""),
            (say("shell.label.moves"), wording.moves(of: request).joined(separator: "; ")),
            (say("shell.label.closed-days"), closed), (say("shell.label.hold-until"), held ?? ""),
        ]
    }

    private func length(_ minutes: Int?) -> String { minutes.map { words.length(minutes: $0) } ?? "" }

    private func dates(_ booking: BookingView) -> [String] {
        var table = Table(say("shell.label.date"), say("shell.label.state"), say("shell.label.why"))
        for date in booking.occurrences {
            let reasons = date.findings.filter { $0.effect == .refuse }.map(wording.text).joined(separator: " ")
            table.add(words.stretch(date.span, in: zone), wording.text(date.state), reasons)
        }
        return table.lines
    }
}
