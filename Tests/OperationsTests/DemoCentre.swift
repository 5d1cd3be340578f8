import Fixtures
import Foundation
import Operations
import Scheduling

/// The demo centre with a clock that only tests move and a random source that gives the same every time.
struct DemoCentre {
    let centre: Centre
    let clock: TestClock
    let zone: Zone

    static let board = Actor.board(name: "Fatma")

    /// Monday 4 January 2027, 09:00 in Amsterdam: the demo's first day.
    static let begin = Instant(seconds: 1_799_049_600)

    static let seeds = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path()

    static func make(at folder: String? = nil, now: Instant = begin) async throws -> DemoCentre {
        let clock = TestClock(now)
        let settings = CentreSettings(name: "", publicURL: "http://localhost:8080", mailSender: "huis@wisselweide.nl")
        let centre = try await Centre.createDemo(
            at: folder, settings: settings, boardMember: "Fatma", with: surroundings(clock))
        return DemoCentre(centre: centre, clock: clock, zone: try await centre.house().house.zone)
    }

    static func surroundings(_ clock: TestClock, seed: UInt64 = 7) -> Surroundings {
        let random = SeededRandom(seed: seed)
        return Surroundings(now: { clock.now }, random: { random.bytes($0) }, share: [seeds])
    }

    /// A request for one evening in Zaal A three weeks on, which the demo leaves free.
    func request(
        _ group: String = "koor-wisselklank", _ spaces: [String] = ["zaal-a"], start: String = "2027-01-26T19:00",
        end: String = "2027-01-26T21:00"
    ) throws -> BookingRequest {
        var request = BookingRequest(
            group: try slug(group), title: "Proefavond", spaces: try spaces.map(slug), start: try Fixtures.clock(start),
            end: try Fixtures.clock(end))
        request.people = 20
        return request
    }

    func by(_ group: String) throws -> Actor { .group(try slug(group), contact: nil) }

    func span(_ from: String, _ to: String) throws -> Span {
        guard let span = Span(zone.instant(of: try Fixtures.clock(from)), zone.instant(of: try Fixtures.clock(to)))
        else {
            throw NotThat(text: "\(from) \(to)")
        }
        return span
    }
}
