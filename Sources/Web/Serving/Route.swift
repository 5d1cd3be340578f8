import HTTPTypes
import Hummingbird
import Scheduling

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
    /// The address with its parameters: `/bookings/{id}`, `/feeds/spaces/{slug}.ics`.
    let pattern: String
    let kind: Kind
    /// The names of the items that its query may bear; those of a page come and go with its links and forms.
    let query: Set<String>
    let action: Action
    /// The pattern as Hummingbird's router reads it.
    let path: RouterPath

    init(
        _ method: HTTPRequest.Method, _ pattern: String, _ kind: Kind, query: Set<String> = [],
        _ action: @escaping Action
    ) {
        self.method = method
        self.pattern = pattern
        self.kind = kind
        self.query = query
        self.action = action
        path = RouterPath(pattern)
    }

    /// Whether an address is one of the pattern's, whatever the method.
    func matches(_ address: String) -> Bool {
        let segments = address.split(separator: "/")
        return segments.count == path.count && zip(path, segments).allSatisfy { $0 ~= $1 }
    }

    /// Refuses (throws) a query with an item that it does not know, or that comes twice: what is misspelt would be
    /// passed over, and something else done than was asked.
    func requireKnown(_ items: [QueryItem]) throws(Problem) {
        guard kind != .page else { return }
        var seen: Set<String> = []
        let faults = items.compactMap { item -> RequestFault? in
            let name = PlainText.isShowable(item.name) ? String(item.name.prefix(64)) : "?"
            guard query.contains(item.name) else { return RequestFault(name, .unknownField) }
            return seen.insert(item.name).inserted ? nil : RequestFault(name, .givenTwice)
        }
        guard faults.isEmpty else { throw .invalid(faults) }
    }

    /// How many segments may be anything: of two patterns for one address, that with fewer is meant.
    var openSegments: Int { path.count { $0.description.hasPrefix("{") && $0.description.hasSuffix("}") } }
}

/// Where an address leads.
enum Destination: Sendable {
    /// To a route with this pattern.
    case found(pattern: String, Route.Kind)
    /// To routes that take other methods; those, in order.
    case otherMethods([HTTPRequest.Method], Route.Kind)
    /// Nowhere.
    case nothing(Route.Kind)

    /// The pattern of the route that answers; nil where none does.
    var pattern: String? {
        switch self {
        case .found(let pattern, _): pattern
        case .otherMethods, .nothing: nil
        }
    }

    /// In what form a refusal is said.
    var kind: Route.Kind {
        switch self {
        case .found(_, let kind), .otherMethods(_, let kind), .nothing(let kind): kind
        }
    }
}

/// What the routes are, for requests that the router has found a route for or has not.
struct RouteTable: Sendable {
    private let routes: [Route]
    private let kinds: [String: Route.Kind]

    init(_ routes: [Route]) {
        self.routes = routes.sorted { $0.openSegments < $1.openSegments }
        kinds = Dictionary(routes.map { ($0.pattern, $0.kind) }, uniquingKeysWith: { first, _ in first })
    }

    /// Where an address leads. The pattern is the one that the router chose, nil where it found none.
    func destination(of address: String, routedTo pattern: String?) -> Destination {
        if let pattern, let kind = kinds[pattern] { return .found(pattern: pattern, kind) }
        let matching = routes.filter { $0.matches(address) }
        guard let kind = matching.first?.kind else { return .nothing(address.hasPrefix("/api/") ? .api : .page) }
        return .otherMethods(Self.allowed(matching.map(\.method)), kind)
    }

    private static func allowed(_ methods: [HTTPRequest.Method]) -> [HTTPRequest.Method] {
        let all = Set(methods).union(methods.contains(.get) ? [.head] : []).union([.options])
        return all.sorted { $0.rawValue < $1.rawValue }
    }
}
