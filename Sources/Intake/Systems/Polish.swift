extension SystemTables {
  static let polish = #"""
    system Polish headers

    [*] customers
    id: Numer klienta | Nr klienta | ID klienta | Kod klienta | Identyfikator klienta
      | Kod kontrahenta | Numer kontrahenta | Numer? | Kod? | Identyfikator?
    name: Klient | Nazwa klienta | Nazwa | Imię i nazwisko | Kontrahent | Pełna nazwa
      | Nazwa kontrahenta
    company: Firma | Nazwa firmy | Przedsiębiorstwo | Organizacja
    firstName: Imię
    lastName: Nazwisko
    email: E-mail | Email | Adres e-mail | Poczta elektroniczna
    phone: Telefon | Numer telefonu | Tel | Telefon komórkowy | Komórka
    kind: Typ | Typ klienta | Rodzaj | Kategoria
    tier: Klasa | Poziom | Priorytet
    owner: Opiekun | Handlowiec | Właściciel | Odpowiedzialny | Przypisany do | Opiekun klienta
      | Przedstawiciel
    segment: Branża | Segment | Sektor | Grupa | Region
    since: Klient od | Od | Data utworzenia | Utworzono | Data rejestracji | Data dodania
    birthday: Data urodzenia | Urodziny
    revenue: Obrót | Przychód | Przychody | Sprzedaż | Kwota?
    currency: Waluta
    contactName: Osoba kontaktowa | Kontakt
    lastContact: Ostatni kontakt | Data ostatniego kontaktu | Ostatnia aktywność
      | Data ostatniej aktywności | Ostatnia wizyta
    modified: Zmodyfikowano | Data modyfikacji | Ostatnia zmiana
    detail: Adres | Miasto | Kod pocztowy | Kraj | Ulica | Stanowisko | Strona www | NIP

    [*] interactions
    interaction: ID aktywności | Numer aktywności | Numer? | Nr?
    key: Numer klienta | Nr klienta | ID klienta | Kod klienta | Identyfikator klienta
      | Kod kontrahenta | Numer kontrahenta
    contactKey: ID kontaktu
    name: Klient | Nazwa klienta | Firma | Nazwa firmy | Kontrahent | Osoba kontaktowa
    email: E-mail | Email | Adres e-mail
    date: Data | Data kontaktu | Data aktywności | Data wizyty | Data i godzina | Dzień
      | Data rozpoczęcia | Początek | Data rozmowy
    dueDate: Termin | Termin wykonania | Data wymagalności
    completedDate: Data zakończenia | Zakończono | Wykonano dnia
    closeDate: Data zamknięcia
    createdDate: Data utworzenia | Utworzono
    type: Typ | Rodzaj | Typ kontaktu | Rodzaj kontaktu | Aktywność | Zdarzenie | Typ aktywności
    channel: Kanał | Sposób kontaktu
    direction: Kierunek
    status: Status | Stan | Wynik | Etap
    completed: Zakończone | Wykonane | Ukończone
    cancelled: Anulowane | Anulowano
    subject: Temat | Tytuł | Przedmiot
    notes: Notatka | Notatki | Uwagi | Opis | Komentarz | Treść | Wiadomość
    amount: Kwota | Wartość | Suma | Razem
    currency: Waluta
    owner: Pracownik | Użytkownik | Handlowiec | Opiekun | Przypisany do | Utworzył
    detail: Czas trwania | Godzina | Miejsce | Priorytet | Koniec

    [orders] interactions order
    interaction: Numer zamówienia | Nr zamówienia | Zamówienie
    date: Data zamówienia | Data zakupu
    amount: Wartość zamówienia | Kwota zamówienia

    [invoices] interactions invoice
    interaction: Numer faktury | Nr faktury | Faktura
    date: Data faktury | Data wystawienia
    amount: Kwota faktury | Wartość faktury
    """#
}
