import HTTPTypes
import Logging
import Mustache
import Operations
import Phrases
import Scheduling

/// The root of every page: its values, the frame around them, and the words.
struct PageRoot: MustacheParent {
    let values: PageValue
    let words: PageWords
    let logger: Logger

    func child(named name: String) -> Any? {
        if name == "say" { return words }
        let value = values.child(named: name)
        // Every name was looked for further in before it comes here, so it is a mistake of the template.
        if value == nil { logger.error("a template shows what its page does not have", metadata: ["name": "\(name)"]) }
        return value
    }
}

extension RequestHandlers {
    /// A page in its frame: menu, language switch, who is signed in.
    func page(
        _ template: String, showing value: PageValue, for call: WebRequest, status: HTTPResponse.Status = .ok
    ) async -> Answer {
        let session = (try? await session(of: call)) ?? nil
        let house = try? await centre.house()
        let group = session.flatMap { signed in
            house?.groups.first { $0.slug == signed.group }?.name ?? signed.group.text
        }
        let frame = PageValue(
            frame(call).merging([
                "centre": .text(house?.settings.name ?? "Meent"), "signedIn": group.item,
                "formToken": (session?.formToken).item,
            ]) { old, _ in old })
        return .page(render(template, showing: frame.adding(value), for: call), status: status)
    }

    /// A template with its values as text.
    func render(_ template: String, showing value: PageValue, for call: WebRequest) -> String {
        let root = PageRoot(values: value, words: PageWords(words: phrases.words(call.language)), logger: logger)
        return files.templates.render(root, withTemplate: template) ?? ""
    }

    private func frame(_ call: WebRequest) -> [String: PageValue.Item] {
        let other: Language = call.language == .nl ? .en : .nl
        // Whoever switches on the answer to a form comes back by its address.
        let address = call.method == .post ? Address.local(call.path) : call.address
        let switched = address + (address.contains("?") ? "&" : "?") + "lang=\(other.rawValue)"
        return [
            "lang": .text(call.language.rawValue), "otherLang": .text(other.rawValue), "switchHref": .text(switched),
            "stylesheet": .text(files.stylesheet), "menu": .values(menu(call)), "title": .absent,
        ]
    }

    private func menu(_ call: WebRequest) -> [PageValue] {
        let words = phrases.words(call.language)
        let items = [
            ("/", words.say("page.agenda")), ("/openings", words.say("page.find-short")),
            ("/rules", words.say("page.rules")), ("/groups", words.say("page.groups")),
            ("/feeds", words.say("page.subscribe")),
        ]
        return items.map { href, label in
            let isHere = href == "/" ? call.path == "/" : call.path.hasPrefix(href)
            return PageValue(["href": href, "label": label, "here": isHere])
        }
    }
}
