/// Every address of the centre. The safety checks, the OpenAPI document and the tests read this list.
enum Routes {
    static let all = api + feeds + pages + files

    /// How a change of a booking is asked for.
    private static let asking: Set = ["reason", "dry-run"]
    /// Which of its dates are meant.
    private static let dates: Set = ["occurrence", "scope"]
    private static let list: Set = ["from", "to", "space", "group", "series", "tag", "cursor", "limit"]
    private static let search: Set = [
        "from", "to", "minutes", "people", "equipment", "access", "layout", "weekdays", "block", "cursor", "limit",
    ]

    private static let api = [
        Route(.get, "/healthz", .api) { try await $0.health($1) },
        Route(.get, "/readyz", .api) { try await $0.readiness($1) },
        Route(.get, "/openapi.json", .api) { try await $0.openAPI($1) },
        Route(.get, "/api/v1/spaces", .api) { try await $0.listSpaces($1) },
        Route(.get, "/api/v1/equipment", .api) { try await $0.listEquipment($1) },
        Route(.get, "/api/v1/groups", .api) { try await $0.listGroups($1) },
        Route(.get, "/api/v1/rules", .api) { try await $0.listRules($1) },
        Route(.get, "/api/v1/series", .api) { try await $0.listSeries($1) },
        Route(.get, "/api/v1/bookings", .api, query: list) { try await $0.listBookings($1) },
        Route(.post, "/api/v1/bookings", .api, query: ["dry-run"]) { try await $0.createBooking($1) },
        Route(.get, "/api/v1/bookings/{id}", .api) { try await $0.showBooking($1) },
        Route(.patch, "/api/v1/bookings/{id}", .api, query: asking.union(dates)) { try await $0.changeBooking($1) },
        Route(.delete, "/api/v1/bookings/{id}", .api, query: asking.union(dates)) { try await $0.cancelBooking($1) },
        Route(.post, "/api/v1/bookings/{id}/retries", .api, query: asking) { try await $0.retryDates($1) },
        Route(.post, "/api/v1/bookings/{id}/questions", .api) { try await $0.postQuestion($1) },
        Route(.get, "/api/v1/free-busy", .api, query: ["space", "from", "to"]) { try await $0.freeBusy($1) },
        Route(.get, "/api/v1/openings", .api, query: search) { try await $0.openings($1) },
    ]

    private static let feeds = [
        Route(.get, "/feeds/house.ics", .feed) { try await $0.houseFeed($1) },
        Route(.get, "/feeds/spaces/{slug}.ics", .feed) { try await $0.spaceFeed($1) },
        Route(.get, "/feeds/groups/{slug}.ics", .feed) { try await $0.groupFeed($1) },
        Route(.get, "/feeds/series/{slug}.ics", .feed) { try await $0.seriesFeed($1) },
        Route(.get, "/feeds/tags/{tag}.ics", .feed) { try await $0.tagFeed($1) },
        Route(.get, "/feeds/my/{token}.ics", .feed) { try await $0.myFeed($1) },
        Route(.get, "/bookings/{id}.ics", .feed) { try await $0.bookingFeed($1) },
    ]

    private static let pages = [
        Route(.get, "/", .page) { try await $0.agendaPage($1) },
        Route(.get, "/openings", .page) { try await $0.openingsPage($1) },
        Route(.get, "/book", .page) { try await $0.bookPage($1) },
        Route(.post, "/book", .page) { try await $0.book($1) },
        Route(.get, "/bookings/{id}", .page) { try await $0.bookingPage($1) },
        Route(.post, "/bookings/{id}/cancellation", .page) { try await $0.cancel($1) },
        Route(.get, "/bookings/{id}/change", .page) { try await $0.changePage($1) },
        Route(.post, "/bookings/{id}/change", .page) { try await $0.change($1) },
        Route(.post, "/bookings/{id}/retries", .page) { try await $0.retry($1) },
        Route(.post, "/bookings/{id}/confirmation", .page) { try await $0.confirmOption($1) },
        Route(.post, "/bookings/{id}/replacement", .page) { try await $0.replace($1) },
        Route(.post, "/bookings/{id}/questions", .page) { try await $0.askAround($1) },
        Route(.get, "/spaces/{slug}", .page) { try await $0.spacePage($1) },
        Route(.get, "/groups", .page) { try await $0.groupsPage($1) },
        Route(.get, "/groups/{slug}", .page) { try await $0.groupPage($1) },
        Route(.get, "/join", .page) { try await $0.joinPage($1) },
        Route(.get, "/my", .page) { try await $0.myPage($1) },
        Route(.post, "/my/feed", .page) { try await $0.makeFeed($1) },
        Route(.post, "/my/sessions/{number}/ending", .page) { try await $0.endSession($1) },
        Route(.get, "/sign-in", .page) { try await $0.signInPage($1) },
        Route(.get, "/sign-in/{token}", .page) { try await $0.signInLinkPage($1) },
        Route(.post, "/sign-in", .page) { try await $0.signIn($1) },
        Route(.post, "/sign-out", .page) { try await $0.signOut($1) },
        Route(.get, "/rules", .page) { try await $0.rulesPage($1) },
        Route(.get, "/rules/{id}", .page) { try await $0.rulePage($1) },
        Route(.get, "/journal", .page) { try await $0.journalPage($1) },
        Route(.get, "/today", .page) { try await $0.todayPage($1) },
        Route(.get, "/doors/{slug}", .page) { try await $0.doorPage($1) },
        Route(.get, "/embed", .page) { try await $0.embedPage($1) },
        Route(.get, "/feeds", .page) { try await $0.feedsPage($1) },
        Route(.get, "/about", .page) { try await $0.aboutPage($1) },
    ]

    private static let files = [
        Route(.get, "/static/{name}", .file, query: ["v"]) { try await $0.staticFile($1) },
        Route(.get, "/robots.txt", .file) { try await $0.robots($1) },
    ]
}
