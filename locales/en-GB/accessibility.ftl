### The accessibility statement, which the law asks for (L52). One heading a section; the messages under it are items of a list.

accessibility-title = Accessibility

## What this page can do

accessibility-can-heading = How you can use this chat
accessibility-can-keyboard = With a keyboard alone.
accessibility-can-zoom = With large text, and on a small screen.
accessibility-can-reader = With a screen reader. Each message says which language it is in.
accessibility-can-scripts = On an old phone, and without scripts.
accessibility-can-short = With short sentences and larger letters.
accessibility-can-time = In your own time. You can stop and come back later.

## The standard, and how it was tested

accessibility-standard-heading = How well it works
accessibility-standard = We want this page to meet WCAG 2.2 at level AA.
accessibility-tested = A program checks every change to the page for known faults.
accessibility-untested = People who use screen readers have not tested it yet. We may have missed faults.

## What to do when it does not work

accessibility-problem-heading = If something does not work for you
accessibility-problem-tell = Write “talk to a person” in the chat. Tell us what does not work.
accessibility-problem-other-way = A person can also call you, if you give a phone number.

## If we do not help

accessibility-enforce-heading = If you are not happy with our answer
accessibility-enforce = The Equality Advisory and Support Service can help you: www.equalityadvisoryservice.com
