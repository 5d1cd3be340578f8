import Web

/// The last form of a page as a browser would send it back.
struct FilledForm {
    /// Where it goes.
    let action: String
    /// Its fields in the order of the page.
    var items: [(name: String, value: String)] = []

    /// Reads the form whose tag bears `mark`, as our own templates write it; nil where there is none.
    init?(_ page: String, marked mark: String = "class=\"form\"") {
        guard let mark = page.ranges(of: mark).last, let open = page[..<mark.lowerBound].lastIndex(of: "<"),
            let body = page[open...].split(separator: "</form>", maxSplits: 1).first
        else { return nil }
        action = body.firstMatch(of: /action="([^"]*)"/).map { Self.plain($0.1) } ?? ""
        let tag =
            /<input ([^>]*)>|<select [^>]*name="([^"]+)"[^>]*>(.*?)<\/select>|<textarea [^>]*name="([^"]+)"[^>]*>([^<]*)<\/textarea>/
            .dotMatchesNewlines()
        for match in body.matches(of: tag) {
            if let input = match.1 { take(input) }
            if let name = match.2, let options = match.3 {
                let chosen = options.firstMatch(of: /value="([^"]*)" selected/).map { Self.plain($0.1) }
                items.append((String(name), chosen ?? Self.first(options)))
            }
            if let name = match.4, let text = match.5 { items.append((String(name), Self.plain(text))) }
        }
    }

    private static func first(_ options: Substring) -> String {
        options.firstMatch(of: /value="([^"]*)"/).map { plain($0.1) } ?? ""
    }

    private mutating func take(_ input: Substring) {
        guard let name = input.firstMatch(of: /name="([^"]*)"/)?.1 else { return }
        let value = input.firstMatch(of: /value="([^"]*)"/)?.1 ?? "on"
        let kind = input.firstMatch(of: /type="([^"]*)"/)?.1 ?? "text"
        if ["checkbox", "radio"].contains(kind), !input.contains(" checked") { return }
        items.append((Self.plain(name), Self.plain(value)))
    }

    /// The value of a field.
    subscript(name: String) -> String? {
        get { items.first { $0.name == name }?.value }
        set {
            let place = items.firstIndex { $0.name == name }
            items.removeAll { $0.name == name }
            if let newValue { items.insert((name, newValue), at: min(place ?? items.count, items.count)) }
        }
    }

    /// The body of the request that it makes.
    var body: String { items.map { "\(Self.escaped($0.name))=\(Self.escaped($0.value))" }.joined(separator: "&") }

    /// The text that stands for an attribute or a text of a page.
    static func plain(_ text: some StringProtocol) -> String {
        String(text).replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&lt;", with: "<")
            .replacing("&gt;", with: ">").replacing("&#96;", with: "`").replacing("&amp;", with: "&")
    }

    private static func escaped(_ text: String) -> String {
        text.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
