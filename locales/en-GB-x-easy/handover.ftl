### Going on on the web page, in easy words.

handover-health = This part is about health. We do not ask it here. You can answer on our web page. The link works once. It works for 15 minutes.
handover-health-person = This part is about health. We do not ask it here. A person can help you.
handover-link = Here is your link. It opens our web page. It is the same chat. The link works once. It works for 15 minutes.
handover-no-page = There is no web page here. A person can help you.
handover-message = There is a message for you. You can read it on our web page. The link works once. It works for 15 minutes.
handover-held = We hold this about you. Some of it is only on the web page.
handover-ask = This opens your chat from Discord here. Is another chat open in this browser? This one takes its place.
handover-over = This link does not work any more. Go back to Discord. Write “web page” to get a new link.
