import HTTPTypes
import Hummingbird
import NIOCore

/// Nobody keeps a connection by dawdling: neither by sending slowly nor by not taking the answer.
enum Deadlines {
    /// Cuts off a body that nobody reads, and an answer that is not taken in time.
    static func apply(to response: inout Response, _ body: WebRequestBody, _ channel: any Channel) {
        if body.announced, !body.isRead {
            // What is left of the body is thrown away as it comes, for so long, and then the connection ends.
            response.headers[.connection] = "close"
            channel.eventLoop.scheduleTask(in: .seconds(Limits.requestSeconds)) { channel.close(promise: nil) }
        }
        // Small answers fit in the buffers of a connection that takes them; no clock is wound for those.
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
