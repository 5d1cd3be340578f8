import Fixtures
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import Operations
import Phrases
import Scheduling
import Synchronization
import Testing
import Web

/// The demo centre with its web server, in memory, at a fixed moment, with a log that can be read.
struct DemoServer: Sendable {
    let centre: Centre
    let client: Client
    let log: Log

    /// Sends a request to the server, without a socket.
    typealias Client = @Sendable (HTTPRequest, String?) async throws -> TestResponse

    /// What the server logged.
    final class Log: Sendable {
        let lines = Mutex<[String]>([])

        /// Mistakes that the pages themselves reported.
        var errors: [String] { lines.withLock { $0 } }
    }

    static let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Friday 20 November 2026, 09:00 in Amsterdam.
    static let now = Instant(seconds: 1_795_161_600)

    /// Runs the server of a demo centre of one's own.
    static func run(
        publicURL: String = "http://localhost:8080", _ body: @Sendable (DemoServer) async throws -> Void
    ) async throws {
        let random = SeededRandom(seed: 42)
        let surroundings = Surroundings(now: { now }, random: { random.bytes($0) }, share: [try share()])
        let settings = CentreSettings(name: "", publicURL: publicURL)
        let centre = try await Centre.createDemo(at: nil, settings: settings, boardMember: "Fatima", with: surroundings)
        let log = Log()
        let logger = Logger(label: "web") { _ in RecordingLogHandler(log: log) }
        let app = try await WebApplication.application(
            centre: centre, phrases: try Phrases.load(from: surroundings.share), surroundings: surroundings,
            settings: WebSettings(host: "127.0.0.1", port: 0, publicURL: publicURL), logger: logger)
        let responder = try await app.responder
        let client: Client = { head, body in try await Self.send(head, body, to: responder, logger) }
        try await body(DemoServer(centre: centre, client: client, log: log))
        await centre.close()
    }

    /// The folder in which the test program lies, with the resources beside it.
    static func share() throws -> String {
        let program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return URL(filePath: program).deletingLastPathComponent().path
    }
}

extension DemoServer {
    /// One request, as a reader of Dutch.
    func ask(
        _ method: HTTPRequest.Method, _ path: String, _ headers: HTTPFields = [:], body: String? = nil
    ) async throws -> TestResponse {
        var headers = headers
        if headers[.acceptLanguage] == nil { headers[.acceptLanguage] = "nl" }
        if let body { headers[.contentLength] = String(body.utf8.count) }
        let head = HTTPRequest(
            method: method, scheme: "http", authority: "localhost", path: path, headerFields: headers)
        return try await client(head, body)
    }

    private static func send<Responder: HTTPResponder>(
        _ head: HTTPRequest, _ body: String?, to responder: Responder, _ logger: Logger
    ) async throws -> TestResponse where Responder.Context: InitializableFromSource<ApplicationRequestContextSource> {
        var logger = logger
        logger[metadataKey: "hb.request.id"] = "1"
        let context = Responder.Context(
            source: ApplicationRequestContextSource(channel: NIOAsyncTestingChannel(), logger: logger))
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(string: body ?? "")))
        let response = try await responder.respond(to: request, context: context)
        let collector = Collector()
        try await response.body.write(collector)
        return TestResponse(
            status: response.status, headers: response.headers, body: collector.bytes.withLock { $0 })
    }

    /// The headers of a program that acts for a group.
    func token(_ group: String) async throws -> HTTPFields {
        let slug = try #require(Slug(group))
        let token = try await centre.issueToken(for: slug, by: .board(name: "Fatima"))
        return [.authorization: "Bearer \(token)", .contentType: "application/json"]
    }

    /// The cookie of a browser in which a group signed in by its link.
    func cookie(_ group: String) async throws -> HTTPFields {
        let slug = try #require(Slug(group))
        let link = try await centre.issueSignInLink(for: slug, by: .board(name: "Fatima"))
        let answer = try await ask(.post, "/sign-in", Self.form, body: "token=\(link)")
        let cookie = answer.headers[.setCookie]?.split(separator: ";").first.map(String.init)
        return [.cookie: try #require(cookie), .contentType: "application/x-www-form-urlencoded"]
    }

    static let form: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
}

/// What came back at the server.
struct TestResponse: Sendable {
    let status: HTTPResponse.Status
    let headers: HTTPFields
    let body: ByteBuffer

    /// The body as text.
    var text: String { String(buffer: body) }

    /// The body as a document.
    var json: JSONValue { get throws { try JSONReader.read(Array(body.readableBytesView)) } }
}

/// Gathers the body of an answer.
private final class Collector: ResponseBodyWriter, Sendable {
    let bytes = Mutex(ByteBuffer())

    func write(_ buffer: ByteBuffer) async throws {
        bytes.withLock { _ = $0.writeImmutableBuffer(buffer) }
    }

    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

/// Keeps what is logged as an error.
private struct RecordingLogHandler: LogHandler {
    let log: DemoServer.Log
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.debug

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        guard event.level >= .error else { return }
        log.lines.withLock { $0.append("\(event.message) \(event.metadata ?? [:])") }
    }
}
