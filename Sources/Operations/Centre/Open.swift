import Foundation
import Persistence
import Scheduling

extension Centre {
    /// Opens the centre in a folder; `.memory` makes a new, empty one and does not look at the folder.
    package static func open(
        _ folder: String, as role: Role, with surroundings: Surroundings
    ) async throws(OpeningFault) -> Centre {
        do {
            let store =
                switch role {
                case .server: try Store.open(StoreFolder(folder), for: .server, holder: holder("serve"))
                case .command: try Store.open(StoreFolder(folder), for: .command, holder: holder("command"))
                case .memory: try Store.inMemory()
                }
            let centre = Centre(store: store, surroundings: surroundings)
            // A store whose house cannot be read is not opened.
            _ = try await centre.settings()
            return centre
        } catch {
            throw OpeningFault.of(error, folder: folder)
        }
    }

    /// Makes a new centre with its settings and its first rule book, and leaves it open; in memory with a nil folder.
    ///
    /// Refuses a folder that holds one, settings that make no sense, and a rule book that is not whole.
    package static func create(
        at folder: String?, as plan: CentrePlan, with surroundings: Surroundings
    ) async throws(OpeningFault) -> Centre {
        let centre: Centre
        do {
            let store = try folder.map { try Store.create(StoreFolder($0), holder: holder("init")) } ?? Store.inMemory()
            centre = Centre(store: store, surroundings: surroundings)
        } catch {
            throw OpeningFault.of(error, folder: folder ?? "")
        }
        do {
            try await centre.begin(plan)
        } catch {
            await centre.close()
            throw OpeningFault.seed(String(describing: error))
        }
        return centre
    }

    private func begin(_ plan: CentrePlan) async throws(Denial) {
        guard Zone(plan.settings.timeZone) != nil else {
            throw .invalid([RequestFault("time-zone", .unknown(plan.settings.timeZone))])
        }
        try await writing { [self] writing in
            for (name, value) in plan.settings.stored { try writing.set(name, to: value) }
            try writing.journal(
                JournalNote("begin", on: "house", who: plan.boardMember), salt: surroundings.random(16), at: now)
        }
        if let book = plan.ruleBook {
            _ = try await adopt(
                book, decision: plan.decision, from: .earliest, by: .board(name: plan.boardMember))
        }
    }

    private static func holder(_ verb: String) -> String { "\(verb) \(ProcessInfo.processInfo.processIdentifier)" }
}

extension OpeningFault {
    static func of(_ error: any Error, folder: String) -> OpeningFault {
        guard let fault = error as? StoreFault else { return .storage(String(describing: error)) }
        return switch fault {
        case .missing: .noCentre(folder: folder)
        case .present: .alreadyThere(folder: folder)
        case .held(let holder): .served(by: holder)
        case .tooNew: .tooNew
        case .damaged(let text), .constraint(let text): .damaged(text)
        case .busy: .storage("busy")
        case .overlap: .damaged("a part is held twice")
        case .storage(let text): .storage(text)
        case .notDurable(let mode): .storage("synchronous = \(mode)")
        }
    }
}
