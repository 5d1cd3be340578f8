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
        let asked = wording.facts(of: booking, onSheet: true).map { (label: words.say($0.field.label), text: $0.text) }
        for (label, text) in head(booking) + asked + became(booking) where !text.isEmpty { sheet.add(label, text) }
        return sheet.lines + [""] + dates(booking)
    }

    /// `B7K2  dinsdag 12 januari 20:00–22:00  Zaal A  Koor Wisselklank: Repetitie` for lists of touched bookings: the
    /// next date that holds its place, and how many more come.
    func line(_ booking: BookingView) -> String {
        let who = booking.isMasked ? say("shell.busy") : "\(group(booking)): \(title(booking))"
        let now = Machine.now()
        let coming = booking.occurrences.filter { $0.state.holds && $0.span.end > now }
        let next = coming.first.map { wording.stretch($0.span) } ?? words.stretch(from: booking.start, to: booking.end)
        let more = coming.count > 1 ? " " + say("shell.booking.and-more", count: coming.count - 1) : ""
        return "\(booking.id)  \(next)\(more)  \(wording.spaces(booking.spaces))  \(who)"
    }

    /// The title, or that it is private.
    func title(_ booking: BookingView) -> String { booking.title ?? say("shell.busy") }

    /// The name of the group; empty for a private booking of others.
    func group(_ booking: BookingView) -> String { booking.groupName ?? "" }

    /// Who, what, where and when, and where it stands.
    private func head(_ booking: BookingView) -> [(label: String, text: String)] {
        [
            (say("shell.label.state"), wording.text(booking.state)),
            (say("shell.label.group"), group(booking)),
            (say("shell.label.spaces"), wording.spaces(booking.spaces)),
            (say("shell.label.time"), words.stretch(from: booking.start, to: booking.end)),
            (say("shell.label.repeat"), booking.rule.map { wording.text($0) } ?? ""),
        ]
    }

    /// What the house and the board made of it.
    private func became(_ booking: BookingView) -> [(label: String, text: String)] {
        [
            (say("shell.label.mind"), booking.reminders.map(wording.text).joined(separator: " ")),
            (say("shell.label.place-in-line"), booking.placeInLine.map(String.init) ?? ""),
            (say("shell.label.corrections"), booking.corrections.map(\.reason).joined(separator: "; ")),
            (say("shell.label.waivers"), booking.waivers.map { "\($0.rule): \($0.reason)" }.joined(separator: "; ")),
        ]
    }

    private func dates(_ booking: BookingView) -> [String] {
        var table = Table(say("shell.label.date"), say("shell.label.state"), say("shell.label.why"))
        for date in booking.occurrences {
            let reasons = date.findings.filter { $0.effect == .refuse }.map(wording.text).joined(separator: " ")
            table.add(words.stretch(date.span, in: zone), wording.text(date.state), reasons)
        }
        return table.lines
    }
}
