import Persistence
import Scheduling

extension Centre {
    /// Ends the options that nobody made a booking of in time; their place is free at once, and their group hears of it.
    func endOptions(at now: Instant) async throws(Denial) -> [BookingView] {
        var ended: [BookingView] = []
        for id in try await reading({ try $0.lapsedOptions(at: now) }) {
            let booking = try await writing { [self] in try endOption(id, at: now, in: $0) }
            ended += [booking].compactMap(\.self)
        }
        return ended
    }

    /// Nil where somebody was first, and made a booking of it.
    private func endOption(_ id: Int64, at now: Instant, in writing: Writing) throws -> BookingView? {
        guard let option = try writing.reading.booking(numbered: id), option.state == .option,
            let until = option.request.holdUntil, until <= now
        else { return nil }
        let step: BookingStep = option.offered == nil ? .lapse : .pass
        let ended = option.after(step, at: now)
        try keepApproved(ended, in: writing)
        try record(BookingChange(verb: step, booking: ended, actor: .clock, reason: ""), at: now, in: writing)
        return BookingView(ended, for: .clock, in: try writing.reading.snapshot())
    }
}
