import Foundation

/// The files of the house, read where this file lies: no target of ours is linked in, so a broken one can be checked too.
enum Repository {
    /// The folder that holds Package.swift; `MEENT_FIGURES_OF` names another one, so that versions can be compared.
    static let top =
        ProcessInfo.processInfo.environment["MEENT_FIGURES_OF"].map { URL(filePath: $0) }
        ?? URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Every file below `folder` with one of these endings, in order of its path.
    static func files(in folder: String, endings: Set<String>) -> [SourceText] {
        let paths = FileManager.default.enumerator(atPath: top.appending(path: folder).path)?.allObjects ?? []
        return paths.compactMap { $0 as? String }.sorted()
            .filter { endings.contains(URL(filePath: $0).pathExtension) }
            .compactMap { file("\(folder)/\($0)") }
    }

    /// One file by its path from the top, or nil if it is not there.
    static func file(_ path: String) -> SourceText? {
        guard let data = try? Data(contentsOf: top.appending(path: path)) else { return nil }
        return SourceText(path: path, text: String(decoding: data, as: UTF8.self))
    }

    /// All Swift of the program itself.
    static let sources = files(in: "Sources", endings: ["swift"])
    /// All Swift of its tests.
    static let tests = files(in: "Tests", endings: ["swift"])
}
