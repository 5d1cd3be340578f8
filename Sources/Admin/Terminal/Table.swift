/// A list on the screen: columns as wide as their widest cell, two blanks between them.
package struct Table {
    private let headings: [String]
    private var rows: [[String]] = []

    /// A list with these headings; a row has as many cells.
    package init(_ headings: String...) { self.headings = headings }

    /// Whether there is nothing under the headings.
    package var isEmpty: Bool { rows.isEmpty }

    /// Adds a row; each cell is made safe for the screen here, so that no list can forget it.
    package mutating func add(_ cells: String...) { rows.append(cells.map(SafeText.line)) }

    /// The lines, without blanks at their ends.
    package var lines: [String] {
        let all = [headings] + rows
        let widths = headings.indices.map { column in
            all.map { column < $0.count ? Self.width($0[column]) : 0 }.max() ?? 0
        }
        return all.map { row in
            let cells = row.enumerated().map { column, cell in
                cell + String(repeating: " ", count: max(0, widths[column] - Self.width(cell)))
            }
            let line = cells.joined(separator: "  ")
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
    }

    /// How many places a text takes on the screen: wide letters and emoji take two.
    package static func width(_ text: String) -> Int {
        text.reduce(0) { width, letter in
            guard let scalar = letter.unicodeScalars.first?.value else { return width }
            let wide = wideLetters.contains { $0.contains(scalar) }
            return width + (wide ? 2 : 1)
        }
    }

    private static let wideLetters: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
        0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF, 0x20000...0x3FFFD,
    ]
}
