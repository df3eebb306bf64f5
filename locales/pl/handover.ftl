### Going on on the web page: where the channel is a company's (Discord), nothing about health is asked or said there. A one-time
### link opens the same conversation on our own page.

handover-open = Otwórz stronę internetową
handover-choice = Odpowiem na stronie internetowej
handover-choice-again = Chcę nowy link
handover-health = Ta część dotyczy zdrowia. Nie pytamy o to tutaj. Możesz odpowiedzieć na naszej stronie internetowej. Link działa raz, przez 15 minut.
handover-health-person = Ta część dotyczy zdrowia. Nie pytamy o to tutaj. Człowiek może Ci w tym pomóc.
handover-not-here = Nie pisz tutaj nic o swoim zdrowiu.
handover-link = Oto Twój link do strony internetowej. To ten sam czat. Link działa raz, przez 15 minut.
handover-no-page = Nie ma tu strony internetowej. Człowiek może Ci pomóc.
handover-here = To dobre miejsce. Tutaj możesz odpowiedzieć na wszystko.
handover-arrived = To jest nasza strona internetowa. Czat jest ten sam co na Discordzie.

## Neutral words, where more is on the page

handover-kept = Ta odpowiedź jest na stronie internetowej.
handover-your-words = Twoje słowa z wiadomości.
handover-message = Jest dla Ciebie wiadomość. Możesz ją przeczytać na naszej stronie internetowej. Link działa raz, przez 15 minut.
handover-message-person = Jest dla Ciebie wiadomość. Człowiek może Ci powiedzieć, co w niej jest.
handover-request = Twoje zgłoszenie
handover-held = Oto, co o Tobie mamy. Część tego widać tylko na stronie internetowej.
handover-held-title = Ten czat na stronie internetowej
# Variables:
#   $day (Text) - when the page was opened
handover-held-page = Można go czytać także tam, od dnia: { $day }.

## The page that the link opens: its words may be seen by anyone who looks at the link

handover-title = Twój czat
handover-ask = Ten przycisk otwiera tutaj Twoją rozmowę z Discorda. Jeśli w tej przeglądarce jest otwarty inny czat, ten zajmie jego miejsce.
handover-press = Otwórz mój czat
handover-over = Ten link już nie działa: jest użyty albo za stary. Żeby dostać nowy, wróć na Discord i napisz „strona internetowa”.
