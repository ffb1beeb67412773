extension SystemTables {
  static let outlook = #"""
    system Outlook
    # Outlook writes neither ids nor, of contacts, anything that tells them from other people but an
    # address. Mails and appointments name both sides; their columns are those of any system.

    [contacts] customers
    identity: email name
    needs: Middle Name | Weitere Vornamen | E-mail Display Name | E-Mail: Angezeigter Name
    firstName: First Name | Vorname
    lastName: Last Name | Nachname
    company: Company | Firma
    email: E-mail Address | E-mail 2 Address | E-Mail-Adresse | E-Mail 2: Adresse
    phone: Business Phone | Mobile Phone | Home Phone | Business Phone 2 | Company Main Phone
      | Telefon geschäftlich | Mobiltelefon | Telefon (privat) | Telefon geschäftlich 2
      | Telefon Firma
    birthday: Birthday | Geburtstag
    segment: Categories | Kategorien
    detail: Middle Name | Suffix | E-mail Display Name | E-mail Type | Business Street | Weitere Vornamen
      | E-Mail: Angezeigter Name | E-Mail-Typ | Straße geschäftlich | Ort geschäftlich
      | Postleitzahl geschäftlich | Notes | Notizen | Job Title | Department | Abteilung
    """#
}
