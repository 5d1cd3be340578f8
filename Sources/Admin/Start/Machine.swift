import Foundation
import Operations
import Scheduling

/// The machine's own clock, random source and folders: the only place where they come into the program.
enum Machine {
    /// This moment.
    @Sendable static func now() -> Instant { Instant(seconds: Int64(Date().timeIntervalSince1970.rounded(.down))) }

    /// That many bytes that nobody can guess.
    @Sendable static func random(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        let words = (0..<(max(0, count) + 7) / 8).map { _ in generator.next() as UInt64 }
        return Array(
            words.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) } }.prefix(count))
    }

    /// The variables that the program was started with.
    static let environment = ProcessInfo.processInfo.environment

    /// Clock, random source and folders as the operations take them.
    static var surroundings: Surroundings {
        Surroundings(now: now, random: random, share: Share.folders(environment: environment))
    }
}
