/// Where the centre's pages are served, and under which address people know them.
package struct WebSettings: Sendable {
    /// The address to listen on, such as `127.0.0.1`.
    package var host: String
    /// The port to listen on, 0 to 65,535; 0 takes any free one.
    package var port: Int
    /// How every link begins, without a slash at its end: `https://meent.example`.
    package var publicURL: String
    /// The address of the proxy whose `X-Forwarded-For` is believed; nil believes nobody.
    package var trustedProxy: String?

    /// Settings; Admin has checked them.
    package init(host: String, port: Int, publicURL: String, trustedProxy: String? = nil) {
        self.host = host
        self.port = port
        self.publicURL = String(publicURL.reversed().drop { $0 == "/" }.reversed())
        self.trustedProxy = trustedProxy
    }

    /// Whether people reach the centre over TLS: cookies are Secure then, and browsers are told to stay there.
    var isSecure: Bool { publicURL.hasPrefix("https://") }

    /// Scheme, host and port of the public address, as a browser writes them in `Origin`.
    var origin: String {
        let parts = publicURL.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        return parts.prefix(3).joined(separator: "/").lowercased()
    }
}

/// What one connection and one request may take.
enum Limits {
    /// Bytes of a JSON document or a form.
    static let body = 65_536
    /// Bytes of an address with its query.
    static let address = 2_048
    /// Fields in the head of a request.
    static let headerFields = 64
    /// Bytes of the head of a request.
    static let headerBytes = 16_384
    /// Connections at once.
    static let connections = 1_024
    /// Seconds that a connection may be silent.
    static let idleSeconds: Int64 = 30
    /// Seconds in which a request has to be read.
    static let requestSeconds: Int64 = 15
    /// Seconds in which an answer has to be taken.
    static let responseSeconds: Int64 = 60
}
