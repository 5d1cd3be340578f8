import Scheduling

/// The board's text file, `house-rules.toml`: read, checked and written. It fails closed: nothing in it is guessed.
package enum RuleBookFile {
    /// The rules of a book, numbered 0 until it is adopted; refuses with every fault at once, each at its place.
    ///
    /// What is not TOML is refused with its first slip. `knowing` is the house whose spaces, pools and layouts the
    /// book may name and `groups` the groups: nil leaves those names unchecked, for a book that is meant for any house.
    /// The text is at most 1 MiB and has at most 1,000 rules.
    package static func parse(_ text: String, knowing: House?, groups: Set<Slug>?) -> Result<
        HouseRules, RuleBookFaults
    > {
        switch TOMLDocument.parse(text) {
        case .failure(let slip):
            return .failure(
                RuleBookFaults([RuleBookFault(place: slip.place, key: "", problem: .notTOML(slip.kind))]))
        case .success(let root):
            var reader = BookReader(names: KnownNames(house: knowing, groups: groups))
            let book = reader.book(root)
            return reader.faults.isEmpty ? .success(book) : .failure(RuleBookFaults(reader.faults))
        }
    }
}
