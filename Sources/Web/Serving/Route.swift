import HTTPTypes

/// One thing that can be asked over HTTP: a method, an address and who answers.
struct Route: Sendable {
    /// What kind of answer it gives, also when the answer is no.
    enum Kind: Sendable {
        /// JSON.
        case api
        /// HTML.
        case page
        /// iCalendar text.
        case feed
        /// The stylesheet and other files.
        case file
    }

    /// Who answers.
    typealias Action = @Sendable (RequestHandlers, WebRequest) async throws -> Answer

    let method: HTTPRequest.Method
    /// The address with its blanks: `/bookings/{id}`, `/feeds/spaces/{slug}.ics`.
    let pattern: String
    let kind: Kind
    let action: Action
    private let pieces: [Piece]

    /// One piece of an address between slashes.
    private enum Piece: Sendable {
        case exactly(String)
        case blank(name: String, ending: String)
    }

    init(_ method: HTTPRequest.Method, _ pattern: String, _ kind: Kind, _ action: @escaping Action) {
        self.method = method
        self.pattern = pattern
        self.kind = kind
        self.action = action
        pieces = pattern.split(separator: "/").map { piece in
            guard piece.hasPrefix("{"), let close = piece.firstIndex(of: "}") else { return .exactly(String(piece)) }
            return .blank(
                name: String(piece[piece.index(after: piece.startIndex)..<close]),
                ending: String(piece[piece.index(after: close)...]))
        }
    }

    /// The blanks filled from an address; nil if it is another address.
    func match(_ address: [String]) -> [String: String]? {
        guard address.count == pieces.count else { return nil }
        var filled: [String: String] = [:]
        for (piece, text) in zip(pieces, address) {
            switch piece {
            case .exactly(let word) where word == text: continue
            case .exactly: return nil
            case .blank(let name, let ending):
                guard text.hasSuffix(ending), text.utf8.count > ending.utf8.count else { return nil }
                filled[name] = String(text.dropLast(ending.count))
            }
        }
        return filled
    }

    /// How exact it is: addresses without blanks are tried first.
    var blanks: Int {
        pieces.count { if case .blank(_, let ending) = $0 { ending.isEmpty } else { false } }
    }
}

/// All that can be asked, with the way from an address to who answers.
struct RouteTable: Sendable {
    let routes: [Route]

    init(_ routes: [Route]) { self.routes = routes.sorted { $0.blanks < $1.blanks } }

    /// What an address and a method lead to.
    enum Found: Sendable {
        case route(Route, [String: String])
        /// The address is there, but not for this method; those it has, in order.
        case otherMethods([HTTPRequest.Method], Route.Kind)
        case nothing
    }

    /// Where a request leads. `HEAD` leads where `GET` does.
    func find(_ method: HTTPRequest.Method, _ address: [String]) -> Found {
        let matching = routes.compactMap { route in route.match(address).map { (route, $0) } }
        let wanted: HTTPRequest.Method = method == .head ? .get : method
        if let (route, filled) = matching.first(where: { $0.0.method == wanted }) { return .route(route, filled) }
        guard let kind = matching.first?.0.kind else { return .nothing }
        return .otherMethods(Self.allowed(matching.map(\.0.method)), kind)
    }

    private static func allowed(_ methods: [HTTPRequest.Method]) -> [HTTPRequest.Method] {
        let all = Set(methods).union(methods.contains(.get) ? [.head] : []).union([.options])
        return all.sorted { $0.rawValue < $1.rawValue }
    }
}
