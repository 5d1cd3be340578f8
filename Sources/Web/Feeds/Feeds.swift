import HTTPTypes
import NIOCore
import Operations
import Scheduling

/// Calendars that people subscribe to.
extension RequestHandlers {
    /// `GET /feeds/house.ics`.
    func houseFeed(_ call: WebRequest) async throws -> Answer { try await answer(with: .house, for: call) }

    /// `GET /feeds/spaces/{slug}.ics`.
    func spaceFeed(_ call: WebRequest) async throws -> Answer {
        try await answer(with: .space(try Self.slug(call)), for: call)
    }

    /// `GET /feeds/groups/{slug}.ics`.
    func groupFeed(_ call: WebRequest) async throws -> Answer {
        try await answer(with: .group(try Self.slug(call)), for: call)
    }

    /// `GET /feeds/tags/{tag}.ics`.
    func tagFeed(_ call: WebRequest) async throws -> Answer {
        try await answer(with: .tag(call.parameter("tag")), for: call)
    }

    /// `GET /feeds/series/{slug}.ics`: there are no series with a programme of their own yet.
    func seriesFeed(_ call: WebRequest) async throws -> Answer { throw Problem.notFound }

    /// `GET /feeds/my/{token}.ics`: whoever has the address sees it, so nobody keeps it for others.
    func myFeed(_ call: WebRequest) async throws -> Answer {
        let feed: Feed
        do { feed = try await centre.feed(.my(token: call.parameter("token"))) } catch {
            guard case .unknown = error else { throw error }
            throw missed(call, saying: .notFound)
        }
        var answer = answer(with: feed, for: call)
        answer.headers[.cacheControl] = "private, no-cache"
        answer.headers[.accessControlAllowOrigin] = nil
        return answer
    }

    /// `GET /bookings/{id}.ics`.
    func bookingFeed(_ call: WebRequest) async throws -> Answer {
        let caller = try await caller(of: call)
        var answer = answer(with: try await centre.calendar(of: call.parameter("id"), by: caller.actor), for: call)
        answer.headers[.vary] = "Authorization, Cookie, Accept-Encoding"
        guard caller.group != nil else { return answer }
        answer.headers[.cacheControl] = "private, no-cache"
        answer.headers[.accessControlAllowOrigin] = nil
        return answer
    }

    private static func slug(_ call: WebRequest) throws(Problem) -> Slug {
        guard let slug = Slug(call.parameter("slug")) else { throw .notFound }
        return slug
    }

    private func answer(with name: FeedName, for call: WebRequest) async throws -> Answer {
        answer(with: try await centre.feed(name), for: call)
    }

    private func answer(with feed: Feed, for call: WebRequest) -> Answer {
        var answer = Answer(type: "text/calendar; charset=utf-8")
        answer.headers[.eTag] = "\"\(feed.etag)\""
        // Bookings in quick succession are dated a second on each, and nothing is modified after `Date` (RFC 9110 §8.8.2.1).
        answer.headers[.lastModified] = HTTPDate.text(min(feed.lastModified, call.now))
        answer.headers[.cacheControl] = "public, no-cache"
        answer.headers[.accessControlAllowOrigin] = "*"
        if Conditions(call.headers).isUnchanged(etag: feed.etag, modified: feed.lastModified, now: call.now) {
            answer.status = .notModified
            answer.headers[.contentType] = nil
            return answer
        }
        return compressed(answer, with: ByteBuffer(string: feed.text), as: feed.etag, for: call)
    }

    /// The answer with its body, packed where the reader takes that; the packed bytes are kept by name.
    func compressed(_ answer: Answer, with body: ByteBuffer, as name: String, for call: WebRequest) -> Answer {
        var answer = answer
        answer.body = body
        guard body.readableBytes > 1_024, Gzip.isAccepted(call.headers[.acceptEncoding]) else { return answer }
        guard let small = compressedBodies[name] ?? Gzip.compress(body) else { return answer }
        compressedBodies.store(small, as: name)
        answer.body = small
        answer.headers[.contentEncoding] = "gzip"
        return answer
    }
}
