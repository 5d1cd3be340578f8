/// One file, with a copy in which comments and the insides of texts are blanked so that only code is left.
struct SourceText {
    /// Counted from the top folder, such as `Sources/Web/Router.swift`.
    let path: String
    /// The lines as they stand.
    let lines: [String]
    /// The same lines without comments and without what stands in quotes; interpolated code stays.
    let code: [String]
    private let bytes: [UInt8]

    init(path: String, text: String) {
        self.path = path
        bytes = Array(text.utf8)
        lines = Self.lines(text)
        code = Self.lines(CodeScanner.blank(text))
    }

    /// The folder below `Sources` or `Tests`: the name of its target.
    var target: String {
        let parts = path.split(separator: "/")
        return parts.count > 2 ? String(parts[1]) : ""
    }

    /// Whether the word stands anywhere in the file: a quick look before a slow one.
    func holds(_ word: String) -> Bool {
        let wanted = Array(word.utf8)
        guard let first = wanted.first else { return true }
        return bytes.withUnsafeBufferPointer { all in
            all.indices.contains { all[$0] == first && all[$0...].starts(with: wanted) }
        }
    }

    /// A finding at the line with this index.
    func finding(_ index: Int, _ fault: String) -> Finding { Finding(path: path, line: index + 1, fault: fault) }

    private static func lines(_ text: String) -> [String] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        return lines
    }
}

/// Blanks comments and texts, byte by byte, and keeps every line end where it is.
struct CodeScanner {
    private enum Place: Equatable {
        case code(parentheses: Int)
        case quoted(hashes: Int, manyLines: Bool)
        case comment
    }

    private let bytes: [UInt8]
    private var index = 0
    private var out: [UInt8] = []
    private var places: [Place] = [.code(parentheses: 0)]

    /// The text with blanks for everything that is not code.
    static func blank(_ text: String) -> String {
        var scanner = CodeScanner(bytes: Array(text.utf8))
        while scanner.index < scanner.bytes.count { scanner.step() }
        return String(decoding: scanner.out, as: UTF8.self)
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func step() {
        switch places.last {
        case .quoted(let hashes, let manyLines): stepQuoted(hashes, manyLines)
        case .comment: stepComment()
        case .code(let parentheses): stepCode(parentheses)
        case nil: places = [.code(parentheses: 0)]
        }
    }

    private mutating func stepComment() {
        if bytes[index] == UInt8(ascii: "\n") { places.removeLast() }
        blankOne()
    }

    private mutating func stepQuoted(_ hashes: Int, _ manyLines: Bool) {
        let fence = String(repeating: "#", count: hashes)
        if starts(with: (manyLines ? "\"\"\"" : "\"") + fence) {
            places.removeLast()
            copy((manyLines ? 3 : 1) + hashes)
        } else if starts(with: "\\" + fence + "(") {
            places.append(.code(parentheses: 1))
            copy(2 + hashes)
        } else if starts(with: "\\" + fence) {
            for _ in 0..<(2 + hashes) where index < bytes.count { blankOne() }
        } else {
            // A text of one line that is not closed was no text (a quote in a pattern): give up on it at the line's end.
            if bytes[index] == UInt8(ascii: "\n"), !manyLines { places.removeLast() }
            blankOne()
        }
    }

    private mutating func stepCode(_ parentheses: Int) {
        if starts(with: "//") {
            places.append(.comment)
        } else if let hashes = hashesBeforeQuote {
            let manyLines = starts(with: String(repeating: "#", count: hashes) + "\"\"\"")
            places.append(.quoted(hashes: hashes, manyLines: manyLines))
            copy(hashes + (manyLines ? 3 : 1))
        } else {
            if parentheses > 0 { count(bytes[index], parentheses) }
            copy(1)
        }
    }

    private mutating func count(_ byte: UInt8, _ parentheses: Int) {
        let change = byte == UInt8(ascii: "(") ? 1 : byte == UInt8(ascii: ")") ? -1 : 0
        places.removeLast()
        if parentheses + change > 0 { places.append(.code(parentheses: parentheses + change)) }
    }

    private var hashesBeforeQuote: Int? {
        let hashes = bytes[index...].prefix { $0 == UInt8(ascii: "#") }.count
        let next = index + hashes
        return next < bytes.count && bytes[next] == UInt8(ascii: "\"") ? hashes : nil
    }

    private func starts(with text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

    private mutating func copy(_ count: Int) {
        let end = min(bytes.count, index + count)
        out += bytes[index..<end]
        index = end
    }

    private mutating func blankOne() {
        out.append(bytes[index] == UInt8(ascii: "\n") ? bytes[index] : UInt8(ascii: " "))
        index += 1
    }
}
