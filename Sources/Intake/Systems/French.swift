extension SystemTables {
  static let french = #"""
    system French headers

    [*] customers
    id: N° client | No client | Numéro client | Numéro de client | Num client | Code client
      | ID client | Identifiant client | Référence client | Réf client | Code tiers | N° de compte
      | Numéro de compte | Identifiant? | Code? | Numéro? | N°?
    name: Client | Nom du client | Nom client | Raison sociale | Nom complet | Dénomination
      | Intitulé | Nom du compte
    company: Société | Entreprise | Nom de la société | Nom de l'entreprise | Organisation
    firstName: Prénom
    lastName: Nom de famille | Nom
    email: E-mail | Courriel | Adresse e-mail | Mail | Email | Adresse électronique | Adresse mail
    phone: Téléphone | Tél | Numéro de téléphone | Portable | Mobile | Téléphone mobile
      | Téléphone fixe
    kind: Type | Type de client | Catégorie | Phase du cycle de vie
    tier: Classe | Niveau | Rang | Note | Priorité
    owner: Commercial | Responsable | Propriétaire | Chargé de compte | Gestionnaire | Vendeur
      | Suivi par | Propriétaire du contact | Représentant | Conseiller
    segment: Secteur | Secteur d'activité | Segment | Groupe | Région
    since: Client depuis | Depuis | Date de création | Créé le | Date d'entrée | Date d'inscription
      | Premier contact
    birthday: Date de naissance | Anniversaire | Né le
    revenue: Chiffre d'affaires | CA | CA annuel | Chiffre d'affaires annuel | Montant?
    currency: Devise | Monnaie
    contactName: Contact | Interlocuteur | Personne de contact | Contact principal
    lastContact: Dernier contact | Date du dernier contact | Dernière activité
      | Date de dernière activité | Date de la dernière activité | Dernière visite
      | Dernière interaction
    jobTitle: Fonction | Poste
    modified: Modifié le | Date de modification | Dernière modification | Mis à jour le
    detail: Adresse | Ville | Code postal | CP | Pays | Rue | Civilité | Site web | Fax

    [*] interactions
    interaction: N° d'activité | ID activité | N° de contact | Numéro d'intervention | N°? | Numéro?
      | Identifiant?
    key: N° client | No client | Numéro client | Numéro de client | Num client | Code client
      | ID client | Identifiant client | Référence client | Réf client | Code tiers
    contactKey: ID contact
    name: Client | Nom du client | Nom client | Société | Entreprise | Raison sociale | Contact
    email: E-mail | Courriel | Adresse e-mail | Email
    date: Date | Date de contact | Date du contact | Date d'activité | Date de l'activité
      | Date de visite | Date d'appel | Date et heure | Horodatage | Le | Jour | Date de début
      | Début
    dueDate: Échéance | Date d'échéance | Date limite | À faire le
    completedDate: Terminé le | Date de fin | Date de réalisation | Fait le
    createdDate: Date de création | Créé le
    type: Type | Type de contact | Type d'activité | Activité | Nature | Événement
    channel: Canal | Moyen | Support
    direction: Sens | Direction | Entrant/Sortant
    status: Statut | État | Résultat | Étape
    completed: Terminé | Fait | Achevé
    cancelled: Annulé
    subject: Objet | Sujet | Titre
    notes: Note | Notes | Remarque | Remarques | Description | Commentaire | Commentaires | Contenu
      | Texte | Message | Compte rendu | Compte-rendu
    amount: Montant | Total | Valeur | Montant HT | Montant TTC | Total HT | Total TTC
    currency: Devise
    owner: Commercial | Utilisateur | Responsable | Auteur | Collaborateur | Vendeur | Suivi par
      | Saisi par | Créé par
    sender: De: (Adresse) | De | Expéditeur | De: (Nom) | Appelant | Numéro appelant
    recipient: À: (Adresse) | À | Destinataire | Destinataires | À: (Nom) | Appelé | Numéro appelé
    copied: Cc | CC: (Adresse) | Copie
    blindCopied: Cci | CCI: (Adresse)
    organiser: Organisateur | Organisateur de la réunion
    attendees: Participants | Participants obligatoires | Participants facultatifs | Invités
    duration: Durée | Durée d'appel | Durée de l'appel
    phone: Téléphone | Numéro de téléphone
    detail: Heure | Lieu | Fin | Priorité
    modified: Modifié le | Date de modification

    [orders] interactions order
    interaction: N° de commande | N° commande | Numéro de commande | Commande | Réf commande
    date: Date de commande | Date commande | Commandé le | Date d'achat
    amount: Montant de la commande | Total commande

    [invoices] interactions invoice
    interaction: N° de facture | N° facture | Numéro de facture | Facture
    date: Date de facture | Date facture | Date de facturation
    amount: Montant facturé | Montant de la facture
    """#
}
