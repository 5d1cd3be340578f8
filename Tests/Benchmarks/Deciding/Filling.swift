import Fixtures
import Foundation
import Operations
import Persistence
import Scheduling

/// The demo centre with twenty more spaces and as many bookings as asked for: the coming six weeks are full in every
/// store, the rest lies ever further back, so that only the size of the store differs.
struct FullHouse {
    let centre: Centre
    let folder: StoreFolder
    let zone: Zone

    /// Monday 4 January 2027, 09:00 in Amsterdam.
    static let now = Instant(seconds: 1_799_049_600)
    private static let hours = 9..<22
    private static let spaces = 20
    /// The hour that is left free everywhere, so that a request can stand.
    static let free = 20
    private static let daysAhead = 42

    static func make(_ count: Int, share: String) async throws -> FullHouse {
        let path = NSTemporaryDirectory() + "meent-benchmark-\(count)"
        try? FileManager.default.removeItem(atPath: path)
        let random = SeededRandom(seed: 7)
        let surroundings = Surroundings(now: { now }, random: { random.bytes($0) }, share: [share])
        let demo = try await Centre.createDemo(
            at: path, settings: CentreSettings(name: ""), boardMember: "Fatma", with: surroundings)
        for number in 1...spaces { _ = try await demo.addSpace(try space(number), by: .board(name: "Fatma")) }
        let zone = try await demo.house().house.zone
        await demo.close()
        let folder = StoreFolder(path)
        try await fill(folder, with: count, zone)
        return FullHouse(
            centre: try await Centre.open(path, as: .server, with: surroundings), folder: folder, zone: zone)
    }

    func remove() async {
        await centre.close()
        try? FileManager.default.removeItem(atPath: folder.path)
    }

    private static func space(_ number: Int) throws -> Space {
        let slug = try name(number)
        return Space(
            slug: slug, name: "Ruimte \(number)", parts: [slug], capacity: 20 + number,
            features: [try Fixtures.slug("step-free")])
    }

    static func name(_ number: Int) throws -> Slug { try slug("ruimte-\(number)") }

    private static func fill(_ folder: StoreFolder, with count: Int, _ zone: Zone) async throws {
        let store = try Store.open(folder, for: .command, holder: "benchmark")
        let chunk = 5000
        let group = try await store.read { try $0.snapshot().groups.first }
        guard let group else { throw NotThat(text: "no group") }
        for first in stride(from: 0, to: count, by: chunk) {
            try await store.write { writing in
                for number in first..<min(first + chunk, count) {
                    _ = try writing.add(try booking(number, of: group.id, group.group.slug, zone))
                }
            }
        }
        try await store.close()
    }

    /// Hour by hour, space by space, day by day backwards from the last one.
    private static func booking(_ number: Int, of groupID: Int64, _ group: Slug, _ zone: Zone) throws -> Booking {
        let taken = hours.filter { $0 != free }
        let perDay = taken.count * spaces
        let day = zone.date(at: now).adding(days: daysAhead - number / perDay)
        let place = number % perDay
        let (space, hour) = (try name(place % spaces + 1), taken[place / spaces])
        let start = WallClock(day, adding: hour * 3600)
        guard let span = Span(zone.instant(of: start), zone.instant(of: start) + 3600) else { throw NotThat() }
        var request = BookingRequest(
            group: group, title: "Vast \(number)", spaces: [space], start: start, end: start.adding(seconds: 3600))
        request.people = 10
        let asked = AskedOccurrence(
            start: start, span: span, slots: [Slot(space: space, parts: [space], span: span)], people: 10)
        let hex = String(number, radix: 16)
        return Booking(
            code: "V\(String(number + 36 * 36 * 36, radix: 36).uppercased())",
            uid: "00000000-0000-7000-8000-" + String(repeating: "0", count: 12 - hex.count) + hex, groupID: groupID,
            request: request, state: .confirmed, created: now, changed: now, reminders: [],
            occurrences: [Occurrence(asked: asked, state: .confirmed)])
    }
}
