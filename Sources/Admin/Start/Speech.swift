import ArgumentParser
import Foundation
import Phrases

/// The language in which the shell speaks, chosen once when the program starts.
///
/// Help texts are static in the argument parser, so they are computed from this one process-wide value.
package enum Speech {
    /// The words; nil when the program's own files cannot be found.
    static let words: Words? = {
        guard case .success(let phrases) = phrases else { return nil }
        return phrases.words(language)
    }()

    /// Both languages, or which files are missing.
    static let phrases: Result<Phrases, Phrases.Missing> = Result { () throws(Phrases.Missing) in
        try Phrases.load(from: Share.folders(environment: Machine.environment))
    }

    private static let language = chosen(
        arguments: CommandLine.arguments, environment: Machine.environment,
        centre: { SettingsFile.language(in: $0) })

    /// `--language`, else `MEENT_LANGUAGE`, else what the centre set, else what `LANG` says, else Dutch.
    package static func chosen(
        arguments: [String], environment: [String: String], centre: (_ folder: String) -> String?
    ) -> Language {
        let folder = DataFolder.resolve(flag: value(of: "--data", in: arguments), environment: environment)
        let candidates = [
            value(of: "--language", in: arguments), environment["MEENT_LANGUAGE"], centre(folder),
            system(environment),
        ]
        return candidates.lazy.compactMap { $0.flatMap(Language.init(rawValue:)) }.first ?? .nl
    }

    /// The language of POSIX locales: `LC_ALL`, `LC_MESSAGES`, `LANG`; `C` says nothing.
    private static func system(_ environment: [String: String]) -> String? {
        ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
            .map { String($0.prefix(2)) }
    }

    private static func value(of flag: String, in arguments: [String]) -> String? {
        if let place = arguments.firstIndex(of: flag) { return arguments.dropFirst(place + 1).first }
        return arguments.first { $0.hasPrefix(flag + "=") }.map { String($0.dropFirst(flag.count + 1)) }
    }
}

/// A sentence of the shell in the language that it speaks.
func say(_ key: String, _ values: [String: String] = [:]) -> String { Speech.words?.say(key, values) ?? key }

/// A sentence with a number in it.
func say(_ key: String, count: Int, _ values: [String: String] = [:]) -> String {
    Speech.words?.say(key, count: count, values) ?? key
}

/// What `--help` says about an option or a word.
func help(_ key: String, _ values: [String: String] = [:], name: String? = nil) -> ArgumentHelp {
    ArgumentHelp("\(say(key, values))", valueName: name)
}
