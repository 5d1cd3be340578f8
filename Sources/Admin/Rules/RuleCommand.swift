import ArgumentParser

/// `meent rule`: the agreements of the house.
struct RuleCommand: NounCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rule", abstract: say("shell.help.rule"),
            subcommands: [
                RuleList.self, RuleShow.self, RuleRead.self, RuleKinds.self, RuleDraft.self, RuleCheck.self,
                RuleAdopt.self, RuleHistory.self,
            ])
    }
}
