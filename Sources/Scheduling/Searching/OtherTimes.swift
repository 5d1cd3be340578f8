/// Another time: the nearest first, earlier and later, then the days around.
extension Search {
    var otherTimes: [Alternative] {
        // The second must be a real choice, not the same evening a quarter of an hour on.
        let apart: Int64 = 3600
        var found: [BookingRequest] = []
        for shift in shifts where found.count < 2 {
            let candidate = request.moved(by: shift)
            if let first = found.first, abs(candidate.start.floatingSeconds - first.start.floatingSeconds) < apart {
                continue
            }
            if let names = attempt.names(of: candidate), staysNear(names), passes(candidate, named: names) {
                found.append(candidate)
            }
        }
        return found.map { Alternative(kind: .otherTime, request: $0) }
    }

    /// Whether every date of the shifted series lies near the date it came from: a monthly series from the 30th has
    /// other dates than one from the 31st, and the world was only read around those that were asked for.
    private func staysNear(_ after: [WallClock]) -> Bool {
        names.count == after.count
            && zip(names, after).allSatisfy { abs($0.date.days - $1.date.days) <= searchedDaysAround }
    }

    private func passes(_ candidate: BookingRequest, named names: [WallClock]) -> Bool {
        attempt.takes(candidate, on: names, suspecting: suspects)
    }

    /// Shifts in seconds: by quarters of an hour within the day, then the same time on the days around, then both.
    private var shifts: [Int64] {
        let quarter: Int64 = 900
        let withinDay = (1...48).flatMap { [Int64($0) * quarter, -Int64($0) * quarter] }.filter {
            request.start.adding(seconds: $0).date == request.start.date
        }
        let days = (1...searchedDaysAround).flatMap { [Int64($0) * 86_400, -Int64($0) * 86_400] }
        let daysAndHours = days.flatMap { day in [3600, -3600, 7200, -7200].map { day + $0 } }
        return withinDay + days + daysAndHours
    }
}
