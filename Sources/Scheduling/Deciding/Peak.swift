/// The fullest moment of something that is counted: chairs lent, people in the building.
struct Peak: Equatable {
    /// The highest number at any one moment, 0 when there is nothing.
    let most: Int
    /// The first stretch during which it stood at that number.
    let during: Span

    /// Sweeps over uses, half-open, and looks only inside `span`.
    static func of(_ uses: [(span: Span, quantity: Int)], during span: Span) -> Peak {
        let inside = uses.compactMap { use in use.span.intersection(span).map { (span: $0, quantity: use.quantity) } }
        let steps = inside.flatMap { [($0.span.start, $0.quantity), ($0.span.end, -$0.quantity)] }
        // At one instant what ends goes before what begins: half-open spans do not meet there.
        let ordered = steps.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
        var now = 0
        var best = Peak(most: 0, during: span)
        for (index, step) in ordered.enumerated() {
            now += step.1
            guard now > best.most else { continue }
            let next = ordered[(index + 1)...].first { $0.0 > step.0 }?.0 ?? span.end
            if let stretch = Span(step.0, next) { best = Peak(most: now, during: stretch) }
        }
        return best
    }
}

extension [Taken] {
    /// How many of a pool are taken at the fullest moment of a span, bookings in any order.
    package func most(of pool: Slug, during span: Span) -> Int {
        let uses = compactMap { taken in taken.equipment[pool].map { (span: taken.span, quantity: $0) } }
        return Peak.of(uses, during: span).most
    }
}
