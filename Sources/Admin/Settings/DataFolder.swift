import Foundation

/// The one folder that holds a centre: `meent.sqlite`, `meent.toml`, `outbox/`, `backups/`.
package enum DataFolder {
    /// The file that makes a folder a centre.
    package static let store = "meent.sqlite"

    /// Where packages keep it.
    static let installed = "/var/lib/meent"

    /// The flag, else `MEENT_DATA`, else `./var` if it holds a centre, else `/var/lib/meent`.
    package static func resolve(
        flag: String?, environment: [String: String], holdsCentre: (String) -> Bool = DataFolder.holdsCentre
    ) -> String {
        if let flag, !flag.isEmpty { return flag }
        if let named = environment["MEENT_DATA"], !named.isEmpty { return named }
        return holdsCentre("./var") ? "./var" : installed
    }

    /// Whether somebody made a centre in the folder.
    package static func holdsCentre(_ folder: String) -> Bool {
        FileManager.default.fileExists(atPath: folder + "/" + store)
    }
}
