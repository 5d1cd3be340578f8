import Persistence
import Scheduling

/// The store as it answers the questions of a decision.
struct StoreFacts: FactSource {
    let reading: Reading
    /// The number of the booking that is being judged again: it is not in its own way.
    var excluded: Int64?
    /// What stays with that booking and is in the way like anybody's.
    var beside: [Taken] = []
    /// One date that does not count: the one for which another place is looked for.
    var ignored: (booking: String, span: Span)?

    init(_ reading: Reading, except excluded: Int64? = nil, beside: [Taken] = []) {
        self.reading = reading
        self.excluded = excluded
        self.beside = beside
    }

    func closures(meeting span: Span) throws -> [Closure] { try reading.closures(meeting: span).map(\.closure) }

    func taken(in spans: [Span], of places: PlaceNeeds?) throws -> [Taken] {
        try reading.taken(in: spans, by: places, except: excluded).filter(counts) + beside
    }

    func usage(_ question: UsageQuestion) throws -> [Taken] {
        try reading.usage(question, except: excluded).filter(counts) + beside.filter { question.asks(about: $0) }
    }

    private func counts(_ taken: Taken) -> Bool {
        ignored.map { $0.booking != taken.booking || $0.span != taken.span } ?? true
    }
}
