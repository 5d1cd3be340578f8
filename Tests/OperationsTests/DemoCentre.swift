import Foundation
import Operations
import Scheduling
import Synchronization

/// The demo centre with a clock that only tests move and dice that fall the same way every time.
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
            at: folder, settings, boardMember: "Fatma", with: surroundings(clock))
        return DemoCentre(centre: centre, clock: clock, zone: try await centre.house().house.zone)
    }

    static func surroundings(_ clock: TestClock, seed: UInt64 = 7) -> Surroundings {
        let dice = Dice(seed: seed)
        return Surroundings(now: { clock.now }, random: { dice.bytes($0) }, share: [seeds])
    }

    /// A request for one evening in Zaal A three weeks on, which the demo leaves free.
    func request(
        _ group: String = "koor-wisselklank", _ spaces: [String] = ["zaal-a"], start: String = "2027-01-26T19:00",
        end: String = "2027-01-26T21:00"
    ) throws -> BookingRequest {
        var request = BookingRequest(
            group: try slug(group), title: "Proefavond", spaces: try spaces.map(slug), start: try clock(start),
            end: try clock(end))
        request.people = 20
        return request
    }

    func by(_ group: String) throws -> Actor { .group(try slug(group), contact: nil) }

    func span(_ from: String, _ to: String) throws -> Span {
        guard let span = Span(zone.instant(of: try clock(from)), zone.instant(of: try clock(to))) else {
            throw NotThat(text: "\(from) \(to)")
        }
        return span
    }

    private func clock(_ text: String) throws -> WallClock {
        guard let clock = WallClock(text) else { throw NotThat(text: text) }
        return clock
    }
}

func slug(_ text: String) throws -> Slug {
    guard let slug = Slug(text) else { throw NotThat(text: text) }
    return slug
}

func clock(_ text: String) throws -> WallClock {
    guard let clock = WallClock(text) else { throw NotThat(text: text) }
    return clock
}

/// A slip in a test's own words.
struct NotThat: Error {
    let text: String
}

/// A clock that stands still until a test moves it.
final class TestClock: Sendable {
    private let seconds: Mutex<Int64>

    init(_ now: Instant) { seconds = Mutex(now.seconds) }

    var now: Instant { Instant(seconds: seconds.withLock { $0 }) }

    func move(by more: Int64) { seconds.withLock { $0 += more } }
}

/// SplitMix64: the same seed, the same throws.
final class Dice: Sendable {
    private let state: Mutex<UInt64>

    init(seed: UInt64) { state = Mutex(seed) }

    func bytes(_ count: Int) -> [UInt8] {
        state.withLock { state in
            (0..<count).map { _ in
                state &+= 0x9E37_79B9_7F4A_7C15
                var mixed = state
                mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
                mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
                return UInt8(truncatingIfNeeded: mixed ^ (mixed >> 31))
            }
        }
    }
}
