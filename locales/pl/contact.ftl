### Contact: age, consent, name, how to reach someone, the summary, and what happens next.

contact-person-begins = Człowiek może Ci odpowiedzieć. Najpierw zadam kilka krótkich pytań.
contact-ask-question = O co chcesz zapytać? Wystarczy kilka słów. Nie pisz nic o swoim zdrowiu.
contact-ask-age = Czy masz 16 lat lub więcej?
contact-age-16-or-over = Tak, mam 16 lat lub więcej
contact-age-under-16 = Nie, mam poniżej 16 lat
contact-age-under-16-also = poniżej, mniej, młodszy, młodsza, niecałe, niepełne
contact-age-needed = Musimy to wiedzieć, zanim zapiszemy Twoje dane. Nic o Tobie nie zostało zapisane.
contact-under-16 = Dziękuję, że mi to mówisz. Masz mniej niż 16 lat, więc nic o Tobie nie zapisujemy. To nie jest nic złego.
contact-under-16-places =
    Twoja szkoła może pomóc Ci znaleźć coś do robienia blisko domu.
    Childline (telefon dla dzieci) słucha każdego, kto ma mniej niż 19 lat. To nic nie kosztuje: 0800 1111.

## How to reach someone

contact-ask-name = Jakim imieniem mamy się do Ciebie zwracać?
contact-field-name = Jakim imieniem mamy się do Ciebie zwracać? (nieobowiązkowe)
contact-ask-contact = Na jaki numer mamy zadzwonić albo wysłać sms? Zamiast tego możesz podać adres e-mail.
contact-field-phone = Numer telefonu
contact-field-email = Adres e-mail
contact-field-good-times = Dobre pory na telefon (nieobowiązkowe)
contact-field-message-safe = Czy możemy zostawić wiadomość na tym telefonie?
contact-ask-details = Jak możemy się z Tobą skontaktować? Wystarczy numer telefonu albo adres e-mail.
contact-one-needed = Wpisz numer telefonu albo adres e-mail.
contact-check-fields = Jedną rzecz trzeba sprawdzić jeszcze raz. Twoje słowa nadal tu są.
# Variables:
#   $typed (Text) - what the person wrote
contact-phone-short = W tym numerze brakuje cyfry: { $typed }. Wpisz brytyjski numer, na przykład 07700 900 982.
# Variables:
#   $typed (Text) - what the person wrote
contact-phone-long = W tym numerze jest o jedną cyfrę za dużo: { $typed }. Wpisz brytyjski numer, na przykład 07700 900 982.
# Variables:
#   $typed (Text) - what the person wrote
contact-phone-wrong = Nie widzę tu brytyjskiego numeru telefonu: { $typed }. Wpisz go tak: 07700 900 982.
# Variables:
#   $typed (Text) - what the person wrote
contact-email-wrong = Nie widzę tu adresu e-mail: { $typed }. Wpisz go tak: imie@example.org.
# Variables:
#   $likely (Text) - the address the person likely meant
contact-email-doubtful = Końcówka Twojego adresu e-mail jest nietypowa. Czy chodzi o ten adres: { $likely }?
# Variables:
#   $likely (Text) - the address the person likely meant
contact-email-use-likely = Użyj { $likely }
# Variables:
#   $typed (Text) - the address as typed
contact-email-use-typed = Zostaw { $typed }
# Variables:
#   $count (Number) - the longest name in characters
contact-name-long =
    { PLURAL($count) ->
        [one] To długie imię. Wpisz najwyżej { $count } znak.
        [few] To długie imię. Wpisz najwyżej { $count } znaki.
        [many] To długie imię. Wpisz najwyżej { $count } znaków.
       *[other] To długie imię. Wpisz najwyżej { $count } znaku.
    }
# Variables:
#   $count (Number) - the longest answer in characters
contact-words-long =
    { PLURAL($count) ->
        [one] To dużo słów do przekazania. Wpisz najwyżej { $count } znak.
        [few] To dużo słów do przekazania. Wpisz najwyżej { $count } znaki.
        [many] To dużo słów do przekazania. Wpisz najwyżej { $count } znaków.
       *[other] To dużo słów do przekazania. Wpisz najwyżej { $count } znaku.
    }
contact-ask-good-times = Kiedy najlepiej do Ciebie dzwonić? Możesz wybrać kilka pór.
contact-ask-message-safe = Czy możemy zostawić wiadomość na tym telefonie? Mogą ją usłyszeć inne osoby.
contact-message-safe-yes = Tak, możecie zostawić wiadomość
contact-message-safe-no = Nie, nie zostawiajcie wiadomości
contact-ask-note = Chcesz dodać coś dla osoby, która się z Tobą skontaktuje? Nie pisz nic o swoim zdrowiu.

## Not going on

contact-refused = Dobrze. Nie będziemy się z Tobą kontaktować. Nie zapisaliśmy żadnych danych kontaktowych.
contact-cannot-reach = Bez numeru albo adresu nie możemy się z Tobą skontaktować. Nie zapisaliśmy żadnych danych kontaktowych.
contact-apply-yourself-intro = Możesz też zapytać o to bez naszej pomocy.
# Variables:
#   $link (Text) - a web address
contact-apply-yourself =
    Tu możesz przeczytać więcej i się zgłosić:
    { $link }
contact-kept-for-later = Nic nie zostało wysłane. Twoje odpowiedzi zostaną tu przez 30 dni. Możesz je wysłać, kiedy chcesz.

## The summary

# Variables:
#   $organisation (Text) - who will get it
contact-ask-summary = To wyślemy do organizacji { $organisation }. Zmień to, co się nie zgadza.
contact-summary-send = Potwierdź i wyślij
contact-summary-later = Nie teraz
contact-summary-resume = Dokończ i wyślij
contact-title-roles = Oferty
contact-title-question = Twoje pytanie
contact-title-feedback = Co chcesz nam powiedzieć
contact-title-name = Imię
contact-title-contact = Jak się z Tobą skontaktować
contact-title-good-times = Dobre pory na telefon
contact-title-message-safe = Wiadomości
contact-title-needs = Co Ci pomoże
contact-title-note = Twój dopisek
contact-consent-gone = Twoja zgoda została wycofana. Zapytam jeszcze raz, zanim coś wyślemy.

# Before anything is sent.
# Variables:
#   $day (Text) - the promised day
contact-answer-by = Człowiek odpowie Ci najpóźniej w tym dniu: { $day }.
# Nobody is on duty for long, or very many wait already.
# Variables:
#   $day (Text) - the promised day
contact-answer-far =
    Trzeba będzie poczekać dłużej niż zwykle, bo nikt nie może odpowiedzieć wcześniej. Człowiek odpowie Ci najpóźniej w tym dniu: { $day }.
    Możesz wysłać to teraz i poczekać. Możesz też wybrać „Nie teraz”: zachowamy Twoje odpowiedzi przez 30 dni.
# Variables:
#   $organisation (Text) - another organisation that will get it
#   $day (Text) - by when it answers
contact-answer-by-other = { $organisation } skontaktuje się z Tobą najpóźniej w tym dniu: { $day }.

## Sent

# Variables:
#   $day (Text) - the promised day
contact-done = Dziękuję. Wszystko jest wysłane. Człowiek odpowie Ci najpóźniej w tym dniu: { $day }.
contact-reference-title = Twój numer zgłoszenia
# Variables:
#   $reference (Text) - eight characters in two groups
contact-reference = { $reference }
contact-day-later = To później niż dzień, o którym była mowa wcześniej. Tamten dzień nie jest już możliwy.
contact-take-back =
    Zgodę możesz wycofać jednym słowem. W każdej chwili napisz tu STOP.
    Podaj numer zgłoszenia, gdy do nas dzwonisz. Dzięki niemu znajdziemy Twoje zgłoszenie. Ten numer niczego nie otwiera.
contact-sent-already = To już zostało wysłane. Nic nie zostało wysłane dwa razy.
