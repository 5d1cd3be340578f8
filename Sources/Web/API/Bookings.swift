import HTTPTypes
import NIOCore
import Operations
import Phrases
import Scheduling
import Wire

/// `/api/v1/bookings`: ask, read, list, cancel.
extension RequestHandlers {
    /// `POST /api/v1/bookings`, with `?dry-run=true` for the same answer without a trace.
    func createBooking(_ call: WebRequest) async throws -> Answer {
        let (caller, view) = try await writingCallerAndHouse(of: call)
        var asking = Asking(key: try Self.idempotencyKey(of: call))
        let isDry = try Self.flag("dry-run", in: call)
        let document = try await Self.document(in: call)
        let wording = try await wording(of: view, in: call.language)
        let read = RequestReading(zone: view.house.zone).read(
            document, asker: try Self.defaultGroup(of: caller, in: view))
        let request = try checked(read, in: wording)
        asking.told = { Self.answer($0, to: request, for: caller, in: wording).kept }
        let answer =
            try await isDry
            ? centre.check(request, by: caller.actor)
            : centre.book(request, by: caller.actor, with: asking)
        return Answer(kept: answer.kept) ?? Self.answer(answer, to: request, for: caller, in: wording)
    }

    private func checked(_ read: RequestRead, in wording: Wording) throws -> BookingRequest {
        let rules = wording.names.rules ?? HouseRules(number: 0, rules: [])
        do { return try read.checked(in: wording.names.house, under: rules) } catch {
            throw Problem.invalid(error.faults)
        }
    }

    /// The group that judges a document which names none: its own, since tokens belong to groups.
    private static func defaultGroup(of caller: Caller, in view: HouseView) throws(Problem) -> Slug {
        guard let slug = caller.group ?? view.groups.first?.slug else { throw .notYours }
        return slug
    }

    static func answer(
        _ answer: BookingAnswer, to request: BookingRequest, for caller: Caller, in wording: Wording
    ) -> Answer {
        if let booking = answer.booking {
            var created = Self.answer(with: booking, for: caller, in: wording)
            created.status = .created
            created.headers[.location] = "/api/v1/bookings/\(booking.id)"
            return created
        }
        guard answer.decision.outcome == .refused else {
            return .json(RehearsalDocument(answer.decision, of: request, wording: wording).json)
        }
        let document = ProblemDocument(
            refused: answer.decision, asked: request, found: answer.found, wording: wording)
        var refused = Answer.json(document.json, status: .conflict)
        refused.headers[.contentType] = "application/problem+json"
        return refused
    }

    /// `GET /api/v1/bookings/{id}`.
    func showBooking(_ call: WebRequest) async throws -> Answer {
        let caller = try await caller(of: call)
        let booking = try await centre.booking(call.parameter("id"), by: caller.actor)
        let wording = try await wording(of: try await centre.house(), in: call.language)
        var answer = Self.answer(with: booking, for: caller, in: wording)
        guard Conditions(call.headers).matches(etag: caller.version(of: booking, in: call.language)) else {
            return answer
        }
        answer.status = .notModified
        answer.headers[.contentType] = nil
        answer.body = ByteBuffer()
        return answer
    }

    /// `GET /api/v1/bookings?from&to&space&group&series&tag&cursor`.
    func listBookings(_ call: WebRequest) async throws -> Answer {
        let caller = try await caller(of: call)
        let view = try await centre.house()
        var query = QueryReading(call, in: view.house)
        let wanted = query.bookings(of: view.groups.map(\.slug))
        try query.requireNoFaults()
        guard let wanted else { throw Problem.notFound }
        let page = try await centre.bookings(wanted, by: caller.actor)
        let wording = try await wording(of: view, in: call.language)
        return .json(
            .members([
                "bookings": .array(page.bookings.map { BookingDocument($0, wording: wording).json }),
                "next": page.next.map(JSONValue.string) ?? .null,
            ]))
    }

    /// `DELETE /api/v1/bookings/{id}`, or one date of it with `?occurrence=START`.
    func cancelBooking(_ call: WebRequest) async throws -> Answer {
        let caller = try await writingCaller(of: call)
        let view = try await centre.house()
        var query = QueryReading(call, in: view.house)
        let isDry = query.flag("dry-run")
        let reason = query.text("reason", upTo: 500)
        let (occurrence, scope) = (query.occurrence("occurrence"), query.scope())
        query.requireOccurrence()
        try query.requireNoFaults()
        var asking = Asking(
            key: try Self.idempotencyKey(of: call), ifMatch: Conditions(call.headers).ifMatch, reason: reason ?? "",
            dryRun: isDry)
        asking.andFollowing = scope == .following
        asking.mayEndSeries = scope == .all
        let wording = try await wording(of: view, in: call.language)
        asking.told = { $0.booking.map { Self.answer(with: $0, for: caller, in: wording).kept } ?? "" }
        let answer = try await centre.cancellation(
            of: call.parameter("id"), occurrence: scope == .all ? nil : occurrence, by: caller.actor, with: asking)
        guard let booking = answer.booking else { throw Problem.notFound }
        return Answer(kept: answer.kept) ?? Self.answer(with: booking, for: caller, in: wording)
    }

    /// A booking with its version.
    private static func answer(with booking: BookingView, for caller: Caller, in wording: Wording) -> Answer {
        var answer = Answer.json(BookingDocument(booking, wording: wording).json)
        answer.headers[.eTag] = "\"\(caller.version(of: booking, in: wording.words.language))\""
        answer.headers[.cacheControl] = caller.group == nil ? "no-cache" : "private, no-cache"
        return answer
    }
}

extension Caller {
    /// The version of a booking as they read it, for `ETag`: another in each language and for each group, since its words
    /// and what they may see of it are others. `If-Match` takes any of them.
    fileprivate func version(of booking: BookingView, in language: Language) -> String {
        ([booking.etag, language.rawValue] + (group.map { [$0.text] } ?? [])).joined(separator: ".")
    }
}

/// Pieces that calls of the API have in common.
extension RequestHandlers {
    /// The JSON object in the body.
    static func document(in call: WebRequest) async throws -> JSONValue {
        try object(try await documentBytes(in: call))
    }

    /// The JSON object in some bytes.
    static func object(_ bytes: [UInt8]) throws -> JSONValue {
        let value = try JSONReader.read(bytes)
        guard case .object = value else { throw Problem(.badRequest, saying: "problem.no-object") }
        return value
    }

    /// The bytes of a body that says that it is JSON.
    static func documentBytes(in call: WebRequest) async throws -> [UInt8] {
        let type = (call.headers[.contentType] ?? "application/json").lowercased()
        // curl calls whatever it sends a form; with a token no page elsewhere can have sent it.
        let isProgram = call.headers[.authorization] != nil && type.hasPrefix("application/x-www-form-urlencoded")
        guard type.hasPrefix("application/json") || type.contains("+json") || isProgram else { throw Problem.notJSON }
        return try await call.body.bytes()
    }

    /// The caller's own key: 1 to 255 printable ASCII characters.
    static func idempotencyKey(of call: WebRequest) throws(Problem) -> String? {
        guard let key = call.headers[.idempotencyKey] else { return nil }
        guard 1...255 ~= key.utf8.count else {
            throw .invalid([RequestFault("Idempotency-Key", .outOfBounds(lowest: 1, highest: 255))])
        }
        guard key.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) else {
            throw .invalid([RequestFault("Idempotency-Key", .unprintable)])
        }
        return key
    }

    /// `true` or `false`; anything else is a fault.
    static func flag(_ name: String, in call: WebRequest) throws(Problem) -> Bool {
        switch call.queryItem(name) {
        case nil, "false": return false
        case "true", "": return true
        case .some: throw .invalid([RequestFault(name, .notOneOf(["true", "false"]))])
        }
    }

    /// The wording of a house that was read already.
    func wording(of view: HouseView, in language: Language) async throws -> Wording {
        Wording(phrases.words(language), names: try await names(of: view))
    }

    private func names(of view: HouseView) async throws -> Names {
        let edition = "\(view.edition) \(view.ruleBook)"
        if let kept = names[edition] { return kept }
        let groups = Dictionary(view.groups.map { ($0.slug, $0.name) }, uniquingKeysWith: { first, _ in first })
        let rules = view.ruleBook == 0 ? nil : try? await centre.rules().rules
        let fresh = Names(house: view.house, groups: groups, rules: rules)
        names.store(fresh, as: edition)
        return fresh
    }
}
