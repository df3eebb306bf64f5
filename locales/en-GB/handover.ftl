### Going on on the web page: where the channel is a company's (Discord), nothing about health is asked or said there. A one-time
### link opens the same conversation on our own page.

handover-open = Open the web page
handover-choice = Answer on the web page
handover-choice-again = Get a new link
handover-health = This part is about health. We do not ask it here. You can answer it on our web page. The link works once, for 15 minutes.
handover-health-person = This part is about health. We do not ask it here. A person can help you with it.
handover-not-here = Write nothing about your health here.
handover-link = Here is your link to the web page. It is the same chat there. The link works once, for 15 minutes.
handover-no-page = There is no web page to go on to. A person can help you.
handover-here = You are in the right place. You can answer everything here.
handover-arrived = You are on the web page now. It is the same chat as on Discord.

## Neutral words, where more is on the page

handover-kept = This answer is on the web page.
handover-your-words = What you wrote.
handover-message = There is a message for you. You can read it on our web page. The link works once, for 15 minutes.
handover-message-person = There is a message for you. A person can tell you what it says.
handover-request = Your request
handover-held = This is what we hold about you. Some of it is shown only on the web page.
handover-held-title = This chat on the web page
# Variables:
#   $day (Text) - when the page was opened
handover-held-page = You can read it there too, since { $day }.

## The page that the link opens: its words may be seen by anyone who looks at the link

handover-title = Your chat
handover-ask = This opens your conversation from Discord here. If another chat is open in this browser, this one takes its place.
handover-press = Open my chat
handover-over = This link does not work any more: it was used, or it is too old. Go back to Discord and write “web page” to get a new one.
