import Scheduling

/// The parts of a request that have parts of their own, in one word each.
///
/// What cannot be read stays as it is typed, so that the API's reader says what is wrong with it.
enum SpelledParts {
    /// `stoelen:40` for all of the time, `zaal-a:stoelen:20` for one space; nil where nothing was given.
    static func equipment(_ given: [String]) -> JSONValue? {
        guard !given.isEmpty else { return nil }
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
    static func times(_ given: [String]) -> JSONValue? {
        guard !given.isEmpty else { return nil }
        return .object(
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
    static func moves(_ given: [String]) -> JSONValue? {
        guard !given.isEmpty else { return nil }
        let words = given.map(\.trimmingBlanks).filter { !$0.isEmpty }
        return .object(
            words.map { item in
                let halves = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                return .init(String(halves[0]), change(halves.count > 1 ? halves[1] : ""))
            })
    }

    /// `Anna de Vries/06-12345678`: the texts of a field between slashes, or the API's own object; nothing empties it.
    static func texts(_ given: String?, of name: String) -> JSONValue? {
        guard let given else { return nil }
        if given.isEmpty { return .null }
        if given.hasPrefix("{") { return (try? JSONReader.read(Array(given.utf8))) ?? .string(given) }
        let parts = BookingField.all.first { $0.name == name }?.parts ?? []
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
    static func clock(_ text: String) -> String { text.trimmingBlanks.replacing(" ", with: "T") }

    /// A number; what is none stays text.
    static func number(_ text: String) -> JSONValue {
        Digits.number(text.utf8) == nil ? .string(text) : .number(text)
    }
}
