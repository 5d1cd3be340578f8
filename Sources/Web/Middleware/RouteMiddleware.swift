import Hummingbird

/// Notes where an address leads, for all that follow: log, headers and refusals depend on the kind of the route.
///
/// Ours, because Hummingbird's router tells middleware only the pattern, and nothing where another method would be right.
struct RouteMiddleware: RouterMiddleware {
    let routes: RouteTable

    func handle(
        _ request: Request, context: WebRequestContext,
        next: (Request, WebRequestContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.route = routes.destination(of: request.uri.path, routedTo: context.endpointPath)
        return try await next(request, context)
    }
}
