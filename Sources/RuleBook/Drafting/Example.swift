import Scheduling

extension RuleKind {
    /// A whole rule book with one rule of this kind, which can be read and adopted anywhere.
    package var example: String {
        let page = type.page
        return """
            [[rule]]
            id = "H01"
            kind = "\(name)"
            \(page.example.lines.isEmpty ? "" : page.example.lines + "\n")\
            nl = "\(page.example.nl)"
            en = "\(page.example.en)"
            basis = "own"
            effect = "\(page.effect.rawValue)"

            """
    }
}
