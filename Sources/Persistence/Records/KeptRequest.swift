import Scheduling

/// A request with its answer, kept so that "why?" can be answered and rules can be tried on it.
package struct KeptRequest: Sendable {
    /// Its number; 0 before it is kept.
    package var id: Int64
    /// When it was asked.
    package var asked: Instant
    /// Which step it was judged for.
    package var verb: BookingStep
    /// The group's number.
    package var groupID: Int64
    /// What was asked.
    package var request: BookingRequest
    /// The number of the rule book that it was judged by.
    package var ruleBook: Int
    /// What was looked at: the bookings and closures near it.
    package var facts: KeptFacts
    /// All reasons that were found; what is the same on every date stands once.
    package var findings: [Finding]
    /// The answer.
    package var outcome: Decision.Outcome

    /// A request to keep.
    package init(
        id: Int64 = 0, asked: Instant, verb: BookingStep, groupID: Int64, request: BookingRequest, ruleBook: Int,
        facts: KeptFacts, findings: [Finding], outcome: Decision.Outcome
    ) {
        self.id = id
        self.asked = asked
        self.verb = verb
        self.groupID = groupID
        self.request = request
        self.ruleBook = ruleBook
        self.facts = facts
        self.findings = findings
        self.outcome = outcome
    }
}

/// The facts of a decision by their names, so that a second program can look them up and check the answer.
package struct KeptFacts: Hashable, Sendable {
    /// The numbers of the closures.
    package var closures: [Int64]
    /// The occupied times: `B7K2 1799780400 1799787600`, each booking with its dates' start and end in Unix seconds.
    package var taken: [String]

    /// The names of what a decision looked at.
    package init(_ facts: Facts) {
        closures = facts.closures.map(\.id)
        taken = facts.taken.map { "\($0.booking) \($0.span.start.seconds) \($0.span.end.seconds)" }
    }

    /// Reads what was kept; refuses a document of another form.
    init(document: JSONValue?) throws {
        guard let closures = document?["closures"]?.asList, let taken = document?["taken"]?.asList else {
            throw StoreFault.damaged("facts of a request")
        }
        self.closures = closures.compactMap(\.asNumber)
        self.taken = taken.compactMap(\.asText)
    }

    /// Written by hand: it is long, plain, and on the path of every booking.
    var text: String {
        let names = taken.map { "\"\($0)\"" }.joined(separator: ",")
        return "{\"closures\":[\(closures.map(String.init).joined(separator: ","))],\"taken\":[\(names)]}"
    }
}

/// What a group's key was used for.
package struct KeptKey: Hashable, Sendable {
    /// The digest of the body that came with it.
    package var digest: String
    /// The booking that it wrote.
    package var bookingID: Int64
    /// The request that was kept with it, where there was one.
    package var requestID: Int64?
    /// What was answered, as whoever answered wants it back; nil where nobody said.
    package var answer: String?

    /// A use of a key.
    package init(digest: String, bookingID: Int64, requestID: Int64?, answer: String? = nil) {
        self.digest = digest
        self.bookingID = bookingID
        self.requestID = requestID
        self.answer = answer
    }
}

extension KeptRequest {
    /// The text under which a request is kept; made before the write, so that the writer does not wait for it.
    package static func body(_ request: BookingRequest) -> String { request.document.text }
}
