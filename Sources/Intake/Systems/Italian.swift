extension SystemTables {
  static let italian = #"""
    system Italian headers

    [*] customers
    id: Codice cliente | Cod cliente | Numero cliente | N cliente | ID cliente | Codice anagrafica
      | Identificativo cliente | Codice? | Numero?
    name: Cliente | Nome cliente | Ragione sociale | Nome completo | Denominazione | Nominativo
      | Nome account
    company: Azienda | Società | Ditta | Nome azienda | Impresa
    firstName: Nome
    lastName: Cognome
    email: E-mail | Email | Posta elettronica | Indirizzo e-mail | Indirizzo email | Mail
    phone: Telefono | Numero di telefono | Tel | Cellulare
    kind: Tipo | Tipo cliente | Categoria | Tipologia
    tier: Classe | Livello | Fascia | Priorità
    owner: Agente | Responsabile | Venditore | Commerciale | Proprietario | Assegnato a
      | Referente interno
    segment: Settore | Segmento | Gruppo | Regione | Zona
    since: Cliente dal | Dal | Data creazione | Data di creazione | Creato il | Data registrazione
      | Data iscrizione
    birthday: Data di nascita | Compleanno
    revenue: Fatturato | Fatturato annuo | Ricavi | Importo?
    currency: Valuta | Divisa
    contactName: Referente | Contatto | Persona di contatto
    lastContact: Ultimo contatto | Data ultimo contatto | Ultima attività | Data ultima attività
      | Ultima visita
    modified: Modificato il | Data modifica | Ultima modifica
    detail: Indirizzo | Città | CAP | Provincia | Paese | Nazione | Via | Sito web | Ruolo

    [*] interactions
    interaction: ID attività | Numero attività | Codice attività | Numero? | Codice?
    key: Codice cliente | Cod cliente | Numero cliente | N cliente | ID cliente | Codice anagrafica
    contactKey: ID contatto
    name: Cliente | Nome cliente | Ragione sociale | Azienda | Contatto | Referente
    email: E-mail | Email
    date: Data | Data contatto | Data attività | Data visita | Data e ora | Giorno | Data inizio
      | Inizio | Data chiamata
    dueDate: Scadenza | Data scadenza | Data di scadenza
    completedDate: Completato il | Data completamento | Data fine
    closeDate: Data chiusura | Data di chiusura
    createdDate: Data creazione | Data di creazione | Creato il
    type: Tipo | Tipo contatto | Tipo attività | Attività | Tipologia | Evento
    channel: Canale | Mezzo
    direction: Direzione | Entrata/Uscita
    status: Stato | Esito | Fase
    completed: Completato | Completata | Fatto | Concluso
    cancelled: Annullato | Annullata
    subject: Oggetto | Argomento | Titolo
    notes: Nota | Note | Descrizione | Commento | Commenti | Contenuto | Testo | Messaggio
      | Osservazioni
    amount: Importo | Totale | Valore | Imponibile
    currency: Valuta
    owner: Agente | Utente | Responsabile | Operatore | Venditore | Assegnato a | Creato da
    sender: Da: (Indirizzo) | Da | Mittente | Da: (Nome) | Chiamante
    recipient: A: (Indirizzo) | Destinatario | Destinatari | A: (Nome) | Chiamato
    copied: CC | CC: (Indirizzo)
    blindCopied: CCN | CCN: (Indirizzo)
    organiser: Organizzatore
    attendees: Partecipanti | Partecipanti necessari | Partecipanti facoltativi | Invitati
    duration: Durata
    phone: Telefono | Numero di telefono
    detail: Ora | Luogo | Fine | Priorità

    [orders] interactions order
    interaction: Numero ordine | N ordine | ID ordine | Ordine
    date: Data ordine | Data dell'ordine | Data acquisto
    amount: Importo ordine | Totale ordine

    [invoices] interactions invoice
    interaction: Numero fattura | N fattura | Fattura
    date: Data fattura
    amount: Importo fattura | Totale fattura
    """#
}
