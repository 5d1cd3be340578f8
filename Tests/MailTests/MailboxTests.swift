import Operations
import Testing

@Suite("Whom mail comes from and goes to")
struct MailboxTests {
    @Test(
        "An address stands alone, or after a name",
        arguments: [
            ("post@wissel.example", "", "post@wissel.example", "wissel.example"),
            (
                "Buurthuis De Wissel <post@wissel.example>", "Buurthuis De Wissel", "post@wissel.example",
                "wissel.example"
            ),
            ("<a@b>", "", "a@b", "b"),
            ("Één, twee  <a+b@c.d>", "Één, twee", "a+b@c.d", "c.d"),
        ])
    func reads(_ text: String, _ name: String, _ address: String, _ host: String) {
        let mailbox = Mailbox(text)
        #expect(mailbox?.name == name)
        #expect(mailbox?.address == address)
        #expect(mailbox?.host == host)
    }

    @Test(
        "What could end the address or its header is refused",
        arguments: [
            "", "wissel", "@wissel.example", "post@", "a@b@c", "post@wissel.example\r\nBcc: x@y.z", "a b@c.d",
            "a@b.c, d@e.f", "a@b;c", "a\u{0}@b.c", "<a@b>@c>", "a@b\u{301}", "Naam a@b>", "a@b.c\n", "a\"b@c.d",
            "a@" + String(repeating: "b", count: 253),
        ])
    func refuses(_ text: String) {
        #expect(Mailbox(text) == nil)
    }
}
