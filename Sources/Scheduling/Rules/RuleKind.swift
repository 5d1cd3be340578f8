/// Every kind of house rule, by the name that a rule book gives it.
///
/// A kind that is added here does not compile until it names its type below; everything else is said in that type's own
/// file, under `Rules/Kinds/`.
package enum RuleKind: String, CaseIterable, Hashable, Sendable {
    /// Bookings lie within the opening hours.
    case openingWindow = "opening-window"
    /// What `when` names keeps out of these hours.
    case quietHours = "quiet-hours"
    /// Asked at least so long ahead.
    case leadTime = "lead-time"
    /// Asked at most so far ahead.
    case horizon
    /// How long an occurrence lasts.
    case duration
    /// Time kept free for set-up and clear-up.
    case buffer
    /// People fit the spaces they have.
    case roomCapacity = "room-capacity"
    /// All people in the house at one moment.
    case buildingHeadcount = "building-headcount"
    /// What `when` names never while these spaces are in use, and the other way round.
    case exclusion
    /// Only together with one of these spaces.
    case bundle
    /// Text that goes with the answer.
    case agreement
    /// Who or what the house is not for.
    case eligibility
    /// Starts and ends fall on a grid.
    case blockGrid = "block-grid"
    /// So many of a pool for one booking.
    case equipmentLimit = "equipment-limit"
    /// So long between two bookings of one group in one space.
    case spacing
    /// A group's share over a period.
    case groupQuota = "group-quota"
    /// So many events of a kind over a period.
    case eventCount = "event-count"
    /// A share of the opening hours stays unprogrammed.
    case openTime = "open-time"
    /// How many seasons a series may hold its place.
    case seasonTerm = "season-term"
    /// Options lapse, so many at a time.
    case optionExpiry = "option-expiry"
    /// Somebody with a role is on a shift.
    case dutyRole = "duty-role"
    /// A named person can be reached.
    case responsiblePerson = "responsible-person"
    /// What is asked in return.
    case contribution
    /// In a round: a first before a second.
    case newcomerFloor = "newcomer-floor"
    /// What it costs.
    case tariff
    /// Late cancellations and rooms where nobody came.
    case cancelNoShow = "cancel-noshow"
    /// What others see, and when names go.
    case visibility
    /// What to see to when leaving.
    case handoverChecklist = "handover-checklist"
    /// Fewer people for a time.
    case emergencyOverride = "emergency-override"

    /// What a rule of this kind takes, needs to know and finds: the one place that leads from a name to its type.
    package var type: any KindOfRule.Type {
        switch self {
        case .openingWindow: OpeningWindowRule.self
        case .quietHours: QuietHoursRule.self
        case .leadTime: LeadTimeRule.self
        case .horizon: HorizonRule.self
        case .duration: DurationRule.self
        case .buffer: BufferRule.self
        case .roomCapacity: RoomCapacityRule.self
        case .buildingHeadcount: BuildingHeadcountRule.self
        case .exclusion: ExclusionRule.self
        case .bundle: BundleRule.self
        case .agreement: AgreementRule.self
        case .eligibility: EligibilityRule.self
        case .blockGrid: BlockGridRule.self
        case .equipmentLimit: EquipmentLimitRule.self
        case .spacing: SpacingRule.self
        case .groupQuota: GroupQuotaRule.self
        case .eventCount: EventCountRule.self
        case .openTime: OpenTimeRule.self
        case .seasonTerm: SeasonTermRule.self
        case .optionExpiry: OptionExpiryRule.self
        case .dutyRole: DutyRoleRule.self
        case .responsiblePerson: ResponsiblePersonRule.self
        case .contribution: ContributionRule.self
        case .newcomerFloor: NewcomerFloorRule.self
        case .tariff: TariffRule.self
        case .cancelNoShow: CancelNoShowRule.self
        case .visibility: VisibilityRule.self
        case .handoverChecklist: HandoverChecklistRule.self
        case .emergencyOverride: EmergencyOverrideRule.self
        }
    }

    /// The kind's name in the rule book.
    package var name: String { rawValue }

    /// Whether this version checks it; a rule of another kind is said in every answer that it could concern.
    package var isBuilt: Bool { type.page.isBuilt }
}
