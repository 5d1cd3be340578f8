import ArgumentParser
import Operations
import Scheduling

/// `meent doctor`: is it set up well? What is not comes with what to do.
struct DoctorCommand: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "doctor", abstract: say("shell.help.doctor"))
    }

    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let findings = try await context.centre.doctor()
        if !context.hand(Document.object(("checks", .array(findings.map(Self.document))))) {
            for finding in findings {
                let mark = finding.isGood ? say("shell.doctor.good") : say("shell.doctor.bad")
                context.terminal.answer("\(mark)  \(Self.sentence(finding))")
            }
        }
        if findings.contains(where: { !$0.isGood }) { throw Ended.no }
    }

    private static func sentence(_ finding: DoctorFinding) -> String {
        let good = finding.isGood
        switch finding.check {
        case .ruleBook: return say(good ? "shell.doctor.rule-book" : "shell.doctor.rule-book-bad")
        case .backup: return say(good ? "shell.doctor.backup" : "shell.doctor.backup-bad")
        case .durability: return say(good ? "shell.doctor.durability" : "shell.doctor.durability-bad")
        case .permissions:
            return say(good ? "shell.doctor.permissions" : "shell.doctor.permissions-bad", ["folder": finding.value])
        case .disk:
            let size = Int64(finding.value).map(StatusCommand.size) ?? ""
            return say(good ? "shell.doctor.disk" : "shell.doctor.disk-bad", ["size": size])
        case .letters: return say(good ? "shell.doctor.letters" : "shell.doctor.letters-bad", ["n": finding.value])
        case .zone: return say(good ? "shell.doctor.zone" : "shell.doctor.zone-bad", ["bookings": finding.value])
        case .equipment:
            return say(good ? "shell.doctor.equipment" : "shell.doctor.equipment-bad", ["pools": finding.value])
        case .address:
            return say(good ? "shell.doctor.address" : "shell.doctor.address-bad", ["address": finding.value])
        }
    }

    private static func document(_ finding: DoctorFinding) -> JSONValue {
        Document.object(
            ("check", .string(finding.check.rawValue)), ("good", .bool(finding.isGood)),
            ("value", .string(finding.value)), ("text", .string(sentence(finding))))
    }
}
