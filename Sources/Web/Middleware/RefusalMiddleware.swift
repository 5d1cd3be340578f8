import HTTPTypes
import Hummingbird
import Logging
import NIOHTTP1
import Operations
import Phrases
import Scheduling
import Wire

/// Turns whatever went wrong into an answer in the form of the place where it happened: a page, a problem document, or
/// plain sentences where calendar programs and browsers fetch files.
///
/// Ours, because Hummingbird has one form of error for all routes, and ours speak the reader's language.
struct RefusalMiddleware: RouterMiddleware {
    let handlers: RequestHandlers

    func handle(
        _ request: Request, context: WebRequestContext,
        next: (Request, WebRequestContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            let problem = Problem(error, loggedBy: context.logger)
            let response = await answer(to: request, in: context, saying: problem).packed(for: request.headers).response
            // The router drops the body of what it found for HEAD; for the rest nobody did.
            return request.method == .head ? response.createHeadResponse() : response
        }
    }

    private func answer(to request: Request, in context: WebRequestContext, saying problem: Problem) async -> Answer {
        let refused = handlers.refusedRequest(request, in: context)
        var answer =
            switch context.route.kind {
            case .api: await handlers.problemDocument(problem, in: refused.language)
            case .page: await handlers.problemPage(problem, for: refused)
            case .feed, .file: await handlers.problemLines(problem, in: refused.language)
            }
        for field in problem.headers { answer.headers[field.name] = field.value }
        answer.headers[.cacheControl] = "no-store"
        return answer
    }
}

extension RequestHandlers {
    /// The request as the page about its refusal needs it. What `AddressMiddleware` did not let pass has no query.
    fileprivate func refusedRequest(_ request: Request, in context: WebRequestContext) -> WebRequest {
        var context = context
        let isReadable = request.uri.string.utf8.count <= Limits.address
        context.query = (isReadable ? Address.query(of: request) : nil) ?? []
        context.language = languages.language(of: request, query: context.query)
        return WebRequest(request, in: context, at: surroundings.now())
    }

    fileprivate func problemDocument(_ problem: Problem, in language: Language) async -> Answer {
        let wording = await wordingIfReadable(in: language)
        let words = wording?.words ?? phrases.words(.nl)
        let text = ProblemText(problem.key, values: problem.values, status: problem.status.code, faults: problem.faults)
        var answer = Answer.json(ProblemDocument(text, words: words, wording: wording).json, status: problem.status)
        answer.headers[.contentType] = "application/problem+json"
        return answer
    }

    /// A sentence a line, for whoever looks at what their calendar program was told.
    fileprivate func problemLines(_ problem: Problem, in language: Language) async -> Answer {
        let title = phrases.words(language).say(problem.key, problem.values)
        let lines = [title] + (await faultTexts(of: problem, in: language))
        let text = lines.map { $0 + "\n" }.joined()
        return Answer(problem.status, type: "text/plain; charset=utf-8", body: .init(string: text))
    }

    fileprivate func problemPage(_ problem: Problem, for request: WebRequest) async -> Answer {
        let words = phrases.words(request.language)
        let faults = await faultTexts(of: problem, in: request.language)
        let value = PageValue([
            "title": words.say(problem.key, problem.values), "more": words.say("\(problem.key)-more", problem.values),
            "faults": faults, "hasFaults": !faults.isEmpty,
        ])
        return await page("problem", showing: value, for: request, status: problem.status)
    }

    private func faultTexts(of problem: Problem, in language: Language) async -> [String] {
        guard !problem.faults.isEmpty, let wording = await wordingIfReadable(in: language) else { return [] }
        return problem.faults.map(wording.text)
    }

    /// The wording of this house in a language; nil when the store cannot be read, and then the words must do.
    private func wordingIfReadable(in language: Language) async -> Wording? {
        guard let view = try? await centre.house() else { return nil }
        return try? await wording(of: view, in: language)
    }
}

extension Problem {
    /// What an error says to the one who asked. What nobody foresaw is logged, and only called a breakdown.
    init(_ error: any Error, loggedBy logger: Logger) {
        switch error {
        case let problem as Problem: self = problem
        case let fault as JSONFault: self = .unreadable(fault)
        case let denial as Denial: self = Problem(denial)
        case is HTTPParserError: self = .malformed
        case let error as HTTPError where error.status == .notFound: self = .notFound
        default:
            logger.error("a request broke down", metadata: ["error": "\(type(of: error))"])
            self = .broken
        }
    }

    /// What an operation denies, as HTTP says it.
    init(_ denial: Denial) {
        switch denial {
        case .notSignedIn: self = .notSignedIn
        case .notYours: self = .notYours
        case .unknown: self = .notFound
        case .revoked: self = Problem(.gone, saying: "problem.gone")
        case .invalidRules: self = .broken
        case .invalid(let faults): self = .invalid(faults)
        case .conflictingKey: self = .otherBody
        case .stale: self = .stale
        case .wrongState: self = Problem(.conflict, saying: "problem.wrong-state")
        case .noRuleBook: self = Problem(.serviceUnavailable, saying: "problem.no-rule-book")
        case .busy: self = .busy
        case .groupStanding: self = Problem(.forbidden, saying: "problem.standing")
        case .exists: self = Problem(.conflict, saying: "problem.exists")
        case .lastContact: self = Problem(.conflict, saying: "problem.last-contact")
        case .storage, .damaged: self = Problem(.serviceUnavailable, saying: "problem.storage")
        }
    }
}
