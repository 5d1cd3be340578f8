import Testing

@Suite("Dutch and English say the same")
struct CataloguesTests {
    @Test("Both catalogues of the house have the same keys and placeholders")
    func house() throws {
        let dutch = try #require(Repository.file("Sources/Phrases/Catalogues/nl.json"))
        let english = try #require(Repository.file("Sources/Phrases/Catalogues/en.json"))
        #expect(Catalogues.faults(dutch, english) == [])
    }

    @Test(
        "A gap between the two is found",
        arguments: [
            (#"{"a": "x"}"#, #"{"a": "y", "b": "z"}"#, "nl.json:0: b is missing"),
            (#"{"a": "x", "b": "z"}"#, #"{"a": "y"}"#, "en.json:0: b is missing"),
            (#"{"a": "{n} x"}"#, #"{"a": "{m} y"}"#, "en.json:0: a has other placeholders"),
            (#"{"a": {"one": "1", "other": "{n}"}}"#, #"{"a": "y"}"#, "en.json:0: a has other placeholders"),
            (#"{"a": 1}"#, #"{"a": "y"}"#, "nl.json:0: cannot be read as flat keys"),
            ("{", "{}", "nl.json:0: cannot be read as flat keys"),
        ])
    func finds(_ dutch: String, _ english: String, _ fault: String) {
        let faults = Catalogues.faults(
            SourceText(path: "nl.json", text: dutch), SourceText(path: "en.json", text: english))
        #expect(faults.map(\.description) == [fault])
    }

    @Test("Equal keys and placeholders in another order pass")
    func passes() {
        let dutch = SourceText(path: "nl.json", text: #"{"a": "{n} van {m}", "b": {"one": "x", "other": "{n}"}}"#)
        let english = SourceText(path: "en.json", text: #"{"b": {"one": "y", "other": "{n}"}, "a": "{m} of {n}"}"#)
        #expect(Catalogues.faults(dutch, english) == [])
    }
}
