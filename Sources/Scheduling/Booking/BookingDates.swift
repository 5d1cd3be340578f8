/// The dates of a booking by their names, however often its series was moved.
extension Booking {
    /// The request without those of its dates that are meant. What its series no longer has is none of its dates.
    package func request(without isMeant: (Occurrence) -> Bool) -> BookingRequest {
        guard request.rule != nil else { return request }
        let known = request.namesEver
        var left = request
        left.leaveOut(occurrences.filter(isMeant).map(\.asked.start).filter(known.contains).map(\.date))
        return left
    }

    /// The name of the date that a wall clock means: its name, or the start at which it is shown. What was called off
    /// is meant last.
    package func name(meaning clock: WallClock, in zone: Zone) -> WallClock {
        let named = occurrences.filter { $0.asked.start == clock }
        let shown = occurrences.filter { zone.wallClock(at: $0.asked.span.start) == clock }
        let open = named.first(where: \.isOpen) ?? shown.first(where: \.isOpen)
        return (open ?? named.first ?? shown.first)?.asked.start ?? clock
    }
}

extension BookingRequest {
    /// The names of all its dates, those that are left out too.
    package var namesEver: Set<WallClock> { Set((try? allNames()) ?? []) }
}

extension Occurrence {
    /// A date that was called off, under the name that it has after its series moved so many seconds on the wall. What
    /// was still to come moves along with its sisters, what is past stays where it was.
    package func following(_ shift: Int64, at now: Instant, in zone: Zone) -> Occurrence {
        guard shift != 0 else { return self }
        var date = self
        let isComing = asked.used.start >= now
        date.asked = isComing ? asked.moved(by: shift, in: zone) : asked
        date.asked.start = asked.start.adding(seconds: shift)
        date.asked.movedFrom = isComing && asked.movedFrom == nil ? nil : date.asked.start
        return date
    }
}

extension AskedOccurrence {
    /// The same so many seconds later on the wall.
    fileprivate func moved(by seconds: Int64, in zone: Zone) -> AskedOccurrence {
        let real = zone.instant(of: zone.wallClock(at: span.start).adding(seconds: seconds)) - span.start
        var moved = self
        moved.span = span.moved(by: real)
        for index in slots.indices { moved.slots[index].span = slots[index].span.moved(by: real) }
        for index in pools.indices { moved.pools[index].span = pools[index].span.moved(by: real) }
        moved.readAsFirstOfTwo = false
        return moved
    }
}
