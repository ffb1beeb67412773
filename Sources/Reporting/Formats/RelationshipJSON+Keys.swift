extension RelationshipEncoder {
  /// What stands between the values.
  enum Keys {
    static var id: StaticString { "{\"id\":" }
    static var name: StaticString { ",\"name\":" }
    static var kind: StaticString { ",\"kind\":" }
    static var tier: StaticString { ",\"tier\":" }
    static var owner: StaticString { ",\"owner\":" }
    static var relationshipClass: StaticString { ",\"class\":" }
    static var score: StaticString { ",\"score\":" }
    static var confidence: StaticString { ",\"confidence\":" }
    static var marks: StaticString { ",\"marks\":[" }
    static var max: StaticString { ",\"max\":" }
    static var why: StaticString { ",\"why\":" }
    static var evidence: StaticString { ",\"evidence\":[" }
    static var file: StaticString { "{\"file\":" }
    static var line: StaticString { ",\"line\":" }
    static var date: StaticString { ",\"date\":\"" }
    static var text: StaticString { "\",\"text\":\"" }
    static var sure: StaticString { "\",\"sure\":" }
    static var looseEnds: StaticString { ",\"looseEnds\":[" }
    static var endOfText: StaticString { "\"}" }
    static var endOfEvidence: StaticString { "]}" }
    static var illFitting: StaticString { "],\"illFitting\":" }
    static var neglected: StaticString { ",\"neglected\":" }
    static var neverContacted: StaticString { ",\"neverContacted\":" }
    static var unknown: StaticString { ",\"unknown\":" }
    static var severity: StaticString { ",\"severity\":" }
    static var reasons: StaticString { ",\"reasons\":[" }
    static var since: StaticString { ",\"since\":" }
    static var days: StaticString { ",\"days\":" }
    static var limit: StaticString { ",\"limit\":" }
    static var limitSource: StaticString { ",\"limitSource\":" }
    static var clears: StaticString { ",\"clears\":" }
    static var suspended: StaticString { "],\"suspended\":" }
    static var until: StaticString { "{\"until\":" }
    static var by: StaticString { ",\"by\":" }
    static var drifting: StaticString { ",\"drifting\":" }
    static var silence: StaticString { ",\"silence\":" }
    static var probability: StaticString { "{\"probability\":" }
    static var horizonDays: StaticString { ",\"horizonDays\":" }
    static var daysSilent: StaticString { ",\"daysSilent\":" }
    static var usualGapDays: StaticString { ",\"usualGapDays\":" }
    static var basis: StaticString { ",\"basis\":" }
    static var slowing: StaticString { ",\"slowing\":{\"before\":" }
    static var now: StaticString { ",\"now\":" }
    static var firstContact: StaticString { ",\"firstContact\":" }
    static var lastContact: StaticString { ",\"lastContact\":" }
    static var lastPersonalTouch: StaticString { ",\"lastPersonalTouch\":" }
    static var lastInbound: StaticString { ",\"lastInbound\":" }
    static var interactions: StaticString { ",\"interactions\":" }
    static var revenue: StaticString { ",\"revenue\":" }
    static var currency: StaticString { ",\"currency\":" }
    static var nextTouch: StaticString { ",\"nextTouch\":" }
    static var ended: StaticString { ",\"ended\":" }
    static var how: StaticString { "{\"how\":" }
    static var contacts: StaticString { ",\"contacts\":[" }
    static var contactName: StaticString { "{\"name\":" }
    static var role: StaticString { ",\"role\":" }
    static var phone: StaticString { ",\"phone\":" }
    static var email: StaticString { ",\"email\":" }
    static var gone: StaticString { ",\"gone\":" }
    static var lastBy: StaticString { ",\"lastBy\":" }
    static var to: StaticString { ",\"to\":{\"name\":" }
    static var about: StaticString { "},\"about\":" }
    static var theirEyes: StaticString { ",\"theirEyes\":{\"medianAnswerDays\":" }
    static let ofTheirEyes: [StaticString] = [
      ",\"slowestOpenDays\":", ",\"ofUs\":", ",\"promisesKept\":", ",\"promisesMade\":",
    ]
    static var lastScore: StaticString { ",\"lastScore\":" }
    static let lastVoices: [StaticString] = [",\"lastQuestion\":", ",\"lastPraise\":"]
    static var voiceDate: StaticString { "{\"date\":\"" }
    static var fit: StaticString { "],\"fit\":" }
    static var fitVerdict: StaticString { "{\"verdict\":" }
    static var remarks: StaticString { ",\"remarks\":[" }
    static var course: StaticString { ",\"course\":[" }
    static var courseOn: StaticString { "{\"on\":" }
    static var calledWrong: StaticString { ",\"calledWrong\":[" }
    static var dueOn: StaticString { ",\"dueOn\":" }
    static var attempts: StaticString { ",\"attempts\":" }
    static var count: StaticString { "{\"count\":" }
    static var wish: StaticString { ",\"wish\":" }
    static var touchKind: StaticString { "{\"kind\":" }
    static var on: StaticString { ",\"on\":" }
    static var say: StaticString { ",\"say\":" }
    static var null: StaticString { "null" }
  }
}
