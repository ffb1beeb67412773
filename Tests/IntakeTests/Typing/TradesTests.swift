import Testing

@testable import Intake

@Suite("Notes of a dozen trades")
struct TradesTests {
  @Test(arguments: TypingCase.table(rows))
  func `A row is typed as a careful person would`(_ row: TypingCase) {
    #expect(row.problems() == [], "\(row.text)")
  }

  /// Judged by hand before the lexicon was asked.
  static let rows = """
    Call|Outbound|Rang Mrs Okafor two days after the extraction, no pain, healing well = followUp
    Call|Outbound|Check-up after root canal: no swelling, she is doing fine = followUp
    Call|Inbound|Crown fell off again after three weeks, she is quite annoyed = complaint
    Email|Outbound|So sorry about the long wait on Tuesday, the first bleaching is on us =
      apology ?brokenByUs ?helpByUs
    Visit|Inbound|Crown re-cemented free of charge, he was delighted =
      ?helpByUs thanksFromThem ?resolution ?inPerson
    SMS|Outbound|Appointment reminder for Thursday 9:00 = -
    Email|Inbound|Could I move my appointment to Friday? = question
    Call|Inbound|Did not turn up for his appointment, second time this year = brokenByThem
    Email|Inbound|Sent her sister to us, she has booked for next week = helpByThem
    Letter|Outbound|Christmas card signed by the whole practice = appreciation
    Email|Inbound|Is the implant really so expensive? The clinic across the road charges less =
      priceTalk question
    Meeting|Outbound|Talked through the treatment plan for the next two years = needsReview
    Phone call|Outbound|No answer, tried twice = notReached
    Email|Inbound|Castings from batch 204 show porosity, 30 of 80 rejected = complaint
    Email|Outbound|8D report attached, root cause found, replacement castings ship tomorrow =
      ?keptByUs resolution ?promiseByUs
    Call|Outbound|Asked the plant manager how the new alloy machines, he is pleased =
      followUp thanksFromThem
    Visit|Outbound|Walked the line with Mr Brandt, discussed volumes and drawings for the 2027 series =
      inPerson ?needsReview ?orderSizeTalk
    Email|Inbound|Your price per kilo is far above the Turkish quote = priceTalk
    Email|Inbound|Need the brackets by tomorrow or the line stops!! = rush ?question
    Email|Inbound|We are moving the order to another foundry despite the agreement = ?brokenByThem
    Call|Inbound|Promised to transfer the outstanding balance by Friday =
      promiseByThem ?brokenByThem due2
    Email|Outbound|Drawing revision C received, we will quote within 3 days = promiseByUs due3
    Meeting||Yearly capacity planning with purchasing and production = needsReview
    Email|Inbound|Scrap rate down by half since we use your cores, well worth the extra =
      valueTalk
    Call|Inbound|Buyer wants another 5 % off, otherwise they ask elsewhere = priceTalk ?question
    Note||They let us photograph the casting for our catalogue = helpByThem
    Letter|Outbound|Rejected the claim, damage happened during their machining = denial ?complaint
    Ticket|Inbound|Export crashes when more than 1000 rows = ticket complaint
    Email|Inbound|Still no fix for the export bug, this is unacceptable = complaint
    Email|Outbound|Hotfix deployed, exports work again, please confirm = resolution
    Email|Inbound|Works like a charm now, thanks a lot to the team! =
      thanksFromThem ?valueTalk needsNoAnswer ?resolution
    Video call|Outbound|Quarterly business review: roadmap and their plans for the Lisbon office =
      needsReview
    Email|Inbound|The report saves our controllers two days every month = valueTalk
    Email|Inbound|Can we get an API key for staging? = question
    Email|Inbound|Would you be a speaker... I have suggested you to our user group =
      ?question ?helpByThem
    Call|Outbound|Onboarding session with the new admins = followUp
    Email|Outbound|As promised, here is the migration guide = keptByUs
    Email|Outbound|Apologies, we missed yesterday's deadline; the release comes on Thursday =
      apology brokenByUs ?promiseByUs
    Email|Inbound|Renewed for three more years = ?loyalty ?keptByThem
    Email|Inbound|We are cancelling the subscription at the end of the month = brokenByThem
    Email|Inbound|YOU ARE A BUNCH OF CROOKS!!! GIVE ME MY MONEY BACK!!! =
      abuse complaint ?question
    Email|Outbound|Release notes 4.2 = -
    Email|Outbound|Your password was reset = notice
    Email|Inbound|Out of office: back on 3 August = notice
    Email|Inbound|Undelivered Mail Returned to Sender = notice personGone
    Chat|Inbound|how do i change the logo = question
    Visit|Outbound|Dropped by the yard, looked at the new calves together = inPerson
    Call|Outbound|Is the new feed going down well? Yes, milk up by a litre = followUp ?valueTalk
    Call|Inbound|Half the seed did not germinate, wants it replaced = complaint ?question
    Visit|Outbound|Brought new seed round, field re-drilled at no cost to him =
      ?resolution ?helpByUs ?inPerson
    Call|Inbound|Pays cash as always, on the dot = keptByThem
    Call|Inbound|Milk price is low so he will pay after harvest = promiseByThem ?priceTalk
    Visit|Outbound|Lent him our spreader while his is being repaired = helpByUs ?inPerson
    Call|Inbound|Told his neighbour about us, the neighbour will ring = helpByThem ?promiseByThem
    Visit|Outbound|Went through what he wants to sow next season = needsReview ?inPerson
    Email|Inbound|What does a ton of urea cost if I take twenty? =
      priceTalk question ?orderSizeTalk
    Call|Outbound|Asked if he needs anything this week = orderSizeTalk ?followUp
    Call|Outbound|Reminded him of the unpaid fertiliser invoice = brokenByThem
    Gift|Outbound|Ham and a bottle for his 60th birthday = appreciation
    Call|Inbound|The sprayer you sold us leaks = complaint
    Visit|Outbound|Fixed the sprayer on the spot = resolution ?inPerson
    Email|Inbound|Has the other side replied yet? = question
    Email|Outbound|Draft contract attached, as discussed = keptByUs
    Letter|Outbound|We will file the appeal by 12 June = promiseByUs due9
    Call|Inbound|Unhappy that nobody called him back about the hearing = complaint ?brokenByUs
    Call|Outbound|Called him back, apologised for the silence and explained the next steps =
      apology ?keptByUs ?brokenByUs
    Email|Inbound|Your hourly rate is too high for a case like this = priceTalk
    Email|Inbound|The way you handled the takeover saved us a fortune = valueTalk ?thanksFromThem
    Lunch|Outbound|Lunch at the club; he will introduce us to his tax adviser =
      ?promiseByThem ?inPerson ?helpByThem
    Email|Inbound|I have given your name to a colleague who needs a patent lawyer = helpByThem
    Note||Answered her question on the lease without billing = helpByUs
    Email|Outbound|Congratulations on the new partner = appreciation
    Email|Outbound|Interesting judgment, thought of you when I read it = helpByUs
    Email|Inbound|Invoice 4711 is disputed, hours not agreed = complaint ?brokenByThem
    Meeting|Outbound|Annual review of wills and succession planning with the family = needsReview
    Email|Inbound|Lovely stay as always, thank you all = thanksFromThem needsNoAnswer
    Email|Inbound|The room was dirty and the shower did not work = complaint
    Call|Outbound|Said sorry, moved them to a suite and sent fruit =
      apology ?resolution ?appreciation
    Email|Inbound|Do you have a double room from 4 to 6 May? = question
    Email|Inbound|We would love a better rate for our group = priceTalk ?question
    Email|Outbound|Welcome back! We have upgraded you free of charge =
      ?helpByUs ?appreciation ?resolution
    Email|Outbound|Thank you for your stay, was everything all right? = appreciation followUp
    Call|Inbound|Cancelled the conference at the last minute = brokenByThem
    Membership||Joined the guest club = membership loyalty
    Email|Outbound|Summer special: 20 % off all rooms = massMail
    Email|Inbound|Shouted at our receptionist because breakfast was over = abuse ?complaint
    Call|Inbound|Pipe burst, needs somebody right now = rush ?complaint ?question
    Visit|Outbound|Replaced the valve, showed her how to bleed the radiators =
      ?resolution ?helpByUs ?inPerson ?followUp
    Call|Outbound|Is the boiler running as it should? = followUp
    Email|Inbound|Nobody came this morning although you had confirmed 8 o'clock =
      complaint ?brokenByUs
    Email|Outbound|Our fault, the fitter had the wrong address; he comes at 2 pm =
      ?apology brokenByUs ?complaint ?promiseByUs
    Email|Inbound|Quote is fine, please go ahead = ?needsNoAnswer ?question
    Order|Inbound|5000 flyers A5 = order -
    Delivery|Outbound|Delivered two days ahead of schedule = delivery keptByUs
    Email|Inbound|Colours are completely off, we cannot use these brochures = complaint
    Email|Outbound|Reprinting at our expense, new brochures with you by Thursday =
      ?resolution ?promiseByUs
    Email|Inbound|The reprint looks perfect, thanks for the quick reaction =
      thanksFromThem needsNoAnswer ?resolution
    Call|Outbound|Chased them for the missing artwork = -
    Payment|Inbound|Paid 40 days late = payment brokenByThem
    Payment|Inbound|Paid within terms = payment keptByThem
    Call|Outbound|Policy check: new baby, wants more life cover = ?needsReview
    Email|Outbound|The tax office changed the deadline, do not forget to file by July - just a friendly tip =
      ?helpByUs
    Email|Inbound|Thanks for the tip about the subsidy, we got it! =
      thanksFromThem ?helpByUs needsNoAnswer
    Letter|Outbound|Condolences on the death of his father = appreciation
    Email|Inbound|We have been with you for ten years now and would like to stay = loyalty
    Email|Inbound|My premium went up again, can you match Allwell? = priceTalk question
    Ticket|Inbound|Claim settled to her full satisfaction = ?resolution ?thanksFromThem ?followUp
    Visit|Outbound|Commissioned the press, trained three operators = followUp ?inPerson
    Call|Outbound|Half a year after start-up: press runs without a hitch = ?valueTalk ?followUp
    Email|Inbound|We showed your press to visitors from Korea, they were impressed =
      ?helpByThem ?thanksFromThem
    Email|Inbound|Spare part still has not arrived, we have been waiting since Monday =
      complaint ?brokenByUs
    Email|Outbound|The part left our house today by courier, please excuse the delay =
      apology ?brokenByUs ?keptByUs
    Meeting|Outbound|Where do you want to be in five years - talk with the owner and his daughter =
      needsReview
    Call|Inbound|Gave us a hint that a competitor of his is looking for a press = helpByThem
    Email|Inbound|Confirmed order, withdrew it the next day = brokenByThem
    Note||Talked only about money again, wants three months to pay = ?priceTalk
    Call|Outbound|Took the weekly order = orderSizeTalk
    Email|Inbound|Everybody in the office loves the new blend = ?thanksFromThem ?valueTalk
    Email|Outbound|Price increase as of 1 July = ?priceTalk
    Call|Outbound|Wished him a happy new year = appreciation
    WhatsApp|Inbound|👍 = message
    WhatsApp|Inbound|ok thx = needsNoAnswer thanksFromThem
    Email|Inbound|Magic, cheers Rab = needsNoAnswer ?thanksFromThem
    Email|Inbound|Noted with thanks = needsNoAnswer ?thanksFromThem
    Email|Inbound|Cheers Rab, could you send the blue one as well = ?question ?thanksFromThem
    Email|Inbound|When will the chairs be delivered? We needed them last week =
      question ?rush ?complaint
    Call|Outbound|Checked that all chairs arrived in one piece = followUp
    Visit|Inbound|Came to our showroom to choose fabrics = inPerson
    Email|Inbound|Many thanks for the flowers! = thanksFromThem needsNoAnswer
    Email|Outbound|Many thanks for your loyalty over the years = appreciation ?loyalty
    Call|Inbound|Always complains, always wants something for free = complaint priceTalk
    Email|Inbound|No problem at all, take your time = -
    Email|Inbound|Not impressed by the new packaging = complaint
    Email|Inbound|We couldn't be happier with the installation = thanksFromThem ?followUp
    Email|Inbound|It is not that we are unhappy, but we expected more = ?complaint
    Email|Inbound|Nothing to complain about, works well = ?thanksFromThem ?valueTalk ?followUp
    Email|Inbound|The service desk has not answered for two weeks = complaint ?brokenByUs
    Email|Inbound|Please cancel my order, I no longer need it = brokenByThem ?question
    Email|Inbound|No longer interested, please remove me from your list = ?question
    Call|Outbound|Cancelled our visit, our technician is ill = ?brokenByUs
    Email|Outbound|I will look into it and come back to you next week = promiseByUs due9
    Email|Outbound|We'll have it ready by the end of the month = promiseByUs due27
    Call|Outbound|Promised him a sample by 2026-06-12 = promiseByUs due9
    Email|Inbound|I will send you the figures tomorrow = promiseByThem due1
    Call|Outbound|Phoned to hear how the dog is after the operation = followUp
    Email|Inbound|Rex is much better, thank you so much for your care = thanksFromThem
    Call|Inbound|Puppy vomiting since last night, wants an emergency appointment =
      ?rush ?question ?complaint
    Email|Inbound|You charged us for a vaccination he never had = complaint ?brokenByUs
    Email|Outbound|You are right, we have credited the vaccination = resolution
    Card|Outbound|Sympathy card after the old cat died = appreciation
    Email|Inbound|My sister-in-law will bring her cats to you, I told her how good you are =
      ?helpByThem ?thanksFromThem ?promiseByThem
    Call|Inbound|Oven rings ordered last week not delivered yet = complaint ?brokenByUs
    Email|Outbound|Forgot the oven rings, they go out today = brokenByUs ?promiseByUs
    Visit|Outbound|Tasted the new sourdough with the head baker, talked about his plans for a cafe =
      needsReview ?inPerson
    Email|Inbound|Flour dust in the bags again = ?complaint
    Email|Inbound|Your flour is dearer than the mill down the road = priceTalk
    Call|Inbound|Car makes the same noise as before the repair = complaint
    Email|Outbound|Please bring the car in, we will have another look free of charge =
      promiseByUs ?helpByUs
    Call|Outbound|Car ready for collection = -
    Email|Inbound|What would new brake pads cost? = priceTalk question
    Call|Outbound|Told her the brakes will last another year, no need to replace them = ?helpByUs
    Email|Inbound|The laptops you quoted are 80 euro less at TechWorld = priceTalk
    Email|Inbound|Server down since 6 am, our whole office is standing still! = complaint ?rush
    Email|Outbound|Server is up again, cause was a failed power supply = resolution
    Call|Outbound|Checked in after the migration, users are happy = followUp thanksFromThem
    Email|Inbound|I'd like to thank Sara for staying until midnight = thanksFromThem
    Meeting|Outbound|IT budget and requirements for next year = ?needsReview ?priceTalk
    Email|Inbound|Please advise which licences we need = question
    Email|Outbound|You need only the small licence, the big one would be wasted on you = ?helpByUs
    Call|Inbound|Half of the hedge plants died within a month = complaint
    Visit|Outbound|Replanted the hedge under guarantee = resolution ?inPerson
    Email|Inbound|The garden is a dream, neighbours keep asking who did it = thanksFromThem
    Email|Inbound|Plans arrived a week late and the builder had to wait = complaint ?brokenByUs
    Meeting||Site meeting with builder and owner = -
    Email|Inbound|Could you look at the roof detail before the weekend? = question
    Email|Inbound|Guests raved about the buffet = ?valueTalk ?thanksFromThem
    Email|Inbound|Ten guests were ill after the fish = complaint
    Call|Outbound|Offered condolences and a full refund = ?resolution ?appreciation
    Email|Inbound|Number of guests went up from 40 to 65, hope that is no problem = ?question
    Email|Inbound|Container stuck in customs, who is going to pay for that? = ?question ?complaint
    Email|Outbound|Container released, truck booked for Monday = ?resolution
    Call|Inbound|Captain praised the crew in the yard = thanksFromThem
    Email|Inbound|They paid the demurrage without a word = keptByThem
    Email|Inbound|As agreed, the deposit was transferred today = keptByThem
    Email|Inbound|Signed contract attached = keptByThem ?
    Email|Inbound|Payment follows next week, please bear with us =
      promiseByThem due9 ?brokenByThem
    Email|Inbound|We have to postpone the payment once more = brokenByThem
    Call|Outbound|Third reminder about invoice 889, he promised to pay on Friday =
      brokenByThem promiseByThem due2
    Note||Did not keep the agreed minimum quantity again = brokenByThem
    Email|Inbound|Cancelled twice already, now wants a third date = brokenByThem ?question
    Call|Inbound|Screamed at Lena on the phone = abuse
    Email|Inbound|If I don't have it by noon you can forget about any further orders =
      ?rush ?abuse ?complaint
    Email|Inbound|urgent urgent urgent = rush
    Email|Inbound|No hurry, whenever you have time = -
    Email|Inbound|Is there any chance of a lower price? = priceTalk question
    Email|Inbound|Price doesn't matter, it has to last = valueTalk
    Email|Inbound|It isn't cheap, but worth every cent = valueTalk ?priceTalk
    Email|Inbound|Your advice on the tax change was worth gold =
      ?thanksFromThem ?valueTalk ?helpByUs
    Email|Inbound|We only buy from you because of the service = valueTalk
    Email|Inbound|For us reliability comes before price = valueTalk ?priceTalk
    Email|Inbound|Everyone else offers free shipping = ?priceTalk
    Email|Inbound|Give us 3 % and we sign today = priceTalk
    Call|Inbound|Offered to show our machine to interested buyers = helpByThem
    Email|Inbound|You should know that a competitor is copying your catalogue = helpByThem
    Email|Inbound|A friend of mine needs a roofer, I gave her your number = helpByThem
    Call|Inbound|Let us store our pallets in his barn over the winter = helpByThem
    Call|Outbound|Asked him for advice on our new brochure, he took an hour = helpByThem
    Call|Outbound|Found her a second-hand part since a new one makes no sense = helpByUs
    Email|Outbound|Here is the name of a good orthodontist, I hope it helps = helpByUs
    Email|Outbound|You can apply for a subsidy for this, the form is attached =
      ?helpByUs ?keptByUs
    Visit|Outbound|Helped set up the stall at the village fair = helpByUs ?inPerson
    Meeting|Outbound|What will change for them when the bypass opens = needsReview
    Call|Outbound|Asked what they would like us to do differently = ?needsReview ?followUp
    Call|Outbound|Annual check: two new employees, moving in autumn, wants fibre =
      needsReview ?question
    Visit|Outbound|Toured the new hall, machines arrive in September, they'll need a compressor =
      needsReview ?inPerson ?promiseByThem
    Call|Outbound|Do you want the same quantity again? = orderSizeTalk
    Call|Outbound|How many pallets next time = orderSizeTalk ?followUp
    Email|Outbound|Could you order a little more, so that the truck is full? = orderSizeTalk
    Email|Outbound|Has the new boiler kept you warm? = followUp
    Email|Outbound|It's been a month since we fitted the kitchen - is everything as you like it? =
      followUp
    Call|Outbound|Wanted to know whether the staff get along with the new till = followUp
    Email|Outbound|Attached you will find the manual and a short video on cleaning =
      ?keptByUs ?followUp
    Email|Outbound|Happy Birthday, dear Ms Tanaka! = appreciation
    Gift|Outbound|Calendar and chocolates for the front desk = appreciation
    Letter|Outbound|25 years customer: certificate and dinner voucher = appreciation loyalty
    Call|Outbound|Thanked him for the quick payment = appreciation
    Email|Outbound|Thank you for your email, I will check = promiseByUs
    Email|Outbound|Thanks for the order, it ships on Friday = appreciation ?promiseByUs
    Voicemail|Inbound|Please call me back about the contract = question callBack
    Voicemail|Outbound|Left word that the car is ready = voicemail notReached
    Web form||Where can I see the floor samples? = webForm theirs question
    Email|Inbound|Got the parcel, all complete, thanks = thanksFromThem needsNoAnswer
    Email|Inbound|Thanks. One more question: does it come in blue? =
      question ?thanksFromThem ~needsNoAnswer
    Email|Inbound|Thank you for nothing! = complaint
    Email|Inbound|Confirmed. = needsNoAnswer
    Email|Inbound|Noted, see you Monday = needsNoAnswer
    Email|Inbound|Please find our purchase order attached = -
    Email|Inbound|We have not heard from you since March = complaint ?brokenByUs ?question
    Email|Inbound|You promised to call on Tuesday = complaint ?brokenByUs
    Email|Inbound|Why does nobody answer my mails? = complaint question
    Email|Inbound|I do not have any complaints = ~complaint ?thanksFromThem
    Email|Inbound|Not a single problem in ten years = ~complaint ?loyalty ?thanksFromThem
    Email|Inbound|The problem is solved, thank you = resolution thanksFromThem
    Call|Outbound|Refused to take the goods back = denial
    Call|Outbound|Told him it was his own fault = denial
    Email|Outbound|Unfortunately the warranty has expired, we cannot accept the claim = denial
    Email|Outbound|We regret the confusion over the dates = apology
    Email|Outbound|Please accept our apologies = apology
    Email|Inbound|No apology, no refund, nothing! = complaint
    Call|Outbound|Line engaged = notReached
    Call|Outbound|Spoke to his wife, he is abroad = ?notReached
    Call|Outbound|Rang three times, nobody picked up = notReached
    Visit|Outbound|Nobody at home, left a card = notReached ?inPerson
    """
}
