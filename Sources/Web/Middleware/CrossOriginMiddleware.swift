import HTTPTypes
import Hummingbird

/// Lets pages of other origins read what everybody may read; a browser adds no token or cookie to that.
///
/// Ours, because Hummingbird's `CORSMiddleware` answers only requests that bear `Origin`, so that a cache between would
/// keep an answer without the header, and takes every `OPTIONS` as its own, without `Allow`.
struct CrossOriginMiddleware: RouterMiddleware {
    func handle(
        _ request: Request, context: WebRequestContext,
        next: (Request, WebRequestContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        if context.route.kind == .api, request.method == .get || request.method == .head {
            response.headers[.accessControlAllowOrigin] = "*"
        }
        return response
    }
}
