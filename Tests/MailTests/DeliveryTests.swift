import Fixtures
import Foundation
import Logging
import Mail
import Operations
import Phrases
import Scheduling
import Testing

@Suite("Letters leave the house")
final class DeliveryTests {
    private let folder = FileManager.default.temporaryDirectory.appending(
        path: "meent-mail-\(ProcessInfo.processInfo.globallyUniqueString)")

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func mails() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    @Test("Without a program, each lies whole in the folder, for its owner only, and waits no longer")
    func folderRoad() async throws {
        let house = try await MailHouse.make()
        try await house.book(house.request())
        let message = try #require(try await house.messages().first)
        let tally = try await house.delivery(into: folder).deliverWaiting()
        #expect(tally == MailDelivery.Tally(sent: 1, failed: 0))
        #expect(try mails() == ["\(message.id).eml"])
        let file = folder.appending(path: "\(message.id).eml")
        #expect(try String(contentsOf: file, encoding: .utf8) == message.source)
        let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
        #expect(try await house.centre.letters() == [])
        #expect(try await house.delivery(into: folder).deliverWaiting() == MailDelivery.Tally())
    }

    @Test("A program gets the mail on its standard input, word for word, and no shell reads its line")
    func programRoad() async throws {
        let house = try await MailHouse.make()
        try await house.book(house.request())
        let message = try #require(try await house.messages().first)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let taken = folder.appending(path: "$(id);taken").path
        let tally = try await house.delivery(into: folder, program: "/usr/bin/tee \(taken)").deliverWaiting()
        #expect(tally == MailDelivery.Tally(sent: 1, failed: 0))
        #expect(try mails() == ["$(id);taken"])
        #expect(try String(contentsOfFile: taken, encoding: .utf8) == message.source)
        #expect(try await house.centre.letters() == [])
    }

    @Test(
        "A program that fails keeps the letter waiting, with the fault and the next try",
        arguments: [
            ("/bin/false", MailFault.ended(1)), ("/nowhere/sendmail -t", .notStarted), ("no-such-program", .notStarted),
        ])
    func failing(_ program: String, _ fault: MailFault) async throws {
        let house = try await MailHouse.make()
        try await house.book(house.request())
        let before = try await house.messages()
        let tally = try await house.delivery(into: folder, program: program).deliverWaiting()
        #expect(tally == MailDelivery.Tally(sent: 0, failed: 1))
        let letter = try #require(try await house.centre.letters().first)
        #expect(letter.tries == 1)
        #expect(MailFault(letter.fault) == fault)
        #expect(letter.due == MailHouse.begin + 60)
        #expect(try await house.messages() == before)
    }

    @Test("A program that hangs is ended when its time is over, and what it began with it")
    func hanging() async throws {
        let house = try await MailHouse.make()
        try await house.book(house.request())
        let road = MailTransport(
            try await house.centre.settings(), program: "/bin/sleep 600", folder: folder.path, limit: .milliseconds(200)
        )
        let delivery = MailDelivery(of: house.centre, phrases: house.phrases, along: road, log: Logger(label: "mail"))
        let begin = ContinuousClock.now
        #expect(await delivery.deliverWaiting() == MailDelivery.Tally(failed: 1))
        #expect(ContinuousClock.now - begin < .seconds(60))
        #expect(try await house.centre.letters().compactMap { MailFault($0.fault) } == [.slow])
    }

    @Test("Whoever stops the centre in the middle of a letter loses none, and blames none")
    func stopped() async throws {
        let house = try await MailHouse.make()
        try await house.book(house.request())
        let hanging = try await house.delivery(into: folder, program: "/bin/sleep 600")
        let round = Task { await hanging.run() }
        while try await house.centre.letters().first?.due == MailHouse.begin {
            try await Task.sleep(for: .milliseconds(10))
        }
        round.cancel()
        await round.value
        #expect(try await house.centre.letters().map { [$0.fault, String($0.tries)] } == [["", "0"]])
        house.clock.move(by: 121)
        #expect(try await house.delivery(into: folder).deliverWaiting().sent == 1)
    }

    @Test("A letter that failed waits for its time, unless the board sends it now; then it is the same mail")
    func patience() async throws {
        let house = try await MailHouse.make()
        try await house.book(house.request())
        let failing = try await house.delivery(into: folder, program: "/bin/false")
        let source = try #require(try await house.messages().first?.source)
        #expect(await failing.deliverWaiting().failed == 1)
        #expect(await failing.deliverWaiting() == MailDelivery.Tally())
        house.clock.move(by: 59)
        #expect(await failing.deliverWaiting() == MailDelivery.Tally())
        house.clock.move(by: 1)
        #expect(await failing.deliverWaiting().failed == 1)
        #expect(try await house.centre.letters().first?.due == house.clock.now + 120)
        #expect(await failing.deliverWaiting(evenEarly: true).failed == 1)
        #expect(try await house.delivery(into: folder).deliverWaiting(evenEarly: true).sent == 1)
        let name = try #require(try mails().first)
        #expect(try String(contentsOf: folder.appending(path: name), encoding: .utf8) == source)
    }

    @Test(
        "The wait doubles from a minute to six hours",
        arguments: zip(
            [-1, 0, 1, 2, 3, 9, 10, 64, Int.max], [60, 60, 60, 120, 240, 15_360, 21_600, 21_600, 21_600] as [Int64]))
    func doubling(_ tries: Int, _ seconds: Int64) {
        #expect(RetryDelay.seconds(afterTries: tries) == seconds)
    }

    @Test("A letter that somebody just took is not taken twice; when they vanish, it is free again")
    func claim() async throws {
        let house = try await MailHouse.make()
        try await house.book(house.request())
        let sender = try #require(Mailbox("post@wissel.example"))
        let taken = try await house.centre.takeLetter(after: 0, from: sender, evenEarly: false)
        #expect(taken != nil)
        for early in [false, true] {
            #expect(try await house.centre.takeLetter(after: 0, from: sender, evenEarly: early) == nil)
        }
        house.clock.move(by: 121)
        #expect(try await house.centre.takeLetter(after: 0, from: sender, evenEarly: false)?.id == taken?.id)
    }

    @Test("What was not decided on disk is told to nobody: no letter for a dry run, a check or a refusal")
    func nothingBeforeCommit() async throws {
        let house = try await MailHouse.make()
        let actor = Actor.group(try slug("koor"), contact: nil)
        let booking = try #require(try await house.book(house.request()).booking)
        #expect(try await house.delivery(into: folder).deliverWaiting().sent == 1)
        #expect(try await house.book(house.request()).decision.outcome == .refused)
        _ = try await house.centre.check(house.request(), by: actor)
        _ = try await house.centre.cancel(booking.id, by: actor, with: Asking(dryRun: true))
        await #expect(throws: Denial.stale) {
            _ = try await house.centre.cancel(booking.id, by: actor, with: Asking(ifMatch: "x"))
        }
        #expect(try await house.centre.letters() == [])
        #expect(try await house.delivery(into: folder).deliverWaiting() == MailDelivery.Tally())
    }

    @Test("Without an address to send from, letters wait; only into the folder they go without")
    func noSender() async throws {
        let house = try await MailHouse.make(sender: "")
        try await house.book(house.request())
        #expect(try await house.delivery(into: folder, program: "/bin/cat").deliverWaiting() == MailDelivery.Tally())
        #expect(try await house.centre.letters().map(\.tries) == [0])
        #expect(try await house.delivery(into: folder).deliverWaiting().sent == 1)
        let mail = try String(contentsOf: folder.appending(path: try #require(try mails().first)), encoding: .utf8)
        #expect(mail.contains("\r\nFrom: Buurthuis De Wissel <meent@localhost>\r\n"))
    }

    @Test("A round sends so many and no more, the oldest first; the rest go with the next")
    func rounds() async throws {
        let house = try await MailHouse.make()
        for day in ["12", "13", "14"] {
            var request = try house.request("Avond \(day)")
            (request.start, request.end) = (try clock("2027-01-\(day)T20:00"), try clock("2027-01-\(day)T22:00"))
            try await house.book(request)
        }
        let delivery = try await house.delivery(into: folder)
        #expect(await delivery.deliverWaiting(most: 2) == MailDelivery.Tally(sent: 2))
        #expect(try await house.messages().map(\.subject) == ["Bevestigd: Avond 14, donderdag 14 januari 20:00"])
        #expect(await delivery.deliverWaiting(most: 2) == MailDelivery.Tally(sent: 1))
    }

    @Test("Whoever no longer speaks for the group gets no letter any more")
    func gone() async throws {
        let house = try await MailHouse.make()
        let koor = try slug("koor")
        let first = try #require(try await house.centre.contacts(of: koor, by: MailHouse.board).first)
        _ = try await house.centre.addContact(
            ContactDetails(name: "Bram", mail: "bram@koor.example"), to: koor, by: MailHouse.board)
        try await house.book(house.request())
        #expect(try await house.messages().map(\.to.name) == ["Fatima", "Bram"])
        try await house.centre.removeContact(first.id, of: koor, by: MailHouse.board)
        #expect(try await house.messages().map(\.to.name) == ["Bram"])
        #expect(try await house.delivery(into: folder).deliverWaiting().sent == 1)
    }

    @Test("A folder that cannot be written keeps the letter")
    func noFolder() async throws {
        let house = try await MailHouse.make()
        try await house.book(house.request())
        #expect(try await house.delivery(into: URL(filePath: "/proc/nowhere")).deliverWaiting().failed == 1)
        #expect(try await house.centre.letters().compactMap { MailFault($0.fault) } == [.folder(ENOENT)])
    }

    @Test("The round sends what comes while it waits, when it is called, and ends when it is cancelled")
    func round() async throws {
        let house = try await MailHouse.make()
        let delivery = try await house.delivery(into: folder)
        let round = Task { await delivery.run() }
        try await house.book(house.request())
        while try await !house.centre.letters().isEmpty {
            delivery.call()
            try await Task.sleep(for: .milliseconds(10))
        }
        round.cancel()
        await round.value
        #expect(try mails().count == 1)
    }
}
