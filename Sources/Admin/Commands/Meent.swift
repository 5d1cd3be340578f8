import ArgumentParser
import Operations
import Scheduling

/// `meent`: what waits for the board today, and everything else by name.
struct Meent: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "meent", abstract: say("shell.help.meent"), discussion: say("shell.help.meent-more"),
            version: Version.text,
            groupedSubcommands: [
                CommandGroup(
                    name: say("shell.group.bookings"),
                    subcommands: [BookingCommand.self, OpeningsCommand.self, WhyCommand.self]),
                CommandGroup(
                    name: say("shell.group.house"),
                    subcommands: [
                        SpaceCommand.self, EquipmentCommand.self, ClosureCommand.self, SeasonCommand.self,
                        GroupCommand.self, RuleCommand.self,
                    ]),
                CommandGroup(
                    name: say("shell.group.looking"),
                    subcommands: [StatusCommand.self, DoctorCommand.self, VerifyCommand.self, JournalCommand.self]),
                CommandGroup(
                    name: say("shell.group.running"),
                    subcommands: [
                        InitCommand.self, ServeCommand.self, BackupCommand.self, RestoreCommand.self,
                        PurgeCommand.self, MailCommand.self,
                    ]),
            ])
    }

    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let waiting = try await context.centre.waiting()
        let sheet = WaitingSheet(waiting, wording: try await context.wording(), context: context)
        if context.hand(sheet.document) { return }
        sheet.lines.forEach { context.terminal.answer($0) }
    }
}

/// Which Meent this is.
enum Version {
    static let text = "0.4.0"
}
