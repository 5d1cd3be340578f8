import Scheduling

/// What somebody looks for, kept as it was typed.
struct OpeningsForm: Sendable {
    var from = ""
    /// The last day, which is looked at too: people count days so.
    var to = ""
    var minutes = "120"
    var people = ""
    var weekdays: [String] = []
    var block = ""
    var access: [String] = []
    var layout = ""
    var equipment: [String: String] = [:]
    /// Where the page before ended.
    var cursor: String?
    /// Whether anything was asked yet: an empty form looks for nothing.
    private(set) var isAsked = false

    /// The form as it came in; from today on for a month where nobody said.
    init(_ query: [(name: String, value: String)], today: LocalDate) {
        from = today.text
        to = today.adding(days: Self.days - 1).text
        for (name, value) in query { take(name, value: value) }
    }

    private mutating func take(_ name: String, value: String) {
        switch name {
        case "from": from = value
        case "to": to = value
        case "minutes": minutes = value
        case "people": people = value
        case "weekdays": weekdays += value.split(separator: ",").map(String.init)
        case "block": block = value
        case "access": access += value.split(separator: ",").map(String.init)
        case "layout": layout = value
        case "cursor": cursor = value
        default:
            let prefix = "equipment-"
            guard name.hasPrefix(prefix), equipment.count < 100 else { return }
            equipment[String(name.dropFirst(prefix.count))] = value
        }
        isAsked = true
    }

    /// How many days a search spans where nobody said.
    private static let days = 31

    /// The same in the words of the API's query.
    var query: [(name: String, value: String)] {
        let dayAfter = LocalDate(to)?.adding(days: 1).text ?? to
        let items: [(name: String, value: String?)] = [
            ("from", from), ("to", dayAfter), ("minutes", minutes), ("people", people),
            ("weekdays", weekdays.joined(separator: ",")), ("block", block), ("access", access.joined(separator: ",")),
            ("layout", layout), ("equipment", counts), ("cursor", cursor),
        ]
        return items.compactMap { name, value in value.flatMap { $0.isEmpty ? nil : (name, $0) } }
    }

    /// Where the next page of the same search is.
    func href(after cursor: String) -> String {
        let plain: [(String, String)] = [
            ("from", from), ("to", to), ("minutes", minutes), ("people", people), ("block", block), ("layout", layout),
        ]
        let items =
            plain.filter { !$0.1.isEmpty } + weekdays.map { ("weekdays", $0) } + access.map { ("access", $0) }
            + asked.map { ("equipment-\($0.key)", $0.value) } + [("cursor", cursor)]
        return "/openings?" + items.map { "\(Address.encode($0))=\(Address.encode($1))" }.joined(separator: "&")
    }

    /// The pools that were asked for, as an address of the booking form takes them.
    var counts: String { asked.map { "\($0.key):\($0.value)" }.joined(separator: ",") }

    private var asked: [(key: String, value: String)] {
        equipment.sorted { $0.key < $1.key }.filter { !["", "0"].contains($0.value) }
    }
}
