import Fixtures
import Foundation
import Operations
import Scheduling
import Testing

/// What a booking has, it keeps when it is edited; less always goes.
@Suite("A booking that stands")
struct LivingOnTests {
    private static let koor = "koor-wisselklank"
    private static let yoga = "yoga-voor-iedereen"

    private func booked(
        _ demo: DemoCentre, _ change: (inout BookingRequest) throws -> Void = { _ in }
    ) async throws -> BookingView {
        var request = try demo.request(Self.koor, ["atelier"])
        try change(&request)
        return try #require(try await demo.centre.book(request, by: try demo.by(Self.koor)).booking)
    }

    private func edit(
        _ demo: DemoCentre, _ booking: BookingView, _ scope: SeriesEdit.Scope = .all, _ date: String? = nil,
        _ change: (inout RequestPatch) throws -> Void
    ) async throws -> BookingAnswer {
        var patch = RequestPatch()
        try change(&patch)
        return try await demo.centre.change(
            booking.id, as: AskedChange(scope, occurrence: try date.map(clock), patch: patch),
            by: try demo.by(Self.koor))
    }

    private func go(_ demo: DemoCentre, to moment: String) throws {
        demo.clock.move(by: demo.zone.instant(of: try clock(moment)) - demo.clock.now)
    }

    private func weekly(_ request: inout BookingRequest) {
        request.rule = RecurrenceRule(.weekly, limit: .count(4))
    }

    @Test("and runs now ends earlier, or later where it is free", arguments: ["2027-01-26T20:15", "2027-01-26T21:45"])
    func runs(_ end: String) async throws {
        for isSeries in [false, true] {
            let demo = try await DemoCentre.make()
            let booking = try await booked(demo) { if isSeries { weekly(&$0) } }
            try go(demo, to: "2027-01-26T20:00")
            let changed = try await edit(demo, booking, isSeries ? .this : .all, isSeries ? "2027-01-26T19:00" : nil) {
                $0.end = try clock(end)
            }
            let dates = try #require(changed.booking).occurrences
            #expect(dates.first?.span == (try demo.span("2027-01-26T19:00", end)))
            #expect(dates.count == (isSeries ? 4 : 1))
            #expect(dates.allSatisfy { $0.state == .confirmed })
        }
    }

    @Test("and runs now is not lengthened over others, nor begun at another time")
    func runsOverOthers() async throws {
        let demo = try await DemoCentre.make()
        let booking = try await booked(demo)
        let next = try demo.request(Self.yoga, ["atelier"], start: "2027-01-26T21:00", end: "2027-01-26T22:00")
        _ = try await demo.centre.book(next, by: try demo.by(Self.yoga))
        try go(demo, to: "2027-01-26T20:00")
        let longer = try await edit(demo, booking) { $0.end = try clock("2027-01-26T21:30") }
        #expect(longer.decision.refusals.map(\.code) == ["occupied"])
        await #expect(throws: Denial.invalid([RequestFault("occurrence", .begun)])) {
            try await edit(demo, booking) {
                ($0.start, $0.end) = (try clock("2027-01-26T19:30"), try clock("2027-01-26T21:00"))
            }
        }
    }

    @Test("as a series that runs ends earlier or later as one booking", arguments: [(1, 2), (3, 3), (5, 5)])
    func seriesRuns(_ count: Int, _ left: Int) async throws {
        let demo = try await DemoCentre.make()
        let booking = try await booked(demo, weekly)
        try go(demo, to: "2027-02-03T12:00")
        let changed = try await edit(demo, booking) {
            $0.rule = NewValue(RecurrenceRule(.weekly, limit: .count(count)))
        }
        #expect(changed.booking?.id == booking.id)
        #expect(changed.booking?.occurrences.map(\.state) == Array(repeating: .confirmed, count: left))
        #expect(try await demo.centre.verify().findings == [])
    }

    private static let lesser: [@Sendable (inout RequestPatch) -> Void] = [
        { $0.title = "Anders" }, { $0.people = NewValue(5) }, { $0.visibility = .private },
    ]

    @Test("in a space that was retired takes an edit that takes no more", arguments: 0..<3)
    func retiredSpace(_ number: Int) async throws {
        let demo = try await DemoCentre.make()
        let booking = try await booked(demo, weekly)
        _ = try await demo.centre.retireSpace(try slug("atelier"), by: DemoCentre.board)
        let changed = try await edit(demo, booking, .all, nil, Self.lesser[number])
        #expect(changed.booking?.occurrences.map(\.state) == Array(repeating: .suspended, count: 4))
        let moved = try await edit(demo, booking, .this, "2027-02-02T19:00") { $0.spaces = [try slug("zaal-a")] }
        #expect(moved.booking?.occurrences.map(\.state) == [.suspended, .confirmed, .suspended, .suspended])
        let more = try await edit(demo, booking) { $0.rule = NewValue(RecurrenceRule(.weekly, limit: .count(5))) }
        #expect(more.decision.refusals.map(\.code) == ["retired"])
    }

    @Test("with things that were retired takes an edit that takes no more", arguments: 0..<3)
    func retiredPool(_ number: Int) async throws {
        let demo = try await DemoCentre.make()
        let machines = try slug("naaimachines")
        let booking = try await booked(demo) { $0.equipment = [machines: 2] }
        _ = try await demo.centre.retireEquipment(machines, by: DemoCentre.board)
        let changed = try await edit(demo, booking, .all, nil, Self.lesser[number])
        #expect(changed.booking?.occurrences.map(\.state) == [.suspended])
        let without = try await edit(demo, booking) { $0.equipment = [:] }
        #expect(without.booking?.occurrences.map(\.state) == [.confirmed])
    }

    @Test("outside opening hours that changed since takes an edit that takes no more, and another room for a date")
    func hoursChanged() async throws {
        let demo = try await DemoCentre.make()
        let booking = try await booked(demo, weekly)
        let text = try await demo.centre.rules().text
            .replacingOccurrences(of: #"tue = ["09:00", "22:30"]"#, with: #"tue = ["09:00", "18:00"]"#)
        _ = try await demo.centre.adopt(text, decision: "1", by: DemoCentre.board)
        for change in Self.lesser {
            let changed = try await edit(demo, booking, .all, nil, change)
            #expect(changed.booking?.occurrences.map(\.state) == Array(repeating: .confirmed, count: 4))
        }
        let moved = try await edit(demo, booking, .this, "2027-02-02T19:00") { $0.spaces = [try slug("zaal-a")] }
        #expect(moved.booking?.occurrences.map(\.state) == Array(repeating: .confirmed, count: 4))
        let longer = try await edit(demo, booking, .this, "2027-02-09T19:00") { $0.end = try clock("2027-02-09T21:30") }
        #expect(longer.decision.refusals.map(\.code) == ["opening-window"])
    }

    @Test(
        "in a space that is shared from now on leaves room for others, and shared no more only where it is held alone")
    func sharedSince() async throws {
        let demo = try await DemoCentre.make()
        let booking = try await booked(demo)
        var space = try #require(try await demo.centre.house().spaces.first { $0.slug.text == "atelier" })
        space.shared = true
        space.capacity = 100
        _ = try await demo.centre.changeSpace(space, by: DemoCentre.board)
        let beside = try await demo.centre.book(
            try demo.request(Self.yoga, ["atelier"], start: "2027-01-26T20:00", end: "2027-01-26T22:00"),
            by: try demo.by(Self.yoga))
        let other = try #require(beside.booking)
        #expect(other.state == .confirmed)
        space.shared = false
        let alone = space
        await #expect(
            throws: Denial.invalid([
                RequestFault("shared", .heldTogether(bookings: [booking.id, other.id].sorted()))
            ])
        ) { try await demo.centre.changeSpace(alone, by: DemoCentre.board) }
        _ = try await demo.centre.cancel(other.id, by: try demo.by(Self.yoga))
        _ = try await demo.centre.changeSpace(alone, by: DemoCentre.board)
        let again = try await demo.centre.book(
            try demo.request(Self.yoga, ["atelier"], start: "2027-01-26T20:00", end: "2027-01-26T22:00"),
            by: try demo.by(Self.yoga))
        #expect(again.decision.refusals.map(\.code) == ["occupied"])
        #expect(try await demo.centre.verify().findings == [])
    }
}
