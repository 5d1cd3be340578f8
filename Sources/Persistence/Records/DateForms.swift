import Scheduling

/// Findings in the form that the core pins for each.
enum FindingsForm {
    static func text(_ findings: [Finding]) -> String { JSONValue.array(findings.map(\.document)).text }

    static func read(_ document: JSONValue?) throws -> [Finding] {
        guard let document else { return [] }
        guard let items = document.asList else { throw StoreFault.damaged("findings") }
        return try items.map { try StoredForm.value($0) }
    }
}

/// A date that is kept whole: its spaces and pools, each for its own time, and what differs from its booking.
///
/// Clocks are as they are shown, times `[from, to]` in seconds since 1970; what is not there is as in most dates.
enum AskedForm {
    static func document(_ asked: AskedOccurrence) -> JSONValue {
        .members([
            "start": .string(asked.start.text), "moved-from": asked.movedFrom.map { .string($0.text) },
            "time": time(asked.span), "spaces": .array(asked.slots.map(document)),
            "equipment": asked.pools.isEmpty ? nil : .array(asked.pools.map(document)),
            "people": .integer(asked.people), "layout": asked.layout.map { .string($0.text) },
            "visibility": .string(asked.visibility.rawValue),
            "tags": asked.tags.isEmpty ? nil : .strings(asked.tags.sorted()),
            "first-of-two": asked.readAsFirstOfTwo ? .bool(true) : nil,
        ])
    }

    static func read(_ document: JSONValue) throws -> AskedOccurrence {
        do {
            return try AskedOccurrence(
                start: document.need("start", as: clock), movedFrom: document.maybe("moved-from", as: clock),
                span: document.need("time", as: span),
                slots: document.need("spaces", as: \.asList).map(slot),
                pools: (document.maybe("equipment", as: \.asList) ?? []).map(use),
                people: document.need("people", as: count), layout: document.maybe("layout", as: slug),
                visibility: document.need("visibility") { $0.asText.flatMap(Visibility.init(rawValue:)) },
                tags: Set((document.maybe("tags", as: \.asList) ?? []).compactMap(\.asText)),
                readAsFirstOfTwo: document.maybe("first-of-two", as: \.asAnswer) ?? false)
        } catch let fault as DocumentFault {
            throw StoreFault.damaged("a date: \(fault.what)")
        }
    }

    private static func document(_ slot: Slot) -> JSONValue {
        .members([
            "space": .string(slot.space.text), "parts": .strings(slot.parts.sorted().map(\.text)),
            "time": time(slot.span), "before": .integer(slot.setUp), "after": .integer(slot.clearUp),
            "people": slot.people.map { .integer($0) },
        ])
    }

    private static func slot(_ document: JSONValue) throws -> Slot {
        Slot(
            space: try document.need("space", as: slug),
            parts: Set(try document.need("parts", as: \.asList).compactMap(slug)),
            span: try document.need("time", as: span), setUp: try document.need("before", as: \.asNumber),
            clearUp: try document.need("after", as: \.asNumber), people: try document.maybe("people", as: count))
    }

    private static func document(_ use: PoolUse) -> JSONValue {
        .members([
            "pool": .string(use.pool.text), "quantity": .integer(use.quantity), "time": time(use.span),
            "before": .integer(use.before), "after": .integer(use.after),
        ])
    }

    private static func use(_ document: JSONValue) throws -> PoolUse {
        PoolUse(
            pool: try document.need("pool", as: slug), quantity: try document.need("quantity", as: count),
            span: try document.need("time", as: span), before: try document.need("before", as: \.asNumber),
            after: try document.need("after", as: \.asNumber))
    }

    private static func time(_ span: Span) -> JSONValue {
        .array([.integer(span.start.seconds), .integer(span.end.seconds)])
    }

    private static func span(_ document: JSONValue) -> Span? {
        guard let ends = document.asList?.compactMap(\.asNumber), ends.count == 2 else { return nil }
        return Span(Instant(seconds: ends[0]), Instant(seconds: ends[1]))
    }

    private static func clock(_ document: JSONValue) -> WallClock? { document.asText.flatMap { WallClock($0) } }

    private static func slug(_ document: JSONValue) -> Slug? { document.asText.flatMap { Slug($0) } }

    private static func count(_ document: JSONValue) -> Int? { document.asNumber.map { Int($0) } }
}
