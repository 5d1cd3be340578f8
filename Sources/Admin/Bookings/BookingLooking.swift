import ArgumentParser
import Operations
import Phrases
import Scheduling
import Wire

/// `meent booking list`: day by day what happens in the house.
struct BookingList: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("shell.help.booking-list"))
    }

    @Option(help: help("shell.booking.from", name: "date")) var from: String?
    @Option(help: help("shell.booking.to", name: "date")) var to: String?
    @Option(help: help("shell.booking.space", name: "slug")) var space: String?
    @Option(help: help("shell.booking.of-group", name: "slug")) var group: String?
    @Option(help: help("shell.list.limit", ["most": "500"], name: "n")) var limit: String?
    @Option(help: help("shell.list.cursor", name: "cursor")) var cursor: String?
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let span = try context.span(from: from, to: to, days: 14)
        let query = BookingQuery(
            span: span, space: try context.slug(space, flag: "--space"),
            group: try context.slug(group, flag: "--group"), cursor: cursor,
            limit: try context.number(limit, flag: "--limit", in: 1...500) ?? 100)
        let page = try await context.centre.bookings(query, by: context.board)
        let wording = try await context.wording()
        if context.hand(Self.document(page, in: wording)) { return }
        context.terminal.list(
            table(of: page, in: span, at: context, wording: wording), orElse: say("shell.booking.none"))
        if let next = page.next {
            context.tellCut(at: page.bookings.count, of: page.total, goOnWith: line(after: next))
        }
    }

    private func table(
        of page: BookingListing, in span: Span, at context: CommandContext, wording: Wording
    ) -> Table {
        let sheet = BookingSheet(wording)
        var table = Table(
            say("shell.label.id"), say("shell.label.time"), say("shell.label.spaces"), say("shell.label.group"),
            say("shell.label.title"), say("shell.label.state"))
        let dates = page.bookings.flatMap { booking in booking.occurrences.map { (booking, $0) } }
            .filter { $0.1.span.overlaps(span) }.sorted { $0.1.span < $1.1.span }
        for (booking, date) in dates {
            table.add(
                booking.id, context.words.stretch(date.span, in: wording.names.house.zone), wording.spaces(date.spaces),
                sheet.group(booking), sheet.title(booking), wording.text(date.state))
        }
        return table
    }

    /// The command that shows the next page, ready to be copied.
    private func line(after next: String) -> [String] {
        let given = [
            ("from", from), ("to", to), ("space", space), ("group", group), ("limit", limit), ("cursor", next),
        ]
        return ["meent", "booking", "list"] + given.flatMap { name, value in value.map { ["--\(name)", $0] } ?? [] }
    }

    private static func document(_ page: BookingListing, in wording: Wording) -> JSONValue {
        Document.object(
            ("bookings", .array(page.bookings.map { BookingDocument($0, wording: wording).json })),
            ("next", page.next.map(JSONValue.string) ?? .null))
    }
}

/// `meent booking show`: everything about one booking.
struct BookingShow: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: say("shell.help.booking-show"))
    }

    @Argument(help: help("shell.booking.id", name: "id")) var id: String?
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let id = try context.terminal.need(id, asking: say("shell.ask.booking"), flag: "ID")
        let booking = try await context.centre.booking(id, by: context.board)
        let wording = try await context.wording()
        if context.hand(BookingDocument(booking, wording: wording).json) { return }
        BookingSheet(wording).lines(booking).forEach(context.terminal.answer)
    }
}
