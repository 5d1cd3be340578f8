import Operations
import Scheduling

/// Reads the query of a call item by item and keeps every fault, so that all are reported at once.
struct QueryReading {
    /// The longest list of bookings and busy times, in days: a feed reaches as far ahead.
    static let longestList = 400
    let house: House
    private let items: [(name: String, value: String)]
    private let now: Instant
    private let times: TimeReading
    private(set) var faults: [RequestFault] = []

    init(_ call: WebRequest, _ house: House) { self.init(call.query, house, at: call.now) }

    init(_ items: [(name: String, value: String)], _ house: House, at now: Instant) {
        self.items = items
        self.house = house
        self.now = now
        times = TimeReading(zone: house.zone)
    }

    /// An item of the query as it came.
    func asked(_ name: String) -> String? { items.first { $0.name == name }?.value }

    /// Keeps a fault of an item.
    mutating func fault(_ name: String, _ problem: RequestFault.Problem) {
        faults.append(RequestFault(name, problem))
    }

    /// Refuses (throws) all faults that were found.
    func refuseFaults() throws(Problem) {
        guard faults.isEmpty else { throw .invalid(faults) }
    }

    /// `from` and `to`; without them today and the thirty days after it. Refuses more than `longest` days.
    mutating func span(longest: Int) -> Span? {
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

    mutating func space(_ name: String) -> Slug? {
        guard let text = asked(name) else { return nil }
        guard let slug = Slug(text), house.spaces[slug] != nil else {
            fault(name, .unknown(Self.shown(text)))
            return nil
        }
        return slug
    }

    mutating func group(_ name: String, known: [Slug]) -> Slug? {
        guard let text = asked(name) else { return nil }
        guard let slug = Slug(text), known.contains(slug) else {
            fault(name, .unknown(Self.shown(text)))
            return nil
        }
        return slug
    }

    /// A cursor as a list gave it; anything else is a fault.
    mutating func cursor(_ name: String) -> String? {
        guard let text = asked(name) else { return nil }
        guard 1...200 ~= text.utf8.count, text.utf8.contains(UInt8(ascii: "-")),
            text.utf8.allSatisfy({ 0x21..<0x7F ~= $0 })
        else {
            fault(name, .unknown(Self.shown(text)))
            return nil
        }
        return text
    }

    mutating func integer(_ name: String, _ bounds: ClosedRange<Int>) -> Int? {
        guard let text = asked(name) else { return nil }
        guard let number = Digits.number(text.utf8), bounds.contains(number) else {
            fault(name, .outOfBounds(lowest: bounds.lowerBound, highest: bounds.upperBound))
            return nil
        }
        return number
    }

    mutating func flag(_ name: String) -> Bool {
        switch asked(name) {
        case nil, "false": return false
        case "true", "": return true
        case .some:
            fault(name, .notOneOf(["true", "false"]))
            return false
        }
    }

    mutating func text(_ name: String, upTo bytes: Int) -> String? {
        guard let text = asked(name), !text.isEmpty else { return nil }
        if text.utf8.count > bytes { fault(name, .tooLong(bytes: bytes)) }
        if !PlainText.isShowable(text) { fault(name, .unprintable) }
        return text
    }

    /// The start of one date of a series, on the wall.
    mutating func occurrence(_ name: String) -> WallClock? {
        guard let text = asked(name) else { return nil }
        switch times.time(text, field: name) {
        case .success(let read): return read.clock
        case .failure(let fault):
            faults.append(fault)
            return nil
        }
    }

    /// Which dates of a series are meant.
    enum Scope: String, CaseIterable { case this, following, all }

    mutating func scope() -> Scope {
        guard let text = asked("scope") else { return .this }
        guard let scope = Scope(rawValue: text) else {
            fault("scope", .notOneOf(Scope.allCases.map(\.rawValue)))
            return .this
        }
        return scope
    }

    /// Which dates an edit is about; nil where nobody said.
    mutating func editScope() -> SeriesEdit.Scope? {
        guard let text = asked("scope") else { return nil }
        let scope = SeriesEdit.Scope(rawValue: text)
        if scope == nil { fault("scope", .notOneOf(SeriesEdit.Scope.allCases.map(\.rawValue))) }
        return scope
    }

    static func shown(_ text: String) -> String { PlainText.isShowable(text) ? String(text.prefix(64)) : "?" }
}
