import ArgumentParser
import Logging
import Mail
import Operations
import Phrases
import ServiceLifecycle
import Web

/// `meent serve`: the pages, the API, the feeds and the mail, until somebody says stop.
struct ServeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "serve", abstract: say("shell.help.serve"))
    }

    @Option(help: help("shell.serve.host", name: "address")) var host: String?
    @Option(help: help("shell.serve.port", name: "n")) var port: String?
    @OptionGroup var place: PlaceOptions

    /// How long what is under way may take once somebody said stop.
    private static let longestFarewell = Duration.seconds(10)

    func run() async throws {
        let settings = try Settings.read(place, flags: flags)
        let logger = Self.logger(settings)
        let phrases = try Speech.phrases.get()
        let centre = try await CommandContext.openCentre(place, as: .server)
        do {
            try await serve(centre, phrases: phrases, settings: settings, logger: logger)
        } catch {
            await centre.close()
            throw Self.explained(error, under: settings)
        }
        // Closing checkpoints: the file of data is whole by itself when the program has gone.
        await centre.close()
    }

    private func serve(_ centre: Centre, phrases: Phrases, settings: Settings, logger: Logger) async throws {
        let own = settings.applied(to: try await centre.settings())
        try await centre.use(own)
        let web = WebSettings(
            host: settings[.host], port: settings.number(.port), publicURL: own.publicURL,
            trustedProxy: settings[.trustedProxy].isEmpty ? nil : settings[.trustedProxy])
        let door = try await WebApplication.application(
            centre: centre, phrases: phrases, surroundings: Machine.surroundings, settings: web, logger: logger)
        let mail = MailDelivery(
            of: centre, phrases: phrases, along: settings.mailTransport(try await centre.settings(), in: place.folder),
            log: logger)
        var services = ServiceGroupConfiguration(
            services: [
                .init(service: MailRound(delivery: mail)), .init(service: DueRound(centre: centre, logger: logger)),
                .init(service: door),
            ],
            gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        services.maximumGracefulShutdownDuration = Self.longestFarewell
        Terminal.own.note(say("shell.serve.on", ["address": own.publicURL]))
        try await ServiceGroup(configuration: services).run()
    }

    private var flags: [Setting: String] {
        let given: [(Setting, String?)] = [(.host, host), (.port, port)]
        return Dictionary(uniqueKeysWithValues: given.compactMap { key, value in value.map { (key, $0) } })
    }

    private static func logger(_ settings: Settings) -> Logger {
        var logger = Logger(label: "meent")
        logger.logLevel = Logger.Level(rawValue: settings[.logLevel]) ?? .info
        return logger
    }

    /// A port that is taken, or that only root may have, is a setting to change.
    private static func explained(_ error: any Error, under settings: Settings) -> any Error {
        let text = String(describing: error)
        let place = ["host": settings[.host], "port": settings[.port]]
        if text.contains("Address already in use") { return Ended(.breakdown, say("shell.serve.taken", place)) }
        if text.contains("bind(") { return Ended(.breakdown, say("shell.serve.cannot-listen", place)) }
        return error
    }
}

/// The mail's part in the server: it delivers until somebody says stop.
private struct MailRound: Service {
    let delivery: MailDelivery

    func run() async throws { await cancelWhenGracefulShutdown { await delivery.run() } }
}

/// What time decides, in the server: looked at twice a minute until somebody says stop.
private struct DueRound: Service {
    let centre: Centre
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            repeat {
                do {
                    _ = try await centre.settleDue()
                } catch {
                    logger.warning("What was due could not be done.", metadata: ["fault": "\(error)"])
                }
            } while (try? await Task.sleep(for: .seconds(30))) != nil
        }
    }
}
