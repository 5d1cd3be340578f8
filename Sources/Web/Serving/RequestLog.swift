import HTTPTypes
import Logging

/// One line a request, without anything that opens a door: no query, no token, no name.
enum RequestLog {
    /// What is written of a request.
    struct Entry {
        let method: HTTPRequest.Method
        /// The route that answered; nil where there was none.
        let pattern: String?
        let path: String
        let status: HTTPResponse.Status
        let elapsed: Duration
    }

    /// Writes breakdowns as errors, writes as notices of interest, reads for those who look closely.
    static func write(_ entry: Entry, to logger: Logger) {
        logger.log(
            level: level(entry), "request",
            metadata: [
                "method": "\(entry.method.rawValue)", "path": "\(path(entry))", "status": "\(entry.status.code)",
                "microseconds": "\(entry.elapsed / .microseconds(1))",
            ])
    }

    private static func level(_ entry: Entry) -> Logger.Level {
        if entry.status.code >= 500 { return .error }
        return entry.method == .get || entry.method == .head ? .debug : .info
    }

    /// The path as it may be kept: with the route's own blank where it holds a secret, and nothing that is not ours.
    static func path(_ entry: Entry) -> String {
        guard let pattern = entry.pattern else { return "-" }
        return pattern.contains("{token}") ? pattern : String(entry.path.prefix(200))
    }
}
