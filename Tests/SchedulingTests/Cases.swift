import Scheduling
import Testing

/// A case in one line: what it is called, what is done, what must come out.
struct Case<Given: Sendable, Outcome: Equatable & Sendable>: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let given: Given
    let expected: Outcome

    init(_ name: String, _ given: Given, _ expected: Outcome) {
        testDescription = name
        self.given = given
        self.expected = expected
    }
}

/// Short words for the tables: times of Tuesday 12 January 2027.
enum Evening {
    static let day: LocalDate = "2027-01-12"

    static func at(_ text: String) -> WallClock {
        guard let clock = WallClock("2027-01-12T\(text)") else { preconditionFailure("\(text) is no time") }
        return clock
    }

    static func instant(_ text: String) -> Instant { DemoHouse.amsterdam.instant(of: at(text)) }

    static func span(_ from: String, _ to: String) -> Span {
        guard let span = Span(instant(from), instant(to)) else { preconditionFailure("\(from)–\(to) runs backwards") }
        return span
    }

    static func slot(_ from: String, _ to: String, _ before: Int64 = 0, _ after: Int64 = 0) -> Slot {
        Slot(space: "zaal-a", parts: ["zaal-a"], span: span(from, to), setUp: before * 60, clearUp: after * 60)
    }
}

/// A question to the core with everything that can matter to it.
struct Question: Sendable {
    var house = DemoHouse.house
    var rules = DemoHouse.rules()
    var taken: [Taken] = []
    var closures: [Closure] = []
    var askers = Askers(DemoHouse.koor)
    var now = DemoHouse.now
    var existing: ExistingBooking?
    var waived: Set<String> = []

    func plan(_ request: BookingRequest) -> Plan? {
        World(house: house, rules: rules, closures: closures, taken: taken).plan(request, asking: askers, at: now)
    }

    func decision(_ request: BookingRequest) -> Decision? {
        let world = World(house: house, rules: rules, closures: closures, taken: taken)
        guard let plan = world.plan(request, asking: askers, at: now) else { return nil }
        var facts = world.facts(for: plan, at: now).facts
        facts.existing = existing
        facts.waived = waived
        return decide(plan, given: facts)
    }

    func faults(_ request: BookingRequest) -> [String] {
        switch Plan.make(request, for: askers, in: house, under: rules, at: now) {
        case .success: []
        case .failure(let faults): faults.faults.map { "\($0.field) \($0.problem.code)" }
        }
    }
}

extension BookingRequest {
    /// The same with one thing changed.
    func with(_ change: (inout BookingRequest) -> Void) -> BookingRequest {
        var request = self
        change(&request)
        return request
    }
}

extension Decision {
    /// `2027-01-12T20:00 occupied`, one for every refusal.
    var told: [String] { refusals.map { "\($0.occurrence.text) \($0.code)" } }

    /// `01-12 20:00`, the starts of its dates as the wall shows them.
    var starts: [String] { dates.map { DemoHouse.amsterdam.wallClock(at: $0.asked.span.start).short } }
}

extension WallClock {
    /// `01-12 20:00`.
    var short: String { String(text.dropFirst(5).replacing("T", with: " ")) }
}
