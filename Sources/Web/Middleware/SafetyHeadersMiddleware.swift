import HTTPTypes
import Hummingbird

/// Adds the headers that protect whoever looks at an answer, and whoever is not to be given it by a cache; they stand on
/// every one, whatever its status.
///
/// Ours, because they differ by the kind of the route, and belong on 404, 413 and 500 too.
struct SafetyHeadersMiddleware: RouterMiddleware {
    /// Whether people reach the centre over TLS.
    let isSecure: Bool

    func handle(
        _ request: Request, context: WebRequestContext,
        next: (Request, WebRequestContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        // Only the agenda in a frame may be framed by others.
        let isFramed = context.route.pattern == "/embed"
        response.headers[.contentSecurityPolicy] = Self.policy(isFramed: isFramed)
        response.headers[.xContentTypeOptions] = "nosniff"
        response.headers[.referrerPolicy] = "no-referrer"
        response.headers[.crossOriginOpenerPolicy] = "same-origin"
        if !isFramed { response.headers[.xFrameOptions] = "DENY" }
        if isSecure { response.headers[.strictTransportSecurity] = "max-age=31536000" }
        switch context.route.kind {
        case .api, .feed: response.headers[.xRobotsTag] = "noindex"
        case .page, .file: break
        }
        if response.headers[.vary] == nil { response.headers[.vary] = Self.causes(of: context.route.kind) }
        return response
    }

    /// What of a request makes its answer another one.
    private static func causes(of kind: Route.Kind) -> String {
        switch kind {
        case .api: "Authorization, Cookie, Accept-Language, Accept-Encoding"
        case .page: "Accept-Language, Cookie, Accept-Encoding"
        case .feed, .file: "Accept-Encoding"
        }
    }

    private static func policy(isFramed: Bool) -> String {
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors "
            + (isFramed ? "*" : "'none'")
    }
}

extension HTTPField.Name {
    static let referrerPolicy = known("Referrer-Policy")
    static let crossOriginOpenerPolicy = known("Cross-Origin-Opener-Policy")
    static let xFrameOptions = known("X-Frame-Options")
    static let xRobotsTag = known("X-Robots-Tag")
    static let idempotencyKey = known("Idempotency-Key")
    static let secFetchSite = known("Sec-Fetch-Site")

    private static func known(_ name: String) -> HTTPField.Name { HTTPField.Name(name) ?? .cacheControl }
}
