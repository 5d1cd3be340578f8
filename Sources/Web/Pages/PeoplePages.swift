import HTTPTypes
import Operations
import Phrases
import Scheduling

/// Coming in, one's own page, and going out.
extension RequestHandlers {
    private static let ninetyDays = 90 * 86_400

    /// `GET /sign-in`: how one gets in.
    func signInPage(_ call: WebRequest) async throws -> Answer {
        if try await session(of: call) != nil { return .seeOther("/my") }
        return await page(
            "sign-in", showing: PageValue(["title": phrases.words(call.language).say("page.sign-in")]), for: call)
    }

    /// `GET /join`: how a group comes in.
    func joinPage(_ call: WebRequest) async throws -> Answer {
        await page("join", showing: PageValue(["title": phrases.words(call.language).say("page.join")]), for: call)
    }

    /// `GET /sign-in/{token}`: only looks; a mail scanner that follows the link uses nothing up.
    func signInLinkPage(_ call: WebRequest) async throws -> Answer {
        let words = phrases.words(call.language)
        if try await !centre.isOpen(link: call.parameter("token")) {
            // Who comes with a link that is used up learns so by the button, as those do who share it with a scanner.
            let problem = missed(call, saying: .notFound)
            if problem.status == .tooManyRequests { throw problem }
        }
        var answer = await page(
            "sign-in-confirm",
            showing: PageValue(["title": words.say("page.sign-in-confirm"), "token": call.parameter("token")]),
            for: call)
        answer.headers[.cacheControl] = "no-store"
        return answer
    }

    /// `POST /sign-in`: uses the link, once, and begins a session of its own.
    func signIn(_ call: WebRequest) async throws -> Answer {
        try requireSameOrigin(call)
        let items = try await formItems(of: call)
        let token = items.first { $0.name == "token" }?.value ?? ""
        guard 1...256 ~= token.utf8.count, let begun = try await centre.signIn(link: token) else {
            // Whoever presses the button twice is in already.
            if try await session(of: call) != nil { return .seeOther("/my") }
            throw missed(call, saying: Problem(.forbidden, saying: "problem.link-used"))
        }
        // One person at a time on one device: whoever was signed in on it is out.
        if let before = call.cookie(Cookies.name(secure: settings.isSecure)) { try await centre.signOut(before) }
        return .seeOther("/my").with(
            Cookies.session(begun.cookie, seconds: Self.ninetyDays, secure: settings.isSecure))
    }

    /// `POST /sign-out`.
    func signOut(_ call: WebRequest) async throws -> Answer {
        _ = try await submittedForm(of: call)
        if let cookie = call.cookie(Cookies.name(secure: settings.isSecure)) { try await centre.signOut(cookie) }
        return .seeOther("/").with(Cookies.session("", seconds: 0, secure: settings.isSecure))
    }

    /// `GET /my`: the group's own bookings.
    func myPage(_ call: WebRequest) async throws -> Answer {
        guard let session = try await session(of: call) else { return .seeOther("/sign-in") }
        let view = try await centre.house()
        let wording = try await wording(of: view, in: call.language)
        guard let span = Span(call.now - 30 * 86_400, call.now + 400 * 86_400) else { throw Problem.notFound }
        let waiting = try await centre.line(of: session.group, by: session.actor)
        let all = try await waiting + bookings(of: session, in: span)
        let value = PageValue([
            "title": wording.names.group(session.group), "heading": wording.names.group(session.group),
            "feed": "/feeds/groups/\(session.group.text).ics", "hasBookings": !all.isEmpty,
            "bookings": all.map { bookingValue(of: $0, in: wording, at: call.now) },
            "sessions": try await sessions(of: session, in: wording),
        ])
        var answer = await page("my", showing: value, for: call)
        answer.headers[.cacheControl] = "no-store"
        return answer
    }

    /// Everything that a group has in a span, page by page.
    private func bookings(of session: SessionView, in span: Span) async throws -> [BookingView] {
        var query = BookingQuery(span: span, group: session.group, limit: 500)
        var found = try await centre.bookings(query, by: session.actor)
        var all = found.bookings
        while let next = found.next {
            query.cursor = next
            found = try await centre.bookings(query, by: session.actor)
            all += found.bookings
        }
        return all
    }

    /// `POST /my/sessions/{number}/ending`: signs out on another device.
    func endSession(_ call: WebRequest) async throws -> Answer {
        let (session, _) = try await submittedForm(of: call)
        guard let number = Digits.number(call.parameter("number").utf8) else { throw Problem.notFound }
        try await centre.endSession(Int64(number), of: session.group, by: session.actor)
        return .seeOther("/my")
    }

    /// Where whoever is signed in is signed in too, this device among them.
    private func sessions(of session: SessionView, in wording: Wording) async throws -> [PageValue] {
        let zone = wording.names.house.zone
        return try await centre.sessions(of: session.group, by: session.actor).map { line in
            let moment = wording.words.moment(zone.wallClock(at: line.began))
            return PageValue([
                "since": wording.words.say("page.session-since", ["moment": moment]),
                "endHref": "/my/sessions/\(line.number)/ending",
            ])
        }
    }

    /// `POST /my/feed`: an address of the group's own, with everything in it; the one before stops working.
    func makeFeed(_ call: WebRequest) async throws -> Answer {
        let (session, _) = try await submittedForm(of: call)
        let token = try await centre.issueFeedToken(for: session.group, by: session.actor)
        let address = "\(settings.publicURL)/feeds/my/\(token).ics"
        var answer = await page(
            "my-feed",
            showing: PageValue([
                "title": phrases.words(call.language).say("page.own-feed"),
                "address": address, "webcal": Address.webcal(address),
            ]), for: call)
        answer.headers[.cacheControl] = "no-store"
        return answer
    }

    /// One booking of the group, with the date that comes next; the first one when all are over.
    private func bookingValue(of booking: BookingView, in wording: Wording, at now: Instant) -> PageValue {
        let next = booking.occurrences.first { $0.state.takesPlace && $0.span.end > now } ?? booking.occurrences.first
        let when = next.map { wording.stretch($0.span) } ?? wording.words.moment(booking.start)
        let weeks = booking.asked?.weeks.map { ", \(wording.text($0))" } ?? ""
        let series = booking.rule.map { "\(when), \(wording.text($0))\(weeks)" }
        let coming = booking.occurrences.filter { $0.state.holds && $0.span.end > now }
        let isAway = !coming.isEmpty && coming.allSatisfy { $0.state == .suspended }
        let state = isAway ? OccurrenceState.suspended : booking.state.ofDates
        let until = booking.offered == nil ? nil : booking.asked?.holdUntil
        return PageValue([
            "href": "/bookings/\(booking.id)", "title": booking.title ?? booking.id,
            "state": wording.text(state), "stateKind": "is-\(state.rawValue)", "when": series ?? when,
            "offer": until.map {
                wording.words.say(
                    "page.offered", ["moment": wording.words.moment(wording.names.house.zone.wallClock(at: $0))])
            },
            "where": wording.spaces(booking.spaces),
        ])
    }
}
