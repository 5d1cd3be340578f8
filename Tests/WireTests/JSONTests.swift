import Scheduling
import Testing

@Suite("JSON is read byte by byte")
struct JSONTests {
    @Test(
        "What RFC 8259 allows is read and written back",
        arguments: [
            (
                #"{"a":[1,-2,0.5,1e9,true,false,null],"b":{"c":"d"}}"#,
                #"{"a":[1,-2,0.5,1e9,true,false,null],"b":{"c":"d"}}"#
            ),
            (" [ ] ", "[]"), (#""\u00e9\ud83c\udfb6""#, "\"é🎶\""),
            (#""\"\\\/\b\f\n\r\t""#, #""\"\\/\u0008\u000c\n\r\t""#),
            ("0", "0"), ("{}", "{}"), (#"{"e\u0301":1}"#, "{\"e\u{301}\":1}"),
        ])
    func reads(_ text: String, _ written: String) throws {
        #expect(try JSONReader.read(Array(text.utf8)).text == written)
    }

    @Test(
        "What is no JSON is refused at its byte",
        arguments: [
            ("", JSONFault.syntax(at: 0)), ("{", .syntax(at: 1)), ("{}{}", .syntax(at: 2)), ("{} // x", .syntax(at: 3)),
            ("[1,]", .syntax(at: 3)), (#"{"a":1,}"#, .syntax(at: 7)), ("{a:1}", .syntax(at: 1)),
            ("NaN", .syntax(at: 0)),
            ("01", .syntax(at: 1)), ("1.", .syntax(at: 2)), ("1e", .syntax(at: 2)), ("-", .syntax(at: 1)),
            ("+1", .syntax(at: 0)), ("\"a\nb\"", .syntax(at: 2)), ("\"\\x\"", .syntax(at: 2)), ("tru", .syntax(at: 3)),
            (#""\ud800""#, .notText(at: 3)), (#""\udc00""#, .notText(at: 3)), (#""\ud800\u0041""#, .notText(at: 3)),
            (#"{"a":1,"a":2}"#, .duplicate(name: "a")), (#"{"a":1,"\u0061":2}"#, .duplicate(name: "a")),
        ])
    func refuses(_ text: String, _ fault: JSONFault) {
        #expect(throws: fault) { try JSONReader.read(Array(text.utf8)) }
    }

    @Test(
        "Bytes that are no UTF-8 are refused", arguments: [[0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xE2, 0x82]])
    func bytes(_ bytes: [UInt8]) {
        #expect(throws: JSONFault.notText(at: 0)) { try JSONReader.read([0x22] + bytes + [0x22]) }
    }

    @Test("Sixteen levels are read, seventeen are not, and a thousand brackets do no harm")
    func depth() throws {
        func nested(_ levels: Int) -> [UInt8] {
            [UInt8](repeating: 0x5B, count: levels) + [UInt8](repeating: 0x5D, count: levels)
        }
        #expect(try JSONReader.read(nested(16)).text.utf8.count == 32)
        #expect(throws: JSONFault.tooDeep(at: 16)) { try JSONReader.read(nested(17)) }
        #expect(throws: JSONFault.tooDeep(at: 16)) { try JSONReader.read([UInt8](repeating: 0x5B, count: 1_000)) }
    }

    @Test("Control characters never leave as they are")
    func controls() {
        let text = JSONValue.string("a\u{0}b\u{1F}c\u{7F}\r\n\"\u{301}").text
        #expect(text == #""a\u0000b\u001fc\u007f\r\n\"\#u{301}""#)
    }
}
