import HTTPTypes
import Hummingbird
import NIOCore
import Scheduling

/// What goes back for one request: a status, headers and bytes.
struct Answer: ResponseGenerator, Sendable {
    var status: HTTPResponse.Status = .ok
    var headers: HTTPFields = [:]
    var body: ByteBuffer

    init(_ status: HTTPResponse.Status = .ok, type: String? = nil, body: ByteBuffer = ByteBuffer()) {
        self.status = status
        self.body = body
        if let type { headers[.contentType] = type }
    }

    /// A page.
    static func page(_ html: String, status: HTTPResponse.Status = .ok) -> Answer {
        var answer = Answer(status, type: "text/html; charset=utf-8", body: ByteBuffer(string: html))
        answer.headers[.cacheControl] = "private, no-cache"
        return answer
    }

    /// A JSON document.
    static func json(_ document: JSONValue, status: HTTPResponse.Status = .ok) -> Answer {
        var answer = Answer(status, type: "application/json", body: ByteBuffer(bytes: document.bytes))
        answer.headers[.cacheControl] = "no-cache"
        return answer
    }

    /// Another address that shows the outcome of a form (RFC 9110 §15.4.4).
    static func seeOther(_ address: String) -> Answer {
        var answer = Answer(.seeOther)
        answer.headers[.location] = address
        answer.headers[.cacheControl] = "no-store"
        return answer
    }

    /// The same answer with a cookie.
    func with(_ cookie: String?) -> Answer {
        guard let cookie else { return self }
        var answer = self
        answer.headers.append(HTTPField(name: .setCookie, value: cookie))
        return answer
    }

    /// The same answer, kept for nobody else where a program or a browser said who asks.
    func personal(to call: WebRequest, by kind: Route.Kind) -> Answer {
        let isNamed = call.headers[.authorization] != nil || call.headers[.cookie] != nil
        guard kind == .api, isNamed, headers[.cacheControl] == "no-cache" else { return self }
        var answer = self
        answer.headers[.cacheControl] = "private, no-cache"
        return answer
    }

    /// The same answer packed, where it is text of more than a kilobyte and the reader takes that.
    func packed(for request: HTTPFields) -> Answer {
        let type = headers[.contentType] ?? ""
        let isText = type.hasPrefix("text/") || type.contains("json") || type.contains("xml")
        guard isText, headers[.contentEncoding] == nil, body.readableBytes > 1_024,
            Gzip.isAccepted(request[.acceptEncoding]), let small = Gzip.compress(body)
        else { return self }
        var answer = self
        answer.body = small
        answer.headers[.contentEncoding] = "gzip"
        return answer
    }

    /// The answer as Hummingbird sends it.
    var response: Response { Response(status: status, headers: headers, body: ResponseBody(byteBuffer: body)) }

    func response(from request: Request, context: some RequestContext) -> Response { response }
}
