import HTTPTypes
import Operations
import Phrases
import Scheduling

/// `/bookings/{id}/change`: changing what stands, and what the house answers.
extension RequestHandlers {
    /// `GET /bookings/{id}/change?occurrence=`: the form, filled with what stands.
    func changePage(_ call: WebRequest) async throws -> Answer {
        guard let session = try await session(of: call) else { return .seeOther("/sign-in") }
        let turn = try await turn(of: call, by: session)
        let booking = try await ownBooking(of: call, by: session)
        let name = try Self.date(call.queryItem("occurrence"), of: booking, at: call.now)
        guard let base = booking.filling(on: name, in: turn.house.house.zone) else { throw Problem.notYours }
        let page = ChangePage(
            turn: turn, form: BookForm(base, in: turn.house.house.zone), booking: booking, name: name,
            scope: call.queryItem("occurrence") == nil ? .all : .this, etag: booking.etag)
        return await show(page, for: call)
    }

    /// `POST /bookings/{id}/change`: changes, or with `look` only looks.
    func change(_ call: WebRequest) async throws -> Answer {
        let (session, items) = try await submittedForm(of: call)
        let turn = try await turn(of: call, by: session)
        let booking = try await ownBooking(of: call, by: session)
        var page = try ChangePage(items, turn: turn, booking: booking, at: call.now)
        let read = page.read
        guard read.faults.isEmpty else {
            page.faults = read.faults
            return await show(page, for: call, status: .unprocessableContent)
        }
        guard read.patch != RequestPatch() else { return .seeOther("/bookings/\(booking.id)") }
        page.isLook = items.contains { $0.name == "look" }
        let key = page.isLook ? nil : items.first { $0.name == "key" }?.value
        do { return try await changed(page, by: session.actor, key: key, for: call) } catch Denial.stale {
            page.isStale = true
            page.etag = booking.etag
            return await show(page, for: call, status: .preconditionFailed)
        } catch Denial.invalid(let faults) {
            page.faults = faults
            return await show(page, for: call, status: .unprocessableContent)
        }
    }

    private func changed(
        _ page: ChangePage, by actor: Actor, key: String?, for call: WebRequest
    ) async throws -> Answer {
        let answer = try await send(page, patch: page.read.patch, by: actor, key: key, dryRun: page.isLook)
        if let changed = answer.booking { return .seeOther("/bookings/\(changed.id)?changed=yes") }
        var page = page
        page.answer = answer
        if page.isRefused { (page.ways, page.waysAreCut) = try await ways(page, after: answer, by: actor) }
        return await show(page, for: call, status: page.isLook ? .ok : .conflict)
    }

    /// A form that is sent twice changes once; one that was changed after it was sent is a change of its own.
    private func send(
        _ page: ChangePage, patch: RequestPatch, by actor: Actor, key: String?, dryRun: Bool
    ) async throws -> BookingAnswer {
        let known = key.flatMap { 1...64 ~= $0.utf8.count && $0.utf8.allSatisfy { 0x21..<0x7F ~= $0 } ? $0 : nil }
        let asked = AskedChange(page.booking.isSeries ? page.scope : .all, occurrence: page.name, patch: patch)
        var asking = Asking(
            key: known, bodyDigest: "\(asked.scope.rawValue) \(page.name.text) \(page.patch.text)", ifMatch: page.etag,
            dryRun: dryRun)
        do { return try await centre.change(page.booking.id, as: asked, by: actor, with: asking) } catch {
            guard case .conflictingKey = error else { throw error }
            asking.key = nil
            return try await centre.change(page.booking.id, as: asked, by: actor, with: asking)
        }
    }

    /// What would pass instead, and whether not everything was looked at. A single date of a series is looked at by
    /// itself: its sisters stay where they are.
    private func ways(
        _ page: ChangePage, after answer: BookingAnswer, by actor: Actor
    ) async throws -> (ways: [ChangedWay], isCut: Bool) {
        guard var asked = answer.request else { return ([], false) }
        var found = answer.found
        if page.isOneDate {
            asked = asked.on(page.name)
            (asked.clashes, asked.closedDays, asked.holdUntil) = (.refuse, .refuse, nil)
            found = (try? await centre.check(asked, by: actor))?.found ?? FoundAlternatives()
        }
        return (found.alternatives.map { ChangedWay(asked: asked, alternative: $0) }, found.isCut)
    }

    private func show(_ page: ChangePage, for call: WebRequest, status: HTTPResponse.Status = .ok) async -> Answer {
        var answer = await self.page("change", showing: page.value, for: call, status: status)
        answer.headers[.cacheControl] = "no-store"
        return answer
    }
}

/// What can be done about a booking in one click.
extension RequestHandlers {
    /// `POST /bookings/{id}/retries`: tries again the dates of a series that did not fit.
    func retry(_ call: WebRequest) async throws -> Answer {
        let (session, items) = try await submittedForm(of: call)
        let booking = try await ownBooking(of: call, by: session)
        let asking = Asking(ifMatch: items.first { $0.name == "etag" }?.value)
        let answer = try await centre.change(booking.id, as: .retry, by: session.actor, with: asking)
        return .seeOther("/bookings/\(answer.booking?.id ?? booking.id)?tried=yes")
    }

    /// `POST /bookings/{id}/confirmation`: an option becomes a booking; where that is refused the change page says why.
    func confirmOption(_ call: WebRequest) async throws -> Answer {
        let (session, items) = try await submittedForm(of: call)
        let turn = try await turn(of: call, by: session)
        let booking = try await ownBooking(of: call, by: session)
        let fields = items.filter { ["etag", "key"].contains($0.name) }
        var page = try ChangePage(
            fields + [("patch", #"{"hold-until":null}"#), ("scope", "all")], turn: turn, booking: booking, at: call.now)
        let answer = try await send(page, patch: page.read.patch, by: session.actor, key: nil, dryRun: false)
        if let confirmed = answer.booking { return .seeOther("/bookings/\(confirmed.id)?confirmed=yes") }
        page.answer = answer
        (page.ways, page.waysAreCut) = try await ways(page, after: answer, by: session.actor)
        return await show(page, for: call, status: .conflict)
    }

    /// The booking that an address names, if it is of one of the groups that asked for it.
    private func ownBooking(of call: WebRequest, by session: SessionView) async throws -> BookingView {
        let booking = try await centre.booking(call.parameter("id"), by: session.actor)
        guard booking.isOf(session.group) else { throw Problem.notYours }
        guard booking.state.holds else { throw Problem(.conflict, saying: "problem.wrong-state") }
        return booking
    }

    /// The date that is meant: the named one, else the first that is still to come.
    static func date(_ text: String?, of booking: BookingView, at now: Instant) throws(Problem) -> WallClock {
        guard let text, !text.isEmpty else {
            let coming = booking.occurrences.first { $0.state.holds && $0.span.start > now }
            return coming?.start ?? booking.occurrences.first?.start ?? booking.start
        }
        guard let name = WallClock(text), booking.occurrences.contains(where: { $0.start == name }) else {
            throw .notFound
        }
        return name
    }
}

extension BookingView {
    /// Whether a group is among those that asked for it.
    func isOf(_ group: Slug?) -> Bool { group.map { asked?.groups.contains($0) ?? false } ?? false }

    /// What stands, as the form shows it: the named date's own times and words, with what the whole series has. Nil
    /// where it may not be seen.
    func filling(on name: WallClock, in zone: Zone) -> BookingRequest? {
        guard let asked else { return nil }
        var shown = asked.on(name)
        guard var rule = asked.rule else { return shown }
        if case .count = rule.limit, let last = try? rule.expand(from: asked.start).last {
            rule.limit = .until(WallClock(last.date, adding: 86_399))
        }
        shown.rule = rule
        let gone = occurrences.filter { $0.state == .cancelled || $0.state == .declined }.map(\.start.date)
        shown.except = Set(asked.except + gone).sorted()
        (shown.changes, shown.weeks) = (asked.changes, asked.weeks)
        return shown
    }
}
