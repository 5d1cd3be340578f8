import Testing

@Suite("Every template escapes")
struct TemplatesTests {
    private static let house = Repository.files(in: "Sources/Web/Templates", endings: ["mustache", "html", "txt"])

    @Test("Every template of the house begins with our content type and escapes everything")
    func templates() {
        #expect(Self.house.flatMap(Templates.faults) == [])
    }

    @Test("No file among the templates escapes this check")
    func everyFile() {
        let all = Repository.files(in: "Sources/Web/Templates", endings: ["mustache", "html", "txt", ""])
        #expect(all.map(\.path) == Self.house.map(\.path))
    }

    @Test(
        "A template that could leak is found",
        arguments: [
            ("<p>{{a}}</p>", 1), (" {{% CONTENT_TYPE:MEENT}}<p>", 1), ("{{% CONTENT_TYPE:HTML}}", 1), ("", 1),
            ("{{% CONTENT_TYPE:MEENT}}\n<p>{{{a}}}</p>", 2), ("{{% CONTENT_TYPE:MEENT}}\n<p>{{& a}}</p>", 2),
            ("{{% CONTENT_TYPE:MEENT}}\n<p style=\"a\">", 2),
            ("{{% CONTENT_TYPE:MEENT}}\n<a href=\"\" onclick=\"b()\">", 2),
        ])
    func finds(_ text: String, _ line: Int) {
        #expect(Templates.faults(in: SourceText(path: "a.mustache", text: text)).map(\.line) == [line])
    }

    @Test("A good template passes")
    func passes() {
        let text = "{{% CONTENT_TYPE:MEENT}}\n<p class=\"a\">{{a}} {{#b}}{{>c}}{{/b}}</p>\n"
        #expect(Templates.faults(in: SourceText(path: "a.mustache", text: text)) == [])
    }
}
