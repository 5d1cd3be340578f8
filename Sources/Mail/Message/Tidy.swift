/// What people wrote, made fit for a mail: scalar by scalar, because `\r\n` and `\r` with an accent are one Character.
extension String {
    /// On one line: every control, line or paragraph separator and direction mark is a space; at most so many bytes.
    func onOneLine(most: Int = 400) -> String {
        String(String.UnicodeScalarView(unicodeScalars.map { $0.isUnfit ? " " : $0 }))
            .split(separator: " ").joined(separator: " ").cut(to: most)
    }

    /// On as many lines as it has: what ends a line ends one here too, other unfit scalars are spaces.
    func onLines(most: Int = 4_000) -> [String] {
        unicodeScalars.split { $0.endsLine }.map { String(String.UnicodeScalarView($0)).onOneLine(most: most) }
            .filter { !$0.isEmpty }
    }

    private func cut(to most: Int) -> String {
        guard utf8.count > most else { return self }
        var kept = String.UnicodeScalarView()
        var bytes = 0
        for scalar in unicodeScalars {
            bytes += UTF8.width(scalar)
            guard bytes <= most - 3 else { break }
            kept.append(scalar)
        }
        return String(kept) + "…"
    }
}

extension Unicode.Scalar {
    fileprivate var endsLine: Bool { ["\r", "\n", "\u{85}", "\u{2028}", "\u{2029}"].contains(self) }

    fileprivate var isUnfit: Bool {
        switch value {
        case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}
