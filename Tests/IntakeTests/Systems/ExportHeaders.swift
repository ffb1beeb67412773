import Testing

@testable import Intake

/// The header row of a real export, and what has to be made of it.
struct ExportHeader: Sendable, CustomTestStringConvertible {
  var name: String
  var row: String
  var role: FileRole
  var system: String?
  var kind: TouchKind?
  /// Field and header; a field that must stay unbound has an empty one.
  var fields: [(Field, String)]
  var separator: Character = ","

  var testDescription: String { name }
  var headers: [String] {
    row.split(separator: separator, omittingEmptySubsequences: false).map { cell in
      cell.hasPrefix("\"") ? String(cell.dropFirst().dropLast()) : String(cell)
    }
  }
}

extension ExportHeader {
  /// Header rows as the systems themselves write them, shortened only at their tails.
  static let all: [ExportHeader] = [
    ExportHeader(
      name: "HubSpot contacts",
      row: "Record ID,First Name,Last Name,Email,Phone Number,Lead Status,Create Date,"
        + "Last Activity Date,Contact owner,Associated Note IDs,Lifecycle Stage,Country/Region,City,"
        + "Marketing contact status,Original Source",
      role: .customers, system: "HubSpot",
      fields: [
        (.id, "Record ID"), (.firstName, "First Name"), (.email, "Email"),
        (.owner, "Contact owner"), (.kind, "Lifecycle Stage"),
        (.lastContact, "Last Activity Date"), (.since, "Create Date"),
      ]),
    ExportHeader(
      name: "HubSpot contacts with their companies",
      row: "Record ID - Contact,First Name,Last Name,Phone Number,Contact owner,Last Activity Date,"
        + "Marketing contact status,Create Date,Last Contacted,Last Modified Date,Lead Source,"
        + "Record ID - Company,Company name,Company owner,Create Date,Phone Number",
      role: .customers, system: "HubSpot",
      fields: [(.id, "Record ID - Contact"), (.parent, "Record ID - Company")]),
    ExportHeader(
      name: "HubSpot companies",
      row: "Record ID,Company name,Create Date,Last Activity Date,First Deal Created Date,"
        + "Last Logged Call Date,Number of Associated Contacts,Number of times contacted,"
        + "Likelihood to close,Associated Contact,Associated Contact IDs,Parent CompanyIDs",
      role: .customers, system: "HubSpot", fields: [(.id, "Record ID"), (.name, "Company name")]),
    ExportHeader(
      name: "HubSpot deals",
      row: "Record ID,Deal Name,Amount,Currency,Deal Stage,Pipeline,Close Date,Deal owner,"
        + "Associated Company IDs,Associated Contact IDs,Create Date",
      role: .interactions, system: "HubSpot", kind: .deal,
      fields: [
        (.key, "Associated Company IDs"), (.contactKey, "Associated Contact IDs"),
        (.closeDate, "Close Date"), (.openedDate, "Create Date"), (.status, "Deal Stage"),
        (.amount, "Amount"),
      ]),
    ExportHeader(
      name: "HubSpot activities",
      row: "Record ID,Activity type,Title,Body,Activity date,Activity assigned to,"
        + "Associated Contact IDs,Associated Company IDs,Associated Deal IDs",
      role: .interactions, system: "HubSpot",
      fields: [
        (.type, "Activity type"), (.date, "Activity date"), (.notes, "Body"),
        (.owner, "Activity assigned to"),
      ]),
    ExportHeader(
      name: "HubSpot notes", row: "Activity date,Note body,Associated Contact,Associated Company",
      role: .interactions, system: "HubSpot",
      fields: [(.date, "Activity date"), (.notes, "Note body"), (.name, "Associated Company")]),
    ExportHeader(
      name: "HubSpot tasks",
      row: "Record ID,Task title,Task body,Due date,Task status,Task type,Assigned to,"
        + "Associated Contact IDs,Associated Company IDs,Associated Deal IDs,Completion date",
      role: .interactions, system: "HubSpot", kind: .task,
      fields: [
        (.dueDate, "Due date"), (.completedDate, "Completion date"), (.status, "Task status"),
      ]),
    ExportHeader(
      name: "Salesforce accounts by field",
      row: "Id,IsDeleted,MasterRecordId,Name,Type,ParentId,BillingStreet,BillingCity,Phone,Website,"
        + "Industry,AnnualRevenue,NumberOfEmployees,Description,OwnerId,CreatedDate,"
        + "LastModifiedDate,SystemModstamp,LastActivityDate",
      role: .customers, system: "Salesforce",
      fields: [
        (.id, "Id"), (.name, "Name"),
        (.lastContact, "LastActivityDate"), (.since, "CreatedDate"),
      ]),
    ExportHeader(
      name: "Salesforce tasks by field",
      row: "Id,WhoId,WhatId,Subject,ActivityDate,Status,Priority,IsHighPriority,OwnerId,"
        + "Description,IsDeleted,AccountId,IsClosed,CreatedDate,CreatedById,LastModifiedDate,"
        + "SystemModstamp,CallDurationInSeconds,CallType,CallDisposition",
      role: .interactions, system: "Salesforce",
      fields: [
        (.key, "AccountId"), (.contactKey, "WhoId"), (.relatedKey, "WhatId"),
        (.date, "ActivityDate"), (.completed, "IsClosed"), (.subject, "Subject"),
      ]),
    ExportHeader(
      name: "Salesforce events by field",
      row: "Id,WhoId,WhatId,Subject,Location,IsAllDayEvent,ActivityDateTime,ActivityDate,"
        + "DurationInMinutes,StartDateTime,EndDateTime,Description,AccountId,OwnerId,ShowAs,"
        + "CreatedDate,LastModifiedDate,EventSubtype",
      role: .interactions, system: "Salesforce", kind: .meeting,
      fields: [(.date, "ActivityDateTime"), (.key, "AccountId")]),
    ExportHeader(
      name: "Salesforce contacts by field",
      row: "Id,FirstName,LastName,Email,Phone,AccountId,Title,OwnerId,CreatedDate",
      role: .customers, system: "Salesforce", fields: [(.id, "Id"), (.parent, "AccountId")]),
    ExportHeader(
      name: "Salesforce opportunities by field",
      row: "Id,Name,Amount,CurrencyIsoCode,StageName,CloseDate,OwnerId,AccountId,ContactId,"
        + "CreatedDate",
      role: .interactions, system: "Salesforce", kind: .deal,
      fields: [(.key, "AccountId"), (.closeDate, "CloseDate"), (.status, "StageName")]),
    ExportHeader(
      name: "Salesforce account report",
      row: "Account ID,Account Name,Account Owner,Website,Parent Account,Type", role: .customers,
      fields: [(.id, "Account ID"), (.name, "Account Name"), (.owner, "Account Owner")]),
    ExportHeader(
      name: "Pipedrive organizations",
      row: "Organization - Name,Organization - Owner,Organization - People,"
        + "Organization - Open deals,Organization - Last activity date,"
        + "Organization - Organization created,Organization - Won deals",
      role: .customers, system: "Pipedrive",
      fields: [
        (.name, "Organization - Name"), (.lastContact, "Organization - Last activity date"),
        (.since, "Organization - Organization created"),
      ]),
    ExportHeader(
      name: "Pipedrive persons",
      row: "Person - Name,Person - Email - Work,Person - Email - Home,Person - Email - Other,"
        + "Person - Organization,Person - Open deals,Person - Last activity date,Person - Owner,"
        + "Person - Phone - Work",
      role: .customers, system: "Pipedrive",
      fields: [(.email, "Person - Email - Work"), (.company, "Person - Organization")]),
    ExportHeader(
      name: "Pipedrive notes",
      row: "ID,Content,Organization,Organization ID,Contact person,Contact person ID,Deal title,"
        + "Deal ID,Add time,Update time,User,Note is pinned to deal,Note is pinned to organization",
      role: .interactions, system: "Pipedrive", kind: .note,
      fields: [
        (.key, "Organization ID"), (.contactKey, "Contact person ID"), (.date, "Add time"),
        (.notes, "Content"), (.owner, "User"),
      ]),
    ExportHeader(
      name: "Pipedrive deals",
      row: "Deal - ID,Deal - Title,Deal - Value,Deal - Currency,Deal - Pipeline,Deal - Stage,"
        + "Deal - Status,Deal - Owner,Deal - Organization,Deal - Contact person,"
        + "Deal - Expected close date,Deal - Deal created,Deal - Won time",
      role: .interactions, system: "Pipedrive", kind: .deal,
      fields: [
        (.name, "Deal - Organization"), (.openedDate, "Deal - Deal created"),
        (.closeDate, "Deal - Won time"),
      ]),
    ExportHeader(
      name: "Pipedrive activities",
      row: "Activity - Subject,Activity - Type,Activity - Due date,Activity - Due time,"
        + "Activity - Done,Activity - Note,Activity - Assigned to user,Deal - Title,Person - Name,"
        + "Person - Email,Organization - Name",
      role: .interactions, system: "Pipedrive",
      fields: [
        (.dueDate, "Activity - Due date"), (.completed, "Activity - Done"),
        (.email, "Person - Email"), (.name, "Organization - Name"),
      ]),
    ExportHeader(
      name: "Zoho accounts",
      row: "Record Id,Account Owner.id,Account Owner,Account Name,Phone,Account Type,Created Time,"
        + "Modified Time,Billing City,Last Activity Time",
      role: .customers, system: "Zoho CRM",
      fields: [(.id, "Record Id"), (.name, "Account Name"), (.owner, "Account Owner")]),
    ExportHeader(
      name: "Zoho contacts",
      row: "Record Id,Contact Name,First Name,Last Name,Email,Phone,Mobile,Title,Account Name.id,"
        + "Contact Owner.id",
      role: .customers, system: "Zoho CRM",
      fields: [(.id, "Record Id"), (.parent, "Account Name.id")]),
    ExportHeader(
      name: "Zoho calls",
      row: "Record Id,Subject,Description,Call Agenda,Call Start Time,Call Status,Modified Time,"
        + "Call Owner.id,Related To.id,Contact Name.id",
      role: .interactions, system: "Zoho CRM", kind: .call,
      fields: [(.date, "Call Start Time"), (.relatedKey, "Related To.id")]),
    ExportHeader(
      name: "Zoho notes",
      row: "Record Id,Associated_Id,Note Title,Note Content,Created Time,Note Owner.id",
      role: .interactions, system: "Zoho CRM", kind: .note,
      fields: [(.relatedKey, "Associated_Id"), (.date, "Created Time")]),
    ExportHeader(
      name: "Zoho deals",
      row: "Record Id,Deal Name,Account Name.id,Contact Name.id,Deal Owner.id,Description,Stage,"
        + "Amount,Currency,Closing Date,Modified Time,Reason For Loss",
      role: .interactions, system: "Zoho CRM", kind: .deal,
      fields: [(.key, "Account Name.id"), (.closeDate, "Closing Date")]),
    ExportHeader(
      name: "Zoho calls of 2016",
      row:
        "Call Id,Call Owner Id,Created By Id,Modified By Id,Created Time,Modified Time,Call Type,"
        + "Call Purpose,Subject,Call Start Time,Call Duration,Related To.id",
      role: .interactions, system: "Zoho CRM", kind: .call,
      fields: [(.interaction, "Call Id"), (.direction, "Call Type")]),
    ExportHeader(
      name: "Dynamics accounts",
      row: "(Do Not Modify) Account,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,"
        + "Comapny Name,Phone,Street,ZIP/Postal Code,City,Country/Region,Website",
      role: .customers, system: "Microsoft Dynamics 365",
      fields: [(.id, "(Do Not Modify) Account"), (.lastContact, ""), (.since, "")]),
    ExportHeader(
      name: "Dynamics contacts",
      row: "(Do Not Modify) Contact,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,"
        + "Contact Type, Full Name,First Name,Last Name,Account Name,Job Title,Email 1,Mobile,"
        + "Account Manager,Account Tier,Last Activity Date,Last Appointment,Segment",
      role: .customers, system: "Microsoft Dynamics 365",
      fields: [
        (.id, "(Do Not Modify) Contact"), (.name, " Full Name"), (.tier, "Account Tier"),
        (.lastContact, "Last Activity Date"), (.segment, "Segment"),
      ]),
    ExportHeader(
      name: "Dynamics activities",
      row: "(Do Not Modify) Activity,Subject,Activity Type,Regarding,Start Date,Due Date,"
        + "Date Created",
      role: .interactions, system: "Microsoft Dynamics 365",
      fields: [
        (.name, "Regarding"), (.date, "Start Date"), (.dueDate, "Due Date"),
        (.createdDate, "Date Created"),
      ]),
    ExportHeader(
      name: "Dynamics accounts by logical name",
      row: "(Do Not Modify) Account\t(Do Not Modify) Row Checksum\t(Do Not Modify) Modified On\t"
        + "name\twebsiteurl\tprimarycontactid\townerid\tindustrycode\ttelephone1",
      role: .customers, system: "Microsoft Dynamics 365",
      fields: [(.name, "name"), (.owner, "ownerid")], separator: "\t"),
    ExportHeader(
      name: "Odoo contacts", row: "\"id\",\"name\",\"parent_id/id\",\"email\",\"phone\"",
      role: .customers, system: "Odoo", fields: [(.id, "id"), (.parent, "parent_id/id")]),
    ExportHeader(
      name: "Odoo contacts by label",
      row: "Name,Is a company,Related company,Address type,Street,ZIP,City,State,Country",
      role: .customers, system: "Odoo", fields: [(.name, "Name"), (.company, "Related company")]),
    ExportHeader(
      name: "SuiteCRM accounts",
      row: "\"Name\",\"ID\",\"Website\",\"Email Address\",\"Non Primary E-mails\",\"Office Phone\","
        + "\"Billing Street\",\"Type\",\"Industry\",\"Annual Revenue\",\"Parent Account ID\","
        + "\"Assigned to\",\"Assigned User\",\"Date Created\",\"Date Modified\",\"Deleted\"",
      role: .customers, system: "SuiteCRM",
      fields: [(.id, "ID"), (.name, "Name"), (.owner, "Assigned User"), (.since, "Date Created")]),
    ExportHeader(
      name: "SuiteCRM contacts",
      row: "\"First Name\",\"Last Name\",\"ID\",\"Salutation\",\"Job Title\",\"Account Name\","
        + "\"Email Address\",\"Mobile\",\"Birthdate\",\"Lead Source\",\"Do Not Call\","
        + "\"Reports to ID\",\"Assigned User\",\"Date Created\",\"Lawful Basis\"",
      role: .customers, system: "SuiteCRM",
      fields: [(.id, "ID"), (.birthday, "Birthdate"), (.company, "Account Name")]),
    ExportHeader(
      name: "SuiteCRM calls",
      row:
        "\"Subject\",\"ID\",\"Description\",\"Status\",\"Direction\",\"Start Date\",\"End Date\","
        + "\"Duration Hours\",\"Duration Minutes\",\"Reminder Time\",\"Parent Type\","
        + "\"Related to ID\",\"Outlook ID\",\"Assigned to\",\"Assigned User\",\"Date Created\","
        + "\"Date Modified\",\"Repeat Type\"",
      role: .interactions, system: "SuiteCRM", kind: .call,
      fields: [
        (.relatedKey, "Related to ID"), (.date, "Start Date"), (.direction, "Direction"),
        (.status, "Status"),
      ]),
    ExportHeader(
      name: "SuiteCRM meetings",
      row: "\"Subject\",\"ID\",\"Description\",\"Status\",\"Location\",\"Start Date\",\"End Date\","
        + "\"Duration Hours\",\"Meeting Type\",\"External App ID\",\"Meeting Password\","
        + "\"Parent Type\",\"Parent ID\",\"assigned_user_id\",\"Date Created\",\"Date Modified\"",
      role: .interactions, system: "SuiteCRM", kind: .meeting,
      fields: [(.relatedKey, "Parent ID"), (.date, "Start Date")]),
    ExportHeader(
      name: "SuiteCRM tasks",
      row: "\"Subject\",\"ID\",\"Description\",\"Status\",\"Start Date\",\"Due Date\",\"Priority\","
        + "\"Parent Type\",\"Parent ID\",\"Contact ID\",\"Assigned to\",\"assigned_user_id\","
        + "\"Date Created\",\"Date Modified\",\"Modified By\",\"Created By\",\"Deleted\"",
      role: .interactions, system: "SuiteCRM", kind: .task,
      fields: [(.relatedKey, "Parent ID"), (.contactKey, "Contact ID"), (.dueDate, "Due Date")]),
    ExportHeader(
      name: "SuiteCRM notes",
      row:
        "\"Subject\",\"ID\",\"Note\",\"Attachment\",\"Parent Type\",\"Parent ID\",\"Contact ID\","
        + "\"Display in Portal?\",\"Assigned to\",\"assigned_user_id\",\"Date Created\","
        + "\"Date Modified\"",
      role: .interactions, system: "SuiteCRM", kind: .note,
      fields: [(.notes, "Note"), (.date, "Date Created")]),
    ExportHeader(
      name: "EspoCRM accounts",
      row: "id,name,website,emailAddress,phoneNumber,type,industry,billingAddressStreet,createdAt,"
        + "modifiedAt,assignedUserId,assignedUserName",
      role: .customers, system: "EspoCRM",
      fields: [(.id, "id"), (.email, "emailAddress"), (.owner, "assignedUserName")]),
    ExportHeader(
      name: "EspoCRM calls",
      row: "id,name,status,dateStart,dateEnd,duration,direction,description,parentId,parentType,"
        + "parentName,accountId,accountName,createdAt,modifiedAt,assignedUserName",
      role: .interactions, system: "EspoCRM", kind: .call,
      fields: [
        (.key, "accountId"), (.relatedKey, "parentId"), (.date, "dateStart"), (.subject, "name"),
      ]),
    ExportHeader(
      name: "EspoCRM tasks",
      row: "id,name,status,priority,dateStart,dateEnd,dateStartDate,dateEndDate,dateCompleted,"
        + "description,parentId,parentType,parentName,accountId,accountName,contactId,contactName",
      role: .interactions, system: "EspoCRM", kind: .task,
      fields: [(.dueDate, "dateEnd"), (.completedDate, "dateCompleted")]),
    ExportHeader(
      name: "YetiForce calendar",
      row: "Details::Subject,\"Details::Assigned To\",\"Details::Start date &amp; time\","
        + "\"Details::Due date &amp; time\",Details::Status,\"Details::Modified time\","
        + "\"Details::Created time\",\"Details::Activity type\",\"Description details::Description\","
        + "\"Related to::Company\",\"Related to::Contact\"",
      role: .interactions, system: "YetiForce",
      fields: [
        (.date, "Details::Start date &amp; time"), (.key, "Related to::Company"),
        (.type, "Details::Activity type"),
      ]),
    ExportHeader(
      name: "OroCRM contacts",
      row: "\"Name prefix\",\"First name\",\"Middle name\",\"Last name\",\"Name suffix\",Gender,"
        + "Birthday,\"Source Name\",\"Contact Method Name\",\"Assigned to Username\","
        + "\"Emails 1 Email\",\"Phones 1 Phone\"",
      role: .customers, system: "OroCRM",
      fields: [(.email, "Emails 1 Email"), (.birthday, "Birthday")]),
    ExportHeader(
      name: "Atomic CRM contacts",
      row: "id,first_name,last_name,gender,title,background,first_seen,last_seen,has_newsletter,"
        + "status,tags,company_id,sales_id,linkedin_url,company_name,nb_tasks,company,sales,"
        + "email_work,email_home,email_other,phone_work",
      role: .customers, system: "Atomic CRM",
      fields: [(.id, "id"), (.email, "email_work"), (.lastContact, "last_seen")]),
    ExportHeader(
      name: "Fat Free CRM accounts",
      row:
        "Id,User,Assigned to,Name,Access,Website,Toll free phone,Phone,Fax,Deleted at,Created at,"
        + "Updated at,Email,Background info,Rating,Category,Subscribed users,Contacts count",
      role: .customers, system: "Fat Free CRM", fields: [(.id, "Id"), (.since, "Created at")]),
    ExportHeader(
      name: "Fat Free CRM tasks",
      row: "Id,User,Assigned to,Completed by,Name,Asset type,Asset,Priority,Category,Bucket,Due at,"
        + "Completed at,Deleted at,Created at,Updated at,Background info,Subscribed users",
      role: .interactions, system: "Fat Free CRM", kind: .task,
      fields: [(.relatedKey, "Asset"), (.completedDate, "Completed at"), (.subject, "Name")]),
    ExportHeader(
      name: "Krayin persons", row: "ID,Name,Emails,Contact Numbers,Organization Name",
      role: .customers, system: "Krayin", fields: [(.id, "ID"), (.email, "Emails")]),
    ExportHeader(
      name: "Krayin activities",
      row: "ID,Is Done,Title,Created By,Comment,Lead,Type,Schedule From,Schedule To,Created At",
      role: .interactions, system: "Krayin",
      fields: [(.date, "Schedule From"), (.completed, "Is Done"), (.name, "Lead")]),
    ExportHeader(
      name: "Twenty people",
      row: "Id,Name / First Name,Name / Last Name,Emails / Primary Email,Company Id,Job Title,City,"
        + "Creation date,Last update",
      role: .customers, system: "Twenty",
      fields: [(.firstName, "Name / First Name"), (.parent, "Company Id")]),
    ExportHeader(
      name: "ERPNext customers",
      row: "Sr,ID,Customer Name,Customer Type,Customer Group,Territory,Account Manager,Mobile No,"
        + "Created On,Last Updated On",
      role: .customers, system: "Frappe CRM or ERPNext",
      fields: [(.id, "ID"), (.name, "Customer Name"), (.segment, "Customer Group")]),
    ExportHeader(
      name: "Freshsales contacts",
      row: "contactId,First name,Last name,Job title,Work phone,Phone,Time zone,Address,City,"
        + "Last contacted time,Last contacted mode,Last activity type,Last activity date,"
        + "Recent note,Created at,Company id,Company,Sales owner id,Sales owner,Email",
      role: .customers, system: "Freshsales",
      fields: [
        (.id, "contactId"), (.parent, "Company id"), (.lastContact, "Last contacted time"),
        (.owner, "Sales owner"),
      ]),
    ExportHeader(
      name: "Copper people",
      row: "Name,Details,Email Domain,Street,City,State,Postal Code,Country,Owned By,Owner Id,"
        + "Contact Type,Primary Contact,Tags,Last Contacted,Inactive Days,Interaction Count,"
        + "Created At,Updated At,Email,Email Type,Phone Number",
      role: .customers, system: "Copper",
      fields: [(.lastContact, "Last Contacted"), (.owner, "Owned By"), (.email, "Email")]),
    ExportHeader(
      name: "Capsule people",
      row: "Name,Email,Organization,Phone Number,Address Street,City,State,Postcode,Country",
      role: .customers, system: "Capsule", fields: [(.email, "Email"), (.name, "Name")]),
    ExportHeader(
      name: "Insightly contacts",
      row: "RecordId,Salutation,FirstName,LastName,Organization,Role,Background,"
        + "MailAddressStreet,MailAddressCity,BusinessPhone,EmailAddress,DateOfBirth,DateCreated,"
        + "DateUpdated,DateOfLastActivity,DateOfNextActivity,OrganizationRecordId",
      role: .customers, system: "Insightly",
      fields: [
        (.id, "RecordId"), (.lastContact, "DateOfLastActivity"), (.birthday, "DateOfBirth"),
        (.parent, "OrganizationRecordId"),
      ]),
    ExportHeader(
      name: "Insightly opportunities",
      row: "OpportunityName,Details,Probability,BidAmount,BidCurrency,ForecastCloseDate,"
        + "ActualCloseDate,DateOfLastActivity,PipelineCurrentStage,CurrentState,OrganizationId,"
        + "OrganizationName",
      role: .interactions, system: "Insightly", kind: .deal,
      fields: [(.key, "OrganizationId"), (.closeDate, "ActualCloseDate"), (.amount, "BidAmount")]),
    ExportHeader(
      name: "Google Contacts of 2024",
      row: "First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Nickname,File As,"
        + "Organization Name,Organization Title,Birthday,Notes,Photo,Labels,E-mail 1 - Label,"
        + "E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value",
      role: .customers, system: "Google Contacts",
      fields: [(.email, "E-mail 1 - Value"), (.birthday, "Birthday"), (.segment, "Labels")]),
    ExportHeader(
      name: "Google Contacts before 2024",
      row: "Name,Given Name,Additional Name,Family Name,Yomi Name,Birthday,Gender,Notes,"
        + "Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,"
        + "Organization 1 - Name",
      role: .customers, system: "Google Contacts",
      fields: [(.name, "Name"), (.email, "E-mail 1 - Value")]),
    ExportHeader(
      name: "LinkedIn connections",
      row: "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
      role: .customers, system: "LinkedIn", fields: [(.id, "URL"), (.since, "Connected On")]),
  ]
}

/// Header rows of helpdesks, shops, books, mailboxes and calendars.
extension ExportHeader {
  static let beyondCRMs: [ExportHeader] = [
    ExportHeader(
      name: "Zoho Desk tickets",
      row: "Ticket Id,Subject (Ticket),Contact Name (Ticket),Account Name (Ticket),Email (Ticket),"
        + "Status (Ticket),Priority (Ticket),Category (Ticket),Channel (Ticket),"
        + "Created Time (Ticket),Ticket Closed Time,Ticket Owner",
      role: .interactions, system: "Zoho Desk", kind: .ticket,
      fields: [
        (.interaction, "Ticket Id"), (.createdDate, "Created Time (Ticket)"),
        (.completedDate, "Ticket Closed Time"), (.status, "Status (Ticket)"),
        (.email, "Email (Ticket)"), (.owner, "Ticket Owner"),
      ]),
    ExportHeader(
      name: "Help Scout conversations",
      row:
        "Number,Subject,Customer,Email,Company,Status,Mailbox,Assigned To,Tags,Created At,Closed At",
      role: .interactions, system: "Help Scout", kind: .ticket,
      fields: [
        (.interaction, "Number"), (.name, "Customer"), (.email, "Email"),
        (.createdDate, "Created At"), (.completedDate, "Closed At"),
      ]),
    ExportHeader(
      name: "Intercom conversations",
      row: "Conversation ID,Conversation state,Channel,Contact name,Contact email,"
        + "Conversation started at (UTC),Conversation last closed at (UTC),"
        + "First teammate reply at (UTC),Currently assigned teammate,Conversation rating",
      role: .interactions, system: "Intercom", kind: .ticket,
      fields: [
        (.interaction, "Conversation ID"), (.date, "Conversation started at (UTC)"),
        (.answered, "First teammate reply at (UTC)"), (.email, "Contact email"),
        (.status, "Conversation state"),
      ]),
    ExportHeader(
      name: "Amazon orders",
      row: "order-id,order-item-id,purchase-date,payments-date,buyer-email,buyer-name,"
        + "buyer-phone-number,sku,product-name,quantity-purchased,currency,item-price,item-tax,"
        + "shipping-price,shipping-tax,ship-service-level,recipient-name,ship-address-1,ship-city",
      role: .interactions, system: "Amazon", kind: .order,
      fields: [
        (.interaction, "order-id"), (.date, "purchase-date"), (.email, "buyer-email"),
        (.name, "buyer-name"), (.amount, "item-price"), (.recipient, ""),
      ]),
    ExportHeader(
      name: "Shopify draft orders",
      row: "Name,Email,Status,Created at,Completed at,Order Name,Currency,Subtotal,Total,"
        + "Customer Name,Lineitem quantity,Lineitem name,Lineitem price",
      role: .interactions, system: "Shopify", kind: .quote,
      fields: [(.interaction, "Name"), (.date, "Created at"), (.email, "Email")]),
    ExportHeader(
      name: "Stripe customers",
      row: "id,Description,Email,Name,Created (UTC),Delinquent,Currency,Card ID,Total Spend,"
        + "Payment Count,Average Order,Refunded Volume,Dispute Losses",
      role: .customers, system: "Stripe",
      fields: [
        (.id, "id"), (.name, "Name"), (.email, "Email"), (.since, "Created (UTC)"),
        (.revenue, "Total Spend"),
      ]),
    ExportHeader(
      name: "Zammad tickets",
      row: "#,Title,Customer,Organization,Group,Owner,State,Priority,Created at,Updated at,"
        + "First response at,Last contact agent at,Last contact customer at,Close at",
      role: .interactions, system: "Zammad", kind: .ticket,
      fields: [
        (.interaction, "#"), (.subject, "Title"), (.createdDate, "Created at"),
        (.completedDate, "Close at"), (.answered, "First response at"), (.status, "State"),
        (.date, ""),
      ]),
    ExportHeader(
      name: "Request Tracker search",
      row: "id,Subject,Status,QueueName,Owner,Priority,Requestors,Created,Told,LastUpdated,"
        + "Resolved",
      role: .interactions, system: "Request Tracker", kind: .ticket,
      fields: [
        (.interaction, "id"), (.email, "Requestors"), (.createdDate, "Created"),
        (.answered, "Told"), (.completedDate, "Resolved"), (.status, "Status"),
      ]),
    ExportHeader(
      name: "Wave transactions",
      row: "Transaction ID,Transaction Date,Account Name,Transaction Description,"
        + "Amount (One column),Customer,Vendor,Account Group,Account Type",
      role: .interactions, system: "Wave", kind: .invoice,
      fields: [
        (.interaction, "Transaction ID"), (.date, "Transaction Date"), (.name, "Customer"),
        (.amount, "Amount (One column)"),
      ]),
    ExportHeader(
      name: "osTicket queue",
      row: "Ticket Number,Date Created,Subject,From,From Email,Priority,Department,Help Topic,"
        + "Source,Current Status,Last Updated,SLA Due Date,SLA Plan,Due Date,Closed Date,Overdue,"
        + "Merged,Linked,Answered,Agent Assigned,Team Assigned,Thread Count,Reopen Count",
      role: .interactions, system: nil, kind: .ticket,
      fields: [
        (.interaction, "Ticket Number"), (.createdDate, "Date Created"),
        (.status, "Current Status"), (.dueDate, "Due Date"), (.closeDate, "Closed Date"),
      ]),
    ExportHeader(
      name: "Shopify orders",
      row: "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,"
        + "Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,"
        + "Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing Name,Notes,"
        + "Cancelled at,Payment Method,Refunded Amount,Vendor,Id,Tags,Risk Level,Source",
      role: .interactions, system: "Shopify", kind: .order,
      fields: [
        (.interaction, "Name"), (.email, "Email"), (.date, "Created at"), (.amount, "Total"),
        (.name, "Billing Name"), (.cancelled, "Cancelled at"),
      ]),
    ExportHeader(
      name: "Shopify customers",
      row: "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,"
        + "Default Address Company,Default Address City,Default Address Phone,Phone,"
        + "Accepts SMS Marketing,Total Spent,Total Orders,Note,Tax Exempt,Tags",
      role: .customers, system: "Shopify",
      fields: [(.id, "Customer ID"), (.email, "Email"), (.revenue, "Total Spent")]),
    ExportHeader(
      name: "Square transactions",
      row: "Date,Time,Time Zone,Gross Sales,Discounts,Service Charges,Net Sales,Gift Card Sales,"
        + "Tax,Tip,Partial Refunds,Total Collected,Source,Card,Card Entry Methods,Cash,Fees,"
        + "Net Total,Transaction ID,Payment ID,Device Name,Staff Name,Details,Description,"
        + "Event Type,Location,Customer ID,Customer Name,Deposit ID,Deposit Date,"
        + "Transaction Status",
      role: .interactions, system: "Square", kind: .payment,
      fields: [
        (.interaction, "Transaction ID"), (.key, "Customer ID"), (.name, "Customer Name"),
        (.date, "Date"), (.amount, "Net Sales"), (.status, "Transaction Status"),
      ]),
    ExportHeader(
      name: "QuickBooks sales by customer",
      row: "Customer full name,Transaction date,Transaction type,Num,"
        + "Product/Service full name,Memo/Description,Quantity,Sales price,Amount,Balance",
      role: .interactions, system: "QuickBooks",
      fields: [
        (.name, "Customer full name"), (.date, "Transaction date"), (.interaction, "Num"),
        (.type, "Transaction type"), (.amount, "Amount"),
      ]),
    ExportHeader(
      name: "Xero sales invoices",
      row: "ContactName,EmailAddress,InvoiceNumber,Reference,InvoiceDate,DueDate,PlannedDate,Total,"
        + "TaxTotal,InvoiceAmountPaid,InvoiceAmountDue,InventoryItemCode,Description,Quantity,"
        + "UnitAmount,LineAmount,AccountCode,TaxType,TaxAmount,Currency,Type,Sent,Status",
      role: .interactions, system: "Xero", kind: .invoice,
      fields: [
        (.interaction, "InvoiceNumber"), (.date, "InvoiceDate"), (.dueDate, "DueDate"),
        (.name, "ContactName"), (.amount, "Total"), (.key, ""),
      ]),
    ExportHeader(
      name: "Stripe payments",
      row: "id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Converted Amount,"
        + "Description,Fee,Status,Statement Descriptor,Customer ID,Customer Description,"
        + "Customer Email,Card ID,Invoice ID,Transfer",
      role: .interactions, system: "Stripe", kind: .payment,
      fields: [
        (.interaction, "id"), (.key, "Customer ID"), (.email, "Customer Email"),
        (.date, "Created date (UTC)"), (.amount, "Amount"),
      ]),
    ExportHeader(
      name: "Jobber jobs",
      row: "Job #,Client name,Lead source,Client email,Client phone,Service property name,Title,"
        + "Created date,Schedule start date,Closed date,Salesperson,Line items,Visits assigned to,"
        + "Invoice #s,Quote #,Total revenue ($),Profit ($)",
      role: .interactions, system: "Jobber", kind: .visit,
      fields: [
        (.interaction, "Job #"), (.name, "Client name"), (.date, "Schedule start date"),
        (.amount, "Total revenue ($)"), (.owner, "Salesperson"),
      ]),
    ExportHeader(
      name: "Bitrix24 deals",
      row: "ID,Deal Name,Pipeline,Stage,Income,Currency,Company,Contact: First name,"
        + "Contact: Last name,Contact: Work e-mail,Responsible,Start date,Assumed close date,"
        + "Source,Comment",
      role: .interactions, system: "Bitrix24", kind: .deal,
      fields: [
        (.interaction, "ID"), (.openedDate, "Start date"), (.amount, "Income"),
        (.status, "Stage"), (.closeDate, ""), (.key, ""),
      ]),
    ExportHeader(
      name: "Outlook contacts",
      row: "First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,"
        + "Business Phone,Mobile Phone,Birthday,Categories,E-mail Address,E-mail Type,"
        + "E-mail Display Name,Notes",
      role: .customers, system: "Outlook",
      fields: [
        (.email, "E-mail Address"), (.company, "Company"), (.birthday, "Birthday"),
        (.phone, "Business Phone"),
      ]),
    ExportHeader(
      name: "A Russian list of customers",
      row: "ID клиента,Название компании,Контактное лицо,Телефон,Ответственный,Последний контакт",
      role: .customers, system: nil,
      fields: [
        (.id, "ID клиента"), (.name, "Название компании"), (.owner, "Ответственный"),
        (.lastContact, "Последний контакт"),
      ]),
  ]
}
