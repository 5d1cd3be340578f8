/// The argument parser speaks English only: its headings and complaints in the language of the shell.
package enum ParserWords {
    /// A help page or complaint with every fixed English phrase of the parser replaced.
    package static func translated(_ text: String, say: (String) -> String) -> String {
        phrases.reduce(text) { text, phrase in text.replacing(phrase.english, with: say(phrase.key)) }
    }

    /// The parser's phrases, longest first where one holds another.
    private static let phrases: [(english: String, key: String)] = [
        ("OVERVIEW:", "shell.parser.overview"), ("USAGE:", "shell.parser.usage-heading"),
        ("Usage:", "shell.parser.usage"), ("ARGUMENTS:", "shell.parser.arguments"),
        ("OPTIONS:", "shell.parser.options"),
        (" SUBCOMMANDS:", "shell.parser.colon"), ("SUBCOMMANDS:", "shell.parser.commands"),
        ("Error:", "shell.parser.error"), ("Help: ", "shell.parser.help"),
        ("<subcommand>", "shell.parser.command"), ("<options>", "shell.parser.options-blank"),
        ("for more information.", "shell.parser.more"), ("for detailed help.", "shell.parser.detail"),
        ("See '", "shell.parser.see"), ("Show the version.", "shell.parser.version"),
        ("Show help information.", "shell.parser.show-help"), ("(default:", "shell.parser.default"),
        ("(values:", "shell.parser.values"), ("Unknown option", "shell.parser.unknown-option"),
        ("Did you mean", "shell.parser.did-you-mean"), ("Missing value for", "shell.parser.missing-value"),
        ("Missing expected argument", "shell.parser.missing-word"), ("Missing one of:", "shell.parser.missing-one"),
        ("Unexpected argument", "shell.parser.unexpected"), ("unexpected arguments:", "shell.parser.unexpected-many"),
        ("The value '", "shell.parser.the-value"), ("is invalid for", "shell.parser.invalid"),
        ("Please provide one of the following:", "shell.parser.one-of-these"),
        ("Please provide one of", "shell.parser.one-of"), ("The option '", "shell.parser.the-option"),
        ("does not take any value, but", "shell.parser.takes-nothing"), ("was specified.", "shell.parser.given"),
    ]
}
