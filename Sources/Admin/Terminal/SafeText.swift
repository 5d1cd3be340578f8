/// What people typed, made safe for a terminal: nobody's title may move the cursor, colour the screen or add a line.
///
/// It works on scalars, never on characters: `"\r\n"` is one Character, and an escape with a combining mark is another.
package enum SafeText {
    /// The text on one line, without control characters, whole escape sequences and direction marks.
    package static func line(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        var state = State.plain
        for scalar in text.unicodeScalars {
            if let shown = state.take(scalar) { kept.append(shown) }
        }
        return String(kept)
    }

    /// The text of several lines, each made safe; carriage returns go.
    package static func lines(_ text: String) -> String {
        text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
            .map { line(String(String.UnicodeScalarView($0))) }.joined(separator: "\n")
    }

    /// JSON whose strings hold no raw control byte: DEL and C1 are written as `\u00…`, which every reader undoes.
    package static func json(_ bytes: some Sequence<UInt8>) -> String {
        var shown = ""
        for scalar in String(decoding: Array(bytes), as: UTF8.self).unicodeScalars {
            if scalar.value >= 0x7F && scalar.value <= 0x9F {
                shown += "\\u00" + String(scalar.value, radix: 16)
            } else {
                shown.unicodeScalars.append(scalar)
            }
        }
        return shown
    }

    /// Where in an escape sequence (ECMA-48 §5.4) the reader stands.
    private enum State {
        case plain, escape, control, text, textEscape

        /// What of this scalar may be shown.
        mutating func take(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
            switch self {
            case .plain: return plain(scalar)
            case .escape: self = scalar == "[" ? .control : "]PX^_".unicodeScalars.contains(scalar) ? .text : .plain
            case .control: if (0x40...0x7E).contains(scalar.value) { self = .plain }
            case .text:
                if scalar == "\u{7}" || scalar == "\u{9C}" {
                    self = .plain
                } else if scalar == "\u{1B}" {
                    self = .textEscape
                }
            case .textEscape: self = scalar == "\\" ? .plain : .text
            }
            return nil
        }

        private mutating func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
            switch scalar.value {
            case 0x1B: self = .escape
            case 0x9B: self = .control
            case 0x90, 0x98, 0x9D, 0x9E, 0x9F: self = .text
            case 0x09, 0x0A, 0x2028, 0x2029: return " "
            case 0..<0x20, 0x7F...0x9F: return nil
            case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: return nil
            default: return scalar
            }
            return nil
        }
    }
}
