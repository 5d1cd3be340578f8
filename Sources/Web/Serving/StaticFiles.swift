import HTTPTypes
import NIOCore

extension RequestHandlers {
    private static let types = ["css": "text/css; charset=utf-8", "svg": "image/svg+xml", "js": "text/javascript"]

    /// `GET /static/{name}`: from memory, by name only, so no path can climb.
    func staticFile(_ call: WebRequest) async throws -> Answer {
        let name = call.parameter("name")
        guard let body = files.statics[name], let ending = name.split(separator: ".").last,
            let type = Self.types[String(ending)]
        else { throw Problem.notFound }
        var answer = Answer(type: type)
        // The stylesheet's address bears its checksum, so a new one has a new address.
        answer.headers[.cacheControl] =
            call.queryItem("v") == nil ? "public, max-age=3600" : "public, max-age=31536000, immutable"
        return compressed(answer, with: body, as: "static/\(name)", for: call)
    }

    /// `GET /robots.txt`: the agenda may be found, what is personal or endless need not.
    func robots(_ call: WebRequest) async throws -> Answer {
        Answer(
            type: "text/plain; charset=utf-8",
            body: ByteBuffer(
                string: "User-agent: *\nDisallow: /api/\nDisallow: /feeds/\nDisallow: /book\nDisallow: /my\n"))
    }
}
