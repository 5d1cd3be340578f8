import Fixtures
import Foundation
import Operations
import Scheduling
import Testing

/// A series that is moved after some of its dates were called off.
@Suite("A series that was moved")
struct MovedSeriesTests {
    private static let koor = "koor-wisselklank"

    /// The demo centre with a space that nobody else asks for.
    private func house() async throws -> DemoCentre {
        let demo = try await DemoCentre.make()
        let slug = try slug("proeflokaal")
        _ = try await demo.centre.addSpace(
            Space(slug: slug, name: "Proeflokaal", parts: [slug], capacity: 60), by: DemoCentre.board)
        return demo
    }

    private func series(
        _ demo: DemoCentre, start: String = "2027-01-12T19:00", _ rule: RecurrenceRule,
        _ change: (inout BookingRequest) throws -> Void = { _ in }
    ) async throws -> BookingView {
        var request = try demo.request(
            Self.koor, ["proeflokaal"], start: start, end: start.replacingOccurrences(of: "T19", with: "T21"))
        request.rule = rule
        try change(&request)
        return try #require(try await demo.centre.book(request, by: try demo.by(Self.koor)).booking)
    }

    private func edit(
        _ demo: DemoCentre, _ id: String, _ change: AskedChange, dryRun: Bool = false
    ) async throws -> BookingAnswer {
        var asking = Asking()
        asking.dryRun = dryRun
        return try await demo.centre.change(id, as: change, by: try demo.by(Self.koor), with: asking)
    }

    private func moving(_ date: String?, to start: String, _ scope: SeriesEdit.Scope = .all) throws -> AskedChange {
        var patch = RequestPatch()
        patch.start = try clock(start)
        return AskedChange(scope, occurrence: try date.map(clock), patch: patch)
    }

    private var renaming: AskedChange {
        var patch = RequestPatch()
        patch.title = "Anders"
        return AskedChange(.all, patch: patch)
    }

    private func cancel(_ demo: DemoCentre, _ id: String, _ date: String) async throws {
        _ = try await demo.centre.cancel(id, occurrence: try clock(date), by: try demo.by(Self.koor))
    }

    private func calendar(_ demo: DemoCentre, _ id: String) async throws -> String {
        try await demo.centre.calendar(of: id, by: try demo.by(Self.koor)).text
    }

    private static let moves: [(rule: RecurrenceRule, gone: String, scope: SeriesEdit.Scope, start: String)] = [
        (RecurrenceRule(.weekly, limit: .count(4)), "2027-01-19T19:00", .all, "2027-01-13T19:00"),
        (RecurrenceRule(.weekly, limit: .count(4)), "2027-01-19T19:00", .all, "2027-01-12T18:00"),
        (RecurrenceRule(.weekly, limit: .count(4)), "2027-01-12T19:00", .all, "2027-01-20T19:00"),
        (RecurrenceRule(.weekly, limit: .count(4)), "2027-01-12T19:00", .following, "2027-01-20T19:00"),
        (RecurrenceRule(.weekly, limit: .count(4)), "2027-01-19T19:00", .all, "2027-01-19T19:00"),
        (
            RecurrenceRule(.weekly, interval: 2, limit: .count(4)), "2027-01-12T19:00", .all, "2027-01-19T19:00"
        ),
    ]

    @Test("after a date near its start was called off is moved, and stays editable", arguments: moves)
    func moved(
        _ move: (rule: RecurrenceRule, gone: String, scope: SeriesEdit.Scope, start: String)
    ) async throws {
        let demo = try await house()
        let booking = try await series(demo, move.rule)
        demo.clock.move(by: 3 * 86_400)
        try await cancel(demo, booking.id, move.gone)
        let second = move.rule.interval == 2 ? "2027-01-26T19:00" : "2027-01-19T19:00"
        let first = move.gone == "2027-01-12T19:00" ? second : "2027-01-12T19:00"
        let change = try moving(first, to: move.start, move.scope)
        let told = try await edit(demo, booking.id, change, dryRun: true)
        let moved = try await edit(demo, booking.id, change)
        #expect(moved.decision.outcome == told.decision.outcome)
        let shown = try #require(moved.booking)
        #expect(shown.occurrences.filter { $0.state == .confirmed }.count == 3)
        #expect(shown.occurrences.filter { $0.state == .cancelled }.count == 1)
        let again = try await edit(demo, booking.id, renaming)
        #expect(again.booking?.occurrences.map(\.state) == shown.occurrences.map(\.state))
        // A week on it was called off more than a fortnight ahead.
        let isLate = move.start != "2027-01-19T19:00" || move.rule.interval == 2
        #expect(try await calendar(demo, booking.id).contains("SUMMARY:Vervalt: Anders") == isLate)
        #expect(try await demo.centre.verify().findings == [])
    }

    @Test("after a date was called off can still be approved by the board, and judged under another book")
    func judged() async throws {
        let demo = try await house()
        let booking = try await series(demo, start: "2027-01-26T19:00", RecurrenceRule(.weekly, limit: .count(4))) {
            $0.tags = ["om-geld-te-verdienen", "feest"]
        }
        #expect(booking.state == .awaitingBoard)
        try await cancel(demo, booking.id, "2027-02-02T19:00")
        _ = try await edit(demo, booking.id, try moving(nil, to: "2027-01-27T19:00"))
        #expect(try await demo.centre.approve(booking.id, by: DemoCentre.board).booking?.state == .confirmed)
        let text = try await demo.centre.rules().text
            .replacingOccurrences(of: #"wed = ["09:00", "22:30"]"#, with: #"wed = ["09:00", "17:00"]"#)
        let rehearsal = try await demo.centre.adopt(text, decision: "1", by: DemoCentre.board, dryRun: true)
        #expect(rehearsal.touched.map(\.booking.id).contains(booking.id))
    }

    @Test(
        "stays a booking that can be edited, judged, rendered and read back, whatever was done to it",
        arguments: UInt64(1)...12)
    func anyWalk(_ seed: UInt64) async throws {
        let demo = try await house()
        var random = SeededNumbers(source: SeededRandom(seed: seed))
        let rules = [
            RecurrenceRule(.weekly, limit: .count(5)), RecurrenceRule(.weekly, interval: 2, limit: .count(3)),
            RecurrenceRule(.daily, interval: 7, limit: .count(5)),
            RecurrenceRule(.weekly, limit: .count(5), days: [.init(weekday: .tuesday), .init(weekday: .thursday)]),
        ]
        let rule = rules[Int.random(in: 0..<rules.count, using: &random)]
        var walk = BookingWalk(demo: demo, group: Self.koor)
        walk.ids = [
            try await series(demo, start: "2027-01-26T19:00", rule) {
                if seed.isMultiple(of: 2) { $0.tags = ["om-geld-te-verdienen", "feest"] }
            }
            .id
        ]
        for step in 1...14 {
            let done = try await walk.step(using: &random)
            for id in walk.ids { try await walk.mustBeUsable(id, after: "seed \(seed), step \(step): \(done)") }
        }
        #expect(try await demo.centre.verify().findings == [])
    }
}

/// A random walk over one booking and those that are split from it.
private struct BookingWalk {
    let demo: DemoCentre
    let group: String
    var ids: [String] = []

    /// One step, allowed or not; says which.
    mutating func step(using random: inout SeededNumbers) async throws -> String {
        let id = ids[Int.random(in: 0..<ids.count, using: &random)]
        let booking = try await demo.centre.booking(id, by: DemoCentre.board)
        let dates = booking.occurrences.filter { $0.state != .cancelled }
        guard !dates.isEmpty else { return "nothing left" }
        let date = dates[Int.random(in: 0..<dates.count, using: &random)]
        let kind = Int.random(in: 0..<9, using: &random)
        let days = [-7, -1, 0, 1, 2, 7, 14][Int.random(in: 0..<7, using: &random)]
        let minutes = [-60, 0, 30, 60][Int.random(in: 0..<4, using: &random)]
        let said = "\(kind) of \(id) at \(date.start.text), \(days) days, \(minutes) minutes"
        do {
            switch kind {
            case 0, 1:
                _ = try await demo.centre.cancel(id, occurrence: date.start, by: try demo.by(group))
            case 2: demo.clock.move(by: 86_400)
            case 3, 4, 5:
                let scope: SeriesEdit.Scope = kind == 3 ? .all : kind == 4 ? .following : .this
                var patch = RequestPatch()
                patch.start = demo.zone.wallClock(at: date.span.start)
                    .adding(seconds: Int64(days * 86_400 + minutes * 60))
                try await change(id, scope, date.start, patch)
            case 6:
                var patch = RequestPatch()
                patch.rule = NewValue(RecurrenceRule(.weekly, limit: .count(3 + abs(days) % 4)))
                try await change(id, .all, nil, patch)
            case 7:
                var patch = RequestPatch()
                patch.spaces = [try slug(days > 0 ? "zaal-a" : "proeflokaal")]
                try await change(id, .this, date.start, patch)
            default: _ = try await demo.centre.approve(id, by: DemoCentre.board)
            }
        } catch let denial as Denial {
            try Self.mustBeAnAnswer(denial, to: said)
        }
        return said
    }

    private mutating func change(
        _ id: String, _ scope: SeriesEdit.Scope, _ date: WallClock?, _ patch: RequestPatch
    ) async throws {
        let answer = try await demo.centre.change(
            id, as: AskedChange(scope, occurrence: date, patch: patch), by: try demo.by(group))
        if let other = answer.booking?.id, !ids.contains(other) { ids.append(other) }
    }

    /// A breakdown is no answer.
    private static func mustBeAnAnswer(_ denial: Denial, to step: String) throws {
        switch denial {
        case .storage, .damaged, .busy: Issue.record("\(step): \(denial)")
        default: break
        }
    }

    /// It can be edited, approved where it waits, explained, rendered and read back.
    func mustBeUsable(_ id: String, after done: String) async throws {
        let booking = try await demo.centre.booking(id, by: DemoCentre.board)
        do {
            _ = try await demo.centre.calendar(of: id, by: try demo.by(group))
            _ = try await demo.centre.why(id, by: DemoCentre.board)
        } catch { Issue.record("\(done): \(error)") }
        let isComing = booking.occurrences.contains { $0.state.holds && $0.span.start > demo.clock.now }
        guard booking.state.holds, isComing else { return }
        var asking = Asking()
        asking.dryRun = true
        var patch = RequestPatch()
        patch.title = "Anders"
        do {
            let answer = try await demo.centre.change(
                id, as: AskedChange(.all, patch: patch), by: try demo.by(group), with: asking)
            #expect(answer.decision.outcome != .refused, "\(done)")
            if booking.state == .awaitingBoard {
                _ = try await demo.centre.approve(id, by: DemoCentre.board, dryRun: true)
            }
        } catch { Issue.record("\(done): \(error)") }
    }
}

/// Numbers from a seeded source, for what the standard library chooses.
private struct SeededNumbers: RandomNumberGenerator {
    let source: SeededRandom

    mutating func next() -> UInt64 { source.bytes(8).reduce(0) { $0 << 8 | UInt64($1) } }
}
