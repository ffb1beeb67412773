extension SystemTables {
  static let atomicCRM = #"""
    system Atomic CRM

    [contacts] customers
    identity: email name
    id: id
    firstName: first_name
    lastName: last_name
    company: company | company_name
    email: email_work | email_home | email_other
    phone: phone_work | phone_home | phone_other
    owner: sales | sales_id
    parent: company_id
    since: first_seen
    lastContact: last_seen
    kind: status
    detail: gender | title | background | has_newsletter | tags | linkedin_url | nb_tasks
    """#
}
