/// Makes text from outside safe for a content line, scalar by scalar, because `"\r\n"` is one Character.
enum CalendarText {
    /// The most characters of one text; RFC 5545 knows no limit, but readers choke on long ones.
    static let longest = 2_000

    /// The text with line ends as `\n`, tabs as spaces, and without control characters.
    static func clean(_ text: String) -> String {
        if text.utf8.allSatisfy({ 0x20...0x7e ~= $0 }) { return text }
        var result = String.UnicodeScalarView()
        var afterReturn = false
        for scalar in text.unicodeScalars {
            defer { afterReturn = scalar == "\r" }
            switch scalar.value {
            case 0x0a where afterReturn: continue
            case 0x0a...0x0d, 0x85, 0x2028, 0x2029: result.append("\n")
            case 0x09: result.append(" ")
            case 0...0x1f, 0x7f...0x9f: continue
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// A clean text of at most 2,000 characters, without the spaces and line ends around it, which some readers drop.
    /// A longer one ends in `…` and the link where it goes on.
    static func cut(_ text: String, link: CalendarLink?) -> String {
        let clean = trimmed(clean(text))
        guard clean.unicodeScalars.count > longest else { return clean }
        return prefix(of: clean) + "…" + (link.map { " " + $0.text } ?? "")
    }

    /// A clean text on one line, with `forbidden` characters as spaces, and no space doubled or at an end.
    static func line(_ text: String, without forbidden: String) -> String {
        let stops = Set(forbidden.unicodeScalars).union(["\n", " "])
        return clean(text).unicodeScalars.split { stops.contains($0) }.map { String(String.UnicodeScalarView($0)) }
            .joined(separator: " ")
    }

    private static func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars
        let isBlank: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\n" }
        guard let first = scalars.firstIndex(where: { !isBlank($0) }),
            let last = scalars.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return String(scalars[first...last])
    }

    /// Whole characters as far as they go, so that no family is torn apart; scalars where one alone is longer.
    private static func prefix(of text: String) -> String {
        var count = 0
        var end = text.startIndex
        for index in text.indices {
            count += text[index].unicodeScalars.count
            guard count <= longest else { break }
            end = text.index(after: index)
        }
        guard end > text.startIndex else {
            return String(String.UnicodeScalarView(text.unicodeScalars.prefix(longest)))
        }
        return String(text[..<end])
    }
}
