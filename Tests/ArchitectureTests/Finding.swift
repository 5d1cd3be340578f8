/// A place where the house differs from its own agreements.
struct Finding: Hashable, CustomStringConvertible {
    /// The file, counted from the top folder.
    let path: String
    /// The line, from 1; 0 is the file as a whole.
    let line: Int
    /// What is wrong there, in a few words.
    let fault: String

    var description: String { "\(path):\(line): \(fault)" }
}
