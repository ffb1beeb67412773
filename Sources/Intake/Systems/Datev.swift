extension SystemTables {
  static let datev = #"""
    system DATEV
    # A line of settings stands above the header. Accounts of persons have a digit more than those
    # of the ledger: customers 1 to 6, suppliers 7 to 9. Days of the journal are DDMM.

    [accounts] customers
    needs: Adressattyp | Unternehmensgegenstand
    id: Konto
    name: Name (Adressattyp Unternehmen) | Name (Adressattyp keine Angabe)
    lastName: Name (Adressattyp natürl. Person)
    firstName: Vorname (Adressattyp natürl. Person)
    email: E-Mail
    phone: Telefon | Telefon GL
    detail: Kurzbezeichnung | Adresse Gültig von | Adresse Gültig bis | Vertreter | EU-Land
    """#
}
