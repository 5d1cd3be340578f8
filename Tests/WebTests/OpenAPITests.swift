import Foundation
import Hummingbird
import Scheduling
import Testing
import Web
import Wire

@Suite("The OpenAPI document is true")
struct OpenAPITests {
    static func document() throws -> JSONValue {
        let data = try Data(contentsOf: DemoServer.top.appending(path: "Sources/Web/openapi.json"))
        return try JSONReader.read(Array(data))
    }

    @Test("It describes every call of the API and no other")
    func routes() throws {
        guard case .object(let paths)? = try Self.document()["paths"] else { throw Missing() }
        let described = paths.flatMap { path -> [String] in
            guard case .object(let methods) = path.value else { return [] }
            return methods.map { "\($0.name.uppercased()) \(path.name)" }
        }
        let served = WebApplication.addresses.filter(\.isDocumented).map { "\($0.method.rawValue) \($0.pattern)" }
        #expect(described.sorted() == served.sorted())
        #expect(served.count > 10)
    }

    @Test("It describes every item that a query may bear and no other")
    func queries() throws {
        let paths = try Self.document()["paths"]
        for route in WebApplication.addresses.filter(\.isDocumented) {
            let method = paths?[route.pattern]?[route.method.rawValue.lowercased()]
            var described: [JSONValue] = []
            if case .array(let items)? = method?["parameters"] { described = items }
            let names = described.filter { $0["in"] == .string("query") }.compactMap { $0["name"]?.asText }
            #expect(Set(names) == route.query, "\(route.method) \(route.pattern)")
        }
    }

    @Test("Every field is said in words, and every call shows an example of what comes and goes")
    func words() throws {
        let document = try Self.document()
        #expect(Self.silent(in: document, at: "") == [])
        guard case .object(let paths)? = document["paths"] else { throw Missing() }
        let bare = paths.flatMap { path -> [String] in
            guard case .object(let methods) = path.value else { return [] }
            return methods.flatMap { method -> [String] in
                guard case .object(let answers)? = method.value["responses"] else { return [] }
                let bodies = answers.map { ($0.name, $0.value) } + [("request", method.value["requestBody"] ?? .null)]
                return bodies.filter { Self.isBare($0.1) }.map { "\(method.name) \(path.name) \($0.0)" }
            }
        }
        #expect(bare == [])
        #expect(document["components"]?["schemas"]?["BookingRequest"]?["anyOf"] == nil)
    }

    /// Whether it has content of some kind without an example.
    private static func isBare(_ body: JSONValue) -> Bool {
        guard case .object(let kinds)? = body["content"] else { return false }
        return kinds.contains { $0.value["example"] == nil && $0.value["examples"] == nil }
    }

    /// Where properties stand that are not described.
    private static func silent(in value: JSONValue, at place: String) -> [String] {
        switch value {
        case .array(let items): return items.flatMap { silent(in: $0, at: place) }
        case .object(let members):
            var found = members.flatMap { silent(in: $0.value, at: "\(place)/\($0.name)") }
            if case .object(let properties)? = value["properties"] {
                found += properties.filter { $0.value["description"] == nil && $0.value["$ref"] == nil }
                    .map { "\(place) \($0.name)" }
            }
            return found
        case .null, .bool, .integer, .number, .string: return []
        }
    }

    @Test("Its examples of a request are read by the same reader as the request itself")
    func examples() throws {
        let post = try Self.document()["paths"]?["/api/v1/bookings"]?["post"]?["requestBody"]
        guard case .object(let examples)? = post?["content"]?["application/json"]?["examples"] else { throw Missing() }
        let zone = try #require(Zone("Europe/Amsterdam"))
        for example in examples {
            let read = RequestReading(zone: zone).read(
                try #require(example.value["value"]), asker: try #require(Slug("x")))
            #expect(read.faults == [], "\(example.name)")
        }
        #expect(examples.count == 2)
    }

    @Test("The fields of its request are those that are read: each other one is refused")
    func fields() throws {
        guard
            case .object(let properties)? = try Self.document()["components"]?["schemas"]?["BookingRequest"]?[
                "properties"]
        else { throw Missing() }
        let zone = try #require(Zone("Europe/Amsterdam"))
        let nonsense = JSONValue.object(properties.map { .init($0.name, .bool(true)) } + [.init("kleur", .bool(true))])
        let faults = RequestReading(zone: zone).read(nonsense, asker: try #require(Slug("x"))).faults
        #expect(faults.filter { $0.problem == .unknownField } == [RequestFault("kleur", .unknownField)])
        #expect(Set(faults.map(\.field)) == Set(properties.map(\.name) + ["kleur"]))
    }

    @Test("Its schemas of a booking are those of the field table", arguments: BookingField.Use.allCases)
    func table(_ use: BookingField.Use) throws {
        if ProcessInfo.processInfo.environment["MEENT_WRITE_OPENAPI"] != nil { try OpenAPIWriting.rewrite() }
        let properties = try Self.document()["components"]?["schemas"]?[use.rawValue]?["properties"]
        for field in BookingField.properties(of: use) {
            let written = try JSONReader.read(field.value.bytes)
            #expect(
                properties?[field.name] == written,
                "\(field.name): MEENT_WRITE_OPENAPI=1 swift test --filter OpenAPITests writes it")
        }
        let known = Set(BookingField.properties(of: use).map(\.name))
        let strangers = BookingField.all.map(\.name).filter { !known.contains($0) && properties?[$0] != nil }
        #expect(strangers == [])
    }

    @Test("The answers of the house bear the names that it promises")
    func answers() async throws {
        let schemas = try #require(try Self.document()["components"]?["schemas"])
        try await DemoServer.run { server in
            let lists = [
                ("spaces", "Space"), ("equipment", "Equipment"), ("groups", "Group"), ("rules", "Rule"),
                ("bookings", "Booking"),
            ]
            for (path, schema) in lists {
                guard case .array(let items)? = try await server.ask(.get, "/api/v1/\(path)").json[path] else {
                    throw Missing()
                }
                #expect(!items.isEmpty, "\(path)")
                for item in items { #expect(Self.strangers(item, schemas[schema]) == [], "\(path)") }
            }
        }
    }

    private struct Missing: Error {}

    /// Names that the document does not know, and promised ones that are not there.
    private static func strangers(_ item: JSONValue, _ schema: JSONValue?) -> [String] {
        guard case .object(let members) = item, case .object(let properties)? = schema?["properties"],
            case .array(let required)? = schema?["required"]
        else { return ["no object"] }
        let names = Set(members.map(\.name))
        let promised = required.compactMap { if case .string(let name) = $0 { name } else { nil } }
        return names.subtracting(properties.map(\.name)).sorted() + promised.filter { !names.contains($0) }
    }
}
