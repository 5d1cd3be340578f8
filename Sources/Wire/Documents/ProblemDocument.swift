import Phrases
import Scheduling

/// An error as RFC 9457 wants it, in the reader's language.
package struct ProblemDocument: Sendable {
    /// The document.
    package let json: JSONValue

    /// The document of a problem; `wording` words the faults, and without it they bear their codes only.
    package init(_ problem: ProblemText, words: Words, wording: Wording?) {
        let faults = problem.faults.map { fault in
            FaultDocument(fault, wording: wording).json
        }
        json = .members([
            "type": .string("about:blank"), "title": .string(words.say(problem.key, problem.values)),
            "status": .integer(problem.status),
            "detail": .string(words.say("\(problem.key)-more", problem.values)),
            "errors": faults.isEmpty ? nil : .array(faults),
        ])
    }

    /// The errors of a request that makes no sense, as the shell's `--json` prints them.
    package init(_ faults: [RequestFault], wording: Wording) {
        self.init(ProblemText("problem.invalid", status: 422, faults: faults), words: wording.words, wording: wording)
    }

    /// A refusal: all reasons, and the ways that would pass, with a word where not everything was looked at.
    package init(
        refused decision: Decision, asked: BookingRequest, found: FoundAlternatives, wording: Wording
    ) {
        json = .members([
            "type": .string("about:blank"), "title": .string(wording.words.say("problem.refused")),
            "status": .integer(409),
            "detail": .string(wording.words.say("problem.refused-more")),
            "refusals": .array(decision.refusals.map { RefusalDocument($0, wording: wording).json }),
            "alternatives": .array(
                found.alternatives.map { AlternativeDocument($0, insteadOf: asked, wording: wording).json }),
            "alternatives-cut": found.isCut ? .string(wording.words.say("alternative.search-cut")) : nil,
        ])
    }
}

/// A fault of one field: `{field, code, text}`.
struct FaultDocument {
    let json: JSONValue

    init(_ fault: RequestFault, wording: Wording?) {
        json = .members([
            "field": .string(fault.field), "code": .string(fault.problem.code),
            "text": .string(wording?.text(fault) ?? fault.problem.code),
        ])
    }
}

/// What a problem says: a status, the key of its words with what fills their blanks, and every fault of every field.
package struct ProblemText: Sendable {
    let key: String
    let values: [String: String]
    let status: Int
    let faults: [RequestFault]

    /// A problem by the key of its title; what to do stands under the same key with `-more` behind it.
    package init(_ key: String, values: [String: String] = [:], status: Int, faults: [RequestFault] = []) {
        self.key = key
        self.values = values
        self.status = status
        self.faults = faults
    }
}
