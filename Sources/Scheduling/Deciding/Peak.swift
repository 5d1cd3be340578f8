/// How many of something, and when: chairs lent, people in the building.
typealias Use = (span: Span, quantity: Int)

/// The fullest moment of something that is counted, among the moments at which those who ask take part in it.
struct Peak: Equatable {
    /// How many others have at that moment.
    let others: Int
    /// How many those who ask have at that moment, at least 1.
    let asked: Int
    /// The first stretch during which it stood at that number.
    let during: Span

    var total: Int { others + asked }

    /// Sweeps once over all starts and ends; nil where those who ask take nothing.
    static func of(_ others: [Use], with own: [Use]) -> Peak? {
        guard let whole = own.dropFirst().reduce(own.first?.span, { $0?.union($1.span) }) else { return nil }
        return fullest(steps(of: others.filter { $0.span.overlaps(whole) }, with: own))
    }

    private static func fullest(_ steps: [Step]) -> Peak? {
        var best: Peak?
        stretches(steps) { peak in
            if peak.total > best?.total ?? 0 { best = peak }
        }
        return best
    }

    /// Every stretch during which the numbers stay the same and those who ask take part, in order.
    static func all(_ others: [Use], with own: [Use]) -> [Peak] {
        var found: [Peak] = []
        stretches(steps(of: others, with: own)) { found.append($0) }
        return found
    }

    private static func steps(of others: [Use], with own: [Use]) -> [Step] {
        var steps: [Step] = []
        steps.reserveCapacity(2 * (own.count + others.count))
        for use in own {
            steps.append(Step(at: use.span.start, own: use.quantity, others: 0))
            steps.append(Step(at: use.span.end, own: -use.quantity, others: 0))
        }
        for use in others {
            steps.append(Step(at: use.span.start, own: 0, others: use.quantity))
            steps.append(Step(at: use.span.end, own: 0, others: -use.quantity))
        }
        steps.sort { $0.at < $1.at }
        return steps
    }

    private static func stretches(_ steps: [Step], body: (Peak) -> Void) {
        var now = (own: 0, others: 0)
        for (index, step) in steps.enumerated() {
            now = (now.own + step.own, now.others + step.others)
            // All that ends or begins at one instant counts at once: half-open spans do not meet there.
            guard index + 1 < steps.count, let stretch = Span(step.at, steps[index + 1].at), now.own > 0 else {
                continue
            }
            body(Peak(others: now.others, asked: now.own, during: stretch))
        }
    }

    private struct Step {
        let at: Instant
        let own: Int
        let others: Int
    }
}

extension [Taken] {
    /// How many of a pool are away at the fullest moment of a span, bookings in any order.
    package func most(of pool: Slug, during span: Span) -> Int {
        let uses = flatMap(\.pools).filter { $0.pool == pool }.map { ($0.away, $0.quantity) }
        return Peak.of(uses, with: [(span, 1)])?.others ?? 0
    }
}
