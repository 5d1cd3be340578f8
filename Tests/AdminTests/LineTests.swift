import Admin
import Scheduling
import Testing

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
            Line.booking("add", request, in: zone)
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
