import Admin
import ArgumentParser
import Phrases
import Testing

@Suite("Before a command runs")
struct StartTests {
    @Test(
        "The data folder: the flag, MEENT_DATA, ./var with a centre in it, /var/lib/meent",
        arguments: [
            ("/a", ["MEENT_DATA": "/b"], true, "/a"), (nil, ["MEENT_DATA": "/b"], true, "/b"),
            (nil, [:], true, "./var"), (nil, [:], false, "/var/lib/meent"),
            (nil, ["MEENT_DATA": ""], false, "/var/lib/meent"),
        ] as [(String?, [String: String], Bool, String)])
    func folder(_ flag: String?, _ environment: [String: String], _ local: Bool, _ expected: String) {
        let folder = DataFolder.resolve(flag: flag, environment: environment) { _ in local }
        #expect(folder == expected)
    }

    @Test(
        "Who acts: --as, who called sudo, the login name",
        arguments: [
            ("Fatma", ["SUDO_USER": "joost"], "Fatma"), (nil, ["SUDO_USER": "joost"], "joost"), (nil, [:], "login"),
            ("", [:], "login"), ("Fat\u{1B}[2Jma", [:], "Fatma"),
        ] as [(String?, [String: String], String)])
    func who(_ flag: String?, _ environment: [String: String], _ expected: String) {
        #expect(Who.name(flag: flag, environment: environment) { "login" } == expected)
    }

    @Test(
        "The language: --language, MEENT_LANGUAGE, the centre, LANG, else Dutch",
        arguments: [
            (["--language", "en"], ["MEENT_LANGUAGE": "nl"], "nl", Language.en),
            (["--language=en"], [:], nil, .en),
            ([], ["MEENT_LANGUAGE": "en"], "nl", .en),
            ([], ["LANG": "nl_NL.UTF-8"], "en", .en),
            ([], ["LANG": "en_GB.UTF-8"], nil, .en),
            ([], ["LANG": "C.UTF-8"], nil, .nl),
            ([], ["LC_ALL": "nl_NL", "LANG": "en_GB"], nil, .nl),
            (["--language", "fr"], [:], nil, .nl),
        ] as [([String], [String: String], String?, Language)])
    func language(_ arguments: [String], _ environment: [String: String], _ centre: String?, _ expected: Language) {
        #expect(Speech.chosen(arguments: arguments, environment: environment) { _ in centre } == expected)
    }
}
