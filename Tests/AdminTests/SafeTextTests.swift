import Admin
import Testing

@Suite("What people typed is safe on a terminal")
struct SafeTextTests {
    @Test(
        "Control characters, escape sequences and direction marks go, the words stay",
        arguments: [
            ("Koffie & thee", "Koffie & thee"),
            ("Rood \u{1B}[31malarm\u{1B}[0m", "Rood alarm"),
            ("\u{1B}]0;titel\u{7}Repetitie", "Repetitie"),
            ("\u{1B}]8;;http://x\u{1B}\\klik\u{1B}]8;;\u{1B}\\", "klik"),
            ("een\r\nregel", "een regel"),
            ("tab\there", "tab here"),
            ("\u{9B}31mrood", "rood"),
            ("bel\u{7}\u{8}", "bel"),
            ("e\u{301}\u{1B}\u{301}[2J", "e\u{301}[2J"),
            ("van \u{202E}achteren\u{2066}", "van achteren"),
            ("regel\u{2028}scheider", "regel scheider"),
            ("onaf \u{1B}[", "onaf "),
        ])
    func line(_ typed: String, _ shown: String) {
        #expect(SafeText.line(typed) == shown)
    }

    @Test("Lines stay lines")
    func lines() {
        #expect(SafeText.lines("een\r\n\u{1B}[1mtwee\n") == "een\ntwee\n")
    }

    @Test("JSON on a terminal holds no raw control byte and still means the same")
    func json() {
        #expect(SafeText.json(Array("\"a\u{9B}31m\u{7F}é\"".utf8)) == #""a\u009b31m\u007fé""#)
    }
}
