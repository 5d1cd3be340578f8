import NIOCore

/// Tells when the client of a connection hangs up while somebody works for it.
///
/// Ours, because Hummingbird's `consumeWithCancellationOnInboundClose` ends the connection of every request that is
/// watched, and a client that asks for room asks again on the same one.
final class DisconnectionHandler: ChannelInboundHandler, RemovableChannelHandler, Sendable {
    typealias InboundIn = NIOAny

    private let onDisconnection: @Sendable () -> Void

    init(onDisconnection: @escaping @Sendable () -> Void) { self.onDisconnection = onDisconnection }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event as? ChannelEvent == .inputClosed { onDisconnection() }
        context.fireUserInboundEventTriggered(event)
    }

    func channelInactive(context: ChannelHandlerContext) {
        onDisconnection()
        context.fireChannelInactive()
    }
}

extension WebRequest {
    /// Does what may take long in a task of its own, which is cancelled when the client hangs up.
    func whileConnected<Value: Sendable>(
        _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        let task = Task { try await work() }
        let handler = DisconnectionHandler { task.cancel() }
        channel.pipeline.addHandler(handler, position: .first).whenFailure { _ in task.cancel() }
        // Where the connection is gone there is no handler left to remove.
        defer { channel.pipeline.removeHandler(handler, promise: nil) }
        return try await withTaskCancellationHandler {
            try await task.value
        } onCancel: {
            task.cancel()
        }
    }
}
