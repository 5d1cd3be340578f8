import HTTPTypes
import Hummingbird
import Logging

/// Writes one line a request, without anything that opens a door: no query, no token, no name.
///
/// Ours, because Hummingbird's `LogRequestsMiddleware` writes whole addresses, and those hold the tokens of feeds and
/// sign-in links; it writes before the answer, so it knows neither status nor duration.
struct RequestLogMiddleware: RouterMiddleware {
    func handle(
        _ request: Request, context: WebRequestContext,
        next: (Request, WebRequestContext) async throws -> Response
    ) async throws -> Response {
        let began = ContinuousClock.now
        let response = try await next(request, context)
        context.logger.log(
            level: Self.level(of: request.method, answeredWith: response.status), "request",
            metadata: [
                "method": "\(request.method.rawValue)",
                "path": "\(Self.path(request.uri.path, of: context.route.pattern))",
                "status": "\(response.status.code)",
                "microseconds": "\(began.duration(to: .now) / .microseconds(1))",
            ])
        return response
    }

    /// Breakdowns are errors, writes are of interest, reads only for those who look closely.
    private static func level(of method: HTTPRequest.Method, answeredWith status: HTTPResponse.Status) -> Logger.Level {
        if status.code >= 500 { return .error }
        return method == .get || method == .head ? .debug : .info
    }

    /// The path as it may be kept: the route's own pattern where the path holds a secret, and nothing that is not ours.
    private static func path(_ path: String, of pattern: String?) -> String {
        guard let pattern else { return "-" }
        return pattern.contains("{token}") ? pattern : String(path.prefix(200))
    }
}
