/// Finds what somebody at the keyboard most likely meant.
package enum Spelling {
    /// The candidate that is nearest to a word, if it is near enough to be a slip; the first of equals.
    package static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
        let plain = folded(word)
        let limit = max(1, min(4, (plain.count + 1) / 3))
        let near = candidates.map { (candidate: $0, steps: distance(from: plain, to: folded($0))) }.filter {
            $0.steps <= limit
        }
        return near.min { $0.steps < $1.steps }?.candidate
    }

    /// Case, underscores and spaces are no reason to be misunderstood; 64 bytes are enough to recognise a word.
    private static func folded(_ word: String) -> [UInt8] {
        word.lowercased().utf8.prefix(64).map { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: " ") ? 45 : $0 }
    }

    /// A word that goes on, or stops early, is one step away: `monday` for `mon`, `opening` for `opening-window`.
    private static func distance(from word: [UInt8], to other: [UInt8]) -> Int {
        let goesOn = min(word.count, other.count) >= 3 && (word.starts(with: other) || other.starts(with: word))
        return word == other ? 0 : goesOn ? 1 : steps(from: word, to: other)
    }

    /// Insertions, deletions, replacements and swaps of neighbours from one word to another.
    private static func steps(from: [UInt8], to: [UInt8]) -> Int {
        var before = [Int](repeating: 0, count: to.count + 1)
        var last = Array(0...to.count)
        for (i, letter) in from.enumerated() {
            var row = [i + 1]
            for (j, other) in to.enumerated() {
                var best = min(last[j] + (letter == other ? 0 : 1), last[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, letter == to[j - 1], other == from[i - 1] { best = min(best, before[j - 1] + 1) }
                row.append(best)
            }
            (before, last) = (last, row)
        }
        return last[to.count]
    }
}
