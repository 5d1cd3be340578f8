import Fixtures
import Foundation
import Operations
import Persistence
import Scheduling

/// The demo centre with something of everything that a store can hold.
enum OldHouse {
    /// Monday 4 January 2027, 09:00 in Amsterdam: the demo's first day.
    static let now = Instant(seconds: 1_799_049_600)

    static func surroundings(_ clock: TestClock, seed: UInt64) -> Surroundings {
        let random = SeededRandom(seed: seed)
        let share = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path()
        return Surroundings(now: { clock.now }, random: { random.bytes($0) }, share: [share])
    }

    /// An evening in Zaal A that the demo leaves free.
    static func request(_ day: String) throws -> BookingRequest {
        var request = BookingRequest(
            group: try slug("koor-wisselklank"), title: "Proefavond", spaces: [try slug("zaal-a")],
            start: try clock("\(day)T19:00"), end: try clock("\(day)T21:00"))
        request.people = 20
        return request
    }

    static func make(at folder: String) async throws {
        let clock = TestClock(now)
        let settings = CentreSettings(name: "", publicURL: "http://localhost:8080", mailSender: "huis@wisselweide.nl")
        let centre = try await Centre.createDemo(
            at: folder, settings: settings, boardMember: "Fatma", with: surroundings(clock, seed: 7))
        let choir = Actor.group(try slug("koor-wisselklank"), contact: nil)
        var together = try request("2027-01-26")
        together.tags = ["luid"]
        let known = Set(try await centre.house().groups.map(\.slug))
        together.with = known.sorted().filter { $0.text != "koor-wisselklank" }.prefix(1).map(\.self)
        _ = try await centre.book(together, by: choir, key: "0001")
        let taken = try await centre.book(try request("2027-02-02"), by: choir)
        let board = Actor.board(name: "Fatma")
        guard let span = Span(now + 29 * 86_400, now + 30 * 86_400) else { throw NotThat() }
        _ = try await centre.addClosure(Closure(id: 0, title: "Vloer", span: span, spared: []), by: board)
        await centre.close()
        try await addRest(to: folder, beside: taken.booking?.id ?? "")
    }

    /// What no short history of the demo leaves behind.
    private static func addRest(to folder: String, beside code: String) async throws {
        let store = try Store.open(StoreFolder(folder), for: .command, holder: "test")
        try await store.write { writing in
            guard let booking = try writing.reading.booking(code), let span = booking.occurrences.first?.asked.span,
                let day = LocalDate(year: 2026, month: 9, day: 1),
                let season = Season(name: "2026–2027", first: day, last: day.adding(days: 300)),
                let contact = try writing.reading.contacts(of: booking.groupID).first
            else { throw NotThat() }
            try writing.keep(season)
            try writing.keep(StoredWaiver(rule: "H07", reason: "een keer", consent: "", made: now), for: booking.id)
            try writing.keep(StoredCorrection(made: now, was: .confirmed, reason: "zaal verwisseld"), for: booking.id)
            try writing.wait(booking, for: span, until: span.start)
            try writing.addToken(hash(1), for: .api, of: booking.groupID, by: contact.id, at: now)
            try writing.addLink(hash(2), of: booking.groupID, contact: contact.id, at: now, until: now + 900)
            try writing.add(
                StoredSession(groupID: booking.groupID, contactID: contact.id, until: now + 86_400), hash: hash(3),
                at: now)
            let letter = StoredLetter(
                created: now, contactID: contact.id, bookingID: booking.id, verb: .book, dates: [], reason: "",
                messageID: "1")
            try writing.add(letter, alsoAbout: [LetterBooking(bookingID: booking.id - 1, dates: [])])
        }
        try await store.close()
    }

    private static func hash(_ byte: UInt8) -> [UInt8] { [UInt8](repeating: byte, count: 32) }
}
