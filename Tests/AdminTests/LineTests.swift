import Admin
import ArgumentParser
import Fixtures
import Scheduling
import Testing
import Web
import Wire

@Suite("Commands that are printed can be copied, typed and run")
struct LineTests {
    @Test(
        "A word is quoted where the shell would read more into it",
        arguments: [
            ("zaal-a", "zaal-a"), ("2027-01-12T20:00", "2027-01-12T20:00"), ("", "''"),
            ("Soep & brood", "'Soep & brood'"),
            ("$(rm -rf ~)", "'$(rm -rf ~)'"), ("'s avonds", #"''\''s avonds'"#),
            ("FREQ=WEEKLY;COUNT=10", "'FREQ=WEEKLY;COUNT=10'"),
            ("Café", "'Café'"), ("~", "'~'"),
        ])
    func quoted(_ word: String, _ expected: String) {
        #expect(Line.quoted(word) == expected)
    }

    @Test("A request is spelled with the names of the API, and what holds by itself is left out")
    func spelled() throws {
        let zone = try #require(Zone("Europe/Amsterdam"))
        let request = try Self.request("2027-01-12T20:00", "2027-01-12T22:00")
        #expect(
            Line.booking("add", asking: request, in: zone)
                == "meent booking add --group koor --title 'Soep & brood' --spaces keuken,huiskamer "
                + "--equipment stoelen:40 --start 2027-01-12T20:00 --end 2027-01-12T22:00 --people 38 "
                + "--visibility private --tags alcohol,luid --clear-up 30")
    }

    @Test("The second of two hours in the autumn fold bears its offset")
    func fold() throws {
        let zone = try #require(Zone("Europe/Amsterdam"))
        var request = try Self.request("2027-10-31T02:30", "2027-10-31T04:00")
        request.startsInSecondFold = true
        let flags = Line.flags(of: request, in: zone).filter { ["start", "end"].contains($0.0) }.map(\.1)
        #expect(flags == ["2027-10-31T02:30+01:00", "2027-10-31T04:00"])
    }

    @Test("What is printed for a request is read back as the same request", arguments: 0..<400 as Range<UInt64>)
    func readBack(_ seed: UInt64) throws {
        let zone = try #require(Zone("Europe/Amsterdam"))
        let request = try RandomRequest(seed: seed, zone: zone).request()
        let words = Line.words(of: request, in: zone)
        let read = RequestReading(zone: zone).read(
            try BookingFlags.parse(words).document, asker: try slug("niemand"))
        #expect(read.faults == [], "\(words)")
        #expect(read.request == request, "\(words)")
    }

    @Test("A line goes through the quotes of a shell and stays the same words")
    func shell() throws {
        let zone = try #require(Zone("Europe/Amsterdam"))
        for seed in 0..<100 as Range<UInt64> {
            let request = try RandomRequest(seed: seed, zone: zone).request()
            let line = Line.booking("add", asking: request, in: zone)
            #expect(Self.split(line) == ["meent", "booking", "add"] + Line.words(of: request, in: zone), "\(line)")
        }
    }

    @Test("Parts of parts are spelled in one word each")
    func parts() throws {
        let zone = try #require(Zone("Europe/Amsterdam"))
        var request = try Self.request("2027-01-12T18:00", "2027-01-12T20:00")
        request.with = [try slug("yoga")]
        request.times = [
            try slug("keuken"): SpaceTime(
                start: try clock("2027-01-12T15:00"), end: try clock("2027-01-12T21:00"), people: 12)
        ]
        request.equipmentIn = [try slug("keuken"): [try slug("tafels"): 3]]
        request.rule = try RecurrenceRule.parse("FREQ=WEEKLY;COUNT=10", zone: zone)
        request.weeks = .even
        request.closedDays = .shift
        request.holdUntil = zone.instant(of: try clock("2027-01-10T12:00"))
        var change = RequestPatch()
        (change.start, change.spaces) = (try clock("2027-02-17T20:00"), [try slug("zaal-b")])
        request.changes = [try clock("2027-02-16T00:00").date: change]
        let flags = Line.flags(of: request, in: zone).filter {
            ["with", "times", "equipment", "weeks", "moves", "closed-days", "hold-until"].contains($0.0)
        }
        #expect(
            flags.map { "\($0.name) \($0.value)" } == [
                "equipment stoelen:40,keuken:tafels:3", "with yoga",
                "times keuken:2027-01-12T15:00/2027-01-12T21:00/12", "moves 2027-02-16=2027-02-17T20:00//zaal-b",
                "weeks even", "closed-days shift", "hold-until 2027-01-10T12:00",
            ])
    }

    @Test(
        "What is spelled wrongly is said by its field",
        arguments: [
            (["--times", "keuken"], "times.keuken.start"), (["--times", "keuken:15/21"], "times.keuken.start"),
            (["--equipment", "zaal-a:stoelen:x"], "equipment.zaal-a.stoelen"),
            (["--equipment", "a:b:c:4"], "equipment"),
            (["--moves", "2027-02-30=/"], "moves"), (["--moves", "2027-02-16={nee}"], "moves.2027-02-16"),
            (["--weeks", "first"], "weeks"), (["--closed-days", "never"], "closed-days"),
            (["--hold-until", "later"], "hold-until"), (["--with", "Yoga!"], "with"),
            (["--access", "Trap!"], "any.access"),
        ])
    func wrong(_ words: [String], _ field: String) throws {
        let zone = try #require(Zone("Europe/Amsterdam"))
        let read = PatchReading(zone: zone).read(try BookingFlags.parse(words).document)
        let asked = RequestReading(zone: zone).read(try BookingFlags.parse(words).document, asker: try slug("koor"))
        #expect((read.faults + asked.faults).map(\.field).contains(field), "\(asked.faults)")
    }

    /// The words of a line as a POSIX shell reads them: blanks part, single quotes keep, a backslash keeps one.
    private static func split(_ line: String) -> [String] {
        var (words, word, quoted, escaped) = ([String](), "", false, false)
        for letter in line.unicodeScalars {
            switch (letter, quoted, escaped) {
            case (_, _, true):
                word.unicodeScalars.append(letter)
                escaped = false
            case ("\\", false, _): escaped = true
            case ("'", _, _): quoted.toggle()
            case (" ", false, _):
                words.append(word)
                word = ""
            default: word.unicodeScalars.append(letter)
            }
        }
        return words + [word]
    }

    private static func request(_ start: String, _ end: String) throws -> BookingRequest {
        let spaces = try ["keuken", "huiskamer"].map { try #require(Slug($0)) }
        var request = BookingRequest(
            group: try #require(Slug("koor")), title: "Soep & brood", spaces: spaces,
            start: try #require(WallClock(start)), end: try #require(WallClock(end)))
        request.equipment = [try #require(Slug("stoelen")): 40]
        request.people = 38
        request.visibility = .private
        request.tags = ["luid", "alcohol"]
        request.clearUpMinutes = 30
        return request
    }
}
