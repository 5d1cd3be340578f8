/// Tokens say how much a reader has to take in, however the lines are broken.
enum Tokens {
    static let perFunction = 250

    /// So many functions are over it still. It only goes down.
    static let mostOver = 15

    /// What is too big in one file; a switch that gives each case of an enum its answer may be as long as the enum.
    static func faults(in source: SourceText) -> [Finding] {
        DeclarationReader.declarations(in: source).compactMap { declaration in
            let tokens = count(declaration.body)
            guard tokens > perFunction, !isFlatSwitch(declaration.body) else { return nil }
            return source.finding(declaration.line, "\(tokens) tokens in one function")
        }
    }

    /// How many words, numbers, texts, runs of signs and brackets there are in code whose texts are blanked.
    static func count(_ code: some StringProtocol) -> Int {
        var (count, kind) = (0, Kind.blank)
        for byte in code.utf8 {
            let next = kind == .text && byte != UInt8(ascii: "\"") ? Kind.text : Kind(byte)
            switch (kind, next) {
            case (.text, .quote): kind = .blank
            case (_, .quote): (count, kind) = (count + 1, .text)
            case (_, .blank): kind = .blank
            case (.word, .word), (.sign, .sign), (.text, .text): break
            default: (count, kind) = (count + 1, next)
            }
        }
        return count
    }

    private enum Kind {
        case blank, word, sign, bracket, quote, text

        init(_ byte: UInt8) {
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\n"): self = .blank
            case UInt8(ascii: "\""): self = .quote
            case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
                UInt8(ascii: "}"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"):
                self = .bracket
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), UInt8(ascii: "`"), 128...:
                self = .word
            default: self = .sign
            }
        }
    }

    /// Whether a body is one switch, and nothing in it branches again.
    static func isFlatSwitch(_ body: String) -> Bool {
        let words = body.split { !$0.isLetter }
        let first = words.prefix { $0 == "return" }.count
        let branching: Set<Substring> = ["if", "guard", "for", "while", "switch", "repeat"]
        return words.dropFirst(first).first == "switch"
            && !words.dropFirst(first + 1).contains(where: branching.contains)
    }
}
