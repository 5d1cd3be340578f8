@main struct Meent { static func main() {} }
