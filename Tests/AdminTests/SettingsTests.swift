import Admin
import Foundation
import Testing

@Suite("Settings: a flag over the environment over meent.toml")
struct SettingsTests {
    @Test("The first that sets something wins")
    func order() throws {
        let file = try SettingsFile("port = 1\nhost = \"file\"\nlanguage = \"en\"\n")
        let settings = try Settings(
            flags: [.port: "3"], environment: ["MEENT_PORT": "2", "MEENT_HOST": "environment"], file: file)
        #expect(settings[.port] == "3")
        #expect(settings[.host] == "environment")
        #expect(settings[.language] == "en")
        #expect(settings[.publicURL] == "http://localhost:8080")
    }

    @Test("A value that does not fit is refused where it stands")
    func wrong() throws {
        let file = try SettingsFile("\n\nport = 99999\n")
        #expect(throws: SettingsFault.wrongValue(.port, "99999", .file(line: 3))) { try Settings(file: file) }
        #expect(throws: SettingsFault.wrongValue(.port, "web", .environment)) {
            try Settings(environment: ["MEENT_PORT": "web"], file: file)
        }
        #expect(throws: SettingsFault.wrongValue(.language, "fr", .flag)) {
            try Settings(flags: [.language: "fr"])
        }
    }

    @Test("A key that is no setting is refused with its line and the nearest one that is")
    func unknown() {
        #expect(throws: SettingsFault.unknownKey("publc-url", line: 2, nearest: "public-url")) {
            try SettingsFile("port = 1\npublc-url = \"x\"\n")
        }
        #expect(throws: SettingsFault.unknownKey("kleur", line: 1, nearest: nil)) { try SettingsFile("kleur = 1\n") }
    }

    @Test("What is not TOML is refused with line and column")
    func unreadable() {
        let fault = #expect(throws: SettingsFault.self) { try SettingsFile("port = 1\nhost = \"open\n") }
        guard case .unreadable(let line, _) = fault else { return #expect(Bool(false), "\(fault as Any)") }
        #expect(line == 2)
    }

    @Test(
        "Addresses have a scheme and a host and nothing behind it",
        arguments: [
            ("http://localhost:8080", true), ("https://huis.example", true), ("https://[::1]:8080", true),
            ("huis.example", false), ("http://", false), ("https://huis.example/pad", false),
            ("javascript:alert(1)", false), ("http://a b", false),
        ])
    func addresses(_ value: String, _ fits: Bool) {
        #expect(Setting.Form.address.fits(value) == fits)
    }

    @Test("etc/meent.toml lists every setting with the value that holds when nobody sets it")
    func listed() throws {
        let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../etc/meent.toml")
        let file = try SettingsFile(String(contentsOf: path, encoding: .utf8))
        #expect(
            file.values.mapValues(\.text)
                == Dictionary(uniqueKeysWithValues: Setting.allCases.map { ($0, $0.standard) }))
    }
}
