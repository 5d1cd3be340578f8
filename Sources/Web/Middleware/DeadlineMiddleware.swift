import HTTPTypes
import Hummingbird
import NIOCore

/// Lets nobody keep a connection by being slow: neither by sending slowly nor by not taking the answer.
///
/// Ours, because Hummingbird has a time limit for silent connections, but none for bodies and answers.
struct DeadlineMiddleware: RouterMiddleware {
    func handle(
        _ request: Request, context: WebRequestContext,
        next: (Request, WebRequestContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        let body = WebRequestBody(request, over: context.channel)
        context.body = body
        var response = try await next(request, context)
        if body.isAnnounced, !body.isRead { Self.endConnection(after: &response, on: context.channel) }
        Self.limitTime(of: &response, on: context.channel)
        return response
    }

    /// What is left of the body is thrown away as it comes, for so long, and then the connection ends.
    private static func endConnection(after response: inout Response, on channel: any Channel) {
        response.headers[.connection] = "close"
        channel.eventLoop.scheduleTask(in: .seconds(Limits.requestSeconds)) { channel.close(promise: nil) }
    }

    /// Cuts off an answer that is not taken in time. Small ones fit in the buffers of a connection that takes them; no
    /// clock is set for those.
    private static func limitTime(of response: inout Response, on channel: any Channel) {
        guard let length = response.body.contentLength, length > Limits.body || !channel.isWritable else { return }
        let plain = response.body
        response.body = ResponseBody(contentLength: length) { writer in
            let deadline = channel.eventLoop.scheduleTask(in: .seconds(Limits.responseSeconds)) {
                channel.close(promise: nil)
            }
            defer { deadline.cancel() }
            try await plain.write(writer)
        }
    }
}
