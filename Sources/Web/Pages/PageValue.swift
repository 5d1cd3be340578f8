import Mustache
import Phrases

/// What a template may show: names with texts, yes or no, and further values. A name it does not know is a mistake.
struct PageValue: MustacheParent, Sendable {
    /// Something a template can show.
    enum Item: Sendable {
        case text(String)
        case yes(Bool)
        case value(PageValue)
        case values([PageValue])
        case texts([String])
        /// Known, but not there now.
        case absent
    }

    private let items: [String: Item]

    init(_ items: [String: Item]) { self.items = items }

    init(_ items: [String: any PageItem]) { self.items = items.mapValues(\.item) }

    func child(named name: String) -> Any? {
        switch items[name] {
        case .text(let text): text
        case .yes(let yes): yes
        case .value(let value): value
        case .values(let values): values
        case .texts(let texts): texts
        case .absent: Absent()
        case nil: nil
        }
    }

    /// Both together; the names of `other` go first.
    func adding(_ other: PageValue) -> PageValue { PageValue(items.merging(other.items) { _, new in new }) }
}

/// What renders as nothing, and of which a section is left out.
struct Absent: MustacheCustomRenderable {
    var renderText: String { "" }
    var isNull: Bool { true }
}

/// Swift's own values as templates show them.
protocol PageItem {
    var item: PageValue.Item { get }
}

extension String: PageItem { var item: PageValue.Item { .text(self) } }
extension Int: PageItem { var item: PageValue.Item { .text(String(self)) } }
extension Bool: PageItem { var item: PageValue.Item { .yes(self) } }
extension PageValue: PageItem { var item: PageValue.Item { .value(self) } }
extension PageValue.Item: PageItem { var item: PageValue.Item { self } }

extension Array: PageItem where Element: PageItem {
    var item: PageValue.Item {
        if let values = self as? [PageValue] { return .values(values) }
        return .texts((self as? [String]) ?? [])
    }
}

extension Optional: PageItem where Wrapped: PageItem {
    var item: PageValue.Item { self?.item ?? .absent }
}

/// The words of a page: `{{say.agenda}}` is the phrase `page.agenda`.
struct PageWords: MustacheParent, Sendable {
    let words: Words

    func child(named name: String) -> Any? { words.say("page.\(name)") }
}
