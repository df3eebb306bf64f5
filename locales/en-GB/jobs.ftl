### NHS jobs: where, three jobs, what improves them, and what applying takes (facts J).

jobs-ask-where = Where do you want to work? For example Southall, or UB1.
jobs-have-advert = I have a job advert already
# Stands where the titles of chosen jobs stand.
jobs-found-by-you = a job that you found yourself
jobs-own-advert = Good. These are the steps for the job you found.

## The matches

# Variables:
#   $place (Text) - a place outside the area served
jobs-outside = { $place } is outside the area we work in. These jobs are the nearest we have.
# Variables:
#   $count (Number) - how many jobs are shown
#   $place (Text) - where the person is
jobs-matches-near =
    { PLURAL($count) ->
        [one] We found a job that fits near { $place }. Choose it if you like it.
       *[other] Here are { $count } jobs that fit near { $place }. Choose the ones you like.
    }
# Variables:
#   $count (Number) - how many jobs are shown
jobs-matches =
    { PLURAL($count) ->
        [one] We found a job that fits. Choose it if you like it.
       *[other] Here are { $count } jobs that fit. Choose the ones you like.
    }
# Variables:
#   $count (Number) - how many jobs are shown
jobs-matches-same =
    { PLURAL($count) ->
        [one] This job still fits best.
       *[other] These { $count } jobs still fit best.
    }
jobs-ask-matches = Choose a job, or tell me more so that I find better ones.
jobs-card-choose = Choose this job
jobs-card-unchoose = Take this job out
jobs-matches-continue = Continue with the jobs I chose
jobs-matches-more = Show me other jobs
jobs-matches-again = Show me the first jobs again
jobs-none = I found no open job that fits. You can change your answers, or a person can look for you.
jobs-no-more = You have seen every job that fits. You can look at them again or change your answers.
jobs-choose-another = Choose another job too
# Variables:
#   $count (Number) - how many jobs can be chosen
jobs-enough = You can choose up to { $count } jobs at once. Take one out to choose another.
jobs-closed = That job has closed meanwhile. These are still open.
jobs-full = The last place for that job was taken a moment ago. These are still open.
jobs-too-young = That job is for people of 18 or over. These jobs are open to people of 16 and 17.

## What is offered

jobs-matches-add-families = Say what kind of work I want
jobs-ask-families = What kind of work do you want? You can choose more than one.
jobs-title-families = Kind of work
jobs-matches-add-when = Say when I can work
jobs-ask-when = When can you work? You can choose days and times.
jobs-title-when = When you can work
jobs-matches-add-hours = Say how many hours I want
jobs-ask-hours = How many hours do you want to work?
jobs-title-hours = Hours
jobs-hours-full-time = Full-time, about 37 hours a week
jobs-hours-full-time-also = full time, full-time, 37 hours
jobs-hours-part-time = Part-time, fewer hours
jobs-hours-part-time-also = part time, part-time, few hours, half time
jobs-hours-any = Both are fine
jobs-hours-any-also = either, both, any hours
jobs-matches-add-experience = Say what I have done before
jobs-ask-experience = What have you done before? Unpaid counts too: caring for family, helping neighbours, your faith group.
jobs-title-experience = What you have done before
jobs-title-where = Where

## What applying takes, step by step (J1 to J18, J30 to J43)

jobs-steps = This is what applying takes. You can do one step a day.
jobs-step-account-title = 1. Make a free account
jobs-step-account =
    You need an e-mail address that you can open. Most jobs are on www.jobs.nhs.uk.
    You may be sent to another site called Trac. This is normal. You make a second account there.
    Applying is free. A real NHS job never asks you to pay.
# Variables:
#   $job (Text) - the title of a job
#   $link (Text) - a web address
jobs-step-apply-here =
    Apply for { $job } here:
    { $link }
jobs-step-advert-title = 2. Read the advert
jobs-step-advert =
    Look for the “person specification”. It lists what you must show. “Essential” means you need it.
    You can ring or write to the contact in the advert and ask. Many people do.
jobs-step-statement-title = 3. Say why you fit
jobs-step-statement =
    The form calls this “supporting information”. It decides who gets an interview.
    Take each essential point. Write one true example of when you did it, paid or not.
    Leave out your name, age, religion and address in this part.
jobs-step-history-title = 4. List your work and your gaps
jobs-step-history =
    You need months and years for each job. Caring and study count.
    Give one line for each gap. A gap is not a reason to say no.
jobs-step-referees-title = 5. Find two people who can speak for you
jobs-step-referees =
    A manager or a teacher is best. A community leader may do if you have not worked.
    Ask them first. They need an e-mail address at their work.
jobs-step-right-to-work-title = 6. Show that you may work in the UK
jobs-step-right-to-work =
    Every employer must check this for every person. Do not send us any papers or codes.
    How to show it: www.gov.uk/prove-right-to-work
    We cannot say what your visa allows. Citizens Advice can help for free: 0800 144 8848.
jobs-step-check-title = 7. Read it aloud, then send it
jobs-step-check =
    Read every line. It must be true and sound like you. You cannot change it after you send it.
    If the form asks about help or AI, answer honestly.
jobs-step-after-title = 8. After you send it
jobs-step-after =
    Look at your e-mail every day, and in the junk folder too.
    If they want you, they invite you to an interview. Then come checks, such as DBS, a criminal record check.
jobs-send-early = Jobs can close early when many people apply. Send yours at least 3 days before the closing day.
