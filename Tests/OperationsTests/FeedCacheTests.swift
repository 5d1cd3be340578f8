import Fixtures
import Foundation
import Operations
import Scheduling
import Testing

@Suite("A feed that was made")
struct FeedCacheTests {
    private static let names: [FeedName] =
        ["zaal-a", "atelier", "grote-zaal"].compactMap(Slug.init).map(FeedName.space)
        + ["koor-wisselklank", "yoga-voor-iedereen"].compactMap(Slug.init).map(FeedName.group)
        + [.house, .tag("luid"), .tag("nieuw")]

    @Test("is not made anew by a booking that it does not show, and still has the same version")
    func others() async throws {
        let demo = try await DemoCentre.make()
        let untouched: [FeedName] = [
            .space(try slug("zaal-a")), .group(try slug("yoga-voor-iedereen")), .tag("luid"),
        ]
        var before: [Feed] = []
        for name in untouched { before.append(try await demo.centre.feed(name)) }
        let made = demo.centre.feedsMade
        let choir = try demo.by("koor-wisselklank")
        let elsewhere = try demo.request("koor-wisselklank", ["atelier"])
        let booking = try #require(try await demo.centre.book(elsewhere, by: choir).booking)
        var after: [Feed] = []
        for name in untouched { after.append(try await demo.centre.feed(name)) }
        #expect(after == before)
        #expect(demo.centre.feedsMade == made)
        _ = try await demo.centre.cancel(booking.id, by: choir)
        #expect(try await demo.centre.feed(.space(try slug("zaal-a"))) == before[0])
        #expect(demo.centre.feedsMade == made)
    }

    @Test("is one of so many at most, however many names are asked for", .timeLimit(.minutes(10)))
    func bound() async throws {
        let demo = try await DemoCentre.make()
        var most = 0
        for number in 0..<230 {
            _ = try await demo.centre.feed(.tag("verzonnen-\(number)"))
            most = max(most, demo.centre.feedsKept)
        }
        #expect(most == 200 && demo.centre.feedsMade >= 230)
    }

    @Test("is made anew when a booking comes, moves away, comes back and goes")
    func own() async throws {
        let demo = try await DemoCentre.make()
        let choir = try demo.by("koor-wisselklank")
        let rooms = [FeedName.space(try slug("zaal-a")), .space(try slug("atelier"))]
        var seen: [[String]] = []
        func look() async throws {
            var etags: [String] = []
            for name in rooms { etags.append(try await demo.centre.feed(name).etag) }
            seen.append(etags)
        }
        try await look()
        let booking = try #require(try await demo.centre.book(try demo.request(), by: choir).booking)
        try await look()
        var elsewhere = RequestPatch()
        elsewhere.spaces = [try slug("atelier")]
        _ = try await demo.centre.change(
            booking.id, as: AskedChange(.all, occurrence: nil, patch: elsewhere), by: choir)
        try await look()
        _ = try await demo.centre.cancel(booking.id, by: choir)
        try await look()
        #expect(seen.map { $0[0] == seen[0][0] } == [true, false, true, true])
        #expect(seen.map { $0[1] == seen[0][1] } == [true, true, false, true])
    }

    @Test("is made once for all who ask for it at the same time")
    func once() async throws {
        let demo = try await DemoCentre.make()
        let before = demo.centre.feedsMade
        let feeds = try await withThrowingTaskGroup(of: Feed.self) { group in
            for _ in 0..<20 { group.addTask { try await demo.centre.feed(.house) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(feeds.count == 20 && Set(feeds.map(\.etag)).count == 1)
        #expect(demo.centre.feedsMade == before + 1)
    }

    @Test("is made anew on the next day, and by a closure, which house and spaces show")
    func dayAndClosure() async throws {
        let demo = try await DemoCentre.make()
        let hall = FeedName.space(try slug("zaal-a"))
        let first = try await demo.centre.feed(hall)
        let made = demo.centre.feedsMade
        demo.clock.move(by: 86_400)
        _ = try await demo.centre.feed(hall)
        #expect(demo.centre.feedsMade == made + 1)
        let closure = Closure(
            id: 0, title: "Vloer", span: try demo.span("2027-02-01T00:00", "2027-02-03T00:00"),
            spaces: [try slug("zaal-a")])
        _ = try await demo.centre.addClosure(closure, by: DemoCentre.board)
        let second = try await demo.centre.feed(hall)
        #expect(second.etag != first.etag && second.text.contains("Vloer"))
    }

    @Test("has the bytes that it would have if it were made now, whatever changed and whichever process changed it")
    func sameAsMadeNow() async throws {
        let folder = NSTemporaryDirectory() + "meent-feeds-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let demo = try await DemoCentre.make(at: folder)
        let shell = try await Centre.open(folder, as: .command, with: DemoCentre.surroundings(demo.clock, seed: 8))
        try await compare(demo.centre, in: folder, demo.clock)
        for (index, step) in Self.steps.enumerated() {
            demo.clock.move(by: 1)
            try await step(index.isMultiple(of: 2) ? demo.centre : shell, demo)
            try await compare(demo.centre, in: folder, demo.clock)
        }
        #expect(demo.centre.feedsMade < Self.names.count * (Self.steps.count + 1), "some feeds were left alone")
        await shell.close()
        await demo.centre.close()
    }

    private func compare(_ centre: Centre, in folder: String, _ clock: TestClock) async throws {
        let fresh = try await Centre.open(folder, as: .command, with: DemoCentre.surroundings(clock, seed: 9))
        for name in Self.names {
            let (kept, made) = (try await centre.feed(name), try await fresh.feed(name))
            #expect(kept.text == made.text, "\(name)")
            #expect(kept.lastModified <= made.lastModified, "\(name)")
        }
        await fresh.close()
    }

    private typealias Step = @Sendable (Centre, DemoCentre) async throws -> Void

    /// One booking of the choir through its life, and what the house does meanwhile.
    private static let steps: [Step] = [
        { centre, demo in
            var request = try demo.request()
            request.tags = ["luid"]
            request.rule = RecurrenceRule(.weekly, limit: .count(3))
            _ = try await centre.book(request, by: try demo.by("koor-wisselklank"))
        },
        { centre, demo in try await change(demo, centre) { $0.tags = ["nieuw"] } },
        { centre, demo in try await change(demo, centre) { $0.with = [try slug("yoga-voor-iedereen")] } },
        { centre, demo in
            try await change(demo, centre, on: "2027-02-02T19:00") { $0.spaces = [try slug("atelier")] }
        },
        { centre, demo in
            var choir = try await centre.group(try slug("koor-wisselklank"))
            choir.name = "Wisselkoor"
            _ = try await centre.changeGroup(choir, by: DemoCentre.board)
        },
        { centre, demo in try await change(demo, centre) { $0.visibility = .private } },
        { centre, demo in
            let closure = Closure(
                id: 0, title: "Vloer", span: try demo.span("2027-01-26T00:00", "2027-01-27T00:00"),
                spaces: [try slug("zaal-a")])
            _ = try await centre.addClosure(closure, by: DemoCentre.board)
        },
        { centre, demo in
            let closures = try await centre.closures(in: try demo.span("2027-01-26T00:00", "2027-01-27T00:00"))
            for closure in closures { _ = try await centre.retireClosure(closure.id, by: DemoCentre.board) }
        },
        { centre, demo in _ = try await centre.cancel(try await booking(demo, centre), by: DemoCentre.board) },
    ]

    private static func booking(_ demo: DemoCentre, _ centre: Centre) async throws -> String {
        let query = BookingQuery(
            span: try demo.span("2027-01-25T00:00", "2027-02-28T00:00"), group: try slug("koor-wisselklank"))
        let found = try await centre.bookings(query, by: try demo.by("koor-wisselklank"))
        return try #require(found.bookings.first { $0.title == "Proefavond" }?.id)
    }

    private static func change(
        _ demo: DemoCentre, _ centre: Centre, on start: String? = nil, _ edit: (inout RequestPatch) throws -> Void
    ) async throws {
        var patch = RequestPatch()
        try edit(&patch)
        let change = AskedChange(start == nil ? .all : .this, occurrence: try start.map(clock), patch: patch)
        let answer = try await centre.change(
            try await booking(demo, centre), as: change, by: try demo.by("koor-wisselklank"))
        #expect(answer.booking != nil)
    }
}
