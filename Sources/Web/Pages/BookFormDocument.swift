import Scheduling
import Wire

/// What was typed as the API's document: one reader judges both.
extension BookForm {
    /// The request that the form asks. What the form was filled with and nobody touched stays as it was, to the letter.
    func document(group: Slug, in zone: Zone) -> JSONValue {
        let typed = members.filter { $0.name != "group" }
        guard let base else { return .object([.init("group", .string(group.text))] + typed) }
        let before = BookForm(base, in: zone).members
        let changed = Set((typed + before).map(\.name)).filter { name in
            Self.differs(name, in: typed, from: before)
        }
        // As it is read, not as it is written: numbers are texts then.
        let written = RequestDocument(base, zone: zone).json.text
        guard case .object(let stood)? = try? JSONReader.read(Array(written.utf8)) else { return .object(typed) }
        let kept = stood.filter {
            !changed.contains($0.name) && $0.name != "group" && !(dropsMoves && $0.name == "moves")
        }
        return .object(
            [.init("group", .string(group.text))] + kept + typed.filter { changed.contains($0.name) })
    }

    /// What differs from the request that the form was filled with; null takes a field away (RFC 7396).
    func patch(in zone: Zone) -> JSONValue {
        guard let base else { return .object([]) }
        let before = BookForm(base, in: zone)
        var names = Set((members + before.members).map(\.name)).filter { name in
            Self.differs(name, in: members, from: before.members)
        }
        // Where a date moves, the core takes its rule and the times of its spaces along.
        if every == before.every, until == before.until { names.subtract(["repeat", "weeks"]) }
        if times == before.times { names.remove("times") }
        // What the form shows is what is meant: on the same day the end and the times of spaces stay where they are typed.
        if names.contains("start") {
            names.insert("end")
            if date == before.date, !base.times.isEmpty { names.insert("times") }
        }
        let fields = names.sorted().map { JSONValue.Member($0, Self.value(of: $0, in: members) ?? .null) }
        return .object(fields + (dropsMoves ? [.init("moves", .null)] : []))
    }

    /// The boxes of a form come in the order of the page, so the order of a list says nothing.
    private static func differs(_ name: String, in one: [JSONValue.Member], from other: [JSONValue.Member]) -> Bool {
        switch (value(of: name, in: one), value(of: name, in: other)) {
        case (.array(let left)?, .array(let right)?): Set(left) != Set(right)
        case (let left, let right): left != right
        }
    }

    private static func value(of name: String, in members: [JSONValue.Member]) -> JSONValue? {
        members.first { $0.name == name }?.value
    }

    /// The fields that the form has.
    private var members: [JSONValue.Member] {
        let all: [(String, JSONValue?)] =
            room + series + others + [
                ("title", .string(title)), ("people", people.isEmpty ? nil : Self.number(people)),
                ("visibility", .string(visibility)), ("tags", tags.isEmpty ? nil : .strings(tags)),
            ]
        return all.compactMap { name, value in value.map { JSONValue.Member(name, $0) } }
    }

    private var others: [(String, JSONValue?)] {
        PlainFields.all.map { ($0.name, PlainFields.value(of: $0, typed: plain)) }
    }

    private var room: [(String, JSONValue?)] {
        [
            ("spaces", .strings(spaces)), ("any", any ? choice : nil),
            ("with", with.isEmpty ? nil : .strings(with)), ("times", ownTimes), ("equipment", pools),
            ("layout", layout.isEmpty ? nil : .string(layout)),
        ]
    }

    /// What the house chooses among.
    private var choice: JSONValue {
        let weekdays = base?.any?.weekdays ?? []
        return .members([
            "access": .strings(access), "block": anyBlock.isEmpty ? nil : .string(anyBlock),
            "until": anyUntil.isEmpty ? nil : .string(anyUntil),
            "weekdays": weekdays.isEmpty ? nil : .strings(weekdays.map(\.word)),
        ])
    }

    private var series: [(String, JSONValue?)] {
        [
            ("start", date.isEmpty || from.isEmpty ? nil : .string("\(date)T\(from)")),
            ("end", date.isEmpty || to.isEmpty ? nil : .string("\(endDate)T\(to)")),
            (
                "repeat",
                Repeats.rule(every, until: until, from: LocalDate(date), base: base?.rule).map(JSONValue.string)
            ),
            ("weeks", WeekParity(rawValue: every).map { .string($0.rawValue) }),
            ("except", except.isEmpty ? nil : .strings(exceptions)),
            ("closed-days", closedDays == BookingRequest.ClosedDays.refuse.rawValue ? nil : .string(closedDays)),
            ("clashes", .string(skips ? "skip" : "refuse")),
            ("hold-until", holdUntil.isEmpty ? nil : .string(endOfHold)),
        ]
    }

    /// The end of the last day: an option holds its place for all of it.
    private var endOfHold: String { "\(LocalDate(holdUntil)?.adding(days: 1).text ?? holdUntil)T00:00" }

    /// Where the hours stay as they were, the length in days does too.
    private var endDate: String {
        if let base, let day = LocalDate(date), base.start.text.dropFirst(11).prefix(5) == from,
            base.end.text.dropFirst(11).prefix(5) == to
        {
            return day.adding(days: base.end.date.days - base.start.date.days).text
        }
        return Self.endDate(date, from: from, to: to)
    }

    /// An end in the small hours, before the start on the clock, is meant for the next day; a later one is a slip, and
    /// so is one that makes a night of more than half a day. From midnight to midnight is a whole day, as plots are let.
    private static func endDate(_ date: String, from: String, to: String) -> String {
        guard let day = LocalDate(date), let start = TimeOfDay(from), let end = TimeOfDay(to) else { return date }
        if start == .midnight, end == .midnight { return day.adding(days: 1).text }
        guard end < start, end.minutes <= lastOfNight, end.minutes + 24 * 60 - start.minutes <= longestNight else {
            return date
        }
        return day.adding(days: 1).text
    }

    /// 06:00, in minutes of the day.
    private static let lastOfNight = 6 * 60
    /// In minutes.
    private static let longestNight = 12 * 60

    private var exceptions: [String] {
        except.split { ",; \n\r\t".contains($0) }.map(String.init)
    }

    private var ownTimes: JSONValue? {
        let rows = times.filter { !$0.isEmpty }.map { row in
            JSONValue.Member(
                row.space,
                .members([
                    "start": row.from.isEmpty ? nil : .string("\(date)T\(row.from)"),
                    "end": row.to.isEmpty
                        ? nil : .string("\(Self.endDate(date, from: row.from, to: row.to))T\(row.to)"),
                    "people": row.people.isEmpty ? nil : Self.number(row.people),
                ]))
        }
        return rows.isEmpty ? nil : .object(rows)
    }

    /// Counts for all of the time, and what the request has in single spaces that are still asked for.
    private var pools: JSONValue? {
        let plain = equipment.sorted { $0.key < $1.key }.filter { !["", "0"].contains($0.value) }
            .map { JSONValue.Member($0.key, Self.number($0.value)) }
        let inSpaces = (base?.equipmentIn ?? [:]).sorted { $0.key < $1.key }
            .filter { spaces.contains($0.key.text) }.map { space, pools in
                let counts = pools.sorted { $0.key < $1.key }
                return JSONValue.Member(
                    space.text, .object(counts.map { .init($0.key.text, .number(String($0.value))) }))
            }
        return plain.isEmpty && inSpaces.isEmpty ? nil : .object(plain + inSpaces)
    }

    static func number(_ text: String) -> JSONValue {
        Digits.number(text.utf8) == nil ? .string(text) : .number(text)
    }
}
