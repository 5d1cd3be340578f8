import Scheduling

/// Reads one file of the demo centre; house.toml, groups.toml and bookings.toml describe their keys themselves.
struct SeedReader {
    let name: String
    let root: TOMLTable

    init(named name: String, today: LocalDate, file: (String) -> String?) throws(SeedFault) {
        self.name = name
        switch TOMLDocument.parse(try Self.text(of: name, today: today, file: file)) {
        case .success(let root): self.root = root
        case .failure(let slip): throw .notTOML(file: name, slip)
        }
    }

    static func text(of name: String, today: LocalDate, file: (String) -> String?) throws(SeedFault) -> String {
        guard let raw = file(name) else { throw .missing(file: name) }
        switch SeedDates.resolve(raw, today: today) {
        case .success(let text): return text
        case .failure(let unknown): throw .unknownDay(file: name, words: unknown.words)
        }
    }

    func tables<Value>(
        _ key: String, in table: TOMLTable, read: (TOMLTable) throws(SeedFault) -> Value
    ) throws(SeedFault) -> [Value] {
        var values: [Value] = []
        for node in table[key]?.array ?? [] {
            guard let inner = node.table else { throw fault(key, at: node.place) }
            values.append(try read(inner))
        }
        return values
    }

    func text(_ key: String, in table: TOMLTable) throws(SeedFault) -> String {
        try needed(table[key]?.string, key: key, in: table)
    }

    func number(_ key: String, in table: TOMLTable) throws(SeedFault) -> Int {
        try needed(table[key]?.integer, key: key, in: table)
    }

    func day(_ key: String, in table: TOMLTable) throws(SeedFault) -> LocalDate {
        try needed(table[key]?.date, key: key, in: table)
    }

    func slug(_ key: String, in table: TOMLTable) throws(SeedFault) -> Slug {
        try needed(table[key]?.string.flatMap { Slug($0) }, key: key, in: table)
    }

    /// A word of a closed list; `none` where the key is not there.
    func word<Word: RawRepresentable>(
        _ key: String, in table: TOMLTable, else none: Word
    ) throws(SeedFault) -> Word where Word.RawValue == String {
        guard table[key] != nil else { return none }
        return try needed(table[key]?.string.flatMap { Word(rawValue: $0) }, key: key, in: table)
    }

    func texts(_ key: String, in table: TOMLTable) throws(SeedFault) -> [String] {
        guard let node = table[key] else { return [] }
        return try needed(node.strings, key: key, in: table)
    }

    func slugs(_ key: String, in table: TOMLTable) throws(SeedFault) -> [Slug] {
        let texts = try texts(key, in: table)
        return try needed(texts.map { Slug($0) }.allPresent, key: key, in: table)
    }

    /// `{ stoelen = 40 }`; nothing where the key is not there.
    func counts(_ key: String, in table: TOMLTable) throws(SeedFault) -> [Slug: Int] {
        guard let node = table[key] else { return [:] }
        let entries = try needed(node.table, key: key, in: table).entries
        var counts: [Slug: Int] = [:]
        for entry in entries {
            let slug = try needed(Slug(entry.key), key: key, in: table)
            counts[slug] = try needed(entry.node.integer, key: key, in: table)
        }
        return counts
    }

    func needed<Value>(_ value: Value?, key: String, in table: TOMLTable) throws(SeedFault) -> Value {
        guard let value else { throw fault(key, at: table.entry(key)?.place ?? table.place) }
        return value
    }

    private func fault(_ key: String, at place: TOMLPlace) -> SeedFault { .unreadable(file: name, key: key, place) }
}

extension [Slug?] {
    /// The elements, or nil where one is missing.
    fileprivate var allPresent: [Slug]? {
        let present = compactMap(\.self)
        return present.count == count ? present : nil
    }
}
