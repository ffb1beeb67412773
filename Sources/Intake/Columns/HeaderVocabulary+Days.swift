/// The words of headers of days, and of what happened on them.
extension HeaderVocabulary {
  static let days = words(
    """
    date dates day datetime timestamp datum tag zeitpunkt time data fecha dato paiva dzien
    дата termin
    """)

  /// "Delivered At", "Booked On", "Geliefert am", "Livré le".
  static let dayPrepositions = words("on at am um le el il op")

  /// A word that says that something took place on that day.
  static let happened = words(
    """
    when wann wanneer quand cuando quando occurred happened visited contacted called met spoken ordered placed booked posted submitted
    opened logged received sent delivered shipped invoiced issued paid purchased bought sold served
    attended reported raised given donated taught rung anreise checkin arrival arrived checked timestamp
    """)

  static let births = words(
    "birth birthday birthdate born dob geburt geburts geburtstag geburtsdatum naissance nacimiento nascita"
  )
  static let dues = words(
    """
    due deadline frist fallig falligkeit falligkeits wiedervorlage echeance vencimiento scadenza срок
    escalation escalations escalated eskalation eskaliert eskalations sla
    """
  )
  /// Alone or in front over days: what is to be done up to then.
  static let limits = words("bis by until entro avant antes voor")
  /// Behind a noun: "Rückmeldung bis", "Reply by".
  static let limitsBehind = words("bis by")
  /// What is still to come.
  static let nexts = words(
    """
    next upcoming nachster nachste nachstes nachsten naechster naechste naechstes kommender prochain
    prochaine proximo proxima prossimo prossima volgende
    """)
  static let validities = nexts.union(
    words(
      """
      kommende geplant geplanter geplante geplantes
      until pending expires expiry expiration expire valid renewal renews renewed follow followup required
      expected estimated target planned reminder effective anniversary ablauf gultig
      gultigkeits ablaufdatum assumed validity churn churned
      terminated termination cancelled canceled cancellation consent kundigung gekundigt austritt
      storniert unsub unsubscribed unsubscribe optout optedout abgemeldet
      """))
  /// Of these, what says since or until when something is in force.
  static let terms = words(
    """
    effective expires expiry expiration expire valid renewal renews validity ablauf ablaufdatum gultig
    gultigkeits
    """)
  /// What puts off to a day what is to follow, in front of the word for the day.
  static let toDos = [
    ["to", "do"], ["a", "faire"], ["a", "relancer"], ["a", "rappeler"], ["zu", "tun"],
    ["zu", "erledigen"], ["da", "fare"], ["da", "richiamare"], ["por", "hacer"], ["te", "doen"],
    ["call", "back"], ["ring", "back"],
  ]
  /// A contact, as people call one.
  static let contacts = words(
    """
    contact call visit meeting appointment appointments appt conversation touch kontakt anruf telefonat besuch termin
    gesprach treffen kontakttermin appel visite rendezvous entretien contacto llamada visita cita
    contatto chiamata appuntamento afspraak bezoek gesprek
    """)
  /// Of these, what somebody comes to.
  static let comings = attendances.union(words("treffen visite visita afspraak bezoek cita"))
  /// Something lasts up to that day: "Dues paid to".
  static let lasting = words("paid valid covered insured good booked rented bezahlt versichert")

  static let changes = words(
    """
    modified updated changed edited exported printed synced synchronised synchronized imported
    assigned reassigned zugewiesen modification update change geandert anderung anderungs
    aktualisiert stand изменения обновления gewijzigd bijgewerkt bewerkt modifie modifiee
    modificado modificada modificacion modificato modificata modifica actualizado actualizacion
    aggiornato aggiornata aggiornamento wijziging wijzigings alterado atualizado andrad andret
    """)
  /// Sides of a book: where one of these stands, an account is one of the ledger's, not a customer.
  static let ledgers = debits.union(words("ledger nominal sachkonto"))
  /// Its two sides: what is owed, and what was paid or given back.
  static let debits = words("debit debits soll debe dare debet debito")
  static let credits = words("credit credits haben haber avere avoir credito")
  static let contraAccounts = words("gegenkonto gegenkontonummer contra contraaccount offset")
  /// What takes a booking back.
  static let reversals = words("generalumkehr reversal stornokennzeichen")
  static let accounts = words("account acct acc accountcode konto kontonummer cuenta conto compte")
  static let lasts = words(
    """
    last latest letzter letzte letztes zuletzt dernier derniere ultimo ultima laatste laatst senaste
    seneste sidste ostatni ostatnia viimeisin последний
    """)
  static let firsts = words("first erster erste erstes premier premiere primer primera primo prima")
  static let makings = words(
    """
    created creation create added entered registered registration signup joined since enrolled
    enrolment enrollment onboarded angelegt anlage erstellt erstellungs erfasst aufgenommen gebucht reserviert eintritt eintritts beitritt seit
    eintrags eintragung erfassungs hinzugefugt toegevoegd ajoute ajout
    optin optedin subscribed confirm confirmed abonniert bestatigt
    cree creee creacion creado creada alta anadido registro registrado creazione creato creata
    registrazione aggiunto iscrizione aangemaakt aanmaak inschrijf ingeschreven criado criada criacao
    cadastro inscription inscrit skapad skapat oprettet opprettet luotu utworzono utworzenia dodano
    создания
    """)
  /// Of these, what says that a thing was done, not when it ended.
  static let doings = words(
    "completed completion finished done erledigt abgeschlossen durchgefuhrt ausgefuhrt")
  static let endings = words(
    """
    closed closing close completed completion resolved resolution finished done end ended solved
    checkout departure erledigt abgeschlossen geschlossen gelost behoben beendet ende закрытия завершения
    fixed repaired rectified instandgesetzt repariert fertiggestellt
    """)
  /// Of what came in, that nothing more is to be done about it.
  static let settlings = endings.union(words("settled sorted dealt erl"))

  /// Somebody let us know on that day what was to be done.
  static let reports = words(
    """
    reported raised submitted logged requested notified lodged gemeldet meldung melde meldedatum
    eingegangen eingang eingangs angefragt gestellt
    """)
  /// How long a talk took, beside a word of a talk or a unit of time.
  static let talks = words("talk call conversation gesprach gesprachs anruf telefonat ring")
  static let times = words(
    "seconds sec secs minutes min mins duration length sekunden sek minuten dauer")

  /// What is done on the spot at somebody's: a technician comes.
  static let works = words(
    """
    wartung wartungen instandhaltung inspektion inspektionen kontrolle uberprufung prufung reinigung
    kehrung kundendienst service services servicing serviced maintenance inspection inspections
    checkup cleaning tuning maintenances entretien controle revision manutenzione controllo revisione
    mantenimiento inspeccion onderhoud keuring schouw underhall besiktning vedligehold eftersyn
    przeglad serwis huolto
    """)
  /// Whose birthday it may be.
  static let kin = words(
    """
    child children kid kids son daughter spouse kind kinder sohn tochter enfant hijo hija figlio
    figlia pet dog cat horse hund katze pferd tier
    """)
}
