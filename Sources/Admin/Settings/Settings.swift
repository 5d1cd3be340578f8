import Configuration

/// What the centre has set: each setting from its flag, else the environment, else `meent.toml`, else the standard.
package struct Settings: Sendable, Equatable {
    private let values: [Setting: String]

    /// Where a value that does not fit was found.
    package enum Source: Hashable, Sendable {
        case flag
        case environment
        case file(line: Int)
    }

    /// Reads all of them once; refuses a value that does not fit its setting, wherever it stands.
    package init(
        flags: [Setting: String] = [:], environment: [String: String] = [:], file: SettingsFile = SettingsFile()
    )
        throws(SettingsFault)
    {
        let reader = ConfigReader(providers: [
            InMemoryProvider(name: "flags", values: Self.content(flags)),
            EnvironmentVariablesProvider(environmentVariables: environment).prefixKeys(with: ConfigKey("meent")),
            InMemoryProvider(name: SettingsFile.name, values: Self.content(file.values.mapValues(\.text))),
        ])
        var values: [Setting: String] = [:]
        for setting in Setting.allCases {
            guard let value = reader.string(forKey: ConfigKey(setting.rawValue)) else { continue }
            guard setting.form.fits(value) else {
                let line = file.values[setting]?.line ?? 0
                let source: Source =
                    flags[setting] != nil
                    ? .flag : environment[setting.variable] != nil ? .environment : .file(line: line)
                throw SettingsFault.wrongValue(setting, value, source)
            }
            values[setting] = value
        }
        self.values = values
    }

    /// The value that somebody set; nil where nobody did.
    package func given(_ setting: Setting) -> String? { values[setting] }

    /// The value that holds.
    package subscript(_ setting: Setting) -> String { values[setting] ?? setting.standard }

    /// The value of a setting in whole numbers.
    package func number(_ setting: Setting) -> Int { Int(self[setting]) ?? 0 }

    private static func content(_ values: [Setting: String]) -> [AbsoluteConfigKey: ConfigValue] {
        Dictionary(
            uniqueKeysWithValues: values.map {
                (AbsoluteConfigKey([$0.key.rawValue]), ConfigValue(.string($0.value), isSecret: false))
            })
    }
}

/// Why the settings cannot be used.
package enum SettingsFault: Error, Equatable {
    /// A value that its setting does not take.
    case wrongValue(Setting, String, Settings.Source)
    /// A key in `meent.toml` that is no setting; the nearest one that is.
    case unknownKey(String, line: Int, nearest: String?)
    /// `meent.toml` is not TOML.
    case unreadable(line: Int, column: Int)
}
