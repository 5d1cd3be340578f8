import Fixtures
import Foundation
import Operations
import Scheduling
import Testing

@Suite("Keeping the centre safe")
struct SafekeepingTests {
    private func folder() -> String { NSTemporaryDirectory() + "meent-centre-\(UUID().uuidString)" }

    @Test("a centre that was restored has its bookings, higher versions, and its calendars anew")
    func restore() async throws {
        let folder = folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let demo = try await DemoCentre.make(at: folder)
        let actor = try demo.by("koor-wisselklank")
        let booking = try #require(try await demo.centre.book(try demo.request(), by: actor).booking)
        let backup = try await demo.centre.backup()
        #expect(try demo.centre.backups().map(\.path) == [backup.path])
        demo.clock.move(by: 60)
        let lost = try demo.request(start: "2027-02-02T19:00", end: "2027-02-02T20:00")
        let later = try #require(try await demo.centre.book(lost, by: actor).booking)
        let surroundings = DemoCentre.surroundings(demo.clock, seed: 8)
        await #expect(throws: OpeningFault.self) {
            try await Centre.restore(backup.path, in: folder, by: DemoCentre.board, with: surroundings)
        }
        await demo.centre.close()

        #expect(try Centre.changedSince(backup.path, in: folder) == [later.id])
        let report = try await Centre.restore(backup.path, in: folder, by: DemoCentre.board, with: surroundings)
        #expect(report.lost == [later.id])
        let centre = try await Centre.open(folder, as: .server, with: surroundings)
        let restored = try await centre.booking(booking.id, by: actor)
        #expect(restored.sequence > booking.sequence)
        #expect(restored.changed > booking.changed)
        #expect(
            await denial { try await centre.booking(later.id, by: actor) } == .unknown(what: "booking", id: later.id))
        let feed = try await centre.feed(.house).text
        #expect(feed.contains("SEQUENCE:\(restored.sequence)\r\n"))
        #expect(!feed.contains("SEQUENCE:0\r\n"))
        #expect(try await centre.verify().findings == [])
        #expect(try await centre.journal(by: DemoCentre.board).first?.verb == "restore")
        await centre.close()
    }

    @Test("a second server, a folder without a centre and a second centre are refused")
    func opening() async throws {
        let folder = folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let clock = TestClock(DemoCentre.begin)
        let surroundings = DemoCentre.surroundings(clock)
        await #expect(throws: OpeningFault.noCentre(folder: folder)) {
            try await Centre.open(folder, as: .command, with: surroundings)
        }
        let demo = try await DemoCentre.make(at: folder)
        await demo.centre.close()
        await #expect(throws: OpeningFault.alreadyThere(folder: folder)) { try await DemoCentre.make(at: folder) }
        let server = try await Centre.open(folder, as: .server, with: surroundings)
        #expect(Centre.keeper(of: folder)?.hasPrefix("serve ") == true)
        let command = try await Centre.open(folder, as: .command, with: surroundings)
        #expect(try await command.status().keeper?.hasPrefix("serve ") == true)
        let booked = try await command.book(try demo.request(), by: DemoCentre.board)
        #expect(try await server.booking(try #require(booked.booking).id, by: DemoCentre.board).state == .confirmed)
        #expect(try await server.doctor().filter { !$0.isGood }.map(\.check) == [.backup])
        #expect(await server.isReady())
        await command.close()
        await server.close()
        #expect(Centre.keeper(of: folder) == nil)
    }

    @Test("names go when their term is over, and the books still balance")
    func purge() async throws {
        let demo = try await DemoCentre.make()
        let circle = try demo.by("mantelzorgkring")
        let span = try demo.span("2027-01-11T00:00", "2027-01-18T00:00")
        let evening = try #require(
            try await demo.centre.agenda(span, by: circle).first { $0.group?.text == "mantelzorgkring" })
        #expect(try await demo.centre.purge(by: DemoCentre.board).bookings == [])
        demo.clock.move(by: 230 * 86_400)
        let report = try await demo.centre.purge(by: DemoCentre.board)
        #expect(report.bookings.contains(evening.booking))
        #expect(try await demo.centre.booking(evening.booking, by: circle).title == "")
        #expect(try await demo.centre.verify().findings == [])
        #expect(try await demo.centre.purge(by: DemoCentre.board).bookings == [])
    }

    @Test("wipes the reasons of exceptions and corrections with the names")
    func purgeReasons() async throws {
        let demo = try await DemoCentre.make()
        var request = try demo.request("mantelzorgkring", ["atelier"])
        request.visibility = .private
        let circle = try demo.by("mantelzorgkring")
        let booking = try #require(try await demo.centre.book(request, by: circle).booking)
        let waiver = Waiver(rules: ["H16"], reason: "Ans is ziek")
        _ = try await demo.centre.waive(booking.id, with: waiver, by: DemoCentre.board)
        _ = try await demo.centre.correct(booking.id, reason: "Ans was niet ziek", by: DemoCentre.board)
        let before = try await demo.centre.booking(booking.id, by: circle)
        #expect(
            before.waivers.map(\.reason) == ["Ans is ziek"] && before.corrections.map(\.reason) == ["Ans was niet ziek"]
        )
        demo.clock.move(by: 230 * 86_400)
        #expect(try await demo.centre.purge(by: DemoCentre.board).bookings.contains(booking.id))
        let after = try await demo.centre.booking(booking.id, by: circle)
        #expect(after.waivers.map(\.reason) == ["-"] && after.corrections.map(\.reason) == ["-"])
        let lines = try await demo.centre.journal(limit: 500, by: DemoCentre.board)
        #expect(lines.filter { $0.reason.contains("Ans") }.map(\.verb) == [])
        #expect(try await demo.centre.verify().findings == [])
    }
}
