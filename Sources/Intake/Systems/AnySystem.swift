import Basics

extension SystemTables {
  static let anySystem = #"""
    system any system
    # English names that no single system owns. Every other table falls back on this one.
    # The format is explained in Columns/ColumnTable.swift.

    [*] customers
    id: Customer ID | Customer Number | Customer No | Customer Nr | Customer Code | Cust ID
      | Cust No | Customer Key | CustomerRef | Account ID | Account Number | Account No
      | Account Code | Client ID | Client Number | Client No | Client Code | Company ID | Contact ID
      | Person ID | Member ID | Partner ID | Debtor Number | Debtor No | Organization ID
      | Organisation ID | Buyer ID | Party ID | User ID | External ID | UUID? | GUID? | ID? | Record ID?
      | Number? | No? | Nr? | Code? | Key? | Ref? | Reference? | A/C Ref | A/C No | A/C Code
      | Account Ref | Account Reference
    name: Customer Name | Name | Full Name | Account Name | Client Name | Customer | Client
      | Account | Display Name | Contact Full Name | Organization Name | Organisation Name
      | Organization | Organisation | Business Name | Trading Name | Legal Name
    firstName: First Name | Given Name | Forename | FName
    lastName: Last Name | Surname | Family Name | LName
    company: Company Name | Company | Firm | Employer
    email: Email | E-mail Address | Email Address | Primary Email | Mail | Work Email | Email 1
      | Contact Email | Customer Email | Email ID
    phone: Phone | Phone Number | Telephone | Telephone Number | Tel | Work Phone | Business Phone
      | Main Phone | Office Phone | Primary Phone | Business Number | Mobile Number | Home Number
      | Other Number | Mobile | Mobile Phone | Mobile Phone Number
      | Cell | Cell Phone | Contact Number
    kind: Type | Customer Type | Account Type | Contact Type | Relationship | Relationship Type
      | Lifecycle Stage | Kind | Category | Customer Category | Record Type
    tier: Tier | Customer Tier | Account Tier | Rating | Grade | Class | Customer Class | ABC
      | ABC Class | Level | Service Level | Priority
    owner: Owner | Account Owner | Contact Owner | Customer Owner | Account Manager | Sales Rep
      | Sales Representative | Salesperson | Sales Person | Sales Owner | Assigned To
      | Assigned User | Responsible | Relationship Manager | Key Account Manager | Rep | Agent
      | Sales Agent | Owner Name | Owned By | Handled By
    segment: Segment | Sector | Industry | Market Segment | Industry Sector | Branch
      | Line of Business | Territory | Region | Group
    tags: Tags | Tag | Customer Tags | Account Tags | Contact Tags | Labels | Keywords
    cadence: Cadence | Contact Cadence | Touch Cadence | Call Cadence | Contact Frequency
      | Touch Frequency | Call Frequency | Visit Frequency | Contact Interval | Contact Every
      | Keep in Touch | Keep-in-touch | Call Cycle | Touch Every | Stay in Touch
    since: Customer Since | Client Since | Since | Member Since | Start Date | Onboarded
      | Onboarding Date | Joined | Join Date | Signup Date | Sign-up Date | Registered
      | Registration Date | First Contact | First Order Date | First Purchase | Created | Created At
      | Created On | Created Date | Create Date | Creation Date | Date Created | Date Added
      | Added On
    birthday: Birthday | Birth Date | Date of Birth | DOB | Birthdate | Born | Born On
    revenue: Revenue | Total Revenue | Lifetime Value | LTV
      | Customer Lifetime Value | Turnover | Sales | Total Sales | Total Spent | Total Spend | Spend
      | Sales Last Year | Amount? | Value?
    currency: Currency | Currency Code | Currency ISO Code
    contactName: Contact Name | Contact | Contact Person | Primary Contact | Main Contact
      | Attention | Attn
    jobTitle: Job Title | Title | Position | Contact Title | Job Position | Contact Role
    lastContact: Last Contact | Last Contact Date | Last Contacted | Last Contacted On
      | Last Contacted At | Last Activity | Last Activity Date | Last Touch | Last Interaction
      | Last Interaction Date | Last Engagement Date | Date of Last Contact | Date of Last Activity
      | Last Contacted Time | Last Seen
    parent: Parent Account ID | Parent Customer ID | Parent ID
    detail: Address | Street | Street Address | City | State | Zip | Zip Code | Postal Code
      | Postcode | Country | Country/Region | Region Code | Website | URL | Web Site | Fax
      | Department | Employees | Number of Employees
      | Salutation | Gender | Linkedin | Office Location | Year Established | Lead Source
      | Annual Revenue | Annual Turnover
    modified: Modified | Modified On | Last Modified | Last Modified Date | Modified Date
      | Date Modified | Updated | Updated At | Updated On | Last Updated | Update Time
      | Date Updated | System Modstamp

    [vendors] customers vendor
    id: Supplier ID | Vendor ID | Supplier Number | Supplier No | Supplier Code | Vendor Number
      | Vendor No | Vendor Code
    name: Supplier Name | Vendor Name | Supplier | Vendor

    [leads] customers prospect
    id: Lead ID | Prospect ID | Lead No | Lead Number
    name: Lead Name | Prospect Name | Lead | Prospect
    parent: Contact ID | Account ID | Customer ID | Converted Contact ID | Converted Account ID
    kind: Lead Status
    owner: Lead Owner

    [contacts] customers
    id: Contact ID | Contact Number
    parent: Account ID | Customer ID | Company ID | Organization ID | Organisation ID | Client ID
      | Parent Account ID
    name: Contact Name

    [*] interactions
    interaction: Interaction ID | Activity ID | Event ID | Touch ID | Touchpoint ID | Engagement ID
      | Transaction ID | Entry ID | Log ID | Record ID? | ID? | Number? | No? | Nr? | UUID? | GUID?
      | Key? | Code? | Ref? | Reference?
    key: Customer ID | Customer Number | Customer No | Customer Nr | Customer Code | Cust ID
      | Cust No | Customer Key | CustomerRef | Account ID | Account Number | Account No
      | Account Code | Client ID | Client Number | Client No | Client Code | Company ID | User ID
      | Member ID | Partner ID | Person ID | Organization ID | Organisation ID | Buyer ID | Party ID
      | Debtor Number | Debtor No | Supplier ID | Vendor ID | CustomerID FK | A/C Ref | A/C No
      | A/C Code | Account Ref | Account Reference
    contactKey: Contact ID | Associated Contact ID | Contact Number
    leadKey: Lead ID | Prospect ID
    relatedKey: Related To ID | Related ID | Parent ID | Regarding ID
    relatedType: Parent Type | Related To Type | Related Type | Regarding Type
    name: Customer Name | Customer | Client Name | Client | Account Name | Account | Company Name
      | Company | Organization | Organisation | Organization Name | Organisation Name | Contact Name
      | Contact | Contact Person | Related To | Full Name | Name?
    firstName: First Name
    lastName: Last Name
    email: Customer Email | Contact Email | Email | Email Address | E-mail Address
    phone: Phone Number | Phone | Telephone | Telephone Number | Customer Phone
      | External Number | Remote Number | Remote Party | Other Party
    sender: From Address | From Handle | From Email | From E-mail | Sender Email | Sender Address
      | Sender Profile URL | From Number | From | Sender | From Name | Sender Name | Sent From
      | Sent By
    recipient: To Address | To Handle | To Handles | To Email | To E-mail | To Emails | Recipient Email | Recipient Address
      | Recipient Emails | Recipient Profile URLs | To Number | To | Recipient | Recipients
      | To Name | Recipient Name | Recipient Names | Sent To
    copied: CC Address | CC Handle | CC Handles | CC Email | CC Emails | CC | Carbon Copy | CC Recipients | CC Name
    blindCopied: BCC Address | BCC | BCC Email | BCC Emails | BCC Recipients | BCC Name
    organiser: Organizer | Organiser | Meeting Organizer | Organizer Email | Organizer Name
      | Event Organizer | Organised By | Organized By
    attendees: Attendees | Participants | Required Attendees | Optional Attendees | Invitees
      | Guests | Guest Emails | Guest Email | Attendee Emails | Attendee | Attendee Email
      | Attendee Name | Participant | Participant Email | Invited
    ours: Our Number | Own Number | My Number | Line Number | Our Address | Mailbox Owner
    folder: Folder | Mail Folder | Folder Name | Mailbox Folder
    call: Linked ID | Call Session ID | Parent Call ID | Call ID
    duration: Talk Time | Talking | Talk Duration | Call Duration | Duration | Call Length
      | Duration Seconds | Duration Sec | Duration Minutes | Call Duration Seconds
    taken: Answered | Is Answered | Call Answered | Picked Up
    voicemail: Voicemail | Voicemail URL | Voicemail Link | Voice Mail | Has Voicemail
      | Voicemail Duration
    date: Date | Interaction Date | Activity Date | Event Date | Contact Date | Touch Date
      | Date of Contact | Date of Interaction | Occurred At | Occurred On | Happened At | Datetime
      | Date Time | Timestamp | Date/Time | Date and Time | When | Day | Start Date
      | Start Date/Time | Start Time | Started At | Start | Entry Date | Log Date | Logged At
      | Posting Date | Transaction Date
    completedDate: Completed Date | Completed At | Completed On | Completion Date | Date Completed
      | Finished At | Done At | Done On
    closeDate: Close Date | Closed Date | Closing Date | Closed At | Closed On | Expected Close Date
      | Estimated Close Date | Forecast Close Date
      | Actual Close Date | Won Date | Won Time
    openedDate: Engage Date | Engagement Date | Opened Date | Opened At | Opened On | Open Date
      | Date Opened
    dueDate: Due Date | Due | Due At | Due On | Deadline | Due By
    createdDate: Created | Created At | Created On | Created Date | Create Date | Creation Date
      | Date Created | Created Time | Add Time | Date Added | Added On | Entered On
    type: Type | Interaction Type | Activity Type | Event Type | Contact Type | Touch Type
      | Engagement Type | Kind | Category | Activity | Interaction | Event | Action | Record Type
      | Task Type | Transaction Type | Document Type | Voucher Type
    channel: Channel | Medium | Method | Contact Method | Via | Mode | Communication Channel
      | Source Channel | Media
    direction: Direction | Inbound/Outbound | In/Out | Initiated By | Initiator | Who Started
      | Call Direction | Incoming/Outgoing
    status: Status | State | Outcome | Call Outcome | Call Result | Disposition | Result | Stage | Order Status | Activity Status | Task Status
      | Call Status | Disposition | Payment Status | Resolution Status
    completed: Completed | Is Completed | Done | Is Done | Is Closed | Closed | Finished | Complete
    deleted: Is Deleted | Deleted | Deleted At | Deleted On | Deleted Date | Date Deleted | Trashed
      | Is Test | Test Order | Is Spam | Is Merged | Is Draft | Draft | Is Message Draft | Is Duplicate
    cancelled: Cancelled At | Canceled At | Cancelled On | Is Cancellation | Cancelled | Canceled
      | Is Cancelled | Is Canceled | Cancellation | Marked as No-Show | No-Show | No Show
    subject: Subject | Regarding | Title | Summary | Topic | Headline | Re | Activity Subject
    notes: Notes | Note | Description | Body | Content | Text | Comment | Comments | Details
      | Message | Remarks | Memo | Notes Text | Call Notes | Activity Notes | Email Body
    amount: Amount | Total | Value | Order Total | Order Amount | Order Value | Total Amount
      | Grand Total | Net Amount | Amount Net | Revenue | Deal Value | Deal Amount | Total Price
      | Sales Amount | Sum | Gross Amount | Invoice Amount | Invoice Total | Price?
    currency: Currency | Currency Code | Currency ISO Code
    owner: Owner | Assigned To | Assigned User | User | User Name | Username | Agent | Sales Agent
      | Sales Rep | Sales Representative | Salesperson | Sales Person | Rep | Employee | Employee ID
      | Handled By | Logged By | Created By | Activity Owner | Task Owner | Our Contact | Staff
      | Responsible | Performed By | By | Account Manager
    detail: Duration Hours | End Date | End Time | Ended At | Location
      | Priority | Probability | Quantity | Product ID | Lines | Country | Time
    modified: Modified | Modified On | Last Modified | Last Modified Date | Modified Date
      | Date Modified | Updated | Updated At | Updated On | Last Updated | Update Time
      | Modified Time | System Modstamp

    [orders] interactions order
    interaction: Order ID | Order Number | Order No | Order Nr | Order | Sales ID | Sale ID
      | Sales Order ID | Sales Order | Purchase ID | Purchase Order | PO Number | SO Number
    date: Order Date | Ordered At | Ordered On | Date Ordered | Sales Date | Sale Date
      | Purchase Date | Purchased At | Order Datetime | Order Time | Order Timestamp
      | Order Purchase Timestamp | Placed At | Placed On
    name: Ship Name | Bill To Name
    key: Sold To ID | Bill To ID | Bill To Customer No | Sell To Customer No | Sold To
    status: Order Status | Fulfillment Status | Financial Status | Payment Status
    amount: Grand Total | Grand Total (Base) | Order Total | Order Value | Order Amount | Subtotal | Sub Total | Total Due
      | Line Total | Item Total
    detail: Ship Via | Freight | Shipped Date | Ship Date | Shipping Date | Required Date
      | Ship Address | Ship City | Ship Region | Ship Postal Code | Ship Country | Payment Method
      | Delivery Date | Shipper ID

    [invoices] interactions invoice
    interaction: Invoice ID | Invoice Number | Invoice No | Invoice Nr | Bill ID | Bill Number
    date: Invoice Date | Invoiced On | Bill Date | Date of Invoice | Issue Date | Issued On
      | Date Issued | Issued Date | Billing Date
    dueDate: Date Due | Payment Due
    completedDate: Date Paid | Paid Date | Paid At | Paid On
    status: Invoice Status | Invoice State
    amount: Invoice Amount | Invoice Total | Total | Line Total | Amount Due | Balance Due

    # A sales ledger that has one row per invoice: the invoice is the order.
    [sales] interactions order
    interaction: Invoice | Receipt ID | Receipt Number | Receipt No | Receipt | Basket ID
      | Ticket No
    date: Datetime | Invoice Date | Receipt Date
    amount: Amount | Line Total | Item Total | Sales
    detail: Lines | CDs | Items | Item Count | Stock Code | Unit Price

    [payments] interactions payment
    interaction: Payment ID | Payment Number | Payment No | Charge ID | Contribution ID
      | Donation ID | Gift ID
    date: Payment Date | Paid At | Paid On | Date Paid | Paid Date | Contribution Date
      | Donation Date | Gift Date | Date Received
    status: Payment Status | Contribution Status | Donation Status | Gift Status
    amount: Payment Amount | Amount Paid | Donation Amount | Contribution Amount | Gift Amount

    [quotes] interactions quote
    interaction: Quote ID | Quote Number | Quote No | Quotation ID | Quotation Number | Offer Number
      | Estimate Number
    date: Quote Date | Quotation Date | Quoted On | Offer Date | Estimate Date

    [deals] interactions deal
    interaction: Deal ID | Opportunity ID | Opportunity Number | Deal | Opportunity
    subject: Deal Name | Opportunity Name | Deal Title | Opportunity Title
    status: Deal Stage | Opportunity Stage | Sales Stage | Stage | Deal Status | Pipeline Stage
    amount: Deal Value | Deal Amount | Opportunity Value | Opportunity Amount | Estimated Value
      | Estimated Revenue | Expected Revenue | Close Value
    owner: Deal Owner | Opportunity Owner | Sales Agent
    detail: Pipeline | Win Probability | Product | Forecast Category

    [calls] interactions call
    interaction: Call ID | Call Number
    date: Call Date | Call Time | Call Start Time | Call Start | Called At | Call Datetime
      | Date of Call
    type: Call Type
    direction: Call Direction
    status: Call Status | Call Result | Call Outcome | Call Disposition | Action Result
      | Disposition
    notes: Call Notes | Call Summary | Transcript
    owner: Caller | Called By | Call Owner
    detail: Call Purpose

    # What telephone systems write: numbers on both sides, or one number and a direction.
    [call records] interactions call
    needs: Callee | Callee Number | Callee Name | Caller Number | Called Number | Called Party | Dialed Number | Dialled Number
      | Destination Number | dst | Call From | Call To | Call Type | Call Direction | Action Result | Call Status
      | Missed Call Reason | Talk Time | Talking | Ringing | DurationSeconds | Duration Seconds
    interaction: Call ID | Call Number | Unique ID
    date: Call Date | Call Time | Call Start Time | Call Start | Called At | Datetime (UTC)
      | Start Time | Answer Time | Date (TZ offset incl.) | Date and Time | Date
      | Time
    type: Call Type | Type
    direction: Call Direction | Direction | Communication Type
    status: Action Result | Call Status | Call Result | Call Outcome | Disposition | Result | Status
    sender: Call From | Caller Number | Calling Number | Calling Party | Caller ID Number | Source Number | src
      | cnum | Caller ID | Caller | clid | Caller Name | cnam | Source | From | From Number
      | From Name
    recipient: Call To | Called Number | Called Party | Dialed Number | Dialled Number | Destination Number
      | dst | Destination | Callee Number | Callee | Called | Callee Name | Called Name | To
      | To Number | To Name
    phone: Phone Number | Number | Contact Number | External Number | Remote Number
    name: Contact | Name | Contact Name
    duration: billsec | Talk Time | Talk Duration (s) | Talk Duration | Talking | Duration (in call) | Call Duration | Duration
      | DurationSeconds | Duration Seconds | Duration (s) | Duration (total)
    voicemail: Voicemail | lastapp
    taken: Answered
    ours: did | Service | Line Number | Extension | Trunk Number
    call: linkedid | Linked ID
    owner: User | Agent | User Name | Employee | Answered By
    detail: Ringing | Location | Country Code | Missed Call Reason | Action | Result Description
      | dcontext | dstchannel | lastdata | amaflags | accountcode | userfield | peeraccount
      | Site | Department

    [meetings] interactions meeting
    interaction: Meeting ID | Appointment ID
    date: Meeting Date | Appointment Date | Meeting Time | Meeting Start | Date of Meeting
      | Start Date & Time | Appointment Time | Appointment Start | Event Start | Join Time
      | First Join | First Join Time | Joined At
    createdDate: Event Created Date & Time | Booked At | Booked On | Date Scheduled
    email: Invitee Email | Booker Email | Client Email | Guest Email
    name: Invitee Name | Booker Name | Client Name | Guest Name
    firstName: Invitee First Name
    lastName: Invitee Last Name
    attendees: Guest Email(s) | Additional Guests
    ours: User Email | User Name | Host Email | Host Name | Host | Hosted By
    subject: Meeting Title | Meeting Subject | Agenda | Event Type Name
    notes: Meeting Notes | Minutes

    [visits] interactions visit
    interaction: Visit ID | Visit Number
    date: Visit Date | Visited On | Date of Visit | Visited At
    notes: Visit Notes | Visit Report

    [emails] interactions email
    interaction: Email ID | Message ID
    date: Sent At | Sent On | Sent Date | Date Sent | Received At | Email Date | Sent | Received
      | Sent Time | Received Time | Received On | Received Date | Date Received | Message Date
    subject: Email Subject
    notes: Email Body | Body Text
    detail: Attachments | Has Attachments | Importance | Sensitivity

    # The requester wrote on the day it was created; when it is due, was assigned or closed is no day
    # of a contact. Columns that tell of our answer are also found by the words of their headers.
    [tickets] interactions ticket
    interaction: Ticket ID | Ticket Number | Ticket No | Ticket Ref | Ticket Key | Ticket | Case ID
      | Case Number | Case No | Issue ID | Issue Key | Issue Number | Incident ID | Incident Number
      | Incident No | Request ID | Request Number
    date: Ticket Date | Reported On | Reported At | Date Reported | Ticket Created
      | Ticket Created At | Ticket Created Date | Case Date | Date/Time Opened
    openedDate: Opened Date | Date Opened | Opened At | Opened On | Opened | Submitted | Submitted At
      | Submitted On | Date Submitted | Submission Date | Raised On | Raised At | Date Raised
      | Logged | Logged On | Date Logged | Received | Received At | Received On | Date Received
    createdDate: Created Datetime | Creation Time
    completedDate: Resolved At | Resolved On | Resolved Date | Resolution Date | Resolved
      | Resolved Time | Date Resolved | Solved At | Solved On | Solved Date | Solved
      | Ticket Closed Time | Closed Time | Closed Datetime | Close at | Ticket Closed At
    closeDate: Closed | Date Closed
    name: Requester | Requester Name | Reporter | Reporter Name | Caller | Caller Name | Requestor
      | Requestor Name | Requested By | End User | From | From Name | Requester Organization
      | Requester Company | Organizations
    email: Requester Email | Reporter Email | Caller Email | Requestor Email | From Email
      | From Address | Requester Email Address
    status: Ticket Status | Case Status | Ticket State | Current Status | Incident State | Case State
      | Issue Status | Conversation State | Status Name
    type: Ticket Type | Case Type | Issue Type | Request Type
    channel: Source | Ticket Source | Origin | Case Origin | Ticket Channel | Channel Type
    subject: Ticket Subject | Case Subject | Ticket Name | Ticket Title | Issue | Issue Summary
      | Short Description
    notes: Ticket Description | Case Description | Issue Description
    opener: Submitter | Submitter Name | Submitted By | Opened By | Started By | Submitter Email
    owner: Assignee | Assignee Name | Assigned Agent | Agent Assigned | Agent Name | Ticket Owner
      | Case Owner | Technician | Assigned Technician | Owner Name | Resolver
    deleted: Merged
    detail: Group | Queue | Mailbox | Ticket Form | SLA Due Date | SLA Plan | Overdue | Department
      | Help Topic | Satisfaction Score | Satisfaction Rating | Resolution Time | Reopens

    [complaints] interactions complaint
    interaction: Complaint ID | Complaint Number | Complaint No
    date: Complaint Date | Date of Complaint | Complained On
    notes: Complaint | Complaint Text

    [notes] interactions note
    interaction: Note ID
    date: Note Date
    subject: Note Title
    notes: Note Content | Note Text | Note Body

    [tasks] interactions task
    interaction: Task ID | To-do ID
    subject: Task | Task Title | Task Subject | Task Name | To-do
    status: Task Status
    notes: Task Body | Task Description
    owner: Task Owner
    """#
}
