import Operations
import Scheduling

/// Asking those who have what a group waits for, through the house.
extension RequestHandlers {
    /// `POST /bookings/{id}/questions`.
    func askAround(_ call: WebRequest) async throws -> Answer {
        let (session, items) = try await submittedForm(of: call)
        let message = items.first { $0.name == "message" }?.value ?? ""
        let id = call.parameter("id")
        _ = try await centre.askAround(id, message: message, by: session.actor)
        return .seeOther("/bookings/\(id)?asked=yes")
    }

    /// `POST /api/v1/bookings/{id}/questions`: `{"message"}` in, `{"asked"}` out, the number of groups.
    func postQuestion(_ call: WebRequest) async throws -> Answer {
        let (caller, _) = try await writingCallerAndHouse(of: call)
        let document = try await Self.document(in: call)
        var fields = FieldReader(document)
        let message = fields.text("message", upTo: 500) ?? ""
        fields.refuseTheRest()
        guard fields.faults.isEmpty else { throw Problem.invalid(fields.faults) }
        let asking = Asking(key: try Self.idempotencyKey(of: call))
        let asked = try await centre.askAround(call.parameter("id"), message: message, by: caller.actor, with: asking)
        return .json(.members(["asked": .integer(asked)]))
    }
}
