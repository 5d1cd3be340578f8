import HTTPTypes
import Operations
import Scheduling

/// Who sends a request, as far as it proves that.
enum Caller: Sendable {
    /// Nobody in particular.
    case visitor
    /// A program with a group's token.
    case program(Actor)
    /// Somebody at a browser, signed in.
    case signedIn(SessionView)

    /// Who acts, for what they may see and do.
    var actor: Actor {
        switch self {
        case .visitor: .visitor
        case .program(let actor): actor
        case .signedIn(let session): session.actor
        }
    }

    /// The group they act for; nil for a visitor.
    var group: Slug? {
        if case .group(let slug, _) = actor { slug } else { nil }
    }
}

extension RequestHandlers {
    /// Who asks: by token, else by session. A token that opens nothing is refused, not ignored.
    func caller(of call: WebRequest) async throws -> Caller {
        if let token = try Self.bearerToken(of: call) {
            guard let actor = try await centre.identify(token: token) else { throw Problem.notSignedIn }
            return .program(actor)
        }
        guard let session = try await session(of: call) else { return .visitor }
        return .signedIn(session)
    }

    /// Who writes through the API, with the house that they write to.
    func writingCallerAndHouse(of call: WebRequest) async throws -> (Caller, HouseView) {
        guard let token = try Self.bearerToken(of: call) else {
            return (try await writingCaller(of: call), try await centre.house())
        }
        let (actor, view) = try await centre.receive(token: token)
        guard let actor else { throw Problem.notSignedIn }
        return (.program(actor), view)
    }

    /// The token that a program shows; nil without one.
    private static func bearerToken(of call: WebRequest) throws(Problem) -> String? {
        guard let header = call.headers[.authorization] else { return nil }
        guard header.lowercased().hasPrefix("bearer "), header.utf8.count <= 512 else { throw .notSignedIn }
        return String(header.dropFirst("bearer ".count))
    }

    /// Who writes through the API: a token, or a session with its form token.
    func writingCaller(of call: WebRequest) async throws -> Caller {
        let caller = try await caller(of: call)
        switch caller {
        case .visitor: throw Problem.notSignedIn
        case .program: return caller
        case .signedIn(let session):
            guard Cookies.isSame(call.headers[.formToken] ?? "", as: session.formToken) else {
                throw Problem.otherOrigin
            }
            try requireSameOrigin(call)
            return caller
        }
    }

    /// The session that the cookie opens; nil without one.
    func session(of call: WebRequest) async throws -> SessionView? {
        guard let cookie = call.cookie(Cookies.name(secure: settings.isSecure)), cookie.utf8.count <= 256 else {
            return nil
        }
        return try await centre.session(cookie)
    }

    /// Refuses a form that another site sent: browsers say where it comes from.
    func requireSameOrigin(_ call: WebRequest) throws(Problem) {
        if let site = call.headers[.secFetchSite] {
            guard site == "same-origin" || site == "none" else { throw .otherOrigin }
            return
        }
        // Under our own Referrer-Policy a browser writes `Origin: null` for a form of ours too; the form token decides.
        guard let origin = call.headers[.origin], origin != "null" else { return }
        let host = call.headers[.host] ?? ""
        guard origin.lowercased() == settings.origin || origin.lowercased() == "http://\(host.lowercased())" else {
            throw .otherOrigin
        }
    }
}

/// The cookie of a session.
enum Cookies {
    /// Behind https a name that only https can set (RFC 6265bis §4.1.3.2); over plain http another one.
    static func name(secure: Bool) -> String { secure ? "__Host-meent-session" : "meent-session" }

    /// The cookie that keeps somebody signed in for so many seconds; 0 seconds signs out.
    static func session(_ value: String, seconds: Int, secure: Bool) -> String {
        let named = "\(name(secure: secure))=\(value)"
        return "\(named); Path=/; Max-Age=\(seconds); HttpOnly; SameSite=Lax\(secure ? "; Secure" : "")"
    }

    /// Whether two secrets are the same, without telling by time where they differ.
    static func isSame(_ left: String, as right: String) -> Bool {
        let (one, other) = (Array(left.utf8), Array(right.utf8))
        guard one.count == other.count, !one.isEmpty else { return false }
        return zip(one, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

extension HTTPField.Name {
    static let formToken = HTTPField.Name("Form-Token") ?? .cookie
    static let host = HTTPField.Name("Host") ?? .cookie
}
