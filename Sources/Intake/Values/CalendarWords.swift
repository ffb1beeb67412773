/// The words beside a date that are no month: weekdays, connectors, halves of the day, eras, and
/// the words that make a cell relative to a day nobody recorded.
enum CalendarWords {
  /// A word in the letters of `Transliteration`, without its points.
  static func folded(_ word: String) -> String {
    let bytes = Transliteration.ascii(Array(word.utf8).span).filter { $0 != ASCII.point }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func set(_ words: String) -> Set<String> {
    Set(Set(wordsOf: words).map(folded))
  }

  /// Weekdays by language, each column a day from Monday on; variants follow each other with a
  /// slash.
  private static let weekdayTable = [
    """
    monday/mon tuesday/tue/tues wednesday/wed/weds thursday/thu/thur/thurs friday/fri saturday/sat
    sunday/sun
    """,
    """
    montag/mo dienstag/di mittwoch/mi donnerstag/do freitag/fr samstag/sonnabend/sa sonntag/so
    """,
    "lundi/lun mardi/mar mercredi/mer jeudi/jeu vendredi/ven samedi/sam dimanche/dim",
    "lunes/lun martes/mar miércoles/mié jueves/jue viernes/vie sábado/sáb domingo/dom",
    "lunedì/lun martedì/mar mercoledì/mer giovedì/gio venerdì/ven sabato/sab domenica/dom",
    """
    segunda/segunda-feira/seg terça/terça-feira/ter quarta/quarta-feira/qua quinta/quinta-feira/qui
    sexta/sexta-feira/sex sábado/sáb domingo/dom
    """,
    "maandag/ma dinsdag/di woensdag/wo donderdag/do vrijdag/vr zaterdag/za zondag/zo",
    """
    poniedziałek/pon wtorek/wt środa/śr czwartek/czw piątek/pt sobota/sob niedziela/nd/niedz
    """,
    "måndag/mån tisdag/tis onsdag/ons torsdag/tor/tors fredag/fre lördag/lör söndag/sön",
    "mandag/man tirsdag/tir onsdag/ons torsdag/tor fredag/fre lørdag/lør søndag/søn",
    """
    maanantai/ma tiistai/ti keskiviikko/ke torstai/to perjantai/pe lauantai/la sunnuntai/su
    """,
    "pondělí/po úterý/út středa/st čtvrtek/čt pátek/pá sobota/so neděle/ne",
    "hétfő kedd szerda/sze csütörtök/csüt péntek/pén szombat/szo vasárnap/vas",
    "pazartesi/pzt salı/sal çarşamba/çar perşembe/per cuma/cum cumartesi/cmt pazar/paz",
    """
    понедельник/пн вторник/вт среда/ср четверг/чт пятница/пт суббота/сб воскресенье/вс
    """,
    "понеділок/пн вівторок/вт середа/ср четвер/чт пʼятниця/пт субота/сб неділя/нд",
    "luni marți miercuri joi vineri sâmbătă duminică",
    """
    月曜日/月曜/月/星期一/周一 火曜日/火曜/火/星期二/周二 水曜日/水曜/水/星期三/周三 木曜日/木曜/木/星期四/周四
    金曜日/金曜/金/星期五/周五 土曜日/土曜/土/星期六/周六 日曜日/日曜/日/星期日/星期天/周日
    """,
  ]

  /// The weekday of a word, 1 Monday … 7 Sunday; 0 of one that stands for different days in
  /// different languages (`so` is a German Sunday and a Czech Saturday), and of a part of one
  /// (`feira`).
  static let weekdays: [String: UInt8] = {
    var found: [String: UInt8] = ["feira": 0]
    for language in weekdayTable {
      for (i, variants) in language.split(whereSeparator: \.isWhitespace).enumerated() {
        for variant in variants.split(separator: "/") {
          let word = folded(String(variant))
          let day = UInt8(i + 1)
          found[word] = found[word].map { $0 == day ? day : 0 } ?? day
        }
      }
    }
    return found
  }()

  /// Words without a meaning of their own: "5 de enero", "5th of January", "um 14:30 Uhr".
  static let connectors = set(
    """
    of the on at in and de del den der dem d da di do du le la el il lo a à às as o os e em om kl klo
    um uhr am vom ab h hrs hr hours hour h. года год г roku r rok év kor saat tarihinde dne v u i y р року
    kello klockan klokken las alle ore ora godz uur horas heures hs hod
    """)

  /// Those behind which a time of day follows: "klo 10.05", "a las 10".
  static let timeWords = set(
    "at kl klo kello klockan klokken um om alle ore às à las godz saat v ve")

  static let ordinals = set(
    "st nd rd th er re e ème eme è o a º ª ° te ter ten tes de den nd je go")

  /// Before or after the time: 下午4:05. True for the afternoon.
  static let halves: [String: Bool] = {
    var halves: [String: Bool] = [:]
    for word in set("am vorm 上午 午前 오전 早上 凌晨 öö ÖÖ") { halves[word] = false }
    for word in set("pm nachm 下午 午後 오후 晚上 ÖS") { halves[word] = true }
    return halves
  }()

  /// Years to add to a year counted in an era.
  static let eras: [String: Int] = {
    var eras: [String: Int] = [:]
    let japanese: [(String, Int)] = [
      ("令和 reiwa r ㋿", 2018), ("平成 heisei h ㍻", 1988), ("昭和 showa shōwa s ㍼", 1925),
      ("大正 taisho taishō t ㍽", 1911), ("明治 meiji m ㍾", 1867),
    ]
    for (names, offset) in japanese {
      for name in set(names) { eras[name] = offset }
    }
    for name in set("be พศ พ.ศ. พุทธศักราช") { eras[name] = -543 }
    for name in set("ad ce คศ ค.ศ. n.chr nchr 西暦 公元 西元 紀元") { eras[name] = 0 }
    return eras
  }()

  static let relative = set(
    """
    today yesterday tomorrow now ago last next this week weeks month months day days hour hours minutes
    heute gestern vorgestern morgen jetzt vor tagen tag tage woche wochen monat monaten letzte letzten
    aujourd'hui hier avant-hier demain maintenant il jours jour semaine semaines mois
    hoy ayer anteayer mañana hace días día semana semanas mes meses ahora
    oggi ieri domani fa giorni giorno settimana settimane mesi adesso
    hoje ontem amanhã há dias atrás agora
    vandaag gisteren morgen geleden dagen weken maanden nu
    dziś dzisiaj wczoraj jutro temu dni tygodni tygodnie miesięcy
    idag i igår imorgon sedan dagar veckor månader
    dag i går for siden dage uger måneder uker dager
    tänään eilen huomenna sitten päivää viikkoa kuukautta
    dnes včera zítra před dny týdny
    ma tegnap holnap nap hete hónapja
    bugün dün yarın önce gün hafta ay
    сегодня вчера завтра назад дня дней недели недель
    今日 昨日 明日 今天 昨天 明天 日前 天前 週間前 周前
    recently soon asap kürzlich bald récemment recientemente
    """)
}
