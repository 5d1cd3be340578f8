import Scheduling

/// What somebody typed into the form, kept as it was typed so that nothing is lost after a mistake.
struct BookForm: Sendable {
    var title = ""
    var spaces: [String] = []
    /// Whether the house chooses the space, and what that space must offer.
    var any = false
    var access: [String] = []
    /// The part of the day within which the house may choose the time, and the last day that it may choose.
    var anyBlock = ""
    var anyUntil = ""
    var times = Array(repeating: TimeRow(), count: timeRows)
    var date = ""
    var from = ""
    var to = ""
    var people = ""
    var with: [String] = []
    var tags: [String] = []
    var every = ""
    var until = ""
    var except = ""
    var closedDays = BookingRequest.ClosedDays.refuse.rawValue
    /// Whether single dates that differ are given up.
    var dropsMoves = false
    var skips = false
    /// The last day on which an option holds its place.
    var holdUntil = ""
    var equipment: [String: String] = [:]
    var layout = ""
    var visibility = Visibility.public.rawValue
    /// What was typed for the fields that have no input of their own here, by input: `note`, `responsible.name`.
    var plain = PlainFields.standard
    /// The request that the form was filled with: it says all that the form has no field for.
    var base: BookingRequest?

    /// One space at a time of its own.
    struct TimeRow: Hashable, Sendable {
        var space = ""
        var from = ""
        var to = ""
        var people = ""

        var isEmpty: Bool { self == TimeRow() }
    }

    /// So many spaces may have a time of their own in the form; a request with more shows more.
    static let timeRows = 3

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
        for (name, value) in items where !takeDates(name, value: value) { takeRest(name, value: value) }
        with.removeAll(where: \.isEmpty)
    }

    private mutating func takeDates(_ name: String, value: String) -> Bool {
        switch name {
        case "date": date = value
        case "from": from = value
        case "to": to = value
        case "every": every = value
        case "until": until = value
        case "except": except = value
        case "closed-days": closedDays = value
        case "drop-moves": dropsMoves = true
        case "clashes": skips = value == BookingRequest.Clashes.skip.rawValue
        case "hold-until": holdUntil = value
        default: return false
        }
        return true
    }

    private mutating func takeRest(_ name: String, value: String) {
        switch name {
        case "title": title = value
        case "spaces": spaces.append(value)
        case "any": any = true
        case "access": access.append(value)
        case "any-block": anyBlock = value
        case "any-until": anyUntil = value
        case "people": people = value
        case "with": with.append(value)
        case "tags": tags.append(value)
        case "layout": layout = value
        case "visibility": visibility = value
        default: plain[name] == nil ? takeNumbered(name, value: value) : (plain[name] = Self.lines(value))
        }
    }

    /// Browsers end the lines of a text with CR LF (HTML, form submission).
    static func lines(_ text: String) -> String { text.replacing("\r\n", with: "\n") }

    private mutating func takeNumbered(_ name: String, value: String) {
        guard let dash = name.firstIndex(of: "-") else { return }
        let (kind, key) = (name[..<dash], String(name[name.index(after: dash)...]))
        if kind == "equipment", equipment.count < 100 { equipment[key] = value }
        guard let row = Digits.number(key.utf8), row < 50 else { return }
        while row >= times.count { times.append(TimeRow()) }
        switch kind {
        case "place": times[row].space = value
        case "begin": times[row].from = value
        case "finish": times[row].to = value
        case "heads": times[row].people = value
        default: return
        }
    }
}
