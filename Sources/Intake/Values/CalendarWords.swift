/// The words beside a date that are no month: weekdays, connectors, halves of the day, eras, and the
/// words that make a cell relative to a day nobody recorded.
enum CalendarWords {
  /// A word in the letters of `Transliteration`, without its points.
  static func folded(_ word: String) -> String {
    let bytes = Transliteration.ascii(Array(word.utf8).span).filter { $0 != ASCII.point }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map { folded(String($0)) })
  }

  static let weekdays = set(
    """
    monday tuesday wednesday thursday friday saturday sunday
    mon tue tues wed weds thu thur thurs fri sat sun
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
    lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim
    lunes martes miércoles jueves viernes sábado domingo mié jue vie sáb dom
    lunedì martedì mercoledì giovedì venerdì gio
    segunda terça quarta quinta sexta segunda-feira terça-feira quarta-feira quinta-feira
    sexta-feira feira seg ter qua qui sex
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma wo vr za zo
    poniedziałek wtorek środa czwartek piątek sobota niedziela pon wt śr czw pt sob nd niedz
    måndag tisdag onsdag torsdag fredag lördag söndag mån tis ons tor tors fre lör sön
    mandag tirsdag lørdag søndag man tir lør søn
    maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai ti ke to pe la su
    pondělí úterý středa čtvrtek pátek neděle po út st čt pá ne
    hétfő kedd szerda csütörtök péntek szombat vasárnap sze csüt pén szo vas
    pazartesi salı çarşamba perşembe cuma cumartesi pazar pzt sal çar per cum cmt paz
    понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс
    понеділок середа пʼятниця субота неділя нд
    luni marți miercuri joi vineri sâmbătă duminică
    月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 月曜 火曜 水曜 木曜 金曜 土曜 日曜 月 火 水 木 金 土 日
    星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日
    """)

  /// Words without a meaning of their own: "5 de enero", "5th of January", "um 14:30 Uhr".
  static let connectors = set(
    """
    of the on at in and de del den der dem d da di do du le la el il lo a à às as o os e em om kl klo
    um uhr am vom ab h hrs hr hours hour h. года год г roku r rok év kor saat tarihinde dne v u i y р року
    """)

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
