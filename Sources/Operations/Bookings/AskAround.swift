import Persistence
import Scheduling

extension Centre {
    /// Passes a question on to the groups that have what somebody waits for: one letter each, through the house, which
    /// shows no address. Making room is theirs to decide; whatever they set free goes to the line.
    ///
    /// Says how many groups were asked. Refuses what does not wait, an empty question, and a second one.
    ///
    /// The same question with the same key is passed on once, and gets the same answer.
    package func askAround(
        _ id: String, message: String, by actor: Actor, with asking: Asking = Asking()
    ) async throws(Denial) -> Int {
        var faults = Faults()
        faults.text("message", is: message, most: 500)
        try faults.done()
        let now = now
        return try await writing { [self] writing in
            let waiting = try ownBooking(id, of: actor, in: writing.reading)
            let sender = try sender(actor, of: waiting, in: writing.reading)
            let digest = "question \(waiting.code) \(message)"
            if let earlier = try remembered(asking, as: digest, of: sender, in: writing.reading) {
                return earlier.answer.flatMap { Int($0) } ?? 0
            }
            let asked = try pass(message, about: waiting, by: actor, at: now, in: writing)
            let use = KeptKey(digest: digest, bookingID: waiting.id, requestID: nil, answer: String(asked))
            try remember(asking, as: use, of: sender, at: now, in: writing)
            return asked
        }
    }

    /// Passes the question on, once; to how many groups.
    private func pass(
        _ message: String, about waiting: Booking, by actor: Actor, at now: Instant, in writing: Writing
    ) throws -> Int {
        guard waiting.state == .waitlisted else { throw Denial.wrongState(waiting.state, verb: "ask") }
        let journal = try writing.reading.journal(ofBooking: waiting.id)
        guard !journal.contains(where: { $0.verb == BookingStep.question.rawValue }) else {
            throw Denial.invalid([RequestFault("message", .askedAlready)])
        }
        let rivals = try rivals(of: waiting, in: writing.reading)
        for rival in rivals { try ask(rival, for: waiting, message: message, at: now, in: writing) }
        let note = JournalNote(
            BookingStep.question.rawValue, on: waiting.code, booking: waiting, who: actor.signature, reason: message,
            detail: rivals.map(\.code).joined(separator: " "))
        try writing.journal(note, salt: surroundings.random(16), at: now)
        return Set(rivals.map(\.groupID)).count
    }

    /// The bookings that have a part of what is waited for at that time, of other groups, the first ones.
    private func rivals(of waiting: Booking, in reading: Reading) throws -> [Booking] {
        let wanted = waiting.occurrences.filter { $0.state == .waitlisted }.map(\.asked)
        let held = try reading.held(in: wanted.map(\.blocked)).filter { held in
            wanted.contains { $0.clashes(with: held.asked) }
        }
        var seen: Set<Int64> = []
        let numbers = held.map(\.bookingID).filter { seen.insert($0).inserted }
        return try reading.bookings(numbers)
            .filter { Set($0.request.groups).isDisjoint(with: waiting.request.groups) }.prefix(mostAskedAround).map(
                \.self)
    }

    private func ask(
        _ rival: Booking, for waiting: Booking, message: String, at now: Instant, in writing: Writing
    ) throws {
        for contact in try contacts(of: rival.request, in: writing.reading) {
            let letter = StoredLetter(
                created: now, contactID: contact.id, bookingID: rival.id, verb: .question, dates: [],
                reason: message, messageID: Identifiers.uuid(surroundings.random, at: now))
            try writing.add(letter, alsoAbout: [LetterBooking(bookingID: waiting.id, dates: [])])
        }
    }
}
