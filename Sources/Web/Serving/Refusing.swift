import HTTPTypes
import Logging
import Operations
import Phrases
import Scheduling
import Wire

extension RequestHandlers {
    /// The answer to whatever went wrong, in the form of the place where it happened.
    func refuse(_ error: any Error, _ call: WebRequest, _ kind: Route.Kind, _ logger: Logger) async -> Answer {
        let problem = Self.problem(error, logger)
        var answer =
            switch kind {
            case .api: refusedAsJSON(problem, await wording(call.language))
            case .page: await refusedAsPage(problem, call)
            case .feed, .file: Answer(problem.status, type: "text/plain; charset=utf-8", body: .init(string: "\n"))
            }
        for field in problem.headers { answer.headers[field.name] = field.value }
        answer.headers[.cacheControl] = "no-store"
        return answer
    }

    private static func problem(_ error: any Error, _ logger: Logger) -> Problem {
        switch error {
        case let problem as Problem: return problem
        case let fault as JSONFault: return .unreadable(fault)
        case let denial as Denial: return Problem(denial)
        default:
            logger.error("a request broke down", metadata: ["error": "\(type(of: error))"])
            return .broken
        }
    }

    private func refusedAsJSON(_ problem: Problem, _ wording: Wording?) -> Answer {
        let words = wording?.words ?? phrases.words(.nl)
        let text = ProblemText(problem.key, problem.values, status: problem.status.code, faults: problem.faults)
        let document = ProblemDocument(text, words, wording)
        var answer = Answer.json(document.json, problem.status)
        answer.headers[.contentType] = "application/problem+json"
        return answer
    }

    private func refusedAsPage(_ problem: Problem, _ call: WebRequest) async -> Answer {
        let words = phrases.words(call.language)
        let faults =
            problem.faults.isEmpty
            ? []
            : (await wording(call.language)).map { wording in
                problem.faults.map(wording.text)
            } ?? []
        let value = PageValue([
            "title": words.say(problem.key, problem.values), "more": words.say("\(problem.key)-more", problem.values),
            "faults": faults, "hasFaults": !faults.isEmpty,
        ])
        return await page("problem", value, call, status: problem.status)
    }

    /// The wording of this house in a language; nil when the store cannot be read, and then the words must do.
    func wording(_ language: Language) async -> Wording? {
        guard let view = try? await centre.house() else { return nil }
        return try? await wording(of: view, language)
    }
}

extension Problem {
    /// What an operation denies, as HTTP says it.
    init(_ denial: Denial) {
        switch denial {
        case .notSignedIn: self = .notSignedIn
        case .notYours: self = .notYours
        case .unknown: self = .notFound
        case .revoked: self = Problem(.gone, "problem.gone")
        case .invalidRules: self = .broken
        case .invalid(let faults): self = .invalid(faults)
        case .conflictingKey: self = .otherBody
        case .stale: self = .stale
        case .wrongState: self = Problem(.conflict, "problem.wrong-state")
        case .noRuleBook: self = Problem(.serviceUnavailable, "problem.no-rule-book")
        case .busy: self = .busy
        case .groupStanding: self = Problem(.forbidden, "problem.standing")
        case .exists: self = Problem(.conflict, "problem.exists")
        case .lastContact: self = Problem(.conflict, "problem.last-contact")
        case .storage, .damaged: self = Problem(.serviceUnavailable, "problem.storage")
        }
    }
}
