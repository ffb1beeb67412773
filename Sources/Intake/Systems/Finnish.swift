extension SystemTables {
  static let finnish = #"""
    system Finnish headers

    [*] customers
    id: Asiakasnumero | Asiakasnro | Asiakas-ID | Asiakastunnus | Asiakaskoodi | Asiakas ID
      | Jäsennumero | Numero? | Tunnus? | Koodi?
    name: Asiakas | Asiakkaan nimi | Asiakasnimi | Nimi | Koko nimi
    company: Yritys | Yrityksen nimi | Yritysnimi | Organisaatio
    firstName: Etunimi
    lastName: Sukunimi
    email: Sähköposti | Sähköpostiosoite | Email | E-mail
    phone: Puhelin | Puhelinnumero | Puh | Matkapuhelin | GSM
    kind: Tyyppi | Asiakastyyppi | Laji | Kategoria
    tier: Luokka | Taso | Prioriteetti
    owner: Vastuuhenkilö | Omistaja | Myyjä | Asiakasvastaava | Yhteyshenkilömme
    segment: Toimiala | Segmentti | Ryhmä | Alue
    since: Asiakas alkaen | Asiakkuus alkanut | Luotu | Luontipäivä | Rekisteröity
    birthday: Syntymäaika | Syntymäpäivä
    revenue: Liikevaihto | Myynti | Summa?
    currency: Valuutta
    contactName: Yhteyshenkilö | Kontakti
    lastContact: Viimeisin yhteydenotto | Viimeisin kontakti | Viimeinen yhteydenotto
      | Edellinen kontakti | Viimeisin tapahtuma | Viimeisin toimenpide | Viimeisin yhteys
    modified: Muokattu | Viimeksi muokattu | Päivitetty
    detail: Osoite | Postinumero | Kaupunki | Maa | Katuosoite | Titteli | Kotisivu | Paikkakunta

    [*] interactions
    interaction: Tapahtumanumero | Tapahtuman tunnus | Numero? | Tunnus?
    key: Asiakasnumero | Asiakasnro | Asiakas-ID | Asiakastunnus | Asiakaskoodi | Asiakas ID
      | Jäsennumero
    name: Asiakas | Asiakkaan nimi | Yritys | Yrityksen nimi | Yhteyshenkilö
    email: Sähköposti | Sähköpostiosoite | Email
    date: Päivämäärä | Pvm | Päiväys | Ajankohta | Kontaktipäivä | Aika | Päivä | Alkaa
      | Aloituspäivä
    dueDate: Eräpäivä | Määräaika | Määräpäivä
    completedDate: Valmistunut | Suoritettu
    createdDate: Luotu | Luontipäivä
    type: Tyyppi | Laji | Tapahtuma | Tapahtumatyyppi | Toimenpide | Yhteydenottotapa
    channel: Kanava
    direction: Suunta
    status: Tila | Tulos | Vaihe
    completed: Valmis | Tehty
    cancelled: Peruttu | Peruutettu
    subject: Aihe | Otsikko
    notes: Muistiinpano | Muistiinpanot | Huomautus | Kuvaus | Kommentti | Teksti | Sisältö | Viesti
      | Lisätiedot | Huomiot
    amount: Summa | Arvo | Yhteensä | Määrä
    currency: Valuutta
    owner: Käyttäjä | Vastuuhenkilö | Myyjä | Työntekijä | Tekijä
    detail: Kesto | Kellonaika | Paikka

    [orders] interactions order
    interaction: Tilausnumero | Tilausnro | Tilaus
    date: Tilauspäivä | Tilauspvm | Ostopäivä
    amount: Tilaussumma | Tilauksen arvo

    [invoices] interactions invoice
    interaction: Laskunumero | Laskun numero | Lasku
    date: Laskupäivä | Laskun päivämäärä
    amount: Laskun summa
    """#
}
