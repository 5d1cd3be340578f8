import Foundation

/// A language the centre speaks; Dutch comes first.
package enum Language: String, CaseIterable, Hashable, Sendable, Codable {
    case nl, en
}

/// All the words the centre says to people, in both languages, read once at start.
package struct Phrases: Sendable {
    private let dutch: Words
    private let english: Words

    /// Why the words cannot be found or read: the file, or the places that were looked in.
    package struct Missing: Error, Hashable, Sendable {
        /// What is missing, for the log.
        package let what: String

        /// Words that are missing there.
        package init(what: String) { self.what = what }
    }

    /// Reads both catalogues from the first of these folders that has them; refuses when none does, or one is damaged.
    ///
    /// A folder has them as `meent_Phrases.resources/Catalogues` (beside the program, or in the shared data).
    package static func load(from share: [String]) throws(Missing) -> Phrases {
        let places = share.map { "\($0)/meent_Phrases.resources/Catalogues" }
        guard let place = places.first(where: { FileManager.default.fileExists(atPath: "\($0)/nl.json") }) else {
            throw Missing(what: places.joined(separator: ", "))
        }
        return Phrases(dutch: try read(.nl, in: place), english: try read(.en, in: place))
    }

    /// The words of one language.
    package func words(_ language: Language) -> Words {
        switch language {
        case .nl: dutch
        case .en: english
        }
    }

    private static func read(_ language: Language, in place: String) throws(Missing) -> Words {
        let path = "\(place)/\(language.rawValue).json"
        guard let data = FileManager.default.contents(atPath: path),
            let entries = try? JSONDecoder().decode([String: Words.Phrase].self, from: data)
        else { throw Missing(what: path) }
        return Words(language: language, entries: entries)
    }
}
