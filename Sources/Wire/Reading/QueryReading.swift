import Scheduling

/// Reads the query of a call item by item and keeps every fault, so that all are reported at once.
package struct QueryReading {
    /// The longest list of bookings and busy times, in days: a feed reaches as far ahead.
    package static let longestList = 400
    let house: House
    private let items: [(name: String, value: String)]
    private let now: Instant
    private let times: TimeReading
    /// What was wrong so far.
    package private(set) var faults: [RequestFault] = []

    /// The items of a query, read in a house.
    package init(_ items: [(name: String, value: String)], in house: House, at now: Instant) {
        self.items = items
        self.house = house
        self.now = now
        times = TimeReading(zone: house.zone)
    }

    /// An item of the query as it came.
    package func asked(_ name: String) -> String? { items.first { $0.name == name }?.value }

    /// Keeps a fault of an item.
    package mutating func fault(_ name: String, _ problem: RequestFault.Problem) {
        faults.append(RequestFault(name, problem))
    }

    /// `from` and `to`; without them today and the thirty days after it. Refuses more than `longest` days.
    package mutating func span(longest: Int) -> Span? {
        let today = house.zone.date(at: now)
        let from = moment("from") ?? house.zone.start(of: today)
        let to = moment("to") ?? from + 31 * 86_400
        guard let span = Span(from, to) else {
            fault("to", .endsBeforeStart)
            return nil
        }
        // A day of the autumn change is an hour longer.
        if span.seconds > Int64(longest) * 86_400 + 7_200 { fault("to", .spanTooLong(days: longest)) }
        return span
    }

    private mutating func moment(_ name: String) -> Instant? {
        guard let text = asked(name) else { return nil }
        switch times.moment(text, field: name) {
        case .success(let instant): return instant
        case .failure(let fault):
            faults.append(fault)
            return nil
        }
    }

    /// The slug of one of the house's spaces.
    package mutating func space(_ name: String) -> Slug? {
        guard let text = asked(name) else { return nil }
        guard let slug = Slug(text), house.spaces[slug] != nil else {
            fault(name, .unknown(Self.shown(text)))
            return nil
        }
        return slug
    }

    /// The slug of one of the known groups.
    package mutating func group(_ name: String, known: [Slug]) -> Slug? {
        guard let text = asked(name) else { return nil }
        guard let slug = Slug(text), known.contains(slug) else {
            fault(name, .unknown(Self.shown(text)))
            return nil
        }
        return slug
    }

    /// A cursor as a list gave it; anything else is a fault.
    package mutating func cursor(_ name: String) -> String? {
        guard let text = asked(name) else { return nil }
        guard 1...200 ~= text.utf8.count, text.utf8.contains(UInt8(ascii: "-")),
            text.utf8.allSatisfy({ 0x21..<0x7F ~= $0 })
        else {
            fault(name, .unknown(Self.shown(text)))
            return nil
        }
        return text
    }

    /// A whole number within its bounds.
    package mutating func integer(_ name: String, in bounds: ClosedRange<Int>) -> Int? {
        guard let text = asked(name) else { return nil }
        guard let number = Digits.number(text.utf8), bounds.contains(number) else {
            fault(name, .outOfBounds(lowest: bounds.lowerBound, highest: bounds.upperBound))
            return nil
        }
        return number
    }

    /// `true` or `false`; the bare name means yes.
    package mutating func flag(_ name: String) -> Bool {
        switch asked(name) {
        case nil, "false": return false
        case "true", "": return true
        case .some:
            fault(name, .notOneOf(["true", "false"]))
            return false
        }
    }

    /// Text of at most so many letters; empty counts as left out.
    package mutating func text(_ name: String, upTo letters: Int) -> String? {
        guard let text = asked(name), !text.isEmpty else { return nil }
        if text.unicodeScalars.count > letters { fault(name, .tooLong(letters: letters)) }
        if !PlainText.isShowable(text) { fault(name, .unprintable) }
        return text
    }

    /// The start of one date of a series, on the wall.
    package mutating func occurrence(_ name: String) -> WallClock? {
        guard let text = asked(name) else { return nil }
        switch times.time(text, field: name) {
        case .success(let read): return read.clock
        case .failure(let fault):
            faults.append(fault)
            return nil
        }
    }

    /// Which dates of a series are meant.
    package enum Scope: String, CaseIterable {
        /// The named date.
        case this
        /// The named date and those after it.
        case following
        /// All of them.
        case all
    }

    /// The dates that are meant; the named one where nobody said.
    package mutating func scope() -> Scope {
        guard let text = asked("scope") else { return .this }
        guard let scope = Scope(rawValue: text) else {
            fault("scope", .notOneOf(Scope.allCases.map(\.rawValue)))
            return .this
        }
        return scope
    }

    /// Refuses a scope of one date, or of those after it, where no date is named.
    package mutating func requireOccurrence() {
        guard let scope = asked("scope"), scope != Scope.all.rawValue, asked("occurrence") == nil else { return }
        fault("occurrence", .missing)
    }

    /// Refuses any series: there are none with a programme of their own yet.
    package mutating func refuseSeries() {
        if let text = asked("series") { fault("series", .unknown(Self.shown(text))) }
    }

    /// Which dates an edit is about; nil where nobody said.
    package mutating func editScope() -> SeriesEdit.Scope? {
        guard let text = asked("scope") else { return nil }
        let scope = SeriesEdit.Scope(rawValue: text)
        if scope == nil { fault("scope", .notOneOf(SeriesEdit.Scope.allCases.map(\.rawValue))) }
        return scope
    }

    static func shown(_ text: String) -> String { PlainText.isShowable(text) ? String(text.prefix(64)) : "?" }
}
