import Admin

@main struct Program {
    static func main() async { await Shell.main() }
}
