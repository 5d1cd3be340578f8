/// Occurrences in order of start, so that those near a span are found without reading the others.
struct TakenIndex: Sendable {
    private let sorted: [Taken]
    private let longest: Int64

    /// Takes occurrences in any order; costs one sort when they are not in order yet.
    init(_ taken: [Taken]) {
        let inOrder = zip(taken, taken.dropFirst()).allSatisfy { $0.span.start <= $1.span.start }
        sorted = inOrder ? taken : taken.sorted { $0.span.start < $1.span.start }
        longest = taken.map(\.span.seconds).max() ?? 0
    }

    /// A run that holds all occurrences with a moment in `span`, and some that start a little earlier.
    func near(_ span: Span) -> ArraySlice<Taken> {
        let first = index { $0.span.start > span.start - longest }
        let last = index { $0.span.start >= span.end }
        return sorted[first..<max(first, last)]
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
