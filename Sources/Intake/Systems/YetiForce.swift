extension SystemTables {
  static let yetiForce = #"""
    system YetiForce
    # The vtiger family: Block::Field, HTML entities in headers, the company as a numeric id.

    [calendar] interactions
    interaction: Details::Number | Details::ID
    subject: Details::Subject
    owner: Details::Assigned To
    date: Details::Start date &amp; time | Details::Start date
    dueDate: Details::Due date &amp; time | Details::Due date
    status: Details::Status
    type: Details::Activity type
    createdDate: Details::Created time
    completedDate: Details::Closed time
    notes: Description details::Description
    key: Related to::Company
    relatedKey: Related to::Process
    contactKey: Related to::Contact
    modified: Details::Modified time | Details::Updated
    detail: Details::Time start | Details::End time | Details::Share with users: | Details::Priority
      | Details::Send notification | Details::Created by | Details::Visibility | Details::Duration
      | Details::Duration in minutes | Details::Location | Details::Show as | Details::No time
      | Details::Last modified by | Details::All day | Details::Private
      | Reminder details::Send reminder | Recurrence details::Repeat
      | Recurrence details::Repetition | Related to::Subprocess | Related to::Related event
      | Related to::Second level subprocess

    [accounts] customers
    id: Basic details::ID | Basic details::Account number | Basic Information::Account No
    name: Basic details::Account name | Basic Information::Account name
    owner: Basic details::Assigned To
    kind: Basic details::Type
    segment: Basic details::Industry
    since: Basic details::Created time
    modified: Basic details::Modified time
    """#
}
