import Scheduling

/// Reads a rule book from its tables and notes every fault at its key; the readers of values stand in other files.
struct BookReader {
    let names: KnownNames
    var faults: [RuleBookFault] = []
    /// The rule that is being read, for the faults in it.
    var rule: String?
    /// The tags that the form asks for.
    var tags: [String] = []

    init(names: KnownNames) { self.names = names }

    mutating func note(_ field: Field, as problem: RuleBookFault.Problem) {
        note(field.place, key: field.key, as: problem)
    }

    mutating func note(_ place: TOMLPlace, key: String, as problem: RuleBookFault.Problem) {
        faults.append(RuleBookFault(place: place, rule: rule, key: key, problem: problem))
    }

    /// The book, as far as it could be read; it counts only when nothing was noted.
    mutating func book(_ root: TOMLTable) -> HouseRules {
        refuseOthers(than: ["book", "question", "rule"], in: root, under: "")
        var book = HouseRules(number: 0, rules: [])
        head(root, into: &book)
        book.questions = questions(root)
        tags = book.questions.map(\.tag)
        let rules = rules(root)
        book.rules = rules.compactMap(\.rule)
        check(rules)
        return book
    }

    private mutating func head(_ root: TOMLTable, into book: inout HouseRules) {
        guard let field = Field("book", in: root), let table = table(field) else { return }
        refuseOthers(than: ["centre", "language"], in: table, under: "book.")
        book.centre = Field("centre", in: table, under: "book.").flatMap { text($0, upTo: 200) } ?? ""
        if let language = Field("language", in: table, under: "book.").flatMap({ word($0, of: ["nl", "en"]) }) {
            book.language = language
        }
    }

    private mutating func questions(_ root: TOMLTable) -> [HouseRules.Question] {
        var lines: [String: Int] = [:]
        return tables("question", in: root).compactMap { table in
            refuseOthers(than: ["tag"], in: table, under: "", languagesToo: true)
            let wording = wording(table)
            guard let field = required("tag", in: table), let tag = slug(field) else { return nil }
            if let first = lines.updateValue(field.place.line, forKey: tag.text) {
                note(field, as: .twice(firstLine: first))
            }
            return HouseRules.Question(tag: tag.text, wording: wording)
        }
    }

    private mutating func rules(_ root: TOMLTable) -> [ReadRule] {
        let tables = tables("rule", in: root)
        if tables.isEmpty, !faults.contains(where: { $0.key == "rule" }) { note(.start, key: "rule", as: .noRules) }
        return linked(tables.map { rule($0) })
    }

    private static let mostTables = 1_000

    /// The tables of `[[question]]` or `[[rule]]`.
    private mutating func tables(_ key: String, in root: TOMLTable) -> [TOMLTable] {
        guard let field = Field(key, in: root) else { return [] }
        guard let nodes = field.node.array, nodes.allSatisfy({ $0.table != nil }) else {
            note(field, as: .wrongType(.tables))
            return []
        }
        guard nodes.count <= Self.mostTables else {
            note(field, as: .tooMany(most: Self.mostTables))
            return []
        }
        return nodes.compactMap(\.table)
    }
}

/// A key with its value and the whole of its name, `when.people.over`.
struct Field {
    let key: String
    let place: TOMLPlace
    let node: TOMLNode

    init(key: String, place: TOMLPlace, node: TOMLNode) {
        self.key = key
        self.place = place
        self.node = node
    }

    /// The key of a table, or nil where it is not there.
    init?(_ key: String, in table: TOMLTable, under path: String = "") {
        guard let entry = table.entry(key) else { return nil }
        self.init(key: path + key, place: entry.place, node: entry.node)
    }

    /// The same key, at one element of its list.
    func at(_ element: TOMLNode) -> Field { Field(key: key, place: element.place, node: element) }
}

/// The names that the house has; nil where nobody said which house.
struct KnownNames {
    let spaces: [String]?
    let equipment: [String]?
    let layouts: [String]?
    let groups: [String]?

    init(house: House?, groups: Set<Slug>?) {
        spaces = house?.spaces.keys.map(\.text).sorted()
        equipment = house?.equipment.keys.map(\.text).sorted()
        layouts = house.map { Set($0.spaces.values.flatMap { $0.layouts.keys.map(\.text) }).sorted() }
        self.groups = groups?.map(\.text).sorted()
    }

    func known(_ what: RuleBookFault.Named) -> [String]? {
        switch what {
        case .space: spaces
        case .equipment: equipment
        case .layout: layouts
        case .group: groups
        }
    }
}
