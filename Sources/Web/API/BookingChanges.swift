import HTTPTypes
import NIOCore
import Operations
import Scheduling
import Wire

/// `PATCH /api/v1/bookings/{id}` and `POST /api/v1/bookings/{id}/retries`.
extension RequestHandlers {
    /// Changes one date, that date and those after it, or all to come; `?dry-run=true` for the same answer without a
    /// trace.
    func changeBooking(_ call: WebRequest) async throws -> Answer {
        let (asker, view) = try await writerAtHome(call)
        let bytes = try await Self.documentBytes(call)
        let read = PatchReading(zone: view.house.zone).read(try Self.object(bytes))
        guard read.faults.isEmpty else { throw Problem.invalid(read.faults) }
        var asked = QueryReading(call, view.house)
        let (occurrence, scope) = (asked.occurrence("occurrence"), asked.editScope())
        let asking = try Self.asking(call, &asked, body: String(decoding: bytes, as: UTF8.self))
        try asked.refuseFaults()
        let change = AskedChange(scope ?? (occurrence == nil ? .all : .this), occurrence, read.patch)
        return try await answer(to: change, by: asker, asking, view, call)
    }

    /// Tries again the dates of a series that did not fit; those that stand stay as they are.
    func retryDates(_ call: WebRequest) async throws -> Answer {
        let (asker, view) = try await writerAtHome(call)
        var asked = QueryReading(call, view.house)
        let asking = try Self.asking(call, &asked, body: "retry")
        try asked.refuseFaults()
        return try await answer(to: .retry, by: asker, asking, view, call)
    }

    private func answer(
        to change: AskedChange, by asker: Asker, _ asking: Asking, _ view: HouseView, _ call: WebRequest
    ) async throws -> Answer {
        let answer = try await centre.change(call.parameter("id"), change, by: asker.actor, asking)
        let wording = try await wording(of: view, call.language)
        guard let request = answer.request else { throw Problem.notFound }
        var told = Self.answer(answer, to: request, wording)
        if told.status == .created { told.status = .ok }
        return told
    }

    private static func asking(_ call: WebRequest, _ asked: inout QueryReading, body: String) throws(Problem) -> Asking
    {
        let (isDry, reason) = (asked.flag("dry-run"), asked.text("reason", upTo: 500))
        return Asking(
            key: try key(call), bodyDigest: "\(call.path)?\(call.query.map { "\($0.name)=\($0.value)" })\n\(body)",
            ifMatch: Conditions(call.headers).ifMatch, reason: reason ?? "", dryRun: isDry)
    }
}
