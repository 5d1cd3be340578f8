/// Another time: the nearest first, earlier and later, then the same time on the days around, then the rest of the day.
extension Search {
    /// At most three hours earlier or later on the same day.
    var soonerOrLater: [Alternative] { moved(by: shiftsWithinDay.filter { abs($0) <= threeHours }, as: .otherTime) }

    /// The same time on a day near by, or an hour or two from it.
    var otherDays: [Alternative] {
        let days = (1...searchedDaysAround).flatMap { [Int64($0) * 86_400, -Int64($0) * 86_400] }
        let daysAndHours = days.flatMap { day in [3600, -3600, 7200, -7200].map { day + $0 } }
        return moved(by: days + daysAndHours, as: .otherDay)
    }

    /// More than three hours earlier or later on the same day.
    var otherPartOfDay: [Alternative] { moved(by: shiftsWithinDay.filter { abs($0) > threeHours }, as: .otherTime) }

    /// The nearest of all times, wherever they lie.
    var otherTimes: [Alternative] {
        [soonerOrLater, otherDays, otherPartOfDay].first { !$0.isEmpty } ?? []
    }

    private func moved(by shifts: [Int64], as kind: Alternative.Kind) -> [Alternative] {
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
        return found.map { Alternative(kind: kind, request: $0) }
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

    private var threeHours: Int64 { 3 * 3600 }

    /// Shifts in seconds by quarters of an hour that stay on the day, the smallest first.
    private var shiftsWithinDay: [Int64] {
        let quarter: Int64 = 900
        return (1...48).flatMap { [Int64($0) * quarter, -Int64($0) * quarter] }.filter {
            request.start.adding(seconds: $0).date == request.start.date
        }
    }
}
