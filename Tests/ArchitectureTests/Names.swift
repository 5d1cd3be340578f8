/// Names are the centre's words, not the trade's.
enum Names {
    /// Names in one file, and its folders, that say nothing about the centre.
    static func faults(in source: SourceText) -> [Finding] {
        let folders = source.path.split(separator: "/").map(String.init)
        let places = folders.filter { isEmptyWord($0) || ["Extensions", "Common", "Shared", "Misc"].contains($0) }
            .map { Finding(path: source.path, line: 0, fault: "\($0) says nothing") }
        guard ["anager", "elper", "til", "ervice", "mpl"].contains(where: source.holds) else { return places }
        let names = source.code.enumerated().filter { isNear($1) }.flatMap { index, line in
            line.matches(of: /\b(?:struct|class|enum|actor|protocol|typealias|func|var|let|case) (\w+)/)
                .map { String($0.1) }.filter(isEmptyWord).map { source.finding(index, "\($0) says nothing") }
        }
        return places + names
    }

    private static func isNear(_ line: String) -> Bool {
        ["anager", "elper", "til", "ervice", "mpl"].contains { line.contains($0) }
    }

    /// Whether a name leans on a word that could stand for anything.
    static func isEmptyWord(_ name: String) -> Bool {
        name.contains(/(Manager|Helper|Util(s|ity|ities)?|Service|Impl)(?![a-z])/)
            || name.contains(/^(manager|helper|util|utils|service|impl)$/)
    }
}
