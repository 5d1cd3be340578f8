/// One thing that a centre may set: by flag, by `MEENT_…` in the environment, or in its `meent.toml`.
package enum Setting: String, CaseIterable, Sendable {
    case publicURL = "public-url"
    case host
    case port
    case language
    case mailSender = "mail-sender"
    case mailProgram = "mail-program"
    case trustedProxy = "trusted-proxy"
    case logLevel = "log-level"
    case backupsKept = "backups-kept"
    case answerDays = "answer-days"
    case offerHours = "offer-hours"

    /// What holds when nobody sets it; `etc/meent.toml` lists the same.
    package var standard: String {
        switch self {
        case .publicURL: "http://localhost:8080"
        case .host: "127.0.0.1"
        case .port: "8080"
        case .language: "nl"
        case .mailSender, .mailProgram, .trustedProxy: ""
        case .logLevel: "info"
        case .backupsKept: "30"
        case .answerDays: "5"
        case .offerHours: "24"
        }
    }

    /// The name in the environment: `MEENT_PUBLIC_URL`.
    package var variable: String { "MEENT_" + rawValue.uppercased().replacing("-", with: "_") }

    /// What a value must look like.
    package var form: Form {
        switch self {
        case .publicURL: .address
        case .port: .number(0...65_535)
        case .backupsKept: .number(1...3650)
        case .answerDays: .number(0...60)
        case .offerHours: .number(1...168)
        case .language: .oneOf(["nl", "en"])
        case .logLevel: .oneOf(["debug", "info", "notice", "warning", "error"])
        case .host, .trustedProxy: .word
        case .mailSender: .text
        case .mailProgram: .text
        }
    }

    /// What the values of a setting look like.
    package enum Form: Equatable {
        /// `http://` or `https://` with a host, without a path.
        case address
        /// A whole number within bounds.
        case number(ClosedRange<Int>)
        /// One of these words.
        case oneOf([String])
        /// Printable, without blanks.
        case word
        /// Printable, on one line.
        case text

        /// Whether a value has this form.
        package func fits(_ value: String) -> Bool {
            let scalars = value.unicodeScalars
            guard value.utf8.count <= 500, scalars.allSatisfy({ $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
            else { return false }
            switch self {
            case .address: return Self.isAddress(value)
            case .number(let bounds): return Int(value).map(bounds.contains) ?? false
            case .oneOf(let words): return words.contains(value)
            case .word: return !scalars.contains(" ")
            case .text: return true
            }
        }

        private static func isAddress(_ value: String) -> Bool {
            let scheme = ["http://", "https://"].first { value.hasPrefix($0) }
            guard let scheme else { return false }
            let host = value.dropFirst(scheme.count).utf8
            return !host.isEmpty
                && host.allSatisfy {
                    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-:[]".utf8.contains($0)
                }
        }
    }
}
