import Foundation

/// Who the journal names for what the shell changes.
package enum Who {
    /// `--as NAME`, else who called sudo, else the login name; cut to what the journal holds.
    package static func name(flag: String?, environment: [String: String], login: () -> String = Who.login) -> String {
        let named = [flag, environment["SUDO_USER"]].compactMap { $0 }.first { !$0.isEmpty } ?? login()
        return SafeText.line(named)
    }

    /// The login name; the number of the user where it has no name.
    package static func login() -> String {
        guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else { return "uid \(getuid())" }
        return String(cString: name)
    }
}
