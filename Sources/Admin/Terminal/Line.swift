import Scheduling

/// The words of a command as the shell takes them back: what is printed can be copied, typed and run.
package enum Line {
    /// `meent booking add --group koor-wisselklank …` for a request.
    package static func booking(_ verb: String, asking request: BookingRequest, in zone: Zone) -> String {
        (["meent", "booking", verb] + words(of: request, in: zone)).map(quoted).joined(separator: " ")
    }

    /// The words that spell a request, one option or its value each.
    package static func words(of request: BookingRequest, in zone: Zone) -> [String] {
        flags(of: request, in: zone).flatMap { name, value in
            // What begins like an option would be taken for one.
            value.hasPrefix("-") ? ["--\(name)=\(value)"] : ["--\(name)", value]
        } + (request.any == nil ? [] : ["--any"])
    }

    /// The flags with a value that spell a request, in the order of the table; what holds by itself is left out.
    package static func flags(of request: BookingRequest, in zone: Zone) -> [(name: String, value: String)] {
        let style = DocumentStyle.answer(TimeReading(zone: zone))
        return BookingField.all.flatMap { field -> [(name: String, value: String)] in
            guard let value = request.asked(of: field, style: style) else { return [] }
            return flags(of: field, spelling: value, in: zone).filter { !$0.value.isEmpty }
        }
    }

    private static func flags(
        of field: BookingField, spelling value: JSONValue, in zone: Zone
    ) -> [(name: String, value: String)] {
        switch field.kind {
        case .line, .lines, .word, .slug, .rule: [(field.name, value.asText ?? "")]
        case .number, .minutes: [(field.name, value.text)]
        case .answer: [(field.name, value.asAnswer == true ? "yes" : "no")]
        case .words, .slugs, .days: [(field.name, list(value))]
        case .clock, .moment: [(field.name, clock(value.asText ?? "", in: zone))]
        case .texts(let parts): [(field.name, texts(value, under: parts))]
        case .pools: [(field.name, items(value))]
        case .spaceTimes: [(field.name, times(value))]
        case .moves: (value.asMembers ?? []).map { (field.name, move($0)) }
        case .anySpace:
            [
                ("access", list(value["access"])), ("any-block", value["block"]?.asText ?? ""),
                ("any-until", value["until"]?.asText ?? ""), ("any-weekdays", list(value["weekdays"])),
                ("layout", value["layout"]?.asText ?? ""),
            ]
        }
    }

    /// The word between quotes where the shell (POSIX §2.2) would read more into it.
    package static func quoted(_ word: String) -> String {
        let plain = word.utf8.allSatisfy { plainLetters.contains($0) }
        return plain && !word.isEmpty ? word : "'" + word.replacing("'", with: #"'\''"#) + "'"
    }

    private static let plainLetters = Set(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:,=+@%".utf8)

    private static func list(_ value: JSONValue?) -> String {
        (value?.asList ?? []).compactMap(\.asText).joined(separator: ",")
    }

    /// The texts of a field between slashes; where one has a slash of its own, the API's own object.
    private static func texts(_ value: JSONValue, under parts: [BookingField.Part]) -> String {
        let texts = parts.map { value[$0.name]?.asText ?? "" }
        let last = texts.lastIndex { !$0.isEmpty } ?? -1
        guard !texts.contains(where: { $0.contains("/") || $0.hasPrefix("{") }) else { return value.text }
        return texts.prefix(last + 1).joined(separator: "/")
    }

    /// What all of it has, then space by space.
    private static func items(_ value: JSONValue) -> String {
        let members = value.asMembers ?? []
        let plain = members.filter { $0.value.asMembers == nil }.map { "\($0.name):\($0.value.text)" }
        let perSpace = members.flatMap { space in
            (space.value.asMembers ?? []).map { "\(space.name):\($0.name):\($0.value.text)" }
        }
        return (plain + perSpace).joined(separator: ",")
    }

    private static func times(_ value: JSONValue) -> String {
        (value.asMembers ?? []).map { space in
            let pieces = ["start", "end"].map { space.value[$0]?.asText ?? "" }
            let people = space.value["people"].map { [$0.text] } ?? []
            return "\(space.name):\((pieces + people).joined(separator: "/"))"
        }.joined(separator: ",")
    }

    /// Where and when in short; where more differs, the API's own object.
    private static func move(_ member: JSONValue.Member) -> String {
        let change = member.value
        let names = Set((change.asMembers ?? []).map(\.name))
        guard names.isSubset(of: ["start", "end", "spaces"]), change["spaces"] != .array([]) else {
            return "\(member.name)=\(change.text)"
        }
        let pieces = [change["start"]?.asText ?? "", change["end"]?.asText ?? "", list(change["spaces"])]
        return "\(member.name)=\(pieces.joined(separator: "/"))"
    }

    /// A moment as a wall clock; the second of two in the autumn fold with its offset, which alone tells them apart.
    private static func clock(_ text: String, in zone: Zone) -> String {
        guard case .success(let read) = TimeReading(zone: zone).time(text, field: "") else { return text }
        return clock(read.clock, second: read.isSecond, in: zone)
    }

    private static func clock(_ clock: WallClock, second: Bool, in zone: Zone) -> String {
        guard second, case .fold(_, let later) = zone.read(clock) else { return clock.text }
        let minutes = Int(zone.offset(at: later) / 60)
        let ahead = abs(minutes)
        return clock.text + (minutes < 0 ? "-" : "+")
            + "\(Digits.padded(ahead / 60, to: 2)):\(Digits.padded(ahead % 60, to: 2))"
    }
}
