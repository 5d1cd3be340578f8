import Operations
import Phrases
import Scheduling
import Wire

/// `/bookings/{id}`: one agreement, with its dates and what can still be done.
extension RequestHandlers {
    /// `GET /bookings/{id}`.
    func bookingPage(_ call: WebRequest) async throws -> Answer {
        let caller = try await caller(of: call)
        let booking = try await centre.booking(call.parameter("id"), by: caller.actor)
        let wording = try await wording(of: try await centre.house(), in: call.language)
        let isOwn = booking.isOf(caller.group)
        let isAway = isOwn && booking.occurrences.contains { $0.state == .suspended }
        let choices = isAway ? try await centre.otherChoices(for: booking.id, by: caller.actor) : []
        let why = booking.isMasked ? [] : try await centre.why(booking.id, by: caller.actor)
        let page = BookingPage(
            booking: booking, wording: wording, isOwn: isOwn, isNew: call.queryItem("new") == "yes" && isOwn,
            now: call.now,
            why: why, choices: choices, done: isOwn ? BookingPage.Done(call) : nil)
        var answer = await self.page("booking", showing: page.value, for: call)
        if isOwn { answer.headers[.cacheControl] = "private, no-store" }
        return answer
    }

    /// `POST /bookings/{id}/cancellation`: the whole, or the date that the form names.
    func cancel(_ call: WebRequest) async throws -> Answer {
        let (session, items) = try await submittedForm(of: call)
        let occurrence = items.first { $0.name == "occurrence" }.map { WallClock($0.value) }
        if case .some(.none) = occurrence { throw Problem.notFound }
        let reason = items.first { $0.name == "reason" }?.value ?? ""
        guard reason.utf8.count <= 2_000, PlainText.isShowable(reason) else {
            throw Problem.invalid([RequestFault("reason", .unprintable)])
        }
        let booking = try await centre.cancel(
            call.parameter("id"), occurrence: occurrence ?? nil, by: session.actor, with: Asking(reason: reason))
        return .seeOther("/bookings/\(booking.id)")
    }
}

/// The values of a booking's page.
struct BookingPage {
    let booking: BookingView
    let wording: Wording
    /// Whether the one who looks is of the group.
    let isOwn: Bool
    /// Whether it was made a moment ago.
    let isNew: Bool
    let now: Instant
    /// The answers that it got, for those who may see what it is about.
    let why: [Explanation]
    /// What its group can take instead of dates that the house took away.
    var choices: [OtherChoices] = []
    /// What was done to it a moment ago.
    var done: Done?

    /// What a page says was done a moment ago.
    enum Done {
        case changed, triedAgain, confirmed, asked

        init?(_ call: WebRequest) {
            if call.queryItem("changed") == "yes" {
                self = .changed
            } else if call.queryItem("confirmed") == "yes" {
                self = .confirmed
            } else if call.queryItem("asked") == "yes" {
                self = .asked
            } else if call.queryItem("tried") == "yes" {
                self = .triedAgain
            } else {
                return nil
            }
        }
    }

    private var away: AwayPart { AwayPart(booking: booking, wording: wording, choices: choices) }

    private var words: Words { wording.words }

    var value: PageValue {
        let all = [facts, dates, away.items, doing]
        return PageValue(all.reduce(head) { page, part in page.merging(part) { one, _ in one } })
    }

    private var title: String { booking.title ?? words.say("page.taken") }

    private var head: [String: PageValue.Item] {
        let shown = away.isAllAway && booking.state.holds ? OccurrenceState.suspended : booking.state.ofDates
        let state = wording.text(shown)
        return [
            "title": .text(title), "heading": .text(title), "id": .text(booking.id), "state": .text(state),
            "stateKind": .text("is-\(shown.rawValue)"), "isNew": .yes(isNew && booking.offered == nil && isOpen),
            "noReason": noReason.item,
            "askHref": (isOwn && booking.state == .waitlisted ? "/bookings/\(booking.id)/questions" : nil).item,
            "newText": .text(newText),
            "board": (booking.state == .awaitingBoard && !isNew).item, "answeredBy": answeredBy.item,
            "waivers": .values(waivers), "corrections": .texts(booking.corrections.map(\.reason)),
            "line": line.item,
            "mayCancel": .yes(mayCancel),
            "cancelHref": .text("/bookings/\(booking.id)/cancellation"),
            "calendar": .text("/bookings/\(booking.id).ics"), "hasWhy": .yes(!why.isEmpty),
            "why": .values(why.map(answer)),
        ]
    }

    /// What its group can do with it now.
    private var doing: [String: PageValue.Item] {
        let coming = booking.occurrences.filter { $0.span.start > now }
        let path = "/bookings/\(booking.id)"
        return [
            "doneText": doneText.item, "etag": .text(booking.etag),
            "changeHref": (mayChange ? "\(path)/change" : nil).item,
            "retryHref": (mayChange && coming.contains(where: isRejected) ? "\(path)/retries" : nil).item,
            "confirmHref": (mayChange && booking.asked?.holdUntil != nil ? "\(path)/confirmation" : nil).item,
        ]
    }

    private var mayChange: Bool { mayCancel && booking.state.holds }

    private var doneText: String? {
        let (held, lost) = (
            booking.occurrences.count(where: \.state.holds), booking.occurrences.count(where: isRejected)
        )
        let counts = ["n": String(held), "m": String(held + lost)]
        return switch done {
        case .changed: words.say(lost == 0 ? "page.changed" : "page.changed-some", counts)
        case .triedAgain: words.say("page.tried-again", counts)
        case .asked: words.say("page.asked-around")
        case .confirmed: words.say(booking.state == .awaitingBoard ? "page.asked-board" : "page.booked")
        case nil: nil
        }
    }

    private func isRejected(_ date: OccurrenceView) -> Bool { date.state == .rejected }

    private func answer(_ explanation: Explanation) -> PageValue {
        let text = ExplanationText(explanation, wording: wording)
        return PageValue(["answered": text.head, "asked": text.asked, "lines": text.lines])
    }

    /// Where it stands in line, and until when an offer is theirs.
    private var line: String? {
        if let place = booking.placeInLine { return words.say("page.place-in-line", count: place) }
        guard booking.offered != nil, let until = booking.asked?.holdUntil else { return nil }
        return words.say("page.offered", ["moment": words.moment(wording.names.house.zone.wallClock(at: until))])
    }

    /// Whether something of it stands or waits.
    private var isOpen: Bool { booking.state.holds || booking.state == .waitlisted }

    /// Why it is off, in the words of whoever did it; for those who may read them.
    private var noReason: String? {
        guard !isOpen, let told = why.first?.journal.last(where: { $0.step == .decline || $0.step == .cancel }),
            !told.reason.isEmpty
        else { return nil }
        return words.say("page.no-reason", ["reason": told.reason])
    }

    /// What is said right after asking; dates that did not fit are never passed over.
    private var newText: String {
        if booking.state == .awaitingBoard { return words.say("page.asked-board") }
        if booking.state == .waitlisted { return words.say("page.waits-now") }
        let dates = booking.occurrences
        guard dates.contains(where: { $0.state == .rejected }) else { return words.say("page.booked") }
        let held = dates.filter(\.state.holds).count
        return words.say("page.booked-some", ["n": String(held), "m": String(dates.count)])
    }

    private var waivers: [PageValue] {
        booking.waivers.map { waiver in
            let consent = waiver.consent.isEmpty ? nil : words.say("page.waiver-consent", ["consent": waiver.consent])
            return PageValue([
                "rule": waiver.rule, "ruleHref": "/rules/\(waiver.rule)", "reason": waiver.reason,
                "sentence": wording.sentence(ofRule: waiver.rule) ?? "", "consent": consent,
            ])
        }
    }

    private var answeredBy: String? {
        booking.answeredBy.map { answer in
            words.say("mail.answered-by", ["moment": words.moment(wording.names.house.zone.wallClock(at: answer))])
        }
    }

    private var mayCancel: Bool {
        isOwn && booking.occurrences.contains { ($0.state.holds || $0.state == .waitlisted) && $0.span.start > now }
    }

    private var facts: [String: PageValue.Item] {
        let first = booking.occurrences.first { $0.state.holds } ?? booking.occurrences.first
        let when = first.map { wording.stretch($0.span) } ?? words.stretch(from: booking.start, to: booking.end)
        return [
            "group": booking.groupName.item, "groupHref": .text(booking.group.map { "/groups/\($0.text)" } ?? ""),
            "spaces": .values(
                booking.spaces.map { PageValue(["href": "/spaces/\($0.text)", "name": wording.names.space($0)]) }),
            "when": .text(when), "series": booking.rule.map(wording.text).item,
            "weeks": (booking.asked?.weeks.map(wording.text)).item,
            "times": .texts(booking.asked.map(wording.times) ?? []),
            "facts": .values(asked), "description": description.item,
            "hasReminders": .yes(!reminders.isEmpty), "reminders": .values(reminders),
        ]
    }

    /// What was asked besides, field by field.
    private var asked: [PageValue] {
        wording.facts(of: booking, onSheet: false).map { fact in
            PageValue(["label": words.heading(of: fact.field), "text": fact.text])
        }
    }

    private var description: String? { booking.details.isEmpty ? nil : booking.details }

    private var reminders: [PageValue] {
        isOpen ? booking.reminders.map(reminder) : []
    }

    private func reminder(_ finding: Finding) -> PageValue {
        PageValue([
            "text": wording.text(finding), "rule": finding.rule,
            "ruleHref": finding.rule.map { "/rules/\(Address.encode($0))" },
        ])
    }

    private var dates: [String: PageValue.Item] {
        let shown = booking.occurrences.count > 1 || booking.isSeries
        return [
            "hasDates": .yes(shown),
            "dates": .values(shown ? booking.occurrences.map(date) : []),
        ]
    }

    private func date(_ date: OccurrenceView) -> PageValue {
        let mayGo = isOwn && date.state.holds && date.span.start > now
        return PageValue([
            "kind": "is-\(date.state.rawValue)", "day": wording.stretch(date.span), "outcome": wording.text(date.state),
            "reasons": date.findings.filter { $0.effect == .refuse }.map(wording.text),
            "cancel": mayGo ? "/bookings/\(booking.id)/cancellation" : nil, "start": date.start.text,
            "change": mayChange && date.span.start > now && (date.state.holds || isRejected(date))
                ? "/bookings/\(booking.id)/change?occurrence=\(Address.encode(date.start.text))" : nil,
            "sure": words.say("page.cancel-date-sure", ["day": wording.stretch(date.span)]),
        ])
    }
}
