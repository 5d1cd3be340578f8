import CZlib
import NIOCore

/// Packs answers by zlib.
enum Gzip {
    /// The bytes as one gzip member (RFC 1952); nil where zlib has no memory.
    static func compress(_ bytes: ByteBuffer) -> ByteBuffer? {
        var stream = z_stream()
        // 15 bits of window plus 16 asks for gzip's own head and tail.
        let size = Int32(MemoryLayout<z_stream>.size)
        guard deflateInit2_(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK
        else { return nil }
        defer { deflateEnd(&stream) }
        var input = Array(bytes.readableBytesView)
        var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(input.count))))
        let room = output.count
        let written: Int? = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(clamping: source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(clamping: room)
                return deflate(&stream, Z_FINISH) == Z_STREAM_END ? room - Int(stream.avail_out) : nil
            }
        }
        return written.map { ByteBuffer(bytes: output.prefix($0)) }
    }

    /// Whether the reader takes gzip (RFC 9110 §12.5.3): named with a weight above 0, or by `*`.
    static func isAccepted(_ header: String?) -> Bool {
        guard let header, header.utf8.count <= 1_000 else { return false }
        var star = false
        for item in header.lowercased().split(separator: ",") {
            let pieces = item.split(separator: ";").map { $0.filter { $0 != " " } }
            guard let name = pieces.first else { continue }
            let weight =
                pieces.dropFirst().first { $0.hasPrefix("q=") }
                .map { LanguageChoice.thousandths($0.dropFirst(2)) ?? 0 } ?? 1_000
            if name == "gzip" || name == "x-gzip" { return weight > 0 }
            if name == "*" { star = weight > 0 }
        }
        return star
    }

    /// The checksum of some bytes, as the stylesheet's address bears it.
    static func checksum(_ bytes: [UInt8]) -> String {
        String(crc32(0, bytes, UInt32(clamping: bytes.count)), radix: 36)
    }
}
