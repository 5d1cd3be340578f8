import HTTPTypes
import Operations
import Phrases
import Scheduling
import Wire

/// `/book`: asking for a space, and what the house answers.
extension RequestHandlers {
    /// `GET /book?space=&date=&from=&to=&people=&equipment=&layout=`.
    func bookPage(_ call: WebRequest) async throws -> Answer {
        guard let session = try await session(of: call) else { return .seeOther("/sign-in") }
        let turn = try await turn(of: call, by: session)
        var form = BookForm(address: call.query)
        if form.people.isEmpty { form.people = turn.group.map { String($0.people) } ?? "" }
        return await show(BookPage(turn: turn, form: form), for: call)
    }

    /// `POST /book`: asks, or with `look` only looks.
    func book(_ call: WebRequest) async throws -> Answer {
        let (session, items) = try await submittedForm(of: call)
        let turn = try await turn(of: call, by: session)
        let read = try Self.read(items, in: turn)
        let faults: [RequestFault]
        do {
            let request = try read.booking.checked(in: turn.house.house, under: turn.rules)
            let actor = session.actor
            if items.contains(where: { $0.name == "look" }) {
                let answer = try await centre.check(request, by: actor)
                return await show(BookPage(turn: turn, form: read.form, asked: request, preview: answer), for: call)
            }
            let answer = try await send(request, by: actor, key: items.first { $0.name == "key" }?.value)
            if let booking = answer.booking { return .seeOther("/bookings/\(booking.id)?new=yes") }
            return await show(
                BookPage(turn: turn, form: read.form, asked: request, refusal: answer), for: call, status: .conflict)
        } catch let found as RequestFaults {
            faults = found.faults
        } catch Denial.invalid(let found) {
            faults = found
        }
        return await show(
            BookPage(turn: turn, form: read.form, faults: faults), for: call, status: .unprocessableContent)
    }

    /// A form that is sent twice books once; one that was changed after it was sent is a request of its own.
    private func send(_ request: BookingRequest, by actor: Actor, key: String?) async throws -> BookingAnswer {
        let known = key.flatMap { 1...64 ~= $0.utf8.count && $0.utf8.allSatisfy { 0x21..<0x7F ~= $0 } ? $0 : nil }
        do {
            return try await centre.book(request, by: actor, key: known)
        } catch {
            guard case .conflictingKey = error else { throw error }
            return try await centre.book(request, by: actor)
        }
    }

    private static func read(
        _ items: [(name: String, value: String)], in turn: BookPage.Turn
    ) throws -> (booking: RequestRead, form: BookForm) {
        let zone = turn.house.house.zone
        let reading = RequestReading(zone: zone)
        if let text = items.first(where: { $0.name == "request" })?.value {
            let booking = reading.read(try JSONReader.read(Array(text.utf8)), asker: turn.session.group)
            return (booking, BookForm(booking.request, in: zone))
        }
        var form = BookForm(items: items)
        form.base = try base(of: items, by: reading, for: turn.session.group)
        var booking = reading.read(form.document(group: turn.session.group, in: zone), asker: turn.session.group)
        if form.people.isEmpty { booking.faults.append(RequestFault("people", .missing)) }
        return (booking, form)
    }

    /// The request that a form was filled with; nil for one that began empty.
    static func base(
        of items: [(name: String, value: String)], by reading: RequestReading, for group: Slug
    ) throws -> BookingRequest? {
        guard let text = items.first(where: { $0.name == "base" })?.value, !text.isEmpty else { return nil }
        let read = reading.read(try JSONReader.read(Array(text.utf8)), asker: group)
        guard read.faults.isEmpty else { throw Problem.invalid(read.faults) }
        return read.request
    }

    func turn(of call: WebRequest, by session: SessionView) async throws -> BookPage.Turn {
        let house = try await centre.house()
        let rules = try await centre.rules().rules
        let key = surroundings.random(16).map { String($0, radix: 16) }.joined()
        return BookPage.Turn(
            session: session, house: house, rules: rules, wording: try await wording(of: house, in: call.language),
            key: key
        )
    }

    private func show(_ page: BookPage, for call: WebRequest, status: HTTPResponse.Status = .ok) async -> Answer {
        var answer = await self.page("book", showing: page.value, for: call, status: status)
        answer.headers[.cacheControl] = "no-store"
        return answer
    }

    /// The items of a form of ours that somebody signed in sent: from here, with the token of the session.
    func submittedForm(of call: WebRequest) async throws -> (SessionView, [(name: String, value: String)]) {
        try requireSameOrigin(call)
        guard let session = try await session(of: call) else { throw Problem.notSignedIn }
        let items = try await formItems(of: call)
        let token = items.first { $0.name == "form-token" }?.value ?? ""
        guard Cookies.isSame(token, as: session.formToken) else { throw Problem.otherOrigin }
        return (session, items)
    }

    /// The items of a form.
    func formItems(of call: WebRequest) async throws -> [(name: String, value: String)] {
        let bytes = try await call.body.bytes()
        guard let text = String(validating: bytes, as: UTF8.self), let items = Address.items(text), items.count <= 500
        else { throw Problem(.badRequest, saying: "problem.no-form") }
        return items
    }
}
