import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Operations
import Phrases
import Scheduling

/// The centre on the web: pages, calls and feeds over HTTP/1.1.
package enum WebApplication {
    /// The application that serves a centre, to be run with other services until it is asked to stop.
    ///
    /// Reads templates, stylesheet and OpenAPI document from the folders of `surroundings`; refuses (throws) when they
    /// are missing or damaged.
    package static func application(
        centre: Centre, phrases: Phrases, surroundings: Surroundings, settings: WebSettings, logger: Logger
    ) async throws -> some ApplicationProtocol {
        let files = try Files.load(from: surroundings.share)
        let language = Language(rawValue: try await centre.house().settings.language) ?? .nl
        let handlers = RequestHandlers(
            centre: centre, phrases: phrases, surroundings: surroundings, settings: settings,
            house: RequestHandlers.Parts(files: files, language: language, logger: logger))
        let limits = HTTP1Channel.Configuration.DecoderConfiguration(
            maxHeaderFieldSize: Limits.headerBytes, maxHeaderListSize: Limits.headerBytes,
            maxHeaderFieldCount: Limits.headerFields)
        let connection = HTTP1Channel.Configuration(
            idleTimeout: .seconds(Limits.idleSeconds), httpDecoderConfiguration: limits)
        return Application(
            router: handlers.router(of: Routes.all),
            server: HTTPServerBuilder { StrictHTTP1Channel(plain: .init(responder: $0, configuration: connection)) },
            configuration: ApplicationConfiguration(
                address: .hostname(settings.host, port: settings.port), serverName: nil, backlog: 1_024,
                availableConnectionsDelegate: MaximumAvailableConnections(Limits.connections)),
            logger: logger)
    }

    /// Every address with its method, for the checks that must miss none.
    package static let addresses = Routes.all.map { Address($0) }

    /// One address of the centre.
    package struct Address: Sendable {
        /// The method.
        package let method: HTTPRequest.Method
        /// The address with its parameters: `/bookings/{id}`.
        package let pattern: String
        /// The names of the items that its query may bear; of a page none are listed.
        package let query: Set<String>
        let kind: Route.Kind

        init(_ route: Route) { (method, pattern, query, kind) = (route.method, route.pattern, route.query, route.kind) }

        /// Whether it is a page, whose query comes and goes with its links.
        package var isPage: Bool { kind == .page }

        /// Whether the OpenAPI document describes it.
        package var isDocumented: Bool { kind == .api || kind == .feed }
    }

    /// The address that signs a group in, once: what `group sign-in-link` prints.
    package static func signInLink(publicURL: String, token: String) -> String { "\(publicURL)/sign-in/\(token)" }
}
