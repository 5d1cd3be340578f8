import Hummingbird
import Logging
import Operations
import Phrases
import Scheduling

/// Answers every request to the centre: parse, ask, present.
final class RequestHandlers: Sendable {
    let centre: Centre
    let phrases: Phrases
    let surroundings: Surroundings
    let settings: WebSettings
    let files: Files
    let languages: LanguageChoice
    let logger: Logger
    /// Agenda pages of the present revision.
    let agendas = BoundedCache<Answer>(capacity: 256)
    /// Those that are being made, for all who ask for the same one meanwhile.
    let agendasInMaking = SingleFlight<String, Result<Answer, any Error>>()
    /// What things are called, by the edition of the house and the number of the rule book.
    let names = BoundedCache<Names>(capacity: 2)
    /// Who tried secrets that open nothing.
    let guesses = GuessCounter()
    /// Whether the store could commit, by the second in which somebody asked.
    let readiness = BoundedCache<Bool>(capacity: 2)
    /// Packed bodies by their ETag.
    let compressedBodies = BoundedCache<ByteBuffer>(capacity: 256)

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
        languages = LanguageChoice(first: house.language)
        logger = house.logger
    }

    /// Hummingbird's router with every route, behind the middleware that all of them share.
    ///
    /// What stands first sees the request first and the answer last.
    func router(of routes: [Route]) -> Router<WebRequestContext> {
        let router = Router(context: WebRequestContext.self, options: .autoGenerateHeadEndpoints)
        router.addMiddleware {
            RouteMiddleware(routes: RouteTable(routes))
            RequestLogMiddleware()
            DeadlineMiddleware()
            CrossOriginMiddleware()
            SafetyHeadersMiddleware(isSecure: settings.isSecure)
            RefusalMiddleware(handlers: self)
            AddressMiddleware()
            LanguageMiddleware(languages: languages, isSecure: settings.isSecure)
            MethodMiddleware()
        }
        for route in routes {
            router.on(route.path, method: route.method) { [self] request, context in
                try route.requireKnown(context.query)
                let call = WebRequest(request, in: context, at: surroundings.now())
                return try await route.action(self, call).personal(to: call, by: route.kind).packed(for: call.headers)
            }
        }
        return router
    }
}
