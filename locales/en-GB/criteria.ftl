### What an advert for a job asks, as a question to the reader. Residents read these as items of a list, under "They will ask:".
### One message a kind of criterion. One short question in plain words: people who have done it unpaid or at home can say yes,
### and what is taught is asked as "would you learn". No legal or office words. Names of certificates stay as they are here.

## Certificates and registers

criterion-question-gcse-english-maths = Do you have school certificates in English and maths, from any country?
criterion-question-care-certificate = Do you have the Care Certificate, or would you do that course?
criterion-question-care-qualification = Have you done a course in care, or the same at work?
criterion-question-level-3-education = Did you finish school at 18, or learn as much at work?
criterion-question-foundation-degree = Do you have a Level 5 diploma or a foundation degree?
criterion-question-degree-or-equal = Do you have a university degree, or learned as much at work?
criterion-question-professional-registration = Are you on the UK register for your profession, or joining it?
criterion-question-office-qualification = Have you done a course in office work or computers?
criterion-question-phlebotomy-training = Have you been trained to take blood?
criterion-question-food-hygiene = Do you know how to keep food safe, or would you learn?
criterion-question-driving-licence = Do you have a driving licence that you can use here?
criterion-question-first-aid-life-support = Do you know first aid, or would you learn it?

## Getting there, and learning

criterion-question-travel-between-places = Can you get from place to place, by bus, bike or car?
criterion-question-willing-to-learn = Would you take courses and learn new things?

## Talking, listening and languages

criterion-question-spoken-english = Can you talk with patients and staff in English?
criterion-question-written-english = Can you write short, clear notes in English?
criterion-question-other-language = Do you speak a language of people who live here?
criterion-question-telephone-manner = Can you be polite and clear on the telephone?
criterion-question-explaining-clearly = Can you explain things so that people understand?
criterion-question-empathy-listening = Do you listen well and notice how people feel?
criterion-question-calming-upset-people = Can you stay calm when people are upset or afraid?
criterion-question-handling-conflict = Can you talk with people who are angry or complain?
criterion-question-customer-service = Have you helped customers, visitors or patients?

## How you treat people

criterion-question-cultural-awareness = Can you work with people of all backgrounds?
criterion-question-equality-diversity = Do you treat everyone fairly?
criterion-question-kindness-respect = Are you kind, and do you treat people with respect?
criterion-question-dignity-privacy = Can you help with private things and respect the person?
# The values: everyone counts, kindness, respect, good care.
criterion-question-nhs-values = Can you show what the NHS stands for, such as kindness?
criterion-question-motivating-people = Can you help people believe that they can do it?
criterion-question-confidentiality = Can you keep private things private?
criterion-question-safeguarding = Would you know what to do if someone is being harmed?

## Working with others, and alone

criterion-question-team-working = Do you work well with others?
criterion-question-working-with-professionals = Can you work with nurses, doctors and other staff?
criterion-question-working-alone = Can you work safely with nobody beside you?
criterion-question-supporting-learners = Can you help new people learn the work?
criterion-question-supervising = Have you led other people and checked their work?
criterion-question-speaking-up = Would you say so when something is wrong?

## Safety

criterion-question-infection-control = Would you follow the rules that stop germs, such as washing hands?
criterion-question-cleaning-safely = Can you clean well, and use cleaning products safely?
criterion-question-health-and-safety = Do you notice what is dangerous, and do something about it?
criterion-question-moving-and-handling = Can you lift and push safely, when someone has shown you how?
# Help and changes for disabled people are meant.
criterion-question-physical-fitness = Can you do physical work, with changes if you need them?
criterion-question-medicines-safely = Can you give or store medicines safely?
criterion-question-equipment-care = Can you use equipment and look after it?

## Doing the work

criterion-question-record-keeping = Can you write down what was done, without mistakes?
criterion-question-counting-and-numbers = Can you count, measure and check numbers?
criterion-question-attention-to-detail = Do you work carefully and notice mistakes?
criterion-question-organising-work = Can you put many tasks in a good order?
criterion-question-following-instructions = Can you follow instructions in words or pictures?
criterion-question-problem-solving = Do you find a way when something goes wrong?
criterion-question-working-under-pressure = Can you stay polite and careful when it is busy?
criterion-question-reliability = Do you come on time, and can people count on you?
criterion-question-flexibility-shifts = Can you work early, late, at night or at weekends?
criterion-question-it-basic = Can you use a computer or tablet, or would you learn?
criterion-question-it-office = Can you use e-mail and office programs, such as Word or Excel?
criterion-question-typing-keyboard = Can you type quickly and without many mistakes?
criterion-question-report-writing = Can you write short reports in English?
criterion-question-using-data = Can you use numbers to show what changed?
criterion-question-planning-projects = Have you planned an event or a project?
criterion-question-community-knowledge = Do you know local groups and services, or would you learn?
criterion-question-stock-and-orders = Can you put things away, count them and order more?
criterion-question-office-experience = Have you done office work, paid or unpaid?

## Caring for people

criterion-question-care-experience = Have you looked after someone, at work or at home?
criterion-question-babies-families-experience = Have you helped with babies, children or new parents?
criterion-question-personal-care = Can you help people wash, dress, eat and use the toilet?
criterion-question-observations = Would you learn to take blood pressure and temperature?
criterion-question-care-planning = Can you plan someone's care and see whether it helps?
criterion-question-therapy-support = Can you help people move, exercise or practise?
criterion-question-diets-and-food-service = Can you serve each person the food that is right for them?
