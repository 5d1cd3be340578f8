import HTTPTypes
import Hummingbird
import Phrases

/// Chooses the language of the answer, and keeps the choice that the switch on a page made.
struct LanguageMiddleware: RouterMiddleware {
    let languages: LanguageChoice
    /// Whether people reach the centre over TLS.
    let isSecure: Bool

    func handle(
        _ request: Request, context: WebRequestContext,
        next: (Request, WebRequestContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.language = languages.language(of: request, query: context.query)
        var response = try await next(request, context)
        guard let chosen = LanguageChoice.chosen(in: context.query), context.route.pattern != nil else {
            return response
        }
        let secure = isSecure ? "; Secure" : ""
        let year = 31_536_000
        response.headers.append(
            HTTPField(
                name: .setCookie,
                value:
                    "\(LanguageChoice.cookie)=\(chosen.rawValue); Path=/; Max-Age=\(year); HttpOnly; SameSite=Lax\(secure)"
            ))
        return response
    }
}

/// Which language an answer speaks: the switch, then the cookie it left, then the browser's own, then the centre's.
struct LanguageChoice: Sendable {
    /// The cookie that the switch leaves.
    static let cookie = "meent-language"
    /// The language that the centre speaks first.
    let first: Language

    /// The language for a request.
    func language(of request: Request, query: [QueryItem]) -> Language {
        Self.chosen(in: query) ?? Self.kept(in: request.headers) ?? Self.accepted(request.headers[.acceptLanguage])
            ?? first
    }

    /// What the switch on a page says.
    static func chosen(in query: [QueryItem]) -> Language? {
        query.first { $0.name == "lang" }.flatMap { Language(rawValue: $0.value) }
    }

    private static func kept(in headers: HTTPFields) -> Language? {
        let cookie = headers[values: .cookie].lazy.flatMap { $0.split(separator: ";") }
            .map { $0.drop { $0 == " " } }.first { $0.hasPrefix("\(Self.cookie)=") }
        return cookie.flatMap { Language(rawValue: String($0.dropFirst(Self.cookie.utf8.count + 1))) }
    }

    /// The best of what the browser asks for (RFC 9110 §12.5.4); nil if it asks for neither.
    static func accepted(_ header: String?) -> Language? {
        guard let header, header.utf8.count <= 1_000 else { return nil }
        let wishes = header.split(separator: ",").compactMap(wish)
        let best = wishes.enumerated().filter { $0.element.weight > 0 }
            .max { ($0.element.weight, $1.offset) < ($1.element.weight, $0.offset) }
        return best?.element.language
    }

    private static func wish(_ item: Substring) -> (language: Language, weight: Int)? {
        let pieces = item.lowercased().split(separator: ";").map { $0.filter { $0 != " " } }
        guard let tag = pieces.first?.split(separator: "-").first, let language = Language(rawValue: String(tag))
        else { return nil }
        guard let weight = pieces.dropFirst().first(where: { $0.hasPrefix("q=") }) else { return (language, 1_000) }
        return thousandths(weight.dropFirst(2)).map { (language, $0) }
    }

    /// `1`, `0.8`, `0.125` as thousandths; nil for anything else.
    static func thousandths(_ text: Substring) -> Int? {
        let halves = text.split(separator: ".", omittingEmptySubsequences: false)
        guard halves.count <= 2, halves[0] == "0" || halves[0] == "1" else { return nil }
        let decimals = halves.count == 2 ? halves[1] : ""
        guard decimals.utf8.count <= 3, decimals.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
        let padded = decimals + String(repeating: "0", count: 3 - decimals.utf8.count)
        return min(1_000, (halves[0] == "1" ? 1_000 : 0) + (Int(padded) ?? 0))
    }
}
