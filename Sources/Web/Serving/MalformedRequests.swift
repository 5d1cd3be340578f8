import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1

/// HTTP/1.1 as Hummingbird speaks it, with one answer to what the parser cannot read.
struct StrictHTTP1Channel: ServerChildChannel {
    let plain: HTTP1Channel

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
        plain.setup(channel: channel, logger: logger).flatMapThrowing { value in
            let pipeline = channel.pipeline.syncOperations
            let decoder = try pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
            try pipeline.addHandler(MalformedRequestHandler(), position: .after(decoder))
            return value
        }
    }

    func handle(value: HTTP1Channel.Value, logger: Logger) async { await plain.handle(value: value, logger: logger) }
}

/// Answers what the parser cannot read with one bare 400 and a closed connection, once all that came whole before it is
/// answered.
///
/// Ours, because Hummingbird has the request answered whose body breaks off, and then says 400 as well.
final class MalformedRequestHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    /// How many requests came whole and are not answered yet.
    private var owed = 0
    /// Whether an answer is under way.
    private var isAnswering = false
    /// Whether the request that is coming in was answered before its end.
    private var isAnsweredEarly = false
    /// Whether what comes in cannot be read any more.
    private var isBroken = false
    /// Whether the last word was said.
    private var isClosed = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if case .end = Self.unwrapInboundIn(data) {
            owed += isAnsweredEarly ? 0 : 1
            isAnsweredEarly = false
        }
        context.fireChannelRead(data)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if error is HTTPParserError {
            isBroken = true
            if owed == 0, !isAnswering { refuse(in: context) }
        }
        // Whoever reads the body hears that it broke off: what came of it is not the whole.
        context.fireErrorCaught(error)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard !isClosed else {
            promise?.fail(ChannelError.ioOnClosedChannel)
            return
        }
        context.write(data, promise: promise)
        switch Self.unwrapOutboundIn(data) {
        case .head(let head): isAnswering = head.status.code >= 200
        case .body: break
        case .end: endAnswer(in: context)
        }
    }

    private func endAnswer(in context: ChannelHandlerContext) {
        isAnswering = false
        if owed > 0 { owed -= 1 } else { isAnsweredEarly = true }
        if isBroken, owed == 0 { refuse(in: context) }
    }

    private func refuse(in context: ChannelHandlerContext) {
        guard !isClosed else { return }
        isClosed = true
        if !isAnsweredEarly {
            let headers: HTTPHeaders = ["Connection": "close", "Content-Length": "0"]
            let head = HTTPResponseHead(version: .http1_1, status: .badRequest, headers: headers)
            context.write(Self.wrapOutboundOut(.head(head)), promise: nil)
            context.write(Self.wrapOutboundOut(.end(nil)), promise: nil)
        }
        context.flush()
        context.close(promise: nil)
    }
}
