import Operations
import Phrases
import Scheduling

/// What a letter has to tell.
enum LetterNews: Hashable {
    /// The request fitted: it stands.
    case confirmed
    /// The request fitted: it is held as an option, until then.
    case option(until: Instant)
    /// The board will look at it.
    case awaitingBoard
    /// The board said yes; to an option, until then.
    case approved(until: Instant?)
    /// The board said no.
    case declined
    /// The board did not answer in time: it stands.
    case standsUnanswered
    /// The board did not answer in time: it does not come about.
    case declinedUnanswered
    /// The option's time is over.
    case lapsed
    /// They wait in line.
    case waitlisted
    /// A place came free, and is held for them until then.
    case offered(until: Instant)
    /// The time of the offer is over.
    case passed
    /// What they waited for did not come free in time.
    case waitedInVain
    /// What they wait for is somebody's for good now.
    case rivalApproved
    /// The board put something right: it stands.
    case corrected
    /// The board put something right about what waits in line; it waits on.
    case correctedWaiting
    /// The board put something right, but it does not fit any more.
    case correctedOff
    /// A group that waits for this place asks whether there can be room: who, and for when.
    case question(group: String, span: Span?)
    /// It is another than it was.
    case changed
    /// It is shorter: what came later goes on as a booking of its own, by its id.
    case goesOn(as: String)
    /// All of it is off.
    case cancelled
    /// Some dates of a series are off.
    case datesCancelled([WallClock])
    /// The house took dates away for now.
    case suspended([WallClock])
    /// Dates that were taken away are back.
    case resumed([WallClock])

    /// What the letter was written for; what happened to the booking since has a letter of its own.
    init(_ letter: Letter) {
        switch letter.verb {
        case .book:
            let asksBoard = letter.booking.reminders.contains { $0.effect == .askBoard }
            let held = letter.booking.asked?.holdUntil.map { LetterNews.option(until: $0) }
            self = asksBoard ? .awaitingBoard : held ?? .confirmed
        case .wait: self = .waitlisted
        case .question:
            let asker = letter.others.first
            self = .question(group: asker?.groupName ?? "", span: asker?.occurrences.first?.span)
        case .offer:
            self = letter.booking.asked?.holdUntil.map { .offered(until: $0) } ?? .awaitingBoard
        case .pass: self = .passed
        case .waitedInVain: self = .waitedInVain
        case .rivalApproved: self = .rivalApproved
        case .correct:
            let waits = letter.booking.state == .waitlisted
            self = waits ? .correctedWaiting : letter.booking.state.holds ? .corrected : .correctedOff
        case .approve: self = .approved(until: letter.booking.asked?.holdUntil)
        case .change:
            let left = Set(letter.dates).isDisjoint(with: letter.booking.occurrences.map(\.start))
            let later = letter.dates.isEmpty || !left ? nil : letter.booking.followedBy
            self = later.map { .goesOn(as: $0) } ?? .changed
        case .waive: self = .changed
        case .lapse: self = .lapsed
        case .decline: self = .declined
        case .approveUnanswered: self = .standsUnanswered
        case .declineUnanswered: self = .declinedUnanswered
        case .suspend: self = .suspended(letter.dates)
        case .resume: self = .resumed(letter.dates)
        case .cancel:
            let leavesOthers = letter.booking.isSeries && letter.booking.state.holds && !letter.dates.isEmpty
            self = leavesOthers ? .datesCancelled(letter.dates) : .cancelled
        }
    }

    /// Whether the group has, or may get, a place.
    var isGood: Bool {
        switch self {
        case .confirmed, .option, .awaitingBoard, .approved, .standsUnanswered, .changed, .goesOn, .resumed, .offered,
            .corrected:
            true
        case .declined, .declinedUnanswered, .lapsed, .cancelled, .datesCancelled, .suspended, .waitlisted, .question,
            .passed,
            .waitedInVain, .rivalApproved, .correctedOff, .correctedWaiting:
            false
        }
    }

    /// Whether it is about dates that the house takes away or gives back, of one booking or several.
    var isAboutTheHouse: Bool {
        switch self {
        case .suspended, .resumed: true
        case .confirmed, .option, .awaitingBoard, .approved, .standsUnanswered, .declined, .declinedUnanswered,
            .cancelled, .datesCancelled, .changed, .goesOn, .lapsed, .waitlisted, .question, .offered, .passed,
            .waitedInVain,
            .rivalApproved,
            .corrected, .correctedOff, .correctedWaiting:
            false
        }
    }

    /// The subject, about `what`.
    func subject(_ what: String, in words: Words) -> String {
        switch self {
        case .confirmed: words.say("mail.subject.confirmed", ["what": what])
        case .option: words.say("mail.subject.option", ["what": what])
        case .awaitingBoard: words.say("mail.subject.awaiting-board", ["what": what])
        case .approved: words.say("mail.subject.approved", ["what": what])
        case .declined: words.say("mail.subject.declined", ["what": what])
        case .lapsed: words.say("mail.subject.lapsed", ["what": what])
        case .changed, .goesOn: words.say("mail.subject.changed", ["what": what])
        case .waitlisted, .rivalApproved: words.say("mail.subject.waitlisted", ["what": what])
        case .question(let group, _): words.say("mail.subject.question", ["group": group, "what": what])
        case .offered: words.say("mail.subject.offered", ["what": what])
        case .passed: words.say("mail.subject.passed", ["what": what])
        case .waitedInVain: words.say("mail.subject.waited-in-vain", ["what": what])
        case .corrected, .correctedOff, .correctedWaiting: words.say("mail.subject.corrected", ["what": what])
        case .standsUnanswered: words.say("mail.subject.confirmed", ["what": what])
        case .declinedUnanswered: words.say("mail.subject.declined", ["what": what])
        case .cancelled: words.say("mail.subject.cancelled", ["what": what])
        case .datesCancelled(let dates): words.say("mail.subject.dates-cancelled", count: dates.count, ["what": what])
        case .suspended: words.say("mail.subject.suspended", ["what": what])
        case .resumed: words.say("mail.subject.resumed", ["what": what])
        }
    }

    /// The first sentences; a moment is said on the wall of `zone`.
    func opening(in words: Words, zone: Zone) -> String {
        switch self {
        case .confirmed: words.say("mail.opening.confirmed")
        case .option(let until):
            words.say("mail.opening.option", ["moment": words.moment(zone.wallClock(at: until))])
        case .awaitingBoard: words.say("mail.opening.awaiting-board")
        case .approved(until: nil): words.say("mail.opening.approved")
        case .approved(let until?):
            words.say("mail.opening.approved-option", ["moment": words.moment(zone.wallClock(at: until))])
        case .declined: words.say("mail.opening.declined")
        case .lapsed: words.say("mail.opening.lapsed")
        case .changed: words.say("mail.opening.changed")
        case .goesOn(let later): words.say("mail.opening.goes-on", ["number": later])
        case .waitlisted: words.say("mail.opening.waitlisted")
        case .offered(let until):
            words.say("mail.opening.offered", ["moment": words.moment(zone.wallClock(at: until))])
        case .question(let group, let span):
            words.say(
                "mail.opening.question",
                ["group": group, "when": span.map { words.stretch($0, in: zone) } ?? ""])
        case .passed: words.say("mail.opening.passed")
        case .waitedInVain: words.say("mail.opening.waited-in-vain")
        case .rivalApproved: words.say("mail.opening.rival-approved")
        case .corrected: words.say("mail.opening.corrected")
        case .correctedOff: words.say("mail.opening.corrected-off")
        case .correctedWaiting: words.say("mail.opening.corrected-waiting")
        case .standsUnanswered: words.say("mail.opening.stands-unanswered")
        case .declinedUnanswered: words.say("mail.opening.declined-unanswered")
        case .cancelled: words.say("mail.opening.cancelled")
        case .datesCancelled(let dates): words.say("mail.opening.dates-cancelled", count: dates.count)
        case .suspended: words.say("mail.opening.suspended")
        case .resumed: words.say("mail.opening.resumed")
        }
    }

    /// The dates of the booking that it is about; `named` are those that the letter names.
    func dates(of booking: BookingView, named: [WallClock]) -> [Occurrence] {
        let asked = booking.occurrences.filter { $0.state != .rejected }
        switch self {
        case .changed where asked.contains { named.contains($0.start) }:
            return asked.filter { named.contains($0.start) }
        case .confirmed, .option, .awaitingBoard, .approved, .standsUnanswered, .changed, .goesOn, .offered,
            .corrected:
            let standing = asked.filter(\.state.takesPlace)
            return standing.isEmpty ? asked : standing
        case .declined, .declinedUnanswered, .lapsed, .waitlisted, .question, .passed, .waitedInVain, .rivalApproved,
            .correctedOff, .correctedWaiting:
            return asked
        case .cancelled:
            let off = asked.filter { $0.state == .cancelled }
            return off.isEmpty ? asked : off
        case .datesCancelled(let starts), .suspended(let starts), .resumed(let starts):
            return asked.filter { starts.contains($0.start) }
        }
    }
}
