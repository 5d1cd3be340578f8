import ArgumentParser

/// `meent booking`: what is asked and what was answered.
struct BookingCommand: NounCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "booking", abstract: say("shell.help.booking"),
            subcommands: [
                BookingList.self, BookingShow.self, BookingCheck.self, BookingAdd.self,
                BookingChangeCommand.self, BookingRetry.self, BookingCancel.self,
                BookingApprove.self, BookingDecline.self, BookingWaive.self, BookingCorrect.self,
            ])
    }
}
