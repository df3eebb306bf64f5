### Codes in words: one message a code, and why an opportunity is shown. Residents read them as buttons, as items of lists and
### after a label. No full stop, except where the comment says that it is a sentence. Button labels: at most 80 characters.


## What an opportunity is

opportunity-kind-volunteering = Volunteering
opportunity-kind-job = Job
opportunity-kind-companion = Going with someone to hospital
opportunity-kind-event = Event

## What a request is about

service-volunteering = Volunteering
service-jobs = NHS jobs
service-companion = Companion
service-event = Event
service-question = Question
service-feedback = Feedback

## Kinds of volunteering role: names of the person or the task

role-kind-welcome-guide = Welcome volunteer or hospital guide
role-kind-bilingual-welcome = Two-language welcome volunteer
role-kind-ward-helper = Ward helper
role-kind-ward-befriender = Ward befriender
role-kind-mealtime-helper = Mealtime helper
role-kind-response-runner = Helper who carries medicines and samples
role-kind-reminder-caller = Appointment reminder caller
role-kind-patient-companion = Companion for hospital visits
role-kind-volunteer-driver = Volunteer driver
role-kind-home-from-hospital = Home from hospital helper
role-kind-befriending-visitor = Befriending visitor
role-kind-phone-friend = Telephone friend
role-kind-clinic-steward = Helper on clinic or vaccine days
role-kind-health-champion = Community health champion
role-kind-maternity-champion = Maternity champion
role-kind-breastfeeding-supporter = Breastfeeding supporter
role-kind-digital-helper = Phone and app helper
role-kind-garden-helper = Garden helper
role-kind-radio-music-arts = Radio, music or arts helper
role-kind-trolley-shop-cafe = Trolley, shop or cafe helper
role-kind-office-helper = Office helper
role-kind-end-of-life-companion = Companion for people near the end of life
role-kind-group-activity-helper = Group or walk helper
role-kind-peer-supporter = Supporter who has lived with the same illness
role-kind-patient-partner = Patient who helps to plan services
role-kind-therapy-dog = Visits with a dog
role-kind-youth-volunteer = Young volunteer
role-kind-event-helper = Event helper

## Families of NHS jobs

# The messages that end in “also” are other words that people type for the choice above; nobody sees them.
job-family-care = Caring for patients
job-family-care-also = healthcare assistant, support worker, carer, nursing assistant, ward
job-family-cleaning-and-kitchen = Cleaning and kitchen
job-family-cleaning-and-kitchen-also = cleaner, domestic, housekeeping, cook, chef, catering, laundry
job-family-moving-and-stores = Moving people and goods, stores and driving
job-family-moving-and-stores-also = porter, driver, warehouse, delivery
job-family-reception-and-office = Reception and office
job-family-reception-and-office-also = receptionist, administrator, clerk, secretary, admin, typing
job-family-tests-and-medicines = Tests, medicines and equipment
job-family-tests-and-medicines-also = pharmacy, phlebotomist, blood, laboratory
job-family-calls-and-ambulance = Calls and patient transport
job-family-calls-and-ambulance-also = call handler, 111, ambulance, telephone
job-family-community-and-projects = Community and projects
job-family-community-and-projects-also = link worker, outreach, interpreter
job-family-buildings-and-security = Buildings and security
job-family-buildings-and-security-also = maintenance, electrician, plumber, painter, guard
job-family-trainee-and-apprentice = Trainee and apprentice
job-family-trainee-and-apprentice-also = apprenticeship, training, school leaver
job-family-registered = Registered professions, such as nurse or midwife
job-family-registered-also = doctor, physiotherapist, radiographer, midwife, pharmacist

## Kinds of event

event-kind-health-day = Health and wellbeing day
event-kind-health-check = Health check without booking
event-kind-talk = Talk or class
event-kind-listening-circle = Small group that talks about care
event-kind-community-conversation = Residents and staff talking together
event-kind-jobs-event = Jobs event
event-kind-group-activity = Group activity

## What an event offers

event-feature-food = Food
event-feature-children-welcome = Children welcome
event-feature-health-checks = Health checks
event-feature-cancer-signs = Signs of cancer
event-feature-quiet-room = Quiet room
event-feature-small-group = Small group
event-feature-voucher = Voucher
event-feature-jobs-help = Help with jobs
event-feature-practice-interview = Practice interview
event-feature-no-forms = No forms

## Whether a place must be booked

booking-none = No booking needed
booking-book = Book a place first

## What someone likes to do. Buttons, and items of a list

interest-meeting-people = Meeting people
interest-one-to-one = Company for one person
interest-caring = Looking after people
interest-older-people = Older people
interest-families-and-babies = Families and babies
interest-my-community = My community
interest-my-languages = My languages
interest-food = Food and cooking
interest-outdoors = Gardens and fresh air
interest-music-arts-games = Music, arts and games
interest-practical-work = Practical work
interest-computers-and-paper = Computers and paperwork

## What someone can do. Buttons, and items of a list

skill-listening = Listening
skill-talking-with-people = Talking with people
skill-another-language = Another language
skill-calm-and-patient = Calm and patient
skill-being-on-time = Being on time
skill-careful-checking = Careful checking
skill-team-work = Team work
skill-lifting-and-pushing = Lifting and pushing
skill-cleaning-and-tidying = Cleaning and tidying
skill-cooking-and-food = Cooking and food
skill-gardening = Gardening
skill-music-and-games = Music and games
skill-using-a-phone = Using a phone
skill-using-a-computer = Using a computer
skill-writing-notes = Writing notes
skill-driving = Driving
skill-caring-for-someone = Caring for someone
skill-knowing-my-area = Knowing my area
skill-handling-money = Handling money
skill-planning-and-leading = Planning and leading

## What would help. Buttons, and items of a list

access-step-free = No stairs
access-supported-role = One task at a time, with someone to help me
access-someone-to-start-with = Someone with me at the start
access-travel-money = My fares paid back
access-travel-money-first = My fare before I travel
access-easy-read = Papers in short words with pictures
access-large-print = Papers in big letters
access-bsl = British Sign Language
access-hearing-loop = Hearing loop for hearing aids
access-interpreter = An interpreter
access-quiet-place = A quiet place
access-flexible-hours = Hours I can change
access-short-shifts = 2 hours or less at a time
access-from-home = Helping from home
access-childcare = Child care
access-women-only = A group for women
access-id-help = Help with identity papers

## What a role asks of the body

effort-sitting = Mostly sitting
effort-standing = Standing
effort-walking = Walking
effort-lifting = Lifting or pushing

## Checks before starting. Items of a list; DBS stays in English, with the gloss in brackets

check-none = No check
check-references = references (people who say you are reliable)
check-occupational-health = a private health form
check-dbs-basic = a basic DBS check (of convictions)
check-dbs-standard = a standard DBS check (of convictions)
check-dbs-enhanced = an enhanced DBS check (of convictions)
check-dbs-enhanced-barred = an enhanced DBS check (of convictions) with the barred list

## Days. Buttons, and items of a list

day-mon = Monday
day-tue = Tuesday
day-wed = Wednesday
day-thu = Thursday
day-fri = Friday
day-sat = Saturday
day-sun = Sunday

## Parts of a day. Buttons, and items of a list

part-of-day-morning = Morning
part-of-day-afternoon = Afternoon
part-of-day-evening = Evening
part-of-day-night = Night

## A named shift

shift-lunch = Lunch time

## How the times repeat: after "Times:"

pattern-weekly = every week
pattern-flexible = you agree times as you go
pattern-choose-shifts = you choose from a list
pattern-as-needed = we ask you when someone needs you
pattern-short-term = a few weeks, then it ends
pattern-one-off = you can come once
pattern-set-days = the same days each week
pattern-rota = the days change from week to week

## How long a role asks people to stay: after "How long:"

commitment-no-minimum = as long as you like
commitment-one-day = 1 day is enough
commitment-one-trip-a-month = about 1 visit a month
commitment-six-weeks = about 6 weeks
commitment-three-months = 3 months or more
commitment-six-months = 6 months or more
commitment-twelve-months = 12 months or more

## The contract of a job: after "Contract:"

contract-permanent = no end date
contract-fixed-term = ends on a date
contract-bank = shifts when you want and they need you
contract-apprenticeship = paid work with study

## Age bands. Buttons

age-band-under16 = Under 16
age-band-16-plus = 16 or over
age-band-16-17 = 16 or 17
age-band-18-plus = 18 or over

## What a companion is asked for

visit-kind-meet-at-hospital = Meet me at the hospital
visit-kind-meet-at-hospital-also = meet, entrance, door of the hospital
visit-kind-door-to-door = Travel there and back with me
visit-kind-door-to-door-also = pick up, collect, take, bring, both ways, bus, taxi
visit-kind-wait-with-me = Wait with me
visit-kind-wait-with-me-also = waiting, sit, stay
visit-kind-see-me-home = See me home
visit-kind-see-me-home-also = home, back, afterwards
visit-kind-check-in-after-discharge = Ask after me when I am home
check-point-day-1 = The day after
check-point-day-1-also = next day, the day after, following day, one day, 1 day, a day
check-point-day-3 = After 3 days
check-point-day-3-also = three days, 3 days
check-point-day-7 = After 1 week
check-point-day-7-also = a week, one week, 1 week, 7 days, seven days
check-point-day-14 = After 2 weeks
check-point-day-14-also = two weeks, 2 weeks, a fortnight, fortnight, 14 days
check-point-day-28 = After 4 weeks
check-point-day-28-also = four weeks, 4 weeks, a month, one month, 1 month
check-point-week-6 = After 6 weeks
check-point-week-6-also = six weeks, 6 weeks

## What makes it hard to come to an appointment

barrier-fare = The fare
barrier-lift = Getting there
barrier-carer = Someone I look after
barrier-interpreter = The language
barrier-fear = Fear
barrier-letter-unclear = The letter
barrier-time-off-work = Work
barrier-childcare = Children
barrier-other = Something else

## What feedback is

feedback-kind-praise = Praise
feedback-kind-complaint = Complaint
feedback-kind-racism = Racism or discrimination
feedback-kind-idea = Idea

## Why someone took a consent back. Never asked for

withdraw-reason-found-something = Found something
withdraw-reason-no-time = No time
withdraw-reason-not-well = Not well
withdraw-reason-too-far = Too far
withdraw-reason-waited-too-long = Waited too long
withdraw-reason-too-many-messages = Too many messages
withdraw-reason-worried-about-information = Worried about my information
withdraw-reason-did-not-ask = Did not ask for this
withdraw-reason-changed-mind = Changed my mind
withdraw-reason-not-said = Not said
withdraw-reason-other = Something else

## How a request ended

lead-outcome-placed = Placed
lead-outcome-started = Started
lead-outcome-applied = Applied
lead-outcome-interview = Interview
lead-outcome-offer = Offer
lead-outcome-not-this-time = Not this time
lead-outcome-waiting-list = Waiting list
lead-outcome-helped-another-way = Helped another way
lead-outcome-answered = Answered
lead-outcome-not-suitable-now = Not suitable now
lead-outcome-person-declined = The person said no
lead-outcome-could-not-reach = Could not reach
lead-outcome-asked-to-stop = Asked to stop
lead-outcome-duplicate = Same request twice

## What came of trying to reach someone. Staff read these

attempt-result-spoke = Spoke
attempt-result-call-back-later = Call back later
attempt-result-no-answer = No answer
attempt-result-left-message = Left a message
attempt-result-someone-else-answered = Someone else answered
attempt-result-wrong-number = Wrong number
attempt-result-not-working = Not working
attempt-result-message-sent = Message sent
attempt-result-message-failed = Message failed
attempt-result-needs-interpreter = Needs an interpreter
attempt-result-asked-to-stop = Asked to stop

## Why a recruiter gives a request back. Staff read these

release-reason-conflict = I know this person
release-reason-language = Needs another language
release-reason-wrong-service = Needs another service
release-reason-away = I am away
release-reason-other = Other

## What helps better than a companion. Whole sentences: residents read them in an answer.

redirect-reason-patient-transport = The hospital can arrange transport for people who need it. It is free. Ask the hospital for patient transport.
redirect-reason-interpreter = An interpreter can help you. The hospital must give you one for free. Ask when you book.
redirect-reason-personal-care = You need care from trained people. A volunteer may not give it. Your council can help. Ask for adult social care.
redirect-reason-too-soon = The day is too near for us to find a companion. Ask someone you trust to go with you. Or ask the hospital for help.
redirect-reason-outside-area = The hospital is outside the area where our companions go.
redirect-reason-nobody-free = No companion is free on that day.

## What a job asks for: kinds of line in a person specification

criterion-kind-gcse-english-maths = English and maths at school level (GCSE)
criterion-kind-care-certificate = Care Certificate
criterion-kind-care-qualification = Care qualification
criterion-kind-level-3-education = A level or Level 3
criterion-kind-foundation-degree = Level 5 or foundation degree
criterion-kind-degree-or-equal = Degree or the same by experience
criterion-kind-professional-registration = UK registration
criterion-kind-office-qualification = Office or IT certificate
criterion-kind-phlebotomy-training = Taking blood
criterion-kind-food-hygiene = Food hygiene
criterion-kind-driving-licence = Driving licence
criterion-kind-travel-between-places = Travel round the area
criterion-kind-willing-to-learn = Willing to learn
criterion-kind-first-aid-life-support = First aid
criterion-kind-spoken-english = Speaking English
criterion-kind-written-english = Writing English
criterion-kind-other-language = Another language
criterion-kind-telephone-manner = On the telephone
criterion-kind-explaining-clearly = Explaining clearly
criterion-kind-empathy-listening = Listening
criterion-kind-calming-upset-people = Calming upset people
criterion-kind-handling-conflict = Complaints and conflict
criterion-kind-customer-service = Serving the public
criterion-kind-cultural-awareness = People of all cultures
criterion-kind-equality-diversity = Equality
criterion-kind-kindness-respect = Kindness and respect
criterion-kind-dignity-privacy = Dignity
criterion-kind-nhs-values = NHS values
criterion-kind-team-working = Team work
criterion-kind-working-with-professionals = Working with other staff
criterion-kind-working-alone = Working alone
criterion-kind-supporting-learners = Teaching others
criterion-kind-supervising = Leading a team
criterion-kind-motivating-people = Encouraging people
criterion-kind-confidentiality = Keeping things private
criterion-kind-safeguarding = Keeping people from harm
criterion-kind-infection-control = Stopping infection
criterion-kind-cleaning-safely = Cleaning safely
criterion-kind-health-and-safety = Health and safety
criterion-kind-moving-and-handling = Moving and lifting
criterion-kind-physical-fitness = Physical work
criterion-kind-speaking-up = Speaking up
criterion-kind-medicines-safely = Medicines
criterion-kind-equipment-care = Equipment
criterion-kind-record-keeping = Keeping records
criterion-kind-counting-and-numbers = Numbers
criterion-kind-attention-to-detail = Careful work
criterion-kind-organising-work = Organising your work
criterion-kind-following-instructions = Following instructions
criterion-kind-problem-solving = Solving problems
criterion-kind-working-under-pressure = Busy times
criterion-kind-reliability = Reliable
criterion-kind-flexibility-shifts = Shifts
criterion-kind-it-basic = Basic computer use
criterion-kind-it-office = Office programs
criterion-kind-typing-keyboard = Typing
criterion-kind-report-writing = Reports
criterion-kind-using-data = Using figures
criterion-kind-planning-projects = Planning
criterion-kind-community-knowledge = Knowing local services
criterion-kind-stock-and-orders = Stock and orders
criterion-kind-care-experience = Experience of care
criterion-kind-babies-families-experience = Babies and families
criterion-kind-personal-care = Personal care
criterion-kind-observations = Simple measurements
criterion-kind-care-planning = Planning care
criterion-kind-therapy-support = Exercise and therapy
criterion-kind-diets-and-food-service = Serving the right food
criterion-kind-office-experience = Office experience

## Spoken languages that the usual tables lack or name oddly. A language may add others: `spoken-` and the code

spoken-syl = Sylheti
spoken-prs = Dari
spoken-ckb = Kurdish (Sorani)
spoken-kmr = Kurdish (Kurmanji)
spoken-yue = Cantonese
spoken-zh = Chinese (Mandarin)
spoken-phr = Pahari or Potwari
spoken-bfi = British Sign Language
spoken-jam = Jamaican Creole
spoken-rom = Romani
spoken-rme = Angloromani
spoken-kri = Krio
spoken-fil = Filipino or Tagalog
spoken-ak = Akan or Twi

## Why an opportunity is shown. Sentences, under "Why this fits you"

# Variables:
#   $language (Text) - the name of a spoken language
reason-kind-shared-language = People there speak { $language }.
# Variables:
#   $offered (Text) - the language that people there speak
#   $language (Text) - the language the person speaks, which is close to it
reason-kind-close-language = People there speak { $offered }. It is close to { $language }.
# Variables:
#   $place (Text) - the place the person named
#   $miles (Number) - miles from there, at least 1
reason-kind-near =
    { PLURAL($miles) ->
        [one] It is about { $miles } mile from { $place }.
       *[other] It is about { $miles } miles from { $place }.
    }
# Less than a mile away.
# Variables:
#   $place (Text) - the place the person named
reason-kind-near-here = It is less than 1 mile from { $place }.
# Variables:
#   $borough (Text) - the person's borough
reason-kind-same-borough = It is in your borough, { $borough }.
# Variables:
#   $borough (Text) - the borough it is in, beside the person's
reason-kind-next-borough = It is in the next borough, { $borough }.
reason-kind-from-home = You can do it from home.
# Variables:
#   $hospital (Text) - the hospital the person named
reason-kind-hospital-fits = It is at the hospital you named: { $hospital }.
# Variables:
#   $days (Text) - names of days, as a list
reason-kind-day-fits = It is on days you can do: { $days }.
# Variables:
#   $parts_of_day (Text) - parts of a day, as a list
reason-kind-part-of-day-fits = It is at a time you can do: { $parts_of_day }.
# Variables:
#   $hours (Number) - hours a week
reason-kind-hours-fit =
    { PLURAL($hours) ->
        [one] It takes about { $hours } hour a week, as you said.
       *[other] It takes about { $hours } hours a week, as you said.
    }
reason-kind-flexible = You can choose your times.
# Variables:
#   $interest (Text) - something the person likes
reason-kind-interest-fits = It is something you like: { $interest }.
# Variables:
#   $skill (Text) - something the person can do
reason-kind-skill-fits = It uses something you can do: { $skill }.
# Variables:
#   $job_family (Text) - a family of jobs
reason-kind-job-family-fits = It is the work you asked for: { $job_family }.
# Variables:
#   $role_kind (Text) - a kind of role
reason-kind-role-kind-fits = It is the role you asked for: { $role_kind }.
reason-kind-step-free = There are no stairs.
reason-kind-supported = A named person helps you, 1 task at a time.
reason-kind-someone-to-start-with = Someone is with you at the start.
# Variables:
#   $access (Text) - something that would help the person
reason-kind-access-fits = It has something that would help you: { $access }.
# Variables:
#   $effort (Text) - what it asks of the body
reason-kind-effort-fits = It is no harder on your body than you said: { $effort }.
reason-kind-expenses-paid = They pay your fares back.
reason-kind-expenses-paid-first = You get your fare before you travel.
reason-kind-no-experience-needed = You do not need experience.
reason-kind-training-given = They teach you what you need.
reason-kind-no-check-needed = You can start without a check.
reason-kind-your-age-welcome = People of 16 and 17 are welcome.
reason-kind-leads-to-job = It can help you find paid work later.
# Variables:
#   $date (Text) - a day, as words
reason-kind-closing-soon = The last day to say yes is soon: { $date }.
# Variables:
#   $date (Text) - a day, as words
reason-kind-starts-soon = It is soon: { $date }.
# Variables:
#   $count (Number) - places that are free
reason-kind-places-left =
    { PLURAL($count) ->
        [one] There is { $count } place left.
       *[other] There are { $count } places left.
    }
