import HTTPTypes
import NIOCore
import Scheduling

/// Answers that are kept with a caller's own key: given again, they are as they were, whatever changed since.
extension Answer {
    /// The answer as it is kept.
    var kept: String {
        JSONValue.members([
            "status": .integer(status.code), "etag": headers[.eTag].map(JSONValue.string),
            "location": headers[.location].map(JSONValue.string), "document": .string(String(buffer: body)),
        ]).text
    }

    /// An answer that was kept; nil where there is none.
    init?(kept: String?) {
        guard let kept, let read = try? JSONReader.read(Array(kept.utf8)), let document = read["document"]?.asText
        else { return nil }
        let status = read["status"]?.asNumber.map { HTTPResponse.Status(code: Int($0)) } ?? .ok
        self.init(status, type: "application/json", body: ByteBuffer(string: document))
        headers[.eTag] = read["etag"]?.asText
        headers[.location] = read["location"]?.asText
        headers[.cacheControl] = "private, no-cache"
    }
}
