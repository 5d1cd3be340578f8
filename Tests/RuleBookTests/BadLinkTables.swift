private func rule(_ id: String = "H1", _ kind: String = "agreement", _ lines: String = "", basis: String = "own")
    -> String
{
    BadBook.rule(id, kind, lines, basis: basis)
}
private let quiet = "[[rule]]\nwith = \"H1\"\nkind = \"quiet-hours\"\nhours = [\"22:00\", \"24:00\"]\n"
private let trial = "trial = { from = 2027-01-01, until = 2027-02-01, expect = \"minder klachten\" }"
private let open = "hours = { mon = [\"09:00\", \"12:00\"], tue = [\"09:00\", \"22:00\"] }"
private let luid = "[[question]]\ntag = \"luid\"\nnl = \"Luid?\"\nen = \"Loud?\"\n"

extension BadBookTests {
    static let links: [BadBook] = [
        BadBook(rule() + rule(), "9:1 id twice line 2"),
        BadBook(luid + luid + rule(), "6:1 tag twice line 2"),
        BadBook(rule("H2") + quiet, "9:1 with no-such-rule → H2"),
        BadBook(rule("Regel") + quiet, "9:1 with no-such-rule"),
        BadBook(rule() + quiet + "basis = \"own\"", "12:1 basis belongs-to-sentence H1"),
        BadBook(
            rule() + quiet + "id = \"H2\"\nnl = \"x\"", "12:1 id belongs-to-sentence H1",
            "13:1 nl belongs-to-sentence H1"),
        BadBook(rule("H1", "agreement", "replaces = \"H9\""), "7:1 replaces no-such-rule → H1"),
        BadBook(rule("H1", "agreement", "replaces = \"H1\""), "7:1 replaces replaces-itself"),
        BadBook(
            rule("H1", "agreement", "replaces = \"H2\"") + rule("H2", "agreement", "replaces = \"H1\""),
            "7:1 replaces replaces-itself", "14:1 replaces replaces-itself"),
        BadBook(
            rule("H1", "agreement", "", basis: "law") + rule("H2", "agreement", "replaces = \"H1\""),
            "14:1 replaces replaces-law H1"),
        BadBook(
            rule("H1", "agreement", "", basis: "municipality") + rule("H2", "agreement", "replaces = \"H1\""),
            "14:1 consent needs-consent"),
        BadBook(
            rule("H1") + rule("H2", "opening-window", open + "\nreplaces = \"H1\""),
            "15:1 replaces replaces-other-kind H1"),
        BadBook(rule("H1", "agreement", trial), "7:1 trial trial-without-replaces"),
        BadBook(
            rule("H1", "agreement", trial, basis: "municipality"), "7:1 trial trial-without-replaces",
            "7:1 consent needs-consent"),
        BadBook(
            rule("H1")
                + rule(
                    "H2", "agreement",
                    "replaces = \"H1\"\ntrial = { from = 2027-01-02, until = 2027-01-01, expect = \"x\" }"),
            "15:1 trial backwards"),
        BadBook(
            rule("H1") + rule("H2", "agreement", "replaces = \"H1\"\ntrial = { from = 2027-01-02, unti = 2027-01-03 }"),
            "15:9 trial.until missing", "15:9 trial.expect missing", "15:30 trial.unti unknown-key → until"),
    ]

    static let senseless: [BadBook] = [
        BadBook(rule("H1", "eligibility"), "1:1 when holds-for-all"),
        BadBook(rule("H1", "exclusion", "against = [\"zaal\"]"), "1:1 when holds-for-all"),
        BadBook(rule("H1", "buffer", "before-minutes = 0"), "1:1 when never-applies"),
        BadBook(
            rule("H1", "agreement", "when.weekdays = [\"sun\"]\nwhen.between = [[2027-01-04, 2027-01-08]]"),
            "7:1 when never-applies"),
        BadBook(
            rule("H1", "agreement", "")
                + rule("H2", "agreement", "replaces = \"H1\"\nwhen.between = [[2027-03-01, 2027-03-08]]\n" + trial),
            "15:1 when never-applies"),
        BadBook(
            rule("H1", "opening-window", open)
                + rule(
                    "H2", "opening-window",
                    "replaces = \"H1\"\nhours = { fri = [\"09:00\", \"24:00\"] }\nwhen.weekdays = [\"sat\"]"),
            "16:1 when never-applies"),
        BadBook(
            rule("H1", "agreement", "when.groups = [\"koor\"]\nunless.groups = [\"koor\", \"toneel\"]"),
            "8:1 unless always-lifted"),
        BadBook(rule("H1", "agreement", "unless.visibility = [\"public\", \"private\"]"), "7:1 unless always-lifted"),
        BadBook(rule("H1", "agreement", "unless.times = [\"00:00\", \"24:00\"]"), "7:1 unless always-lifted"),
        BadBook(
            rule("H1", "agreement", "when.people = { over = 50 }\nunless.people = { over = 50 }"),
            "8:1 unless always-lifted"),
        BadBook(
            rule("H1", "agreement", "when.times = [\"22:00\", \"23:00\"]\nunless.times = [\"21:00\", \"24:00\"]"),
            "8:1 unless always-lifted"),
        BadBook(
            rule("H1", "duration", "min-minutes = 120\nmax-minutes = 60"),
            "7:1 min-minutes least-above-most H1 120 > 60"),
        BadBook(
            rule("H1", "duration", "min-minutes = 120")
                + rule("H2", "duration", "max-minutes = 60\nwhen.repeats = true"),
            "14:1 max-minutes least-above-most H1 120 > 60"),
        BadBook(
            rule("H1", "opening-window", open) + rule("H2", "duration", "min-minutes = 800"),
            "14:1 min-minutes longer-than-open H1 800 > 780"),
        BadBook(
            rule("H1", "opening-window", open)
                + rule("H2", "opening-window", "hours = { mon = [\"12:00\", \"22:00\"], tue = [\"10:00\", \"12:00\"] }"),
            "14:1 hours no-hour-left H1 mon"),
        BadBook(
            rule("H1", "opening-window", open)
                + rule("H2", "opening-window", "hours = { sun = [\"12:00\", \"22:00\"] }"),
            "14:1 hours no-hour-left H1 sun"),
        BadBook(
            rule("H1", "horizon", "days = 2") + rule("H2", "lead-time", "hours = 72"),
            "14:1 hours lead-beyond-horizon H1 72 h, 2 d"),
        BadBook(
            rule("H1", "lead-time", "hours = 72\nwhen.people = { over = 50 }") + rule("H2", "horizon", "days = 2"),
            "15:1 days lead-beyond-horizon H1 72 h, 2 d"),
    ]

    static let names: [BadBook] = [
        BadBook(
            rule("H1", "agreement", "when.spaces = [\"zaal-b\", \"zal-a\"]"), "7:26 when.spaces unknown-space → zaal-a"),
        BadBook(rule("H1", "agreement", "when.spaces = [\"Zaal B\"]"), "7:16 when.spaces unknown-space → zaal-b"),
        BadBook(
            rule("H1", "agreement", "unless.groups = [\"koor-wiselklank\"]"),
            "7:18 unless.groups unknown-group → koor-wisselklank"),
        BadBook(rule("H1", "agreement", "when.layout = [\"theatre\"]"), "7:16 when.layout unknown-layout → theater"),
        BadBook(
            rule("H1", "bundle", "needs-any = [\"woonkamer\"]\nwhen.spaces = [\"keuken\"]"),
            "7:14 needs-any unknown-space"),
        BadBook(
            rule("H1", "equipment-limit", "equipment = \"beamer\"\nquantity = 1"),
            "7:1 equipment unknown-equipment → beamers"),
    ]
}
