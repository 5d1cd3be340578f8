import Fixtures
import Scheduling

/// Requests with every field that the shell can spell, from seeded random.
struct RandomRequest {
    private let random: SeededRandom
    private let zone: Zone

    init(seed: UInt64, zone: Zone) {
        random = SeededRandom(seed: seed)
        self.zone = zone
    }

    private func below(_ bound: Int) -> Int {
        random.bytes(4).reduce(0) { ($0 << 8 | Int($1)) & 0xFFFF_FFFF } % bound
    }

    private func sometimes<Value>(_ value: () throws -> Value) rethrows -> Value? {
        below(2) == 0 ? try value() : nil
    }

    private func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }

    /// A request on any day of 2027; the day of the autumn change comes often.
    func request() throws -> BookingRequest {
        let day = try below(3) == 0 ? clock("2027-10-31T00:00").date : LocalDate(days: 20_800 + below(350))
        let start = WallClock(day, adding: below(below(2) == 0 ? 6 : 40) * 1800)
        var request = BookingRequest(
            group: try slug("koor"), title: title(), spaces: try spaces(),
            start: start, end: start.adding(seconds: Int64(1 + below(12)) * 1800))
        request.startsInSecondFold = zone.read(request.start).isFold && below(2) == 0
        request.endsInSecondFold = zone.read(request.end).isFold && below(2) == 0
        try addRoom(to: &request)
        try addDates(to: &request)
        try addWords(to: &request)
        return request
    }

    private func title() -> String {
        one(of: ["Soep & brood", "-x", "--any", "'s avonds \"$(ls)\"", "a, b; c", "Café = é/ü", "{\"start\": 1}", "0"])
    }

    private func spaces() throws -> [Slug] { try one(of: [["keuken"], ["zaal-a", "keuken"], ["zaal-b"]]).map(slug) }

    private func addRoom(to request: inout BookingRequest) throws {
        if below(4) == 0 {
            request.spaces = []
            request.any = AnySpace(
                access: try one(of: [[], ["step-free"], ["lift", "step-free"]]).map(slug),
                block: sometimes { DayHours.wholeDay }, until: sometimes { request.start.date.adding(days: 9) },
                weekdays: one(of: [[], [.tuesday, .thursday]]))
        }
        request.with = try one(of: [[], ["yoga"], ["yoga", "toneel"]]).map(slug)
        for space in request.spaces {
            request.times[space] = sometimes {
                let start = request.start.adding(seconds: Int64(below(4)) * -1800)
                return SpaceTime(start: start, end: request.end, people: sometimes { 1 + below(99) })
            }
            request.equipmentIn[space] = try sometimes { [try slug("stoelen"): 1 + below(40)] }
        }
        request.equipment = below(2) == 0 ? [:] : [try slug("stoelen"): 40, try slug("beamers"): 1]
        request.people = sometimes { 1 + below(200) }
        request.layout = try sometimes { try slug("theater") }
        request.setUpMinutes = sometimes { below(90) }
        request.clearUpMinutes = sometimes { below(90) }
    }

    private func addDates(to request: inout BookingRequest) throws {
        let rules = ["FREQ=WEEKLY;COUNT=10", "FREQ=MONTHLY;UNTIL=20280101;BYDAY=2TU", "FREQ=DAILY;COUNT=3;INTERVAL=2"]
        request.rule = try sometimes { try RecurrenceRule.parse(one(of: rules), zone: zone) }
        request.weeks = sometimes { one(of: WeekParity.allCases) }
        request.except = one(of: [[], [request.start.date.adding(days: 7), request.start.date.adding(days: 14)]])
        request.closedDays = one(of: BookingRequest.ClosedDays.allCases)
        request.holdUntil = sometimes { Instant(seconds: 1_824_940_800 + Int64(below(400)) * 900) }
        for week in 1...3 where below(2) == 0 {
            let day = request.start.date.adding(days: 7 * week)
            let change = try change(on: day)
            if !change.isEmpty { request.changes[day] = change }
        }
    }

    private func change(on day: LocalDate) throws -> RequestPatch {
        var change = RequestPatch()
        change.start = sometimes { WallClock(day, adding: 64_800) }
        change.end = sometimes { WallClock(day, adding: 72_000) }
        change.spaces = try sometimes { try one(of: [[], ["zaal-b"], ["zaal-b", "keuken"]]).map(slug) }
        guard below(2) == 0 else { return change }
        change.title = sometimes { "a; b = {c}" }
        change.people = sometimes { NewValue(1 + below(50)) }
        change.layout = try sometimes { NewValue(try slug("kring")) }
        change.tags = sometimes { ["luid", "a,b"] }
        change.welcome = sometimes { one(of: Welcome.allCases) }
        change.visibility = sometimes { one(of: Visibility.allCases) }
        change.details = sometimes { "regel één\nregel twee" }
        if below(2) == 0 { (change.equipment, change.equipmentIn) = ([try slug("stoelen"): 2], [:]) }
        change.times = try sometimes {
            [try slug("zaal-b"): SpaceTime(start: WallClock(day, adding: 60_000), end: WallClock(day, adding: 72_000))]
        }
        return change
    }

    private func addWords(to request: inout BookingRequest) throws {
        request.visibility = one(of: Visibility.allCases)
        request.welcome = one(of: Welcome.allCases)
        request.tags = Set(one(of: [[], ["luid"], ["luid", "om geld"]]))
        request.clashes = one(of: BookingRequest.Clashes.allCases)
        request.note = one(of: ["", "-", "Voor het bestuur: 'let op'\ntweede regel"])
        request.details = one(of: ["", "Kom gerust $HOME `ls`"])
    }
}
