import Scheduling

/// The rule book read back in plain sentences, from the data, so that the board sees what the machine understood.
extension Wording {
    /// One rule as it is read back.
    package struct Reading: Hashable, Sendable {
        /// `H05`; empty for a check that stands `with` the rule above it.
        package var id: String
        /// The sentence that people read.
        package var sentence: String
        /// What the machine understood, sentence by sentence.
        package var meaning: [String]

        /// A rule as it is read back.
        package init(id: String, sentence: String, meaning: [String]) {
            self.id = id
            self.sentence = sentence
            self.meaning = meaning
        }
    }

    /// The whole book, rule by rule, in the order of the book.
    package func reading(_ book: HouseRules) -> [Reading] { book.rules.map(reading) }

    /// One rule: what it checks, where it applies, what it does and on whose authority.
    package func reading(_ rule: Rule) -> Reading {
        let first = rule.part == 0
        let sentence = rule.wording[words.language.rawValue] ?? rule.wording["nl"] ?? ""
        let meaning = [check(rule), applies(rule.when), lifted(rule.unless), consequence(rule)]
        return Reading(
            id: first ? rule.id : "", sentence: first ? sentence : "",
            meaning: (meaning + (first ? origin(rule) : [])).compactMap(\.self))
    }

    /// `Luid: komt er muziek of veel geluid?` for each question of the form.
    package func questions(_ book: HouseRules) -> [String] {
        book.questions.map { question in
            let wording = question.wording[words.language.rawValue] ?? question.wording["nl"] ?? ""
            return words.say("rule.question", ["tag": question.tag, "question": wording])
        }
    }

    private func consequence(_ rule: Rule) -> String? {
        guard rule.kind.isBuilt, rule.kind.type.page.speaks != [.text] else { return nil }
        switch rule.effect {
        case .inform: return words.say("rule.effect.inform")
        case .remind: return words.say("rule.effect.remind")
        case .askBoard: return words.say("rule.effect.ask-board")
        case .refuse: return words.say("rule.effect.refuse")
        }
    }

    private func origin(_ rule: Rule) -> [String?] {
        [authority(rule), decision(rule), trial(rule), replacement(rule), review(rule)]
    }

    private func authority(_ rule: Rule) -> String {
        switch (rule.basis, rule.consent) {
        case (.law, _): words.say("rule.basis.law")
        case (.municipality, let consent?): words.say("rule.basis.municipality-consent", ["consent": consent])
        case (.municipality, nil): words.say("rule.basis.municipality")
        case (.own, _): words.say("rule.basis.own")
        }
    }

    private func decision(_ rule: Rule) -> String? {
        rule.decision.isEmpty ? nil : words.say("rule.decision", ["decision": rule.decision])
    }

    private func trial(_ rule: Rule) -> String? {
        rule.trial.map { trial in
            words.say(
                "rule.trial",
                [
                    "first": words.dayWithYear(trial.from), "last": words.dayWithYear(trial.until),
                    "expect": ownWords(trial.expect),
                ])
        }
    }

    /// The board's own words stay as they are; where the reader has chosen another language, that is said.
    private func ownWords(_ text: String) -> String {
        let language = names.rules?.language ?? "nl"
        guard language != words.language.rawValue else { return text }
        return words.say(language == "en" ? "rule.own-words-english" : "rule.own-words-dutch", ["text": text])
    }

    private func replacement(_ rule: Rule) -> String? {
        rule.replaces.map { words.say(rule.trial == nil ? "rule.replaces" : "rule.replaces-trial", ["id": $0]) }
    }

    private func review(_ rule: Rule) -> String? {
        rule.review.map { words.say("rule.review", ["day": words.dayWithYear($0)]) }
    }
}
