/// The months by name, in the languages exports come in: a fixed table, never the machine's locale.
///
/// Each line is a language, each column a month; variants (genitives, abbreviations) follow each
/// other with a slash. They are compared without accents and case, as `Transliteration` leaves
/// them.
enum MonthNames {
  static let table = [
    // English
    """
    january/jan february/feb/febr march/mar april/apr may june/jun july/jul august/aug
    september/sep/sept october/oct november/nov december/dec
    """,
    // German, with the Austrian forms
    """
    januar/jänner/jan/jän februar/feber/feb märz/mär/mrz april/apr mai juni/jun juli/jul august/aug
    september/sep/sept oktober/okt november/nov dezember/dez
    """,
    // French
    """
    janvier/janv/jan février/févr/fév mars/mar avril/avr/avri mai juin juillet/juil/jui août
    septembre/sept octobre/oct novembre/nov décembre/déc
    """,
    // Spanish
    """
    enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago
    septiembre/setiembre/sep/sept/set octubre/oct noviembre/nov diciembre/dic
    """,
    // Italian
    """
    gennaio/gen/genn febbraio/feb/febbr marzo/mar aprile/apr maggio/mag/magg giugno/giu luglio/lug
    agosto/ago settembre/set/sett ottobre/ott novembre/nov dicembre/dic
    """,
    // Portuguese
    """
    janeiro/jan fevereiro/fev março/mar abril/abr maio/mai junho/jun julho/jul agosto/ago
    setembro/set outubro/out novembro/nov dezembro/dez
    """,
    // Dutch
    """
    januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug
    september/sep/sept oktober/okt november/nov december/dec
    """,
    // Polish
    """
    styczeń/stycznia/sty luty/lutego/lut marzec/marca/mar kwiecień/kwietnia/kwi maj/maja
    czerwiec/czerwca/cze lipiec/lipca/lip sierpień/sierpnia/sie wrzesień/września/wrz
    październik/października/paź listopad/listopada/lis grudzień/grudnia/gru
    """,
    // Swedish
    """
    januari/jan februari/feb/febr mars/mar april/apr maj juni/jun juli/jul augusti/aug
    september/sep/sept oktober/okt november/nov december/dec
    """,
    // Finnish
    """
    tammikuu/tammikuuta/tammik/tammi helmikuu/helmikuuta/helmik/helmi
    maaliskuu/maaliskuuta/maalisk/maalis huhtikuu/huhtikuuta/huhtik/huhti
    toukokuu/toukokuuta/toukok/touko kesäkuu/kesäkuuta/kesäk/kesä
    heinäkuu/heinäkuuta/heinäk/heinä elokuu/elokuuta/elok/elo syyskuu/syyskuuta/syysk/syys
    lokakuu/lokakuuta/lokak/loka marraskuu/marraskuuta/marrask/marras
    joulukuu/joulukuuta/jouluk/joulu
    """,
    // Danish
    """
    januar/jan februar/feb marts/mar april/apr maj juni/jun juli/jul august/aug
    september/sep/sept oktober/okt november/nov december/dec
    """,
    // Norwegian
    """
    januar/jan februar/feb mars/mar april/apr mai juni/jun juli/jul august/aug
    september/sep/sept oktober/okt november/nov desember/des
    """,
    // Czech
    """
    leden/ledna/led únor/února/úno březen/března/bře duben/dubna/dub květen/května/kvě
    červen/června/čer/čvn červenec/července/čvc srpen/srpna/srp září/zář říjen/října/říj
    listopad/listopadu/lis prosinec/prosince/pro
    """,
    // Hungarian
    """
    január/januári/jan február/februári/feb/febr március/márciusi/már/márc április/áprilisi/ápr
    május/májusi/máj június/júniusi/jún július/júliusi/júl augusztus/augusztusi/aug
    szeptember/szeptemberi/szep/szept október/októberi/okt november/novemberi/nov
    december/decemberi/dec
    """,
    // Turkish
    """
    ocak/oca şubat/şub mart/mar nisan/nis mayıs/may haziran/haz temmuz/tem ağustos/ağu eylül/eyl
    ekim/eki kasım/kas aralık/ara
    """,
    // Russian
    """
    январь/января/янв февраль/февраля/фев/февр март/марта/мар апрель/апреля/апр май/мая
    июнь/июня/июн июль/июля/июл август/августа/авг сентябрь/сентября/сен/сент октябрь/октября/окт
    ноябрь/ноября/ноя/нояб декабрь/декабря/дек
    """,
    // Ukrainian
    """
    січень/січня/січ лютий/лютого/лют березень/березня/бер квітень/квітня/кві/квіт
    травень/травня/тра/трав червень/червня/чер/черв липень/липня/лип серпень/серпня/сер/серп
    вересень/вересня/вер жовтень/жовтня/жов/жовт листопад/листопада/лис/лист грудень/грудня/гру/груд
    """,
    // Romanian
    """
    ianuarie/ian februarie/feb martie/mar aprilie/apr mai iunie/iun iulie/iul august/aug
    septembrie/sep/sept octombrie/oct noiembrie/noi/nov decembrie/dec
    """,
    // Thai
    """
    มกราคม/ม.ค. กุมภาพันธ์/ก.พ. มีนาคม/มี.ค. เมษายน/เม.ย. พฤษภาคม/พ.ค. มิถุนายน/มิ.ย. กรกฎาคม/ก.ค.
    สิงหาคม/ส.ค. กันยายน/ก.ย. ตุลาคม/ต.ค. พฤศจิกายน/พ.ย. ธันวาคม/ธ.ค.
    """,
    // Chinese and Japanese, in their numerals
    "一月/正月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月",
  ]

  /// Months by their whole names in the languages of Western and Northern Europe, English and
  /// German apart, as texts have them: a short form may be any word.
  static let ofNeighbours: [String: Int] = {
    let short: Set<String> = ["mars", "mai", "juin", "aout", "mayo", "mei", "juni", "juli", "maj"]
    let spoken = [2, 3, 4, 5, 6, 8, 10, 11]
    var found: [String: Int] = [:]
    for language in spoken.map({ table[$0] }) {
      for (i, variants) in language.split(whereSeparator: \.isWhitespace).enumerated() {
        let name = CalendarWords.folded(String(variants.prefix { $0 != "/" }))
        if name.utf8.count > 4 || short.contains(name) { found[name] = i + 1 }
      }
    }
    return found
  }()

  /// The month of a word in the letters of `Transliteration`, 1…12.
  static let months: [String: Int] = {
    var found: [String: Int] = [:]
    for language in table {
      let columns = language.split(whereSeparator: \.isWhitespace)
      for (i, variants) in columns.enumerated() {
        for variant in variants.split(separator: "/") {
          found[CalendarWords.folded(String(variant))] = i + 1
        }
      }
    }
    return found
  }()
}
