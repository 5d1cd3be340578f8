import HTTPTypes
import Hummingbird

/// Answers `OPTIONS`, and a method that an address does not take with 405 and those that it takes.
///
/// Ours, because Hummingbird's router says 404 to a wrong method.
struct MethodMiddleware: RouterMiddleware {
    func handle(
        _ request: Request, context: WebRequestContext,
        next: (Request, WebRequestContext) async throws -> Response
    ) async throws -> Response {
        switch context.route {
        case .found, .nothing: return try await next(request, context)
        case .otherMethods(let allowed, _):
            guard request.method == .options else { throw Problem.otherMethod(allowed) }
            return Self.options(allowed).response
        }
    }

    private static func options(_ allowed: [HTTPRequest.Method]) -> Answer {
        var answer = Answer(.noContent)
        answer.headers[.allow] = allowed.map(\.rawValue).joined(separator: ", ")
        answer.headers[.accessControlAllowOrigin] = "*"
        answer.headers[.accessControlAllowMethods] = "GET, HEAD"
        answer.headers[.accessControlAllowHeaders] = "Accept-Language, If-None-Match"
        return answer
    }
}
