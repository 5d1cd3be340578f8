import HTTPTypes

/// The headers that protect whoever looks at an answer; they stand on every one, whatever its status.
enum SafetyHeaders {
    /// Puts them on an answer of a route. Only the agenda in a frame may be framed by others.
    static func add(to headers: inout HTTPFields, kind: Route.Kind, framed: Bool, secure: Bool) {
        headers[.contentSecurityPolicy] = policy(framed: framed)
        headers[.xContentTypeOptions] = "nosniff"
        headers[.referrerPolicy] = "no-referrer"
        headers[.crossOriginOpenerPolicy] = "same-origin"
        if !framed { headers[.xFrameOptions] = "DENY" }
        if secure { headers[.strictTransportSecurity] = "max-age=31536000" }
        switch kind {
        case .api, .feed: headers[.xRobotsTag] = "noindex"
        case .page: headers[.vary] = "Accept-Language, Cookie"
        case .file: break
        }
    }

    private static func policy(framed: Bool) -> String {
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors "
            + (framed ? "*" : "'none'")
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
