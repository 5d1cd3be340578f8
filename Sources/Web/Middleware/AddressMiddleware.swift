import Hummingbird

/// Reads the query, and refuses addresses that are too long, are no text, or hold empty segments, dots or controls.
///
/// Ours, because Hummingbird's router skips empty segments, and its query reader passes over what it cannot decode.
struct AddressMiddleware: RouterMiddleware {
    func handle(
        _ request: Request, context: WebRequestContext,
        next: (Request, WebRequestContext) async throws -> Response
    ) async throws -> Response {
        guard request.uri.string.utf8.count <= Limits.address else { throw Problem.tooLongAddress }
        guard let query = Address.query(of: request) else { throw Problem.notFound }
        var context = context
        context.query = query
        return try await next(request, context)
    }
}
