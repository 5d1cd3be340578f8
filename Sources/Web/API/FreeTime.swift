import Operations
import Scheduling
import Wire

/// When the house is busy, and where there is still room.
extension RequestHandlers {
    /// `GET /api/v1/free-busy?space&from&to`.
    func freeBusy(_ call: WebRequest) async throws -> Answer {
        let view = try await centre.house()
        var query = QueryReading(call, in: view.house)
        let (span, space) = (query.span(longest: QueryReading.longestList), query.space("space"))
        if call.queryItem("space") == nil { query.fault("space", .missing) }
        try query.requireNoFaults()
        guard let space, let span else { throw Problem.notFound }
        let times = TimeReading(zone: view.house.zone)
        let busy = try await centre.freeBusy(space: space, span: span)
        return .json(
            .members([
                "busy": .array(
                    busy.map { span in
                        .members(["start": .string(times.text(span.start)), "end": .string(times.text(span.end))])
                    })
            ]))
    }

    /// `GET /api/v1/openings?from&to&minutes&people&equipment&access&layout&weekdays&block`.
    func openings(_ call: WebRequest) async throws -> Answer {
        let caller = try await caller(of: call)
        let view = try await centre.house()
        let read = OpeningsReading(call.query, for: caller.group, of: view.groups, in: view.house, at: call.now)
        return .json(OpeningsDocument(try await found(by: read, for: call), zone: view.house.zone).json)
    }

    /// What a search finds; refuses (throws) one with faults. It ends with its client.
    func found(by read: OpeningsReading, for call: WebRequest) async throws -> FoundOpenings {
        guard read.faults.isEmpty else { throw Problem.invalid(read.faults) }
        guard let query = read.query else { return FoundOpenings([], searchedUntil: read.until) }
        return try await call.whileConnected { [centre] in
            try await centre.openings(query, after: read.after, limit: read.limit)
        }
    }
}
