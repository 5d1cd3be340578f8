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

    init(_ status: HTTPResponse.Status, saying key: String, with values: [String: String] = [:]) {
        self.status = status
        self.key = key
        self.values = values
    }

    static let notFound = Problem(.notFound, saying: "problem.not-found")
    static let malformed = Problem(.badRequest, saying: "problem.malformed")
    static let tooBig = Problem(.contentTooLarge, saying: "problem.too-big")
    static let tooLongAddress = Problem(.uriTooLong, saying: "problem.too-long-address")
    static let notYours = Problem(.forbidden, saying: "problem.not-yours")
    static let otherOrigin = Problem(.forbidden, saying: "problem.from-elsewhere")
    static let stale = Problem(.preconditionFailed, saying: "problem.stale")
    static let otherBody = Problem(.unprocessableContent, saying: "problem.other-body")

    /// Somebody else keeps the store busy for a moment.
    static var busy: Problem {
        var problem = Problem(.serviceUnavailable, saying: "problem.busy")
        problem.headers[.retryAfter] = "2"
        return problem
    }

    static let broken = Problem(.internalServerError, saying: "problem.broken")
    static let notJSON = Problem(.unsupportedMediaType, saying: "problem.not-json")

    /// Nobody is signed in, and somebody must be.
    static var notSignedIn: Problem {
        var problem = Problem(.unauthorized, saying: "problem.not-signed-in")
        problem.headers[.wwwAuthenticate] = "Bearer"
        return problem
    }

    /// Another method than the address takes.
    static func otherMethod(_ allowed: [HTTPRequest.Method]) -> Problem {
        let list = allowed.map(\.rawValue).joined(separator: ", ")
        var problem = Problem(.methodNotAllowed, saying: "problem.other-method", with: ["allowed": list])
        problem.headers[.allow] = list
        return problem
    }

    /// Values that make no sense, all at once.
    static func invalid(_ faults: [RequestFault]) -> Problem {
        var problem = Problem(.unprocessableContent, saying: "problem.invalid")
        problem.faults = faults
        return problem
    }

    /// Bytes that are no JSON.
    static func unreadable(_ fault: JSONFault) -> Problem {
        switch fault {
        case .notText(let at): Problem(.badRequest, saying: "problem.not-text", with: ["at": String(at)])
        case .syntax(let at): Problem(.badRequest, saying: "problem.no-json", with: ["at": String(at)])
        case .duplicate(let name): Problem(.badRequest, saying: "problem.duplicate", with: ["name": name])
        case .tooDeep(let at): Problem(.badRequest, saying: "problem.too-deep", with: ["at": String(at)])
        }
    }
}
