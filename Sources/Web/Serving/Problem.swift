import HTTPTypes
import Scheduling

/// Why a request gets no for an answer that is not the house's own: RFC 9457 in the API, a page elsewhere.
struct Problem: Error {
    let status: HTTPResponse.Status
    /// The key of its title and, with `-more` behind it, of what to do.
    let key: String
    /// What fills the placeholders of the words.
    var values: [String: String] = [:]
    /// Every fault of every field.
    var faults: [RequestFault] = []
    /// Headers of its own.
    var headers: HTTPFields = [:]

    init(_ status: HTTPResponse.Status, _ key: String, _ values: [String: String] = [:]) {
        self.status = status
        self.key = key
        self.values = values
    }

    static let notFound = Problem(.notFound, "problem.not-found")
    static let tooBig = Problem(.contentTooLarge, "problem.too-big")
    static let tooLongAddress = Problem(.uriTooLong, "problem.too-long-address")
    static let notYours = Problem(.forbidden, "problem.not-yours")
    static let fromElsewhere = Problem(.forbidden, "problem.from-elsewhere")
    static let stale = Problem(.preconditionFailed, "problem.stale")
    static let otherBody = Problem(.unprocessableContent, "problem.other-body")

    /// Somebody else keeps the store busy for a moment.
    static var busy: Problem {
        var problem = Problem(.serviceUnavailable, "problem.busy")
        problem.headers[.retryAfter] = "2"
        return problem
    }

    static let broken = Problem(.internalServerError, "problem.broken")
    static let notJSON = Problem(.unsupportedMediaType, "problem.not-json")

    /// Nobody is signed in, and somebody must be.
    static var notSignedIn: Problem {
        var problem = Problem(.unauthorized, "problem.not-signed-in")
        problem.headers[.wwwAuthenticate] = "Bearer"
        return problem
    }

    /// Another method than the address takes.
    static func otherMethod(_ allowed: [HTTPRequest.Method]) -> Problem {
        let list = allowed.map(\.rawValue).joined(separator: ", ")
        var problem = Problem(.methodNotAllowed, "problem.other-method", ["allowed": list])
        problem.headers[.allow] = list
        return problem
    }

    /// Values that make no sense, all at once.
    static func invalid(_ faults: [RequestFault]) -> Problem {
        var problem = Problem(.unprocessableContent, "problem.invalid")
        problem.faults = faults
        return problem
    }

    /// Bytes that are no JSON.
    static func unreadable(_ fault: JSONFault) -> Problem {
        switch fault {
        case .notText(let at): Problem(.badRequest, "problem.not-text", ["at": String(at)])
        case .syntax(let at): Problem(.badRequest, "problem.no-json", ["at": String(at)])
        case .duplicate(let name): Problem(.badRequest, "problem.duplicate", ["name": name])
        case .tooDeep(let at): Problem(.badRequest, "problem.too-deep", ["at": String(at)])
        }
    }
}
