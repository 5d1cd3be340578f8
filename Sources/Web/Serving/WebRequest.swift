import HTTPTypes
import Hummingbird
import NIOCore
import Phrases
import Scheduling
import Synchronization

/// One request as the handlers see it: its path with its parameters, its query, its language, its moment.
struct WebRequest: Sendable {
    let method: HTTPRequest.Method
    let headers: HTTPFields
    /// The path as it came in.
    let path: String
    /// The items of the query in their order.
    let query: [QueryItem]
    let language: Language
    /// The moment of the request, read once.
    let now: Instant
    let body: WebRequestBody
    /// The connection that it came over.
    let channel: any Channel
    private let parameters: Parameters

    init(_ request: Request, in context: WebRequestContext, at now: Instant) {
        method = request.method
        headers = request.headers
        path = request.uri.path
        query = context.query
        language = context.language
        self.now = now
        body = context.body ?? WebRequestBody(request, over: context.channel)
        channel = context.channel
        parameters = context.parameters
    }

    /// A parameter of the path; the empty text where the route has none of that name.
    func parameter(_ name: String) -> String { parameters[name[...]].flatMap { Address.decode($0) } ?? "" }

    /// The value of the first item of that name in the query.
    func queryItem(_ name: String) -> String? { query.first { $0.name == name }?.value }

    /// The path with its query, for coming back to it: it never leads out of the house.
    var address: String {
        let items = query.filter { $0.name != "lang" }.map { "\(Address.encode($0.name))=\(Address.encode($0.value))" }
        let path = Address.local(path)
        return items.isEmpty ? path : "\(path)?\(items.joined(separator: "&"))"
    }

    /// The value of a cookie; the first where a name comes twice.
    func cookie(_ name: String) -> String? {
        for field in headers[values: .cookie] {
            for pair in field.split(separator: ";") {
                let halves = pair.drop { $0 == " " }.split(separator: "=", maxSplits: 1)
                if halves.count == 2, halves[0] == name { return String(halves[1]) }
            }
        }
        return nil
    }
}

/// The body of a request, read at most once, within its size and its time.
final class WebRequestBody: Sendable {
    private let stream: RequestBody
    private let length: String?
    private let channel: any Channel
    private let read = Mutex(false)

    init(_ request: Request, over channel: any Channel) {
        stream = request.body
        length = request.headers[.contentLength]
        self.channel = channel
        isAnnounced = request.headers[.transferEncoding] != nil || (length ?? "0") != "0"
    }

    /// Whether the head of the request says that a body follows.
    let isAnnounced: Bool
    /// Whether all of it was read.
    var isRead: Bool { read.withLock { $0 } }

    /// The bytes; refuses more than `limit` without reading them all. Whoever sends too slowly is cut off.
    func bytes(upTo limit: Int = Limits.body) async throws -> [UInt8] {
        if let length, (Digits.number(length.utf8) ?? Int.max) > limit { throw Problem.tooBig }
        let deadline = channel.eventLoop.scheduleTask(in: .seconds(Limits.requestSeconds)) { [channel] in
            channel.close(promise: nil)
        }
        defer { deadline.cancel() }
        var bytes: [UInt8] = []
        for try await part in stream {
            bytes.append(contentsOf: part.readableBytesView)
            guard bytes.count <= limit else { throw Problem.tooBig }
        }
        read.withLock { $0 = true }
        return bytes
    }
}
