import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Operations
import Phrases
import Scheduling

/// Receives every request to the centre: reads it within its limits, leads it to who answers, and protects the answer.
final class RequestHandlers: HTTPResponder, Sendable {
    typealias Context = WebRequestContext

    let centre: Centre
    let phrases: Phrases
    let surroundings: Surroundings
    let settings: WebSettings
    let files: Files
    let logger: Logger
    let table: RouteTable
    private let firstLanguage: Language
    /// Agenda pages of the present revision.
    let agendas = BoundedCache<Answer>(capacity: 256)
    /// What things are called, by the edition of the house and the number of the rule book.
    let names = BoundedCache<Names>(capacity: 2)
    /// Packed bodies by their ETag.
    let packed = BoundedCache<ByteBuffer>(capacity: 256)

    /// What the handlers have beside the centre.
    struct Parts: Sendable {
        let files: Files
        /// The language that the centre speaks first.
        let language: Language
        let logger: Logger
    }

    init(centre: Centre, phrases: Phrases, surroundings: Surroundings, settings: WebSettings, house: Parts) {
        self.centre = centre
        self.phrases = phrases
        self.surroundings = surroundings
        self.settings = settings
        files = house.files
        logger = house.logger
        firstLanguage = house.language
        table = RouteTable(Routes.all)
    }

    func respond(to request: Request, context: WebRequestContext) async throws -> Response {
        let body = WebRequestBody(request, over: context.channel)
        let began = ContinuousClock.now
        let (answer, found) = await answer(request, body, context)
        var response = Response(
            status: answer.status, headers: answer.headers, body: ResponseBody(byteBuffer: answer.body))
        SafetyHeaders.add(
            to: &response.headers, kind: found.kind, framed: found.pattern == "/embed", secure: settings.isSecure)
        if found.kind == .api, request.method == .get || request.method == .head {
            // What everybody may read, pages of others may read too; a browser adds no token or cookie to that.
            response.headers[.accessControlAllowOrigin] = "*"
        }
        Deadlines.apply(to: &response, body, context.channel)
        RequestLog.write(
            RequestLog.Entry(
                method: request.method, pattern: found.pattern, path: request.uri.path, status: answer.status,
                elapsed: began.duration(to: .now)),
            to: context.logger)
        return request.method == .head ? response.createHeadResponse() : response
    }

    /// Where a request led: what the log and the headers need of it.
    private struct Place {
        var pattern: String?
        var kind: Route.Kind
    }

    private func answer(_ request: Request, _ body: WebRequestBody, _ context: WebRequestContext) async -> (
        Answer, Place
    ) {
        var place = Place(pattern: nil, kind: request.uri.path.hasPrefix("/api/") ? .api : .page)
        var call = WebRequest(
            method: request.method, headers: request.headers, path: request.uri.path, blanks: [:], query: [],
            language: language(request, query: []), now: surroundings.now(), body: body)
        do {
            guard request.uri.string.utf8.count <= Limits.address else { throw Problem.tooLongAddress }
            guard let pieces = Address.pieces(request.uri.path), let query = Address.items(request.uri.query ?? "")
            else { throw Problem.notFound }
            call.query = query
            call.language = language(request, query: query)
            switch table.find(request.method, pieces) {
            case .nothing: throw Problem.notFound
            case .otherMethods(let allowed, let kind):
                place.kind = kind
                if request.method == .options { return (Self.options(allowed), place) }
                throw Problem.otherMethod(allowed)
            case .route(let route, let blanks):
                place = Place(pattern: route.pattern, kind: route.kind)
                call.blanks = blanks
                return (keepingLanguage(try await route.action(self, call), call), place)
            }
        } catch {
            return (await refuse(error, call, place.kind, context.logger), place)
        }
    }

    private func language(_ request: Request, query: [(name: String, value: String)]) -> Language {
        let cookie = request.headers[values: .cookie].lazy.flatMap { $0.split(separator: ";") }
            .map { $0.drop { $0 == " " } }.first { $0.hasPrefix("\(LanguageChoice.cookie)=") }
        let kept = cookie.flatMap { Language(rawValue: String($0.dropFirst(LanguageChoice.cookie.utf8.count + 1))) }
        return query.first { $0.name == "lang" }.flatMap { Language(rawValue: $0.value) } ?? kept
            ?? LanguageChoice.accepted(request.headers[.acceptLanguage]) ?? firstLanguage
    }

    /// The switch leaves a cookie, so that the next page speaks the same language.
    private func keepingLanguage(_ answer: Answer, _ call: WebRequest) -> Answer {
        guard let chosen = call.asked("lang").flatMap({ Language(rawValue: $0) }) else { return answer }
        let secure = settings.isSecure ? "; Secure" : ""
        let year = 31_536_000
        return answer.with(
            "\(LanguageChoice.cookie)=\(chosen.rawValue); Path=/; Max-Age=\(year); HttpOnly; SameSite=Lax\(secure)")
    }

    private static func options(_ allowed: [HTTPRequest.Method]) -> Answer {
        var answer = Answer(.noContent)
        let list = allowed.map(\.rawValue).joined(separator: ", ")
        answer.headers[.allow] = list
        answer.headers[.accessControlAllowOrigin] = "*"
        answer.headers[.accessControlAllowMethods] = "GET, HEAD"
        answer.headers[.accessControlAllowHeaders] = "Accept-Language, If-None-Match"
        return answer
    }
}
