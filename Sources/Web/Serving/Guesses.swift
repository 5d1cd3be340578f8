import HTTPTypes
import Operations
import Scheduling
import Synchronization

/// Counts who tries addresses that only their holders know: a few misses are typing mistakes, many are guesses.
final class GuessCounter: Sendable {
    /// The misses that an address has in a while before it is told to wait.
    static let most = 20
    /// How long a miss is remembered, in seconds.
    static let term: Int64 = 15 * 60
    private static let mostAddresses = 10_000

    private struct Misses {
        var count = 0
        let since: Instant
    }

    private let misses = Mutex<[String: Misses]>([:])

    /// Counts a miss; for how many seconds that address has to wait, nil while it need not.
    func miss(by address: String, at now: Instant) -> Int64? {
        misses.withLock { misses in
            if misses.count >= Self.mostAddresses { misses = misses.filter { Self.left(of: $0.value, at: now) > 0 } }
            // Nobody types from so many addresses at once: the store of the count is bounded, whatever they do.
            if misses.count >= Self.mostAddresses { misses.removeAll() }
            var own = misses[address] ?? Misses(since: now)
            if Self.left(of: own, at: now) <= 0 { own = Misses(since: now) }
            own.count += 1
            misses[address] = own
            return own.count > Self.most ? max(1, Self.left(of: own, at: now)) : nil
        }
    }

    private static func left(of misses: Misses, at now: Instant) -> Int64 {
        misses.since.seconds + term - now.seconds
    }
}

extension RequestHandlers {
    /// What somebody hears who came with a secret that opens nothing; after many of them, to wait. What is right opens
    /// all the same, so that nobody locks out others who come by the same address.
    func missed(_ call: WebRequest, saying problem: Problem) -> Problem {
        guard let seconds = guesses.miss(by: client(of: call), at: call.now) else { return problem }
        var tooMany = Problem(.tooManyRequests, saying: "problem.too-many")
        tooMany.headers[.retryAfter] = String(seconds)
        return tooMany
    }

    /// The address of whoever asks: what the trusted proxy says last, else the other end of the connection.
    private func client(of call: WebRequest) -> String {
        let peer = call.channel.remoteAddress?.ipAddress ?? ""
        guard let proxy = settings.trustedProxy, proxy == peer,
            let last = call.headers[values: .xForwardedFor].last?.split(separator: ",").last
        else { return peer }
        let address = last.filter { $0 != " " }
        return 1...64 ~= address.utf8.count ? address : peer
    }
}

extension HTTPField.Name {
    fileprivate static let xForwardedFor = HTTPField.Name("X-Forwarded-For") ?? .host
}
