import Foundation
import Mustache
import NIOCore

/// The templates, the stylesheet and the OpenAPI document: read once at start, compiled once.
package struct Files: Sendable {
    let templates: MustacheLibrary
    /// Static files by name.
    let statics: [String: ByteBuffer]
    let openAPI: ByteBuffer
    /// The address of the stylesheet, with its checksum so that browsers may keep it for ever.
    let stylesheet: String

    /// Why the pages cannot be served: the file, or the places that were looked in.
    package struct Missing: Error, Hashable, Sendable {
        /// What is missing or damaged, for the log.
        package let what: String
    }

    /// Reads them from the first of these folders that holds `meent_Web.resources`; refuses a damaged template.
    package static func load(from share: [String]) throws(Missing) -> Files {
        MustacheContentTypes.register(PageText(), named: PageText.name)
        let places = share.map { "\($0)/meent_Web.resources" }
        guard let place = places.first(where: { FileManager.default.fileExists(atPath: "\($0)/openapi.json") }),
            let openAPI = FileManager.default.contents(atPath: "\(place)/openapi.json")
        else { throw Missing(what: places.joined(separator: ", ")) }
        let statics = contents(of: "\(place)/Static").mapValues { ByteBuffer(bytes: $0) }
        guard let style = statics["meent.css"] else { throw Missing(what: "\(place)/Static/meent.css") }
        return Files(
            templates: try templates(in: "\(place)/Templates"), statics: statics, openAPI: ByteBuffer(bytes: openAPI),
            stylesheet: "/static/meent.css?v=\(Gzip.checksum(Array(style.readableBytesView)))")
    }

    private static func templates(in place: String) throws(Missing) -> MustacheLibrary {
        var templates: [String: MustacheTemplate] = [:]
        for (name, data) in contents(of: place) where name.hasSuffix(".mustache") {
            guard let template = try? MustacheTemplate(string: String(decoding: data, as: UTF8.self)) else {
                throw Missing(what: "\(place)/\(name)")
            }
            templates[String(name.dropLast(".mustache".count))] = template
        }
        return MustacheLibrary(templates: templates)
    }

    private static func contents(of place: String) -> [String: Data] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
        return names.reduce(into: [:]) { $0[$1] = FileManager.default.contents(atPath: "\(place)/\($1)") }
    }
}
