import Scheduling
import Wire

/// The words of a command as the shell takes them back: what is printed can be copied, typed and run.
package enum Line {
    /// `meent booking add --group koor-wisselklank …` for a request.
    package static func booking(_ verb: String, _ request: BookingRequest, in zone: Zone) -> String {
        (["meent", "booking", verb] + words(of: request, in: zone)).map(quoted).joined(separator: " ")
    }

    /// The words that spell a request, one option or its value each.
    package static func words(of request: BookingRequest, in zone: Zone) -> [String] {
        flags(of: request, in: zone).flatMap { name, value in
            // What begins like an option would be taken for one.
            value.hasPrefix("-") ? ["--\(name)=\(value)"] : ["--\(name)", value]
        } + (request.any == nil ? [] : ["--any"])
    }

    /// The flags with a value that spell a request, in the order of the contract; what holds by itself is left out.
    package static func flags(of request: BookingRequest, in zone: Zone) -> [(String, String)] {
        let flags = room(request) + dates(request, zone) + texts(request)
        return flags.compactMap { name, value in value.flatMap { $0.isEmpty ? nil : (name, $0) } }
    }

    private static func room(_ request: BookingRequest) -> [(String, String?)] {
        [
            ("group", request.group.text), ("with", list(request.with)), ("title", request.title),
            ("spaces", list(request.spaces)), ("access", list(request.any?.access ?? [])),
            ("any-block", request.any?.block?.written), ("any-until", request.any?.until?.text),
            ("any-weekdays", (request.any?.weekdays ?? []).map(\.word).joined(separator: ",")),
            ("times", times(request.times)), ("equipment", items(request)),
        ]
    }

    private static func dates(_ request: BookingRequest, _ zone: Zone) -> [(String, String?)] {
        [
            ("start", clock(request.start, second: request.startsInSecondFold, in: zone)),
            ("end", clock(request.end, second: request.endsInSecondFold, in: zone)), ("repeat", request.rule?.text),
            ("weeks", request.weeks?.rawValue), ("except", request.except.map(\.text).joined(separator: ",")),
        ] + moves(request, zone).map { ("moves", $0) } + [
            ("closed-days", request.closedDays == .refuse ? nil : request.closedDays.rawValue),
            (
                "hold-until",
                request.holdUntil.map { clock(zone.wallClock(at: $0), second: zone.isSecond($0), in: zone) }
            ),
        ]
    }

    private static func texts(_ request: BookingRequest) -> [(String, String?)] {
        [
            ("people", request.people.map(String.init)),
            ("layout", (request.any?.layout ?? request.layout)?.text),
            ("visibility", request.visibility == .public ? nil : request.visibility.rawValue),
            ("welcome", request.welcome == .group ? nil : request.welcome.rawValue),
            ("tags", request.tags.sorted().joined(separator: ",")),
            ("clashes", request.clashes == .refuse ? nil : request.clashes.rawValue),
            ("set-up", request.setUpMinutes.map(String.init)), ("clear-up", request.clearUpMinutes.map(String.init)),
            ("note", request.note), ("description", request.details),
        ] + BookingField.all.filter { !$0.parts.isEmpty }.map { ($0.name, spelled($0, request)) }
    }

    /// The texts of a field between slashes; where one has a slash of its own, the API's own object.
    private static func spelled(_ field: BookingField, _ request: BookingRequest) -> String? {
        let texts = request.texts(of: field)
        let last = texts.lastIndex { !$0.isEmpty } ?? -1
        guard !texts.contains(where: { $0.contains("/") || $0.hasPrefix("{") }) else {
            return request.value(of: field.name, .stored)?.text
        }
        return texts.prefix(last + 1).joined(separator: "/")
    }

    /// The word between quotes where the shell (POSIX §2.2) would read more into it.
    package static func quoted(_ word: String) -> String {
        let plain = word.utf8.allSatisfy { plainLetters.contains($0) }
        return plain && !word.isEmpty ? word : "'" + word.replacing("'", with: #"'\''"#) + "'"
    }

    private static let plainLetters = Set(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:,=+@%".utf8)

    private static func list(_ slugs: [Slug]) -> String { slugs.map(\.text).joined(separator: ",") }

    private static func items(_ request: BookingRequest) -> String {
        let pools = request.equipment.sorted { $0.key < $1.key }.map { "\($0.key.text):\($0.value)" }
        let perSpace = request.equipmentIn.sorted { $0.key < $1.key }.flatMap { space, pools in
            pools.sorted { $0.key < $1.key }.map { "\(space.text):\($0.key.text):\($0.value)" }
        }
        return (pools + perSpace).joined(separator: ",")
    }

    private static func times(_ times: [Slug: SpaceTime]) -> String {
        times.sorted { $0.key < $1.key }.map { space, time in
            let people = time.people.map { "/\($0)" } ?? ""
            return "\(space.text):\(time.start.text)/\(time.end.text)\(people)"
        }.joined(separator: ",")
    }

    /// Where and when in short; where more differs, the API's own object.
    private static func moves(_ request: BookingRequest, _ zone: Zone) -> [String] {
        let documents = RequestDocument(request, zone).json["moves"]
        return request.changes.sorted { $0.key < $1.key }.map { day, change in
            var plain = RequestPatch()
            (plain.start, plain.end, plain.spaces) = (change.start, change.end, change.spaces)
            guard plain == change, change.spaces != [] else {
                return "\(day.text)=\(documents?[day.text]?.text ?? "")"
            }
            let pieces = [change.start?.text, change.end?.text, change.spaces.map(list)].map { $0 ?? "" }
            return "\(day.text)=\(pieces.joined(separator: "/"))"
        }
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
