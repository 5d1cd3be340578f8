import Scheduling

/// The demo centre as its files describe it when it is made on one day: what `meent init --demo` fills a store with.
package struct DemoSeeds: Sendable {
    /// The house with its zone, spaces, pools and seasons.
    package let house: House
    /// The language that the centre speaks first.
    package let language: String
    /// The closures; their ids count from 1.
    package let closures: [Closure]
    /// The groups with their contacts.
    package let groups: [SeedGroup]
    /// The season, in the order in which it was asked for.
    package let bookings: [SeedBooking]
    /// The rule book's text with its days filled in, ready for `RuleBookFile.parse` and to be kept.
    package let rules: String

    /// Reads the four files of the demo centre; `file` gives the text of one by its name.
    ///
    /// Refuses a file that is not there or cannot be read, with the place: the seeds are ours, so it is a breakdown.
    package static func read(today: LocalDate, file: (String) -> String?) throws(SeedFault) -> DemoSeeds {
        let house = try SeedReader(named: "house.toml", today: today, file: file)
        let zone = try house.zone(house.root)
        let groups = try SeedReader(named: "groups.toml", today: today, file: file)
        let bookings = try SeedReader(named: "bookings.toml", today: today, file: file)
        return DemoSeeds(
            house: try house.house(in: zone), language: try house.text("language", in: house.root),
            closures: try house.closures(zone),
            groups: try groups.tables("group", in: groups.root, read: groups.group),
            bookings: try bookings.bookings(in: zone),
            rules: try SeedReader.text(of: "house-rules.toml", today: today, file: file))
    }
}

/// A group of the demo centre with its contacts, who are invented.
package struct SeedGroup: Hashable, Sendable {
    /// The group itself.
    package var group: Group
    /// Who signs in for it, at least one.
    package var contacts: [Contact]

    /// Somebody who signs in for a group.
    package struct Contact: Hashable, Sendable {
        /// The name.
        package var name: String
        /// The mail address.
        package var mail: String
    }
}

/// A booking of the demo centre's season.
package struct SeedBooking: Hashable, Sendable {
    /// What the group asks for.
    package var request: BookingRequest
    /// The day on which it asks, at 08:00.
    package var asked: LocalDate
    /// What the house answers.
    package var outcome: Decision.Outcome
    /// Why it is cancelled right after, if it is.
    package var cancelledBecause: String?
}

/// A file of the demo centre that cannot be used.
package enum SeedFault: Error, Hashable, Sendable {
    /// It is not there.
    case missing(file: String)
    /// Words in double braces that are not a day.
    case unknownDay(file: String, words: String)
    /// It is not TOML.
    case notTOML(file: String, TOMLSlip)
    /// A key that is missing or has a value that does not fit; the place of its table.
    case unreadable(file: String, key: String, TOMLPlace)
}
