/// Occurrences in order of the moment from which they block, so that those near a span are found without reading the
/// others.
struct TakenIndex: TakenPlaces, Sendable {
    private let sorted: [Taken]
    private let blocked: [Span]
    private let longest: Int64
    /// What was asked beforehand because it lies further away.
    private let usage: [UsageQuestion: [Taken]]

    /// Takes occurrences in any order; costs one sort when they are not in order yet.
    init(_ taken: [Taken], usage: [UsageQuestion: [Taken]] = [:]) {
        self.usage = usage
        let spans = taken.map(\.blocked)
        if zip(spans, spans.dropFirst()).allSatisfy({ $0.start <= $1.start }) {
            (sorted, blocked) = (taken, spans)
        } else {
            // Equal starts keep the order in which they came, so that an answer does not depend on the sort.
            let order = spans.indices.sorted { (spans[$0].start, $0) < (spans[$1].start, $1) }
            (sorted, blocked) = (order.map { taken[$0] }, order.map { spans[$0] })
        }
        longest = blocked.map(\.seconds).max() ?? 0
    }

    /// The occurrences whose blocked time has a moment in `span`, in order.
    func near(_ span: Span) -> [Taken] {
        range(near: span).compactMap { blocked[$0].overlaps(span) ? sorted[$0] : nil }
    }

    func near(_ span: Span, of places: () -> PlaceNeeds?) -> [Taken] { near(span) }

    /// Every occurrence that a question is about: what was asked beforehand, else what is here.
    func usage(of question: UsageQuestion) -> [Taken] {
        if let found = usage[question] { return found }
        if let wider = usage.first(where: { $0.key.covers(question) }) {
            return wider.value.filter { question.span.contains($0.span.start) }
        }
        return near(question.span).filter { question.asks(about: $0) }
    }

    /// Whether anybody needs a part of this slot at the same time; costs no copy.
    func isFree(_ slot: Slot) -> Bool {
        let span = slot.blocked
        return !range(near: span).contains { index in
            blocked[index].overlaps(span) && sorted[index].slots.contains { slot.clashes(with: $0) }
        }
    }

    private func range(near span: Span) -> Range<Int> {
        let first = index { $0.start > span.start - longest }
        let last = index { $0.start >= span.end }
        return first..<max(first, last)
    }

    private func index(where isPast: (Span) -> Bool) -> Int {
        var low = 0
        var high = blocked.count
        while low < high {
            let middle = (low + high) / 2
            if isPast(blocked[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
