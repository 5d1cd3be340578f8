/// Size is a budget: a file or a function that outgrows it has two jobs.
enum Budgets {
    static let linesPerFile = 300
    static let linesPerFunction = 40
    static let parametersPerFunction = 5

    /// What is too big in one file.
    static func faults(in source: SourceText) -> [Finding] {
        var faults: [Finding] = []
        if source.lines.count > linesPerFile {
            faults.append(Finding(path: source.path, line: 0, fault: "\(source.lines.count) lines in one file"))
        }
        for declaration in DeclarationReader.declarations(in: source) {
            // A switch that gives each case of an enum its answer may be as long as the enum.
            if declaration.length > linesPerFunction, !Tokens.isFlatSwitch(declaration.body) {
                faults.append(source.finding(declaration.line, "\(declaration.length) lines in one function"))
            }
            // An initialiser that only fills the fields is the list of the fields: Swift makes none for other targets.
            if declaration.parameters > parametersPerFunction, !declaration.onlyFillsFields {
                faults.append(source.finding(declaration.line, "\(declaration.parameters) parameters"))
            }
        }
        return faults
    }
}
