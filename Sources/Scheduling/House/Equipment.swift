/// A pool of things that are lent with a space: chairs, projectors.
package struct Equipment: Hashable, Sendable {
    /// Its name in addresses and rules.
    package var slug: Slug
    /// What people call it.
    package var name: String
    /// How many there are, 0 or more, those that are out of order included.
    package var quantity: Int
    /// The space it cannot leave, if any.
    package var fixedTo: Slug?
    /// Minutes that each is away before it is used, 0 to 720: to bring it, to warm it up.
    package var setUpMinutes: Int
    /// Minutes that each is away after it was used, 0 to 720: to clean it, to bring it back.
    package var clearUpMinutes: Int
    /// When how many of them cannot be lent.
    package var outOfOrder: [OutOfOrder]
    /// Whether it is no longer offered.
    package var retired: Bool

    /// A time during which some of a pool cannot be lent.
    package struct OutOfOrder: Hashable, Sendable, Codable {
        /// When.
        package var span: Span
        /// How many, 1 or more; several such times add up.
        package var quantity: Int

        /// So many that cannot be lent then.
        package init(span: Span, quantity: Int) {
            self.span = span
            self.quantity = quantity
        }
    }

    /// A pool; the store and the seeds keep its numbers in their bounds.
    package init(
        slug: Slug, name: String, quantity: Int, fixedTo: Slug? = nil, setUpMinutes: Int = 0, clearUpMinutes: Int = 0,
        outOfOrder: [OutOfOrder] = [], retired: Bool = false
    ) {
        self.slug = slug
        self.name = name
        self.quantity = quantity
        self.fixedTo = fixedTo
        self.setUpMinutes = setUpMinutes
        self.clearUpMinutes = clearUpMinutes
        self.outOfOrder = outOfOrder
        self.retired = retired
    }
}
