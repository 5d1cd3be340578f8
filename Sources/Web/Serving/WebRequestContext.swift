import Hummingbird
import NIOCore
import Phrases

/// What the server knows of a request beside its bytes; each of its middleware adds what it found out.
struct WebRequestContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The connection that it came over.
    let channel: any Channel
    /// Where the address leads; from `RouteMiddleware`.
    var route = Destination.nothing(.page)
    /// The body, within its size and its time; from `DeadlineMiddleware`.
    var body: WebRequestBody?
    /// The items of the query in their order; from `AddressMiddleware`.
    var query: [QueryItem] = []
    /// The language of the answer; from `LanguageMiddleware`.
    var language = Language.nl

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        channel = source.channel
    }
}
