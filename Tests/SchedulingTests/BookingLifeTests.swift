import Scheduling
import Testing

@Suite("How a booking lives: what each step makes of it")
struct BookingLifeTests {
    private static let now = DemoHouse.now

    private static func booking(_ state: BookingState, _ dates: [OccurrenceState], until: Instant? = nil) -> Booking {
        var request = DemoHouse.request(["zaal-a"], "2027-01-12T20:00", "2027-01-12T22:00")
        request.holdUntil = until
        let names = (0..<dates.count).map { WallClock(request.start.date.adding(days: 7 * $0), adding: 72_000) }
        return Booking(
            code: "B7K2", uid: "u", groupID: 1, request: request, state: state, created: now, changed: now,
            reminders: [],
            occurrences: zip(names, dates).compactMap { name, state in
                let start = DemoHouse.amsterdam.instant(of: name)
                return Span(start, start + 7200).map { span in
                    Occurrence(asked: AskedOccurrence(start: name, span: span, slots: []), state: state)
                }
            })
    }

    private struct Life {
        let step: BookingStep
        let from: (BookingState, [OccurrenceState])
        let to: (BookingState, [OccurrenceState])

        init(
            _ step: BookingStep, _ from: (BookingState, [OccurrenceState]), _ to: (BookingState, [OccurrenceState])
        ) {
            (self.step, self.from, self.to) = (step, from, to)
        }
    }

    private static let lives: [Life] = [
        Life(.approve, (.awaitingBoard, [.awaitingBoard, .rejected]), (.confirmed, [.confirmed, .rejected])),
        Life(
            .approveUnanswered, (.awaitingBoard, [.confirmed, .awaitingBoard]), (.confirmed, [.confirmed, .confirmed])),
        Life(.decline, (.awaitingBoard, [.awaitingBoard]), (.declined, [.declined])),
        Life(.decline, (.awaitingBoard, [.confirmed, .awaitingBoard]), (.confirmed, [.confirmed, .declined])),
        Life(.declineUnanswered, (.awaitingBoard, [.awaitingBoard]), (.declined, [.declined])),
        Life(.lapse, (.option, [.option, .option]), (.cancelled, [.cancelled, .cancelled])),
        Life(.lapse, (.option, [.confirmed, .option]), (.confirmed, [.confirmed, .cancelled])),
        Life(.pass, (.option, [.option]), (.cancelled, [.cancelled])),
        Life(.waitedInVain, (.waitlisted, [.waitlisted]), (.cancelled, [.cancelled])),
        Life(.cancel, (.confirmed, [.confirmed, .rejected]), (.cancelled, [.cancelled, .rejected])),
        Life(.cancel, (.confirmed, [.confirmed, .declined]), (.cancelled, [.cancelled, .declined])),
        Life(.suspend, (.confirmed, [.confirmed]), (.confirmed, [.confirmed])),
    ]

    @Test("Each step, one table")
    func table() {
        for life in Self.lives {
            let before = Self.booking(life.from.0, life.from.1)
            let after = before.after(life.step, at: Self.now)
            #expect(after.state == life.to.0, "\(life)")
            #expect(after.occurrences.map(\.state) == life.to.1, "\(life)")
            #expect(after.sequence == before.sequence + 1 && after.changed > before.changed, "\(life)")
        }
    }

    private static let judged: [Life] = [
        Life(.offer, (.waitlisted, [.waitlisted]), (.option, [.option])),
        Life(.offer, (.waitlisted, [.waitlisted]), (.awaitingBoard, [.awaitingBoard])),
        Life(.change, (.confirmed, [.confirmed, .confirmed]), (.awaitingBoard, [.confirmed, .awaitingBoard])),
        Life(.change, (.confirmed, [.confirmed]), (.cancelled, [.rejected])),
        Life(.correct, (.declined, [.declined]), (.confirmed, [.confirmed])),
        Life(.suspend, (.confirmed, [.confirmed, .confirmed]), (.confirmed, [.suspended, .confirmed])),
        Life(.resume, (.confirmed, [.suspended]), (.confirmed, [.confirmed])),
    ]

    @Test("Where a judgement says what the dates are, the booking stands as they do")
    func judgedDates() {
        for life in Self.judged {
            let before = Self.booking(life.from.0, life.from.1)
            let dates = Self.booking(life.to.0, life.to.1).occurrences
            let after = before.after(life.step, at: Self.now, judged: JudgedDates(dates.reversed()))
            #expect(after.state == life.to.0 && after.occurrences == dates, "\(life)")
            #expect(after.request == before.request && after.edition == before.edition, "\(life)")
            #expect(after.sequence == before.sequence + 1 && after.changed > before.changed, "\(life)")
        }
    }

    @Test("Other particulars are another edition, and a state that is named goes before that of the dates")
    func judgedParticulars() {
        let before = Self.booking(.cancelled, [.awaitingBoard])
        var request = before.request
        request.people = 12
        let after = before.after(
            .correct, at: Self.now, judged: JudgedDates(before.occurrences, asking: request, state: .confirmed))
        #expect(after.state == .confirmed && after.request == request && after.edition == before.edition + 1)
    }

    @Test("A step that decides dates takes no others, and one that leaves them changes the version only")
    func notJudged() {
        let before = Self.booking(.waitlisted, [.waitlisted])
        for step in [BookingStep.question, .waive, .rivalApproved, .approve] {
            let after = before.after(step, at: Self.now, judged: JudgedDates([]))
            #expect(after.occurrences == before.occurrences && after.sequence == before.sequence + 1, "\(step)")
        }
    }

    @Test("A yes to an option leaves it one until its moment, and makes a booking of it afterwards")
    func options() {
        let ahead = Self.booking(.awaitingBoard, [.awaitingBoard], until: Self.now + 60).after(.approve, at: Self.now)
        #expect(ahead.state == .option && ahead.request.holdUntil == Self.now + 60 && ahead.edition == 1)
        let over = Self.booking(.awaitingBoard, [.awaitingBoard], until: Self.now).after(.approve, at: Self.now)
        #expect(over.state == .confirmed && over.request.holdUntil == nil && over.edition == 2)
    }

    @Test("What the house took away stays away, and comes back as it was decided")
    func away() {
        var booking = Self.booking(.awaitingBoard, [.suspended])
        booking.occurrences[0].suspension = Absence(causes: [.closure(1)], was: .awaitingBoard, since: Self.now)
        let approved = booking.after(.approve, at: Self.now)
        #expect(approved.occurrences[0].state == .suspended && approved.occurrences[0].suspension?.was == .confirmed)
        #expect(booking.after(.decline, at: Self.now).occurrences[0].state == .declined)
    }

    @Test("Only the dates that are named are cancelled, and say since when")
    func some() {
        let booking = Self.booking(.confirmed, [.confirmed, .confirmed])
        let name = booking.occurrences[1].asked.start
        let after = booking.after(.cancel, at: Self.now) { $0.asked.start == name }
        #expect(after.state == .confirmed)
        #expect(after.occurrences.map(\.cancelled) == [nil, Self.now])
    }

    @Test("The stored words of the steps are these")
    func words() {
        #expect(
            BookingStep.allCases.map(\.rawValue) == [
                "book", "wait", "change", "cancel", "approve", "decline", "approve-unanswered", "decline-unanswered",
                "lapse", "offer", "pass", "waited-in-vain", "rival-approved", "question", "waive", "correct", "suspend",
                "resume",
            ])
    }
}
