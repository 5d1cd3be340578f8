import HTTPTypes
import NIOCore
import Operations
import Scheduling

/// Calendars that people subscribe to.
extension RequestHandlers {
    /// `GET /feeds/house.ics`.
    func houseFeed(_ call: WebRequest) async throws -> Answer { try await feed(.house, call) }

    /// `GET /feeds/spaces/{slug}.ics`.
    func spaceFeed(_ call: WebRequest) async throws -> Answer { try await feed(.space(try Self.slug(call)), call) }

    /// `GET /feeds/groups/{slug}.ics`.
    func groupFeed(_ call: WebRequest) async throws -> Answer { try await feed(.group(try Self.slug(call)), call) }

    /// `GET /feeds/tags/{tag}.ics`.
    func tagFeed(_ call: WebRequest) async throws -> Answer { try await feed(.tag(call.parameter("tag")), call) }

    /// `GET /feeds/series/{slug}.ics`: there are no series with a programme of their own yet.
    func seriesFeed(_ call: WebRequest) async throws -> Answer { throw Problem.notFound }

    /// `GET /feeds/my/{token}.ics`: whoever has the address sees it, so nobody keeps it for others.
    func myFeed(_ call: WebRequest) async throws -> Answer {
        var answer = try await feed(.my(token: call.parameter("token")), call)
        answer.headers[.cacheControl] = "private, no-cache"
        answer.headers[.accessControlAllowOrigin] = nil
        return answer
    }

    /// `GET /bookings/{id}.ics`.
    func bookingFeed(_ call: WebRequest) async throws -> Answer {
        let asker = try await asker(call)
        var answer = calendar(try await centre.calendar(of: call.parameter("id"), by: asker.actor), call)
        guard asker.group != nil else { return answer }
        answer.headers[.cacheControl] = "private, no-cache"
        answer.headers[.accessControlAllowOrigin] = nil
        return answer
    }

    private static func slug(_ call: WebRequest) throws(Problem) -> Slug {
        guard let slug = Slug(call.parameter("slug")) else { throw .notFound }
        return slug
    }

    private func feed(_ which: FeedName, _ call: WebRequest) async throws -> Answer {
        calendar(try await centre.feed(which), call)
    }

    private func calendar(_ feed: Feed, _ call: WebRequest) -> Answer {
        var answer = Answer(type: "text/calendar; charset=utf-8")
        answer.headers[.eTag] = "\"\(feed.etag)\""
        answer.headers[.lastModified] = HTTPDate.text(feed.lastModified)
        answer.headers[.cacheControl] = "public, no-cache"
        answer.headers[.vary] = "Accept-Encoding"
        answer.headers[.accessControlAllowOrigin] = "*"
        if Conditions(call.headers).isUnchanged(etag: feed.etag, modified: feed.lastModified, now: call.now) {
            answer.status = .notModified
            answer.headers[.contentType] = nil
            return answer
        }
        return packed(answer, ByteBuffer(string: feed.text), as: feed.etag, call)
    }

    /// The answer with its body, packed where the reader takes that; the packed bytes are kept by name.
    func packed(_ answer: Answer, _ body: ByteBuffer, as name: String, _ call: WebRequest) -> Answer {
        var answer = answer
        answer.body = body
        guard body.readableBytes > 1_024, Gzip.isAccepted(call.headers[.acceptEncoding]) else { return answer }
        guard let small = packed[name] ?? Gzip.pack(body) else { return answer }
        packed.keep(small, as: name)
        answer.body = small
        answer.headers[.contentEncoding] = "gzip"
        return answer
    }
}
