import Foundation
import Scheduling

/// The documents that the store keeps beside its columns, each of a form that is written here by hand and bears the number
/// of its format. Golden files pin every byte: a form that changes is a new format, and the old one is still read.
enum StoredForm {
    /// The format that is written today.
    static let format: Int64 = 1

    /// Reads a document of a known format.
    static func read(_ text: String) throws -> JSONValue {
        do {
            let document = try JSONReader.read(Array(text.utf8))
            guard document["format"]?.asNumber == format else { throw StoreFault.damaged("format of a document") }
            return document
        } catch let fault as JSONFault {
            throw StoreFault.damaged("a document: \(fault)")
        }
    }

    /// Reads a value of the core from its own form.
    static func value<Value: Documented>(_ document: JSONValue?) throws -> Value {
        guard let document else { throw StoreFault.damaged("\(Value.self) is missing") }
        do { return try Value(document: document) } catch { throw StoreFault.damaged("\(Value.self): \(error.what)") }
    }

    /// A list of texts, such as tags and features: plain JSON, in the given order.
    static func list(_ texts: some Sequence<String>) -> String { JSONValue.strings(texts).text }

    /// Reads a list of texts.
    static func list(_ text: String) throws -> [String] {
        guard text != "[]" else { return [] }
        guard let items = (try? JSONReader.read(Array(text.utf8)))?.asList else { throw StoreFault.damaged("a list") }
        return try items.map { item in
            guard let text = item.asText else { throw StoreFault.damaged("a list of texts") }
            return text
        }
    }
}

/// What a booking's row has no column for: the rest of its request, and what is worth knowing although it stands.
struct StoredBookingDocument: Hashable {
    /// The request without what has a column: title, people, visibility, option's end.
    var request: BookingRequest
    /// What is worth knowing, and what the board has to judge.
    var reminders: [Finding]
    /// The booking whose later dates it took over, and the one that took over its own, by their ids.
    var follows: String?
    var followedBy: String?

    init(_ booking: Booking) {
        request = booking.request
        (request.title, request.people, request.visibility, request.holdUntil) = ("", nil, .public, nil)
        reminders = booking.reminders
        (follows, followedBy) = (booking.follows, booking.followedBy)
    }

    init(_ text: String) throws {
        let document = try StoredForm.read(text)
        request = try StoredForm.value(document["request"])
        reminders = try FindingsForm.read(document["reminders"])
        (follows, followedBy) = (document["follows"]?.asText, document["followed-by"]?.asText)
    }

    var text: String {
        let findings = reminders.isEmpty ? "" : ",\"reminders\":\(FindingsForm.text(reminders))"
        let links = follows.map { ",\"follows\":\(JSONValue.string($0).text)" } ?? ""
        let later = followedBy.map { ",\"followed-by\":\(JSONValue.string($0).text)" } ?? ""
        let rest = findings + links + later
        return "{\"format\":\(StoredForm.format),\"request\":\(request.document.text)\(rest)}"
    }
}

/// What a date's row and its booking do not say of it.
struct DateDocument: Hashable {
    /// The date whole, where it has spaces, times or people of its own.
    var asked: AskedOccurrence?
    /// Why it was rejected, or taken away for now.
    var findings: [Finding]

    init(_ date: Occurrence, in request: BookingRequest) {
        asked = date.asked.isPlain(in: request) ? nil : date.asked
        findings = date.findings
    }

    init(_ text: String?) throws {
        (asked, findings) = (nil, [])
        guard let text else { return }
        let document = try StoredForm.read(text)
        asked = try document["asked"].map { try AskedForm.read($0) }
        findings = try FindingsForm.read(document["findings"])
    }

    /// Nothing for a date whose row says it all.
    var text: String? {
        guard asked != nil || !findings.isEmpty else { return nil }
        let whole = asked.map { ",\"asked\":\(AskedForm.document($0).text)" } ?? ""
        let reasons = findings.isEmpty ? "" : ",\"findings\":\(FindingsForm.text(findings))"
        return "{\"format\":\(StoredForm.format)\(whole)\(reasons)}"
    }
}

/// A request with what it was judged by and what was found.
struct StoredRequestDocument {
    var request: BookingRequest
    var facts: KeptFacts
    var findings: [Finding]

    init(_ text: String) throws {
        let document = try StoredForm.read(text)
        request = try StoredForm.value(document["request"])
        facts = try KeptFacts(document: document["facts"])
        findings = try FindingsForm.read(document["findings"])
    }

    /// The document of a kept request, with the request's own text as it was made before the write.
    static func text(_ body: String, facts: KeptFacts, findings: [Finding]) -> String {
        let reasons = findings.isEmpty ? "" : ",\"findings\":\(FindingsForm.text(findings))"
        return "{\"format\":\(StoredForm.format),\"request\":\(body),\"facts\":\(facts.text)\(reasons)}"
    }

    var text: String { Self.text(request.document.text, facts: facts, findings: findings) }
}

/// When things of a pool cannot be lent: `[{"from":1799780400,"to":1799787600,"quantity":2}]`.
enum OutOfOrderForm {
    static func text(_ times: [Equipment.OutOfOrder]) -> String { JSONValue.array(times.map(document)).text }

    static func read(_ text: String) throws -> [Equipment.OutOfOrder] {
        guard text != "[]" else { return [] }
        guard let items = (try? JSONReader.read(Array(text.utf8)))?.asList else {
            throw StoreFault.damaged("out of order")
        }
        return try items.map(time)
    }

    private static func document(_ time: Equipment.OutOfOrder) -> JSONValue {
        .members([
            "from": .integer(time.span.start.seconds), "to": .integer(time.span.end.seconds),
            "quantity": .integer(time.quantity),
        ])
    }

    private static func time(_ document: JSONValue) throws -> Equipment.OutOfOrder {
        guard let from = document["from"]?.asNumber, let end = document["to"]?.asNumber,
            let span = Span(Instant(seconds: from), Instant(seconds: end)),
            let quantity = document["quantity"]?.asNumber
        else { throw StoreFault.damaged("out of order") }
        return Equipment.OutOfOrder(span: span, quantity: Int(quantity))
    }
}
