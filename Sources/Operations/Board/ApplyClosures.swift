import Persistence
import Scheduling

extension Centre {
    /// Takes away what closures cover, and gives back what they cover no more, after they were changed: a batch of
    /// bookings in each transaction, `batches` of them at most.
    ///
    /// A closure stands in the store before any booking follows it, and a date that is still to be taken away holds its
    /// place: nothing can be booked twice in between. Which bookings are left is read from the store, so whoever comes
    /// next goes on where a process ended.
    package func applyClosures(atMost batches: Int = .max) async throws(Denial) {
        let now = now
        for change in try await reading({ try $0.closuresToApply() }) {
            _ = try await apply(change, at: now, atMost: batches)
        }
    }

    /// Makes the bookings follow the change of one closure; says which it took away and which came back.
    func apply(
        _ change: ClosureToApply, at now: Instant, atMost most: Int = .max
    ) async throws(Denial) -> HouseChange {
        var done = HouseChange(touched: [])
        let left = try await reading { [self] in try batches(of: change, at: now, in: $0) }
        for batch in left.prefix(most) {
            done.add(try await writing { [self] in try apply(change, to: batch, at: now, in: $0) })
        }
        if left.count <= most { try await writing { try $0.closureIsApplied(change) } }
        return done
    }

    /// The numbers of the bookings that do not follow a change yet, in the batches in which they will.
    private func batches(of change: ClosureToApply, at now: Instant, in reading: Reading) throws -> [[Int64]] {
        try suspensionChanges(try reading.applying(change, after: now), at: now, in: reading).records.inBatches
    }

    /// Looks again at a batch, as others may have written since, and writes what follows.
    private func apply(
        _ change: ClosureToApply, to batch: [Int64], at now: Instant, in writing: Writing
    ) throws -> HouseChange {
        // Whoever changed the closure again makes the bookings follow that.
        guard try writing.reading.closuresToApply().contains(change) else { return HouseChange(touched: []) }
        var transition = try writing.reading.circumstances(without: change.stored.closure, after: now)
        transition.bookings = batch
        let found = try withSuspensions(HouseChange(touched: []), of: transition, at: now, in: writing.reading)
        let note = JournalNote("", on: "", who: change.who, reason: change.reason)
        try write(found.suspensionChanges, note: note, at: now, in: writing)
        return found
    }
}

extension Reading {
    /// What a closure does to all that it meets or once took away.
    fileprivate func applying(_ change: ClosureToApply, after now: Instant) throws -> HouseTransition {
        let closure = change.stored.closure
        var transition = try circumstances(without: closure, after: now)
        let met = change.stored.removed ? [] : try bookings(near: [closure.span])
        transition.bookings = met + (try suspended(by: .closure(closure.id)))
        return transition
    }

    /// From the house without this closure to the house as it is.
    fileprivate func circumstances(without closure: Closure, after now: Instant) throws -> HouseTransition {
        let after = try circumstances(after: now)
        var before = after
        before.closures.removeAll { $0.id == closure.id }
        return HouseTransition(before: before, after: after, bookings: [])
    }
}

extension [BookingRecord] {
    /// Their numbers in batches for one short transaction each. A group's bookings stay together as far as they fit, so
    /// that it gets few letters.
    fileprivate var inBatches: [[Int64]] {
        let most = 20
        var seen: Set<Int64> = []
        let groups = map(\.groupID).filter { seen.insert($0).inserted }
        let byGroup = Dictionary(grouping: self, by: \.groupID).mapValues { $0.map(\.id) }
        var batches: [[Int64]] = []
        for group in groups {
            let own = byGroup[group] ?? []
            if let last = batches.last, last.count + own.count <= most {
                batches[batches.endIndex - 1] = last + own
            } else {
                batches += stride(from: 0, to: own.count, by: most).map { [Int64](own.dropFirst($0).prefix(most)) }
            }
        }
        return batches
    }
}
