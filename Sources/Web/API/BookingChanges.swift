import HTTPTypes
import NIOCore
import Operations
import Phrases
import Scheduling
import Wire

/// `PATCH /api/v1/bookings/{id}` and `POST /api/v1/bookings/{id}/retries`.
extension RequestHandlers {
    /// Changes one date, that date and those after it, or all to come; `?dry-run=true` for the same answer without a
    /// trace.
    func changeBooking(_ call: WebRequest) async throws -> Answer {
        let (caller, view) = try await writingCallerAndHouse(of: call)
        let bytes = try await Self.documentBytes(in: call)
        let read = PatchReading(zone: view.house.zone).read(try Self.object(bytes))
        guard read.faults.isEmpty else { throw Problem.invalid(read.faults) }
        var query = QueryReading(call, in: view.house)
        let (occurrence, scope) = (query.occurrence("occurrence"), query.editScope())
        query.requireOccurrence()
        let asking = try Self.asking(of: call, reading: &query, body: String(decoding: bytes, as: UTF8.self))
        try query.requireNoFaults()
        let change = AskedChange(scope ?? (occurrence == nil ? .all : .this), occurrence: occurrence, patch: read.patch)
        return try await answer(to: change, by: caller, with: asking, in: view, for: call)
    }

    /// Tries again the dates of a series that did not fit; those that stand stay as they are.
    func retryDates(_ call: WebRequest) async throws -> Answer {
        let (caller, view) = try await writingCallerAndHouse(of: call)
        var query = QueryReading(call, in: view.house)
        let asking = try Self.asking(of: call, reading: &query, body: "retry")
        try query.requireNoFaults()
        return try await answer(to: .retry, by: caller, with: asking, in: view, for: call)
    }

    private func answer(
        to change: AskedChange, by caller: Caller, with asking: Asking, in view: HouseView, for call: WebRequest
    ) async throws -> Answer {
        let wording = try await wording(of: view, in: call.language)
        var asking = asking
        asking.told = { Self.told($0, to: caller, in: wording)?.kept ?? "" }
        let answer = try await centre.change(call.parameter("id"), as: change, by: caller.actor, with: asking)
        if let kept = Answer(kept: answer.kept) { return kept }
        guard let told = Self.told(answer, to: caller, in: wording) else { throw Problem.notFound }
        return told
    }

    private static func told(_ answer: BookingAnswer, to caller: Caller, in wording: Wording) -> Answer? {
        guard let request = answer.request else { return nil }
        var told = Self.answer(answer, to: request, for: caller, in: wording)
        if told.status == .created { told.status = .ok }
        return told
    }

    private static func asking(of call: WebRequest, reading query: inout QueryReading, body: String) throws(Problem)
        -> Asking
    {
        let (isDry, reason) = (query.flag("dry-run"), query.text("reason", upTo: 500))
        return Asking(
            key: try idempotencyKey(of: call),
            bodyDigest: "\(call.path)?\(call.query.map { "\($0.name)=\($0.value)" })\n\(body)",
            ifMatch: Conditions(call.headers).ifMatch, reason: reason ?? "", dryRun: isDry)
    }
}
