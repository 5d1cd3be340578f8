import Operations
import Scheduling
import Wire

/// What the house has: its spaces, pools, groups, rules and series.
extension RequestHandlers {
    /// `GET /api/v1/spaces`.
    func listSpaces(_ call: WebRequest) async throws -> Answer {
        .json(SpaceDocument.list(try await centre.house().spaces))
    }

    /// `GET /api/v1/equipment`.
    func listEquipment(_ call: WebRequest) async throws -> Answer {
        let view = try await centre.house()
        return .json(EquipmentDocument.list(of: view.equipment, in: view.house.zone))
    }

    /// `GET /api/v1/groups`.
    func listGroups(_ call: WebRequest) async throws -> Answer {
        // Who asked in vain, or left, is nobody's business.
        .json(GroupDocument.list(try await centre.house().groups.filter { $0.standing == .admitted }))
    }

    /// `GET /api/v1/rules`.
    func listRules(_ call: WebRequest) async throws -> Answer {
        let book = try await centre.rules().rules
        let wording = try await wording(of: try await centre.house(), in: call.language)
        return .json(RuleDocument.list(of: book, in: wording))
    }

    /// `GET /api/v1/series`: series with a programme of their own are not built yet, so there are none.
    func listSeries(_ call: WebRequest) async throws -> Answer { .json(.members(["series": .array([])])) }

    /// `GET /healthz`: the program answers.
    func health(_ call: WebRequest) async throws -> Answer { .json(.members(["status": .string("ok")])) }

    /// `GET /readyz`: the store can commit.
    func readiness(_ call: WebRequest) async throws -> Answer {
        let isReady: Bool
        let second = String(call.now.seconds)
        // What was seen this second counts, unless a write failed since.
        if let kept = readiness[second], !kept || !centre.hasFailedToWrite {
            isReady = kept
        } else {
            isReady = await centre.isReady()
            readiness.store(isReady, as: second)
        }
        guard isReady else { throw Problem.busy }
        return .json(.members(["status": .string("ok")]))
    }

    /// `GET /openapi.json`.
    func openAPI(_ call: WebRequest) async throws -> Answer {
        var answer = Answer(type: "application/json", body: files.openAPI)
        answer.headers[.cacheControl] = "no-cache"
        return answer
    }
}
