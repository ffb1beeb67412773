/// Every phrase a report is written with, apart from the assessment's own remarks.
///
/// Templates have the phrases without places as `w.neglected`; the others are filled in the report
/// model: `{0}`, `{1}` … stand for values, `{0|day|days}` for a word that goes with their number.
package enum Phrase: String, Sendable, CaseIterable {
  // Title and headline.
  case title
  case titleFor
  case titleOfOwner
  case asOf
  /// The last day of an export that ends long before today.
  case asOfLastDay
  case extent
  case firstVisit
  case firstCall
  case firstEmail
  case firstCard
  case firstGift
  case firstApology
  case firstReview
  case firstHelp
  case firstValue
  case firstAsk
  case firstThank
  case firstPay
  case firstGreet
  case firstExchange
  case firstUnnamed
  case personAt
  case customerOfID
  case headlineNone
  case headlineNoneInPart
  case headlineEmpty
  case headlineUnknown
  case leadEmpty
  case leadNeglected
  case leadNone
  case leadChanges
  case leadNewlyNeglected
  case leadNoLongerPutOff
  case leadRecovered
  case leadPutOff
  case leadBecameUnknown
  case leadEnded
  case leadRemoved
  case leadFirstRun
  case leadUnreadableBaseline
  case leadOtherBase
  // Numbers at the top.
  case tileNeglected
  case tilePartnerships
  /// The same beside its number.
  case tilePartnershipsCount
  case tileTransactional
  case tileDrifting
  case tileNeverContacted
  case tileIllFitting
  case tileSuspended
  case tileUnknown
  case tileRelationships
  case tiles
  case change
  // Sections.
  case doubts
  case moreDoubts
  case moreDoubtsMail
  case ordersOnly
  case oursUnrecorded
  case noInteractions
  case notRecorded
  case manyNotRecorded
  case lowEvidence
  case unreadableRows
  /// A table of contacts was not used, and nothing tells whose they are.
  case unreadElsewhere
  case unreadable
  case joinLoss
  /// What stands before and behind words that are quoted.
  case quoteOpen
  case quoteClose
  /// A handful of rows, of so many.
  case fewRowsLost
  case neglected
  case neglectedIntro
  case touchSpread
  case noneNeglected
  case byRevenue
  case byRevenueIntro
  case changes
  case changesSince
  case firstRun
  case unreadableBaseline
  case otherBase
  case rulesMoved
  case andMoreOf
  case noChanges
  case newlyNeglected
  case noLongerPutOff
  case worse
  case severityRose
  case stillOpen
  case openNights
  case openNightsEach
  case recovered
  case nowPutOff
  case settledWhilePutOff
  case becameUnknown
  case becamePartnership
  case becameTransactional
  case added
  case removed
  case wasNeglected
  case trend
  case trendIntro
  case trendFrom
  case trendTo
  case trendLine
  /// How the last runs judged one relationship.
  case course
  /// Day, score, class.
  case coursePoint
  /// Day, score, days without a sign of theirs, class.
  case coursePointSilent
  case fading
  case fadingIntro
  /// Days between two contacts before, and of late.
  case fadesRarer
  /// The score then, the day, the score now.
  case fades
  case partnerships
  case partnershipsIntro
  case nonePartnership
  case drifting
  case driftingIntro
  case noneDrifting
  case neverContacted
  case neverContactedIntro
  case noneNeverContacted
  case illFitting
  case illFittingIntro
  case noneIllFitting
  case suspended
  case suspendedIntro
  case unknown
  case unknownIntro
  case groups
  case groupsIntro
  case groupNeglected
  case showOnly
  case showEveryone
  case showNeglected
  case showPartnerships
  case showDrifting
  case search
  case searchNone
  case byOwner
  case bySegment
  case byKind
  case nobody
  case portfolio
  case classSplit
  case attention
  case attentionIntro
  case attentionUnrecorded
  case attentionLabel
  // Retention beside acquisition.
  case retention
  case retentionIntro
  case retentionTouches
  case retentionTouched
  case retentionHeard
  case retentionRevenue
  /// Touches, the day they were last heard of.
  case retentionRow
  case retentionRowSilent
  // Kinds with a section of their own.
  case vendors
  case vendorsIntro
  case vendorOwes
  case vendorMet
  case vendorThanks
  case vendorDemands
  case vendorNothing
  case prospectsSection
  case prospectsIntro
  case prospectFit
  case fitLikePartnerships
  case fitLikeIllFitting
  case fitOpenWord
  case referrals
  case referralsIntro
  /// Whom the referral brought.
  case referralBecame
  case referralThanksDue
  case remarks
  // The year of appreciation.
  case yearOfAppreciation
  case yearIntro
  /// Gifts planned, the price of one, what they cost, the budget.
  case giftBudget
  case yearNone
  case anniversary
  /// The name, the years.
  case anniversaryOf
  case anniversaryWhy
  case existing
  case past
  case prospects
  case others
  case stake
  case stakeMixed
  case lastRun
  case today
  case scatter
  case scatterIntro
  case scatterLabel
  case scatterAcross
  case scatterUp
  case scatterOutlier
  case scatterNone
  case worst
  case worstIntro
  case monthly
  case monthlyLabel
  case contactIn
  case contactInLast
  case oursInMonth
  case theirsInMonth
  case unclearInMonth
  case unclearNotDrawn
  case details
  case detailsFlagged
  case detailsCut
  case everyoneElse
  case dataQuality
  case noFindings
  case judged
  // Tables.
  case what
  case number
  case changeColumn
  case who
  case why
  case touch
  case owner
  case severity
  case revenue
  case score
  case since
  case `class`
  case last
  case until
  case by
  case silent
  case usualGap
  case probability
  case group
  case kind
  case tier
  case segment
  case all
  case andMore
  /// How many more there are behind.
  case behind
  case moreFindings
  case andMoreMail
  case days
  case never
  case notRecordedHere
  case anyContactStands
  // A relationship in detail.
  case scoreOf
  case confidenceLow
  case confidenceMedium
  case confidenceHigh
  case partnership
  case transactional
  case isNeglected
  case isNotNeglected
  case isDrifting
  case isNeverContacted
  case isIllFitting
  case isUnknown
  case isSuspended
  case severityOf
  case touchOn
  case say
  case clears
  case reasonLimit
  case reasonLimitBusiness
  case moreReasons
  case limitOwn
  case limitTier
  /// Accounts, the owner, the day.
  case handover
  /// Neglected, promises open, complaints open, due soon.
  case handoverCounts
  case handoverPromise
  /// The day.
  case handoverDue
  /// The day.
  case handoverLate
  case handoverComplaint
  case handoverRhythm
  /// Days.
  case handoverEvery
  case handoverPeople
  case handoverGone
  /// The day.
  case personInTouch
  /// The day, who of us.
  case personInTouchWith
  case handoverNobody
  case handoverTheirWords
  case handoverOurWords
  case verdicts
  /// What was judged, how often right, how often wrong.
  case verdictsFew
  /// The same, and the share that was right with its interval.
  case verdictsShare
  /// What was judged.
  case calledWrong
  /// The same, and what was said of it.
  case calledWrongNote
  case limitCadence
  case cadence
  /// Days.
  case cadenceDays
  /// Days, and the tag or segment they were agreed for.
  case cadenceOf
  case limitStandard
  case limitBase
  case marks
  case marksCount
  case mark
  case verdict
  case points
  case evidence
  case `for`
  case against
  case unknownMark
  /// Marks by name.
  case unknownMarks
  case verdictAsk
  /// A line of the file, and who keeps it.
  case verdictHow
  case verdictRight
  case verdictWrong
  case ofMax
  case wouldChange
  case firstContact
  case lastContact
  case lastPersonal
  case lastInbound
  case interactions
  case theirEyes
  /// Days.
  case eyesAnswer
  case eyesSameDay
  /// Days.
  case eyesOpen
  /// Persons.
  case eyesOfUs
  /// Kept, made.
  case eyesPromises
  /// The question, the day.
  case eyesQuestion
  /// The praise, the day.
  case eyesPraise
  /// As it was written.
  case eyesScore
  /// How many attempts, the first of them (R10).
  case triedInVain
  case driftText
  case driftTextGap
  case driftTextRatio
  case driftGaps
  case driftGapsAnyContact
  case driftByOwnRhythm
  case driftByPopulation
  case driftByNothing
  case stripLegend
  case stripLabel
  case stripLabelUnclear
  case stripOurs
  case stripTheirs
  case stripUnclear
  case plannedVisit
  case snooze
  case theirWish
  case plan
  case wishToWait
  // Kinds of touch proposed.
  case doVisit
  case doCall
  case doEmail
  case doCard
  case doGift
  case doApology
  case doReview
  case doHelp
  case doValue
  case doAsk
  case doThank
  case doPay
  case doGreet
  case doExchange
  // How this was judged.
  case disclaimer
  case spendRule
  case silenceOwn
  case silencePopulation
  case recalibrated
  case hindsight
  case hindsightNone
  case settings
  case setting
  case value
  case changed
  case inputs
  case file
  case role
  case encoding
  case rows
  case accepted
  case rejected
  case period
  case periodFromTo
  case roleCustomers
  case roleInteractions
  case roleUnknown
  case counts
  case orphans
  case blankKeys
  case duplicates
  case future
  case warning
  case info
  case place
  case snoozes
  case writtenBy
  // Mail.
  case mailPreheader
  case mailFooter
  case disclaimerShort
  case mailOpen
  case mailSubject
  case mailSubjectFor
  case mailSubjectEmpty
  case mailSubjectNeglected
  case mailSubjectUnknown
  case mailSubjectOf
  // Calendar.
  case calendar
  case calendarOf
  case calendarScope
  case calendarCut
  case calendarFull
  case appreciation
  case birthday
  case birthdayOf
  case birthdayWhy
  case cardWhy
  case giftWhy
  // Kinds of relationship.
  case kindCustomer
  case kindStrategicPartner
  case kindReferralSource
  case kindInternet
  case kindVendor
  case kindProspect
  case kindPeer
  case kindPastCustomer
  case kindAdvisor
  case kindEmployee
  case kindMember
  case ended
  case endedIntro
  case dueSoon
  case dueSoonIntro
  /// The name.
  case dueSoonOf
  /// The first day on which it is too long.
  case dueSoonWhy
  case tileDueSoon
  /// The day.
  case dueOn
  /// The day.
  case promisedFor
  /// The day.
  case promiseSoonWhy
  case looseEnds
  case looseEndsIntro
  case tileLooseEnds
  /// How sure words were read that accuse.
  case readPlain
  case readLikely
  case readUnsure
  case isEnded
  case tileEnded
  case nowEnded
  case endedSince
  case endedDeceased
  case endedClosed
  case endedInsolvent
  case endedLeft
  case endedDoNotContact
  case endedMerged
  case endedDeleted
  case endedOther
  case wish
  case wishNoCalls
  case wishNoMail
  case wishMailOnly
}
