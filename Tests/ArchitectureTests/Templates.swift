/// Every page escapes with our own rules: the library's miss a quote with a combining mark (see `safety.md`).
enum Templates {
    /// The pragma that the first bytes of every template must be.
    static let pragma = "{{% CONTENT_TYPE:MEENT}}"

    /// Templates that would fall back to the library's own escaping, or pass text unescaped.
    static func faults(in source: SourceText) -> [Finding] {
        var faults: [Finding] = []
        if source.lines.first?.hasPrefix(pragma) != true {
            faults.append(source.finding(0, "begins without \(pragma)"))
        }
        for (index, line) in source.lines.enumerated() {
            if line.contains("{{{") || line.contains(/\{\{\s*&/) {
                faults.append(source.finding(index, "is not escaped"))
            }
            if line.contains(/<(style|[^>]*\sstyle=|[^>]*\son[a-z]+=)/) {
                faults.append(source.finding(index, "inline style or script"))
            }
        }
        return faults
    }
}
