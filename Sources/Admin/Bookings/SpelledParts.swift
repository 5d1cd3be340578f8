import Scheduling

/// The parts of a request that have parts of their own, in one word each.
///
/// What cannot be read stays as it is typed, so that the API's reader says what is wrong with it.
enum SpelledParts {
    /// What was typed for a field, at least one word, as the API's own value; nothing empties what may be empty (RFC 7396).
    static func value(_ given: [String], of field: BookingField) -> JSONValue? {
        let last = given.last ?? ""
        switch field.kind {
        case .line, .lines, .word, .slug, .rule: return last.isEmpty && field.isEmptiable ? .null : .string(last)
        case .number, .minutes: return last.isEmpty ? .null : number(last)
        case .answer: return answer(last)
        case .words, .slugs, .days: return list(given)
        // A wall clock as people type it: the shell's own lists have a blank where the API has a T.
        case .clock, .moment: return last.isEmpty ? .null : .string(clock(last))
        case .texts(let parts): return texts(last, under: parts)
        case .pools: return equipment(given)
        case .spaceTimes: return times(given)
        case .moves: return moves(given)
        // It has flags of its own.
        case .anySpace: return nil
        }
    }

    /// `yes` and `no`; anything else stays text.
    private static func answer(_ text: String) -> JSONValue {
        ["yes": .bool(true), "no": .bool(false)][text] ?? .string(text)
    }

    /// A flag more than once, commas in between, or both.
    static func list(_ given: [String]) -> JSONValue { .strings(WordList.split(given)) }

    /// `stoelen:40` for all of the time, `zaal-a:stoelen:20` for one space.
    private static func equipment(_ given: [String]) -> JSONValue {
        var pools: [JSONValue.Member] = []
        var perSpace: [(space: String, pools: [JSONValue.Member])] = []
        for item in WordList.split(given) {
            let parts = item.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 3 else {
                pools.append(.init(parts.count > 2 ? item : parts[0], number(parts.count > 1 ? parts[1] : "1")))
                continue
            }
            let pool = JSONValue.Member(parts[1], number(parts[2]))
            if let place = perSpace.firstIndex(where: { $0.space == parts[0] }) {
                perSpace[place].pools.append(pool)
            } else {
                perSpace.append((parts[0], [pool]))
            }
        }
        return .object(pools + perSpace.map { JSONValue.Member($0.space, .object($0.pools)) })
    }

    /// `keuken:2027-01-12T15:00/2027-01-12T21:00/12`: when a space is needed, and by how many people.
    private static func times(_ given: [String]) -> JSONValue {
        .object(
            WordList.split(given).map { item in
                let halves = item.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
                let parts = pieces(halves.count > 1 ? halves[1] : "")
                return .init(
                    String(halves[0]),
                    Document.object(
                        ("start", parts[0].map { .string(clock($0)) }), ("end", parts[1].map { .string(clock($0)) }),
                        ("people", parts[2].map(number))))
            })
    }

    /// `2027-02-16=2027-02-17T20:00/2027-02-17T22:00/zaal-b,keuken`, each piece where it differs; where more differs
    /// the API's own object stands after the sign.
    private static func moves(_ given: [String]) -> JSONValue {
        let words = given.map(\.trimmingBlanks).filter { !$0.isEmpty }
        return .object(
            words.map { item in
                let halves = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                return .init(String(halves[0]), change(halves.count > 1 ? halves[1] : ""))
            })
    }

    /// `Anna de Vries/06-12345678`: the texts of a field between slashes, or the API's own object; nothing empties it.
    private static func texts(_ given: String, under parts: [BookingField.Part]) -> JSONValue {
        if given.isEmpty { return .null }
        if given.hasPrefix("{") { return (try? JSONReader.read(Array(given.utf8))) ?? .string(given) }
        let words = given.split(separator: "/", maxSplits: parts.count - 1, omittingEmptySubsequences: false)
        return .object(
            zip(parts, words).filter { !$0.1.isEmpty }.map { .init($0.0.name, .string($0.1.trimmingBlanks)) })
    }

    private static func change(_ text: Substring) -> JSONValue {
        if text.hasPrefix("{") { return (try? JSONReader.read(Array(text.utf8))) ?? .string(String(text)) }
        let parts = pieces(text)
        return Document.object(
            ("start", parts[0].map { .string(clock($0)) }), ("end", parts[1].map { .string(clock($0)) }),
            ("spaces", parts[2].map { Document.texts(WordList.split([$0])) }))
    }

    /// Three pieces between slashes; nil for one that is empty or not there.
    private static func pieces(_ text: Substring) -> [String?] {
        let given = text.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        return (0..<3).map { given.indices.contains($0) && !given[$0].isEmpty ? given[$0] : nil }
    }

    /// A wall clock as people type it, with a blank for the T.
    private static func clock(_ text: String) -> String { text.trimmingBlanks.replacing(" ", with: "T") }

    /// A number; what is none stays text.
    private static func number(_ text: String) -> JSONValue {
        Digits.number(text.utf8) == nil ? .string(text) : .number(text)
    }
}
