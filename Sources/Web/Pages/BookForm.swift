import Scheduling

/// What somebody typed into the form, kept as it was typed so that nothing is lost after a mistake.
struct BookForm: Sendable {
    var title = ""
    var spaces: [String] = []
    var date = ""
    var from = ""
    var to = ""
    var people = ""
    var tags: [String] = []
    var every = ""
    var until = ""
    var except = ""
    var skips = false
    var equipment: [String: String] = [:]
    var layout = ""
    var visibility = Visibility.public.rawValue
    var welcome = Welcome.group.rawValue
    var description = ""
    var note = ""

    /// The form as it begins.
    init() {}

    /// The form as an address begins it: what cannot be read is left for people to fill in.
    init(address: [(name: String, value: String)]) {
        func asked(_ name: String) -> String { address.first { $0.name == name }?.value ?? "" }
        spaces = address.filter { $0.name == "space" }.map(\.value)
        date = LocalDate(asked("date")).flatMap { 2000...2100 ~= $0.civil.year ? $0.text : nil } ?? ""
        (from, to) = (TimeOfDay(asked("from"))?.text ?? "", TimeOfDay(asked("to"))?.text ?? "")
        people = Digits.number(asked("people").utf8).map { String($0) } ?? ""
        layout = asked("layout")
        for item in asked("equipment").split(separator: ",").prefix(100) {
            let halves = item.split(separator: ":")
            if halves.count == 2 { equipment[String(halves[0])] = String(halves[1]) }
        }
    }

    /// The form as it came back.
    init(items: [(name: String, value: String)]) {
        for (name, value) in items {
            switch name {
            case "title": title = value
            case "spaces": spaces.append(value)
            case "date": date = value
            case "from": from = value
            case "to": to = value
            case "people": people = value
            case "tags": tags.append(value)
            case "every": every = value
            case "until": until = value
            case "except": except = value
            case "clashes": skips = value == BookingRequest.Clashes.skip.rawValue
            case "layout": layout = value
            case "visibility": visibility = value
            case "welcome": welcome = value
            case "description": description = value
            case "note": note = value
            default: takeCount(name, value)
            }
        }
    }

    /// The form filled with a request.
    init(_ request: BookingRequest) {
        title = request.title
        spaces = request.spaces.map(\.text)
        date = request.start.date.text
        from = String(request.start.text.suffix(5))
        to = String(request.end.text.suffix(5))
        people = request.people.map { String($0) } ?? ""
        tags = request.tags.sorted()
        equipment = Dictionary(
            request.equipment.map { ($0.key.text, String($0.value)) }, uniquingKeysWith: { first, _ in first })
        layout = request.layout?.text ?? ""
        visibility = request.visibility.rawValue
        welcome = request.welcome.rawValue
        description = request.details
        note = request.note
        except = request.except.map(\.text).joined(separator: ", ")
        skips = request.clashes == .skip
        if let rule = request.rule { (every, until) = Repeats.typed(rule, from: request.start) }
    }

    private mutating func takeCount(_ name: String, _ value: String) {
        let prefix = "equipment-"
        if name.hasPrefix(prefix), equipment.count < 100 { equipment[String(name.dropFirst(prefix.count))] = value }
    }

    /// The request that the form asks, as the API's document: one reader judges both.
    func document(group: Slug) -> JSONValue {
        .members([
            "group": .string(group.text), "title": .string(title), "spaces": .strings(spaces),
            "equipment": .object(counts), "start": .string("\(date)T\(from)"), "end": .string("\(endDate)T\(to)"),
            "repeat": Repeats.rule(every, until: until, from: LocalDate(date)).map(JSONValue.string),
            "except": except.isEmpty ? nil : .strings(exceptions), "people": people.isEmpty ? nil : Self.number(people),
            "layout": layout.isEmpty ? nil : .string(layout), "visibility": .string(visibility),
            "welcome": .string(welcome), "tags": tags.isEmpty ? nil : .strings(tags),
            "clashes": .string(skips ? "skip" : "refuse"), "note": note.isEmpty ? nil : .string(note),
            "description": description.isEmpty ? nil : .string(description),
        ])
    }

    /// An end in the small hours, before the start on the clock, is meant for the next day; a later one is a slip, and
    /// so is one that makes a night of more than half a day.
    ///
    /// From midnight to midnight is a whole day, as plots are let.
    private var endDate: String {
        guard let day = LocalDate(date), let start = TimeOfDay(from), let end = TimeOfDay(to) else { return date }
        if start == .midnight, end == .midnight { return day.adding(days: 1).text }
        guard end < start, end.minutes <= Self.lastOfNight, end.minutes + 24 * 60 - start.minutes <= Self.longestNight
        else { return date }
        return day.adding(days: 1).text
    }

    /// 06:00, in minutes of the day.
    private static let lastOfNight = 6 * 60
    /// In minutes.
    private static let longestNight = 12 * 60

    private var exceptions: [String] {
        except.split { ",; \n\r\t".contains($0) }.map(String.init)
    }

    private var counts: [JSONValue.Member] {
        equipment.sorted { $0.key < $1.key }.filter { !["", "0"].contains($0.value) }
            .map { JSONValue.Member($0.key, Self.number($0.value)) }
    }

    private static func number(_ text: String) -> JSONValue {
        Digits.number(text.utf8) == nil ? .string(text) : .number(text)
    }
}

/// The few ways of repeating that the form offers; the API takes every rule of the contract.
enum Repeats {
    /// What the form may say; the empty one does not repeat.
    static let choices = ["", "week", "two-weeks", "month", "day"]

    /// The rule that a choice spells; nil for none.
    static func rule(_ choice: String, until: String, from date: LocalDate?) -> String? {
        let last = until.isEmpty ? "" : ";UNTIL=\(LocalDate(until)?.basicText ?? until)"
        switch choice {
        case "week": return "FREQ=WEEKLY\(last)"
        case "two-weeks": return "FREQ=WEEKLY\(last);INTERVAL=2"
        case "month": return "FREQ=MONTHLY\(last);BYDAY=\(date.map(nth) ?? "1MO")"
        case "day": return "FREQ=DAILY\(last)"
        default: return nil
        }
    }

    /// The second Tuesday stays the second Tuesday; a month without a fifth one is skipped, as the page says.
    private static func nth(_ date: LocalDate) -> String {
        let ordinal = (date.civil.day - 1) / 7 + 1
        return "\(ordinal)\(date.weekday.word.prefix(2).uppercased())"
    }

    /// What the form shows for a rule: its choice and its last day.
    static func typed(_ rule: RecurrenceRule, from start: WallClock) -> (every: String, until: String) {
        let until: String
        switch rule.limit {
        case .until(let clock): until = clock.date.text
        case .count: until = (try? rule.expand(from: start))?.last?.date.text ?? ""
        }
        switch (rule.frequency, rule.interval) {
        case (.weekly, 2): return ("two-weeks", until)
        case (.weekly, _): return ("week", until)
        case (.monthly, _), (.yearly, _): return ("month", until)
        case (.daily, _): return ("day", until)
        }
    }
}
