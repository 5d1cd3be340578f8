import Operations
import Scheduling
import Testing

@Suite("The demo centre")
struct DemoTests {
    @Test(
        "is accepted by its own rules on any day", arguments: [0, 1, 2, 3, 5, 40, 86, 130, 200, 300].map { Int64($0) })
    func seeds(daysLater: Int64) async throws {
        let demo = try await DemoCentre.make(now: DemoCentre.begin + daysLater * 86_400)
        let status = try await demo.centre.status()
        #expect(status.bookings > 25)
        #expect(status.lettersWaiting == 0)
        #expect(try await demo.centre.verify().findings == [])
        await demo.centre.close()
    }
}
