import Testing

@Suite("Only the arrows of the architecture exist")
struct ArrowsTests {
    @Test("No file imports what its target may not")
    func importsOfTheHouse() {
        #expect(Repository.sources.flatMap(Arrows.faults) == [])
    }

    @Test("No shim includes a foreign header")
    func includesOfTheHouse() {
        let shims = Repository.files(in: "Sources", endings: ["h", "c", "cpp", "hpp"])
        #expect(!shims.isEmpty)
        #expect(shims.flatMap(Arrows.includeFaults) == [])
    }

    @Test("Package.swift draws the table")
    func manifestOfTheHouse() throws {
        let manifest = try #require(Repository.file("Package.swift"))
        let targets = Set(Repository.files(in: "Sources", endings: ["swift", "h", "modulemap"]).map(\.target))
        #expect(Diagram.arrows(manifest) == Arrows.built(among: targets))
    }

    @Test("Only one folder knows the engine of the store")
    func engine() {
        // It holds from the day on which that folder exists.
        guard Repository.sources.contains(where: { $0.path.hasPrefix(Arrows.engineFolder) }) else { return }
        #expect(Repository.sources.flatMap(Arrows.engineFaults) == [])
    }

    @Test("The engine is found outside its folder, and not in it")
    func findsEngine() {
        let paths = ["Sources/Persistence/Questions/A.swift", "Sources/Persistence/SQLite/A.swift"]
        let faults = paths.flatMap { Arrows.engineFaults(in: SourceText(path: $0, text: "import GRDB\n")) }
        #expect(
            faults == [Finding(path: paths[0], line: 1, fault: "GRDB outside Sources/Persistence/SQLite/")])
    }

    @Test(
        "A wrong import is found",
        arguments: [
            ("Sources/Web/A.swift", "import GRDB", "GRDB"),
            ("Sources/Web/A.swift", "import Persistence", "Persistence"),
            ("Sources/Mail/A.swift", "@preconcurrency import Web", "Web"),
            ("Sources/Admin/A.swift", "import struct Persistence.Store", "Persistence"),
            ("Sources/Scheduling/Time/Span.swift", "import Foundation", "Foundation"),
            ("Sources/Scheduling/A.swift", "package import Phrases", "Phrases"),
            ("Sources/Phrases/A.swift", "import Hummingbird", "Hummingbird"),
            ("Sources/Wire/A.swift", "import Operations", "Operations"),
        ])
    func findsImport(_ path: String, _ line: String, _ module: String) {
        let found = Arrows.faults(in: SourceText(path: path, text: "// why\n\(line)\n"))
        let target = path.split(separator: "/")[1]
        #expect(found == [Finding(path: path, line: 2, fault: "\(target) may not import \(module)")])
    }

    @Test("An import in a comment or in a text is none")
    func passesComment() {
        let text = "// import GRDB\nlet words = \"import GRDB\"\nlet more = \"\"\"\nimport GRDB\n\"\"\"\n"
        #expect(Arrows.faults(in: SourceText(path: "Sources/Web/A.swift", text: text)) == [])
    }

    @Test("A foreign header and an unknown target are found")
    func findsInclude() {
        let header = SourceText(path: "Sources/CTOML/a.cpp", text: "#include <sqlite3.h>\n")
        #expect(Arrows.includeFaults(in: header).map(\.fault) == ["CTOML may not include sqlite3.h"])
        let stray = SourceText(path: "Sources/Common/A.swift", text: "")
        #expect(Arrows.faults(in: stray).map(\.fault) == ["no row for Common"])
    }

    @Test("An arrow more or less in Package.swift is seen")
    func readsManifest() {
        let text = """
                targets: [
                    .target(
                        name: "Mail",
                        dependencies: [
                            "Scheduling", "Persistence",
                            .product(name: "Crypto", package: "Web"),
                        ],
                        swiftSettings: strict),
                    .executableTarget(name: "meent", dependencies: ["Admin"], swiftSettings: strict),
                    .target(name: "Fixtures", dependencies: ["Scheduling"], path: "Tests/Fixtures"),
                    .testTarget(name: "MailTests", dependencies: ["Mail"]),
            """
        let arrows = Diagram.arrows(SourceText(path: "Package.swift", text: text))
        #expect(arrows == ["Mail": ["Scheduling", "Persistence"], "meent": ["Admin"]])
    }
}
