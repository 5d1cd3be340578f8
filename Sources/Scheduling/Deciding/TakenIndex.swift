/// Occurrences in order of start, so that those near a span are found without reading the others.
struct TakenIndex: Sendable {
    private let sorted: [Taken]
    private let reach: Int64
    private let lead: Int64

    /// Takes occurrences in any order; costs one sort when they are not in order yet.
    init(_ taken: [Taken]) {
        let inOrder = zip(taken, taken.dropFirst()).allSatisfy { $0.span.start <= $1.span.start }
        sorted = inOrder ? taken : taken.sorted { $0.span.start < $1.span.start }
        reach = taken.map { $0.span.seconds + $0.clearUp }.max() ?? 0
        lead = taken.map(\.setUp).max() ?? 0
    }

    /// A run that holds all occurrences whose blocked time has a moment in `span`, and some that start near it.
    func near(_ span: Span) -> ArraySlice<Taken> { sorted[range(near: span)] }

    /// The occurrences near any of the spans, each once, in order of start.
    func near(_ spans: [Span]) -> [Taken] {
        let ranges = spans.map(range(near:)).filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }
        var last = 0
        return ranges.flatMap { range in
            let fresh = max(last, range.lowerBound)
            last = max(last, range.upperBound)
            return sorted[fresh..<max(fresh, range.upperBound)]
        }
    }

    private func range(near span: Span) -> Range<Int> {
        let first = index { $0.span.start > span.start - reach }
        let last = index { $0.span.start >= span.end + lead }
        return first..<max(first, last)
    }

    private func index(where isPast: (Taken) -> Bool) -> Int {
        var low = 0
        var high = sorted.count
        while low < high {
            let middle = (low + high) / 2
            if isPast(sorted[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
