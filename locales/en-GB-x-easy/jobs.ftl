### NHS jobs in easy words: one idea a sentence, at most 12 words. A message that is not here is easy enough in en-GB.

## The matches

# Variables:
#   $place (Text) - a place outside the area served
jobs-outside = We do not work in { $place }. These jobs are the nearest.
jobs-ask-matches = Choose a job. You can also tell me more. Then I can find better ones.
jobs-none = I found no job for you now. You can change your answers. A person can also look for you.
jobs-no-more = You saw all the jobs. You can look again. You can also change your answers.
# Variables:
#   $count (Number) - how many jobs can be chosen
jobs-enough = You can choose up to { $count } jobs. Take one out first.
jobs-closed = That job is closed now. These are still open.
jobs-full = That job has no place left. These are still open.
jobs-too-young = You must be 18 or over for that job. You can do these jobs at 16 or 17.

## What is offered

jobs-ask-when = When can you work? Choose days. Choose times.
jobs-ask-experience = What have you done before? Unpaid work counts too. You may care for family. You may help neighbours, or your faith group.

## What applying takes, step by step (J1 to J18, J30 to J43)

jobs-steps = These are the steps to apply. You can do one step a day.
jobs-step-account =
    You need an e-mail address that you can open. Most jobs are on www.jobs.nhs.uk.
    You may come to another website. Its name is Trac. This is normal. You make a second account there.
    You do not pay to apply. A real NHS job never asks you to pay.
jobs-step-advert =
    Look for the words “person specification”. It is a list. It says what you must show.
    “Essential” means you need it.
    You can ask questions. Call or write to the person in the advert. Many people do.
jobs-step-statement =
    The form calls this “supporting information”. Staff read it. Then they choose who gets an interview.
    An interview is a talk about the job.
    Look at each essential point. When did you do this? Write one true example. It can be paid or unpaid.
    Do not write your name in this part. Do not write your age, religion or address.
jobs-step-history =
    Write the month and year for each job. Caring counts. Study counts too.
    A gap is a time without work. Write one line for each gap. A gap is not a reason to say no.
jobs-step-referees =
    They can tell the hospital how you work. A manager or a teacher is best.
    You may have no work yet. Then a community leader may do.
    Ask them first. They need an e-mail address at their work.
jobs-step-right-to-work =
    Every employer must check this. They check every person. Do not send us papers. Do not send us codes.
    How to show it: www.gov.uk/prove-right-to-work
    We cannot say what your visa allows. Citizens Advice can help. It is free: 0800 144 8848.
jobs-step-check =
    Read every line. It must be true. It must sound like you.
    You cannot change it after you send it.
    The form may ask if someone helped you. It may ask about AI. AI is a computer that writes. Answer honestly.
jobs-step-after =
    Look at your e-mail every day. Look in the junk folder too.
    They may want you. Then they invite you to an interview.
    After that come checks. One is called DBS. It shows if you have a criminal record.
jobs-send-early = Many people may apply. Then a job can close early. Send yours at least 3 days before the closing day.
