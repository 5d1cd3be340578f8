import Logging
import Operations
import Phrases
import Scheduling

/// Brings the centre's letters away: each is tried until it went out, later and later.
///
/// Letters wait in the same transaction as the decision that they tell, so none is sent before its decision is on disk.
/// One that went out is noted right after; only a crash in between sends it twice, and then as the same mail.
package final class MailDelivery: Sendable {
    private let centre: Centre
    private let phrases: Phrases
    private let road: MailTransport
    private let log: Logger
    private let calls: AsyncStream<Void>
    private let caller: AsyncStream<Void>.Continuation

    /// How many letters went out, and how many did not and wait for the next try.
    package struct Tally: Hashable, Sendable {
        /// Those that went out.
        package var sent: Int
        /// Those that did not.
        package var failed: Int

        /// So many out, so many not.
        package init(sent: Int = 0, failed: Int = 0) {
            self.sent = sent
            self.failed = failed
        }
    }

    /// The delivery of a centre's letters along a road.
    package init(of centre: Centre, phrases: Phrases, along road: MailTransport, log: Logger) {
        self.centre = centre
        self.phrases = phrases
        self.road = road
        self.log = log
        (calls, caller) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// The most letters in one round, so that mail never keeps those who book from the writer.
    private static let mostPerRound = 100

    /// Delivers what waits now, then every fifteen seconds and whenever it is called; ends when its task is cancelled.
    package func run() async {
        call()
        await withTaskGroup { group in
            group.addTask { [self] in
                while (try? await Task.sleep(for: .seconds(15))) != nil { call() }
            }
            for await _ in calls { _ = await deliverWaiting(most: Self.mostPerRound) }
            group.cancelAll()
        }
    }

    /// Says that a letter may wait; costs nothing.
    package func call() { caller.yield() }

    /// Tries every letter whose time has come, oldest first, once; `evenEarly` also those whose next try is later.
    ///
    /// Ends after `most` letters, and where the mail program hangs: the others stay due.
    package func deliverWaiting(evenEarly: Bool = false, most: Int = .max) async -> Tally {
        var tally = Tally()
        guard let sender = road.sender else { return tally }
        var last: Int64 = 0
        do {
            let wording = try await wording()
            while tally.sent + tally.failed < most, !Task.isCancelled,
                let letter = try await centre.takeLetter(after: last, from: sender, evenEarly: evenEarly)
            {
                last = letter.id
                let message = Message(letter, from: sender, wording: wording, publicURL: road.publicURL)
                let fault = try await deliver(message, of: letter)
                tally.sent += fault == nil ? 1 : 0
                tally.failed += fault == nil ? 0 : 1
                if fault == .slow { break }
            }
        } catch {
            log.warning("The letters that wait cannot be read.", metadata: ["fault": "\(error)"])
        }
        return tally
    }

    /// Brings one letter away and notes what became of it; nil when it is out.
    private func deliver(_ message: Message?, of letter: Letter) async throws(Denial) -> MailFault? {
        do throws(MailFault) {
            guard let message else { throw .address }
            try await road.send(message)
        } catch {
            // Whoever stops the centre is not the letter's fault: it is taken again when its claim is over.
            guard !Task.isCancelled else { return error }
            let next = centre.now + RetryDelay.seconds(afterTries: letter.tries + 1)
            try await centre.letterFailed(letter.id, fault: error.text, nextTry: next)
            log.warning("A letter did not go out.", metadata: ["letter": "\(letter.id)", "fault": "\(error.text)"])
            return error
        }
        try await centre.letterWentOut(letter.id)
        log.info("A letter went out.", metadata: ["letter": "\(letter.id)", "booking": "\(letter.booking.id)"])
        return nil
    }

    /// The words of the house as they are now; without a rule book, rules are not quoted.
    private func wording() async throws(Denial) -> Wording {
        let house = try await centre.house()
        let groups = Dictionary(house.groups.map { ($0.slug, $0.name) }, uniquingKeysWith: { first, _ in first })
        let names = Names(house: house.house, groups: groups, rules: try? await centre.rules().rules)
        return Wording(phrases.words(road.language), names: names)
    }
}
