import Scheduling

/// The words of a command as the shell takes them back: what is printed can be copied, typed and run.
package enum Line {
    /// `meent booking add --group koor-wisselklank …` for a request.
    package static func booking(_ verb: String, _ request: BookingRequest, in zone: Zone) -> String {
        let words = ["meent", "booking", verb] + flags(of: request, in: zone).flatMap { ["--\($0.0)", $0.1] }
        return words.map(quoted).joined(separator: " ")
    }

    /// The flags that spell a request, in the order of the contract; what holds by itself is left out.
    package static func flags(of request: BookingRequest, in zone: Zone) -> [(String, String)] {
        let standard = BookingRequest(
            group: request.group, title: "", spaces: [], start: request.start, end: request.end)
        let flags: [(String, String?)] = [
            ("group", request.group.text), ("title", request.title),
            ("spaces", request.spaces.map(\.text).joined(separator: ",")), ("equipment", items(request.equipment)),
            ("start", clock(request.start, second: request.startsInSecondFold, in: zone)),
            ("end", clock(request.end, second: request.endsInSecondFold, in: zone)), ("repeat", request.rule?.text),
            ("except", request.except.map(\.text).joined(separator: ",")), ("people", request.people.map(String.init)),
            ("layout", request.layout?.text),
            ("visibility", request.visibility == standard.visibility ? nil : request.visibility.rawValue),
            ("welcome", request.welcome == standard.welcome ? nil : request.welcome.rawValue),
            ("tags", request.tags.sorted().joined(separator: ",")),
            ("clashes", request.clashes == standard.clashes ? nil : request.clashes.rawValue),
            ("set-up", request.setUpMinutes.map(String.init)), ("clear-up", request.clearUpMinutes.map(String.init)),
            ("note", request.note),
        ]
        return flags.compactMap { name, value in value.flatMap { $0.isEmpty ? nil : (name, $0) } }
    }

    /// The word between quotes where the shell (POSIX §2.2) would read more into it.
    package static func quoted(_ word: String) -> String {
        let plain = word.utf8.allSatisfy { plainLetters.contains($0) }
        return plain && !word.isEmpty ? word : "'" + word.replacing("'", with: #"'\''"#) + "'"
    }

    private static let plainLetters = Set(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:,=+@%".utf8)

    private static func items(_ equipment: [Slug: Int]) -> String {
        equipment.sorted { $0.key < $1.key }.map { "\($0.key.text):\($0.value)" }.joined(separator: ",")
    }

    /// A wall clock; the second of two in the autumn fold with its offset, which alone tells them apart.
    private static func clock(_ clock: WallClock, second: Bool, in zone: Zone) -> String {
        guard second, case .fold(_, let later) = zone.read(clock) else { return clock.text }
        let minutes = Int(zone.offset(at: later) / 60)
        let ahead = abs(minutes)
        return clock.text + (minutes < 0 ? "-" : "+")
            + "\(Digits.padded(ahead / 60, 2)):\(Digits.padded(ahead % 60, 2))"
    }
}
