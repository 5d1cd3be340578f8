import Foundation

/// Files that belong to the program, found beside it or in the folders of `MEENT_SHARE`.
struct Resources {
    let folders: [String]

    /// The text of a file of the demo centre, or nil.
    func demo(_ name: String) -> String? {
        let places = ["meent_Operations.resources/demo-centre", "demo-centre", "seeds/demo-centre"]
        return folders.lazy.flatMap { folder in places.map { "\(folder)/\($0)/\(name)" } }
            .compactMap { FileManager.default.contents(atPath: $0) }
            .compactMap { String(validating: $0, as: UTF8.self) }.first
    }
}
