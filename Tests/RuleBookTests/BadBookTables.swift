private func rule(_ id: String = "H1", _ kind: String = "agreement", _ lines: String = "", basis: String = "own")
    -> String
{
    BadBook.rule(id, kind, lines, basis: basis)
}

extension BadBookTests {
    static let notTOML: [BadBook] = [
        BadBook("id = \"H1", "1:9 not-toml.syntax"),
        BadBook("[[rule]]\nid = H1", "2:6 not-toml.syntax"),
        BadBook("[[rule]]\nid = \"H1\"\nid = \"H2\"", "3:6 not-toml.twice"),
        BadBook("[[rule]]\nnl = \"een\u{0}twee\"", "2:10 not-toml.nul"),
        BadBook("[[rule]\nid = \"H1\"", "1:8 not-toml.syntax"),
        BadBook("[=", "1:2 not-toml.syntax"),
        BadBook("é = 1", "1:1 not-toml.syntax"),
        BadBook("x = " + String(repeating: "[", count: 40), "1:37 not-toml.too-deep"),
        BadBook(String(repeating: "a.", count: 20) + "b = 1", "1:34 not-toml.too-deep"),
        BadBook(String(repeating: "#", count: 1_048_577), "0:0 not-toml.too-long"),
        BadBook("[[rule]]\nreview = 2027-02-30", "2:20 not-toml.syntax"),
    ]

    static let keys: [BadBook] = [
        BadBook("", "1:1 rule no-rules"),
        BadBook("[rule]\nid = \"H1\"", "1:2 rule wrong-type.tables"),
        BadBook("[[rules]]\nid = \"H1\"", "1:1 rule no-rules", "1:3 rules unknown-key → rule"),
        BadBook("[book]\nlanguage = \"nl\"\ncenter = \"x\"\n" + rule(), "3:1 book.center unknown-key → centre"),
        BadBook(rule("H1", "agreement", "en-fr = \"x\""), "7:1 en-fr unknown-key"),
        BadBook(rule("H1", "agreement", "effekt = \"inform\""), "7:1 effekt unknown-key → effect"),
        BadBook(rule("H1", "agreement", "hours = 2"), "7:1 hours unknown-key"),
        BadBook(rule("H1", "lead-time"), "1:1 hours missing"),
        BadBook(rule("H1", "duration"), "1:1 min-minutes missing-one-of min-minutes | max-minutes"),
        BadBook("[[rule]]\nid = \"H1\"\nkind = \"agreement\"\nbasis = \"own\"\nnl = \"Zin\"", "1:1 en missing"),
        BadBook("[[rule]]\nid = \"H1\"\nkind = \"agreement\"\nnl = \"Zin\"\nen = \"x\"", "1:1 basis missing"),
        BadBook("[[rule]]\nkind = \"agreement\"\nnl = \"Zin\"\nen = \"x\"\nbasis = \"own\"", "1:1 id missing"),
        BadBook(
            "[[rule]]\nid = \"H1\"\nkind = \"agreement\"\n[rule.when]\nrepeats = true\nnl = \"Zin\"\nen = \"x\"\nbasis = \"own\"",
            "6:1 when.nl swallowed by [rule.when]", "7:1 when.en swallowed by [rule.when]",
            "8:1 when.basis swallowed by [rule.when]"),
        BadBook(rule() + "[[question]]\ntag = \"luid\"\nnl = \"Luid?\"", "8:1 en missing"),
        BadBook(
            rule() + "[[question]]\ntag = \"luid\"\nnl = \"Luid?\"\nen = \"Loud?\"\nfor = \"zaal\"",
            "12:1 for unknown-key"),
    ]

    static let values: [BadBook] = [
        BadBook(rule("H1", "lead-tme", "hours = 2"), "3:1 kind not-one-of → lead-time"),
        BadBook(rule("H1", "Quiet_Hours", "hours = [\"22:00\", \"24:00\"]"), "3:1 kind not-one-of → quiet-hours"),
        BadBook(rule("H1", "zomaar"), "3:1 kind not-one-of"),
        BadBook(rule("H 1"), "2:1 id not-an-id"),
        BadBook(rule("H1", "agreement", "effect = \"askboard\""), "7:1 effect not-one-of → ask-board"),
        BadBook(rule("H1", "agreement", "", basis: "gemeente"), "6:1 basis not-one-of"),
        BadBook(rule("H1", "agreement", "decision = 2026"), "7:1 decision wrong-type.text"),
        BadBook(rule("H1", "agreement", "review = \"2027-03-01\""), "7:1 review wrong-type.day"),
        BadBook(rule("H1", "agreement", "consent = \"a\\u0007b\""), "7:1 consent unprintable"),
        BadBook(
            rule("H1", "agreement", "decision = \"" + String(repeating: "x", count: 201) + "\""),
            "7:1 decision too-long 200"),
        BadBook(rule("H1", "lead-time", "hours = \"2\""), "7:1 hours wrong-type.whole-number"),
        BadBook(rule("H1", "lead-time", "hours = 2.0"), "7:1 hours wrong-type.whole-number"),
        BadBook(rule("H1", "lead-time", "hours = -1"), "7:1 hours out-of-bounds 0–8760 hours"),
        BadBook(rule("H1", "horizon", "days = 0"), "7:1 days out-of-bounds 1–1100 days"),
        BadBook(rule("H1", "room-capacity", "factor = 0"), "7:1 factor out-of-bounds 1–1000‰"),
        BadBook(rule("H1", "room-capacity", "factor = inf"), "7:1 factor wrong-type.number"),
        BadBook(rule("H1", "room-capacity", "factor = 0.33333"), "7:1 factor too-fine"),
        BadBook(
            rule("H1", "open-time", "share = 1.5\nper = \"weeks\""), "7:1 share out-of-bounds 0–1000‰",
            "8:1 per not-one-of → week"),
        BadBook(rule("H1", "quiet-hours", "hours = \"22:00\""), "7:1 hours wrong-type.hours"),
        BadBook(rule("H1", "quiet-hours", "hours = [\"22:00\", \"24:01\"]"), "7:19 hours not-a-time"),
        BadBook(
            rule("H1", "quiet-hours", "hours = [\"9:00\", \"12.30\"]"), "7:10 hours not-a-time → 09:00",
            "7:18 hours not-a-time → 12:30"),
        BadBook(rule("H1", "quiet-hours", "hours = [\"22:00\", \"06:00\"]"), "7:1 hours backwards"),
        BadBook(rule("H1", "opening-window", "hours = {}"), "7:1 hours empty"),
        BadBook(rule("H1", "opening-window", "hours = { mon = [\"22:00\", \"22:00\"] }"), "7:11 hours.mon backwards"),
        BadBook(
            rule("H1", "opening-window", "hours = { mo = [\"09:00\", \"22:00\"] }"), "7:11 hours.mo unknown-key → mon"),
        BadBook(
            rule("H1", "block-grid", "blocks = [[\"13:00\", \"17:00\"], [\"09:00\", \"12:30\"]]"),
            "7:1 blocks backwards"),
        BadBook(rule("H1", "agreement", "when.tags = \"luid\""), "7:6 when.tags wrong-type.texts"),
        BadBook(rule("H1", "agreement", "when.tags = [\"luid\"]"), "7:14 when.tags no-question"),
        BadBook(rule("H1", "agreement", "when.spaces = []"), "7:6 when.spaces empty"),
        BadBook(rule("H1", "agreement", "when.spaces = [\"Zaal B\"]"), "7:16 when.spaces not-a-slug → zaal-b"),
        BadBook(rule("H1", "agreement", "when.weekdays = [\"monday\"]"), "7:18 when.weekdays not-one-of → mon"),
        BadBook(rule("H1", "agreement", "when.weekday = [\"mon\"]"), "7:6 when.weekday unknown-key → weekdays"),
        BadBook(rule("H1", "agreement", "when.visibility = [\"prive\"]"), "7:20 when.visibility not-one-of → private"),
        BadBook(rule("H1", "agreement", "when.people = 50"), "7:6 when.people wrong-type.table"),
        BadBook(
            rule("H1", "agreement", "when.people = { over = 0 }"), "7:17 when.people.over out-of-bounds 1–10000 people"),
        BadBook(
            rule("H1", "agreement", "when.people = { under = 5 }"), "7:6 when.people missing-one-of when.people.over",
            "7:17 when.people.under unknown-key"),
        BadBook(rule("H1", "agreement", "when.repeats = \"yes\""), "7:6 when.repeats wrong-type.yes-no"),
        BadBook(rule("H1", "agreement", "when.between = [[2027-01-02, 2027-01-01]]"), "7:17 when.between backwards"),
        BadBook(rule("H1", "agreement", "when = 3"), "7:1 when wrong-type.table"),
        BadBook(
            rule("H1", "tariff", "cents = 500\nclasses = { \"Duur!\" = 3 }"), "8:13 classes.Duur! not-a-slug"),
        BadBook(rule("H1", "handover-checklist", "items = [\"licht\", 3]"), "7:19 items wrong-type.text"),
    ]
}
