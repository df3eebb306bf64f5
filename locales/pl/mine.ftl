### What is the person's own: stop, delete, what do we hold, where does a request stand.

mine-stopped = Kontakt jest zatrzymany. Nikt się z Tobą nie skontaktuje, a Twoje zgłoszenia są wycofane.
mine-nothing-to-stop = Nie ma Cię na żadnej liście. Nikt się z Tobą nie skontaktuje.
mine-stopped-next = Czy usunąć też to, co o Tobie mamy?
mine-ask-delete = Czy chcesz usunąć wszystko, co o Tobie mamy? Tego nie da się przywrócić.
mine-delete-yes = Usuń wszystko
mine-delete-no = Zostaw to
mine-deleted = Wszystko o Tobie jest usunięte: ten czat, Twoje zgłoszenia i Twoje dane.
mine-what-stays =
    Zostaje zakodowany znak, żeby kopia zapasowa nie przywróciła Twoich danych. Kopie zapasowe znikają po 35 dniach.
    Zostaje też sama liczba, bez imion i nazwisk.
mine-not-deleted = Nic nie zostało usunięte.

## What we hold

mine-held = To wszystko, co o Tobie mamy.
mine-held-chat-title = Ten czat
# Variables:
#   $count (Number) - how many messages are kept
#   $day (Text) - when the chat began
mine-held-chat =
    { PLURAL($count) ->
        [one] Mamy Twoją ostatnią wiadomość i naszą odpowiedź. Pierwszy dzień czatu: { $day }.
        [few] Mamy { $count } Twoje ostatnie wiadomości i nasze odpowiedzi. Pierwszy dzień czatu: { $day }.
        [many] Mamy { $count } Twoich ostatnich wiadomości i nasze odpowiedzi. Pierwszy dzień czatu: { $day }.
       *[other] Mamy { $count } Twoje ostatnie wiadomości i nasze odpowiedzi. Pierwszy dzień czatu: { $day }.
    }
# Variables:
#   $day (Text) - when it was agreed
mine-held-consent-title = Twoja zgoda z dnia: { $day }
# Variables:
#   $words (Text) - the words of the consent as they were shown
mine-held-consent = { $words }
# Variables:
#   $name (Text) - the name that was given
mine-held-name = Imię: { $name }
# Variables:
#   $ending (Text) - the last digits of a telephone number
mine-held-phone = Numer telefonu: { $ending }
# Variables:
#   $ending (Text) - an e-mail address, mostly hidden
mine-held-email = Adres e-mail: { $ending }
# Variables:
#   $words (Text) - the person's own words
mine-held-words = Twoje słowa: { $words }
# Variables:
#   $day (Text) - when it was written
mine-held-note-title = Notatka naszego zespołu. Dzień: { $day }
# Variables:
#   $words (Text) - what a member of staff wrote, in English
mine-held-note = Treść notatki (po angielsku): { $words }
# Variables:
#   $day (Text) - when it was sent
mine-held-phrase-title = Wiadomość wysłana do Ciebie w dniu: { $day }
mine-held-phrase-gone = Szczegóły, które w niej były, są usunięte.
# Variables:
#   $answer (Text) - what the person answered to it
mine-held-answer = Twoja odpowiedź: { $answer }
# Variables:
#   $day (Text) - when it was written down
mine-held-done-title = Co zrobiliśmy z Twoją opinią. Dzień: { $day }
mine-held-tried-title = Próby kontaktu z Tobą
# Variables:
#   $day (Text) - when staff tried
mine-held-tried = Próba kontaktu. Dzień: { $day }.
mine-held-reminder-title = O czym Ci przypominamy
# Variables:
#   $opportunity (Text) - the title of what the person asked to be reminded of
mine-held-reminder = { $opportunity }
mine-held-opening-title = Otwarcie Twoich danych kontaktowych
# Variables:
#   $day (Text) - when they were opened
mine-held-opening = Otworzyła je osoba z naszego zespołu. Dzień: { $day }.

## Requests

mine-no-requests = Nie masz u nas żadnych zgłoszeń.
# Variables:
#   $count (Number) - how many requests
mine-requests =
    { PLURAL($count) ->
        [one] Masz jedno zgłoszenie.
        [few] Masz { $count } zgłoszenia.
        [many] Masz { $count } zgłoszeń.
       *[other] Masz { $count } zgłoszenia.
    }
# Variables:
#   $reference (Text) - eight characters in two groups
mine-request-reference = Numer zgłoszenia: { $reference }
# Variables:
#   $day (Text) - the promised day
mine-request-waiting = Czeka na nasz zespół. Człowiek odpowie Ci najpóźniej w tym dniu: { $day }.
# Variables:
#   $day (Text) - the promised day
mine-request-claimed = Zajmuje się tym osoba z naszego zespołu. Człowiek odpowie Ci najpóźniej w tym dniu: { $day }.
mine-request-closed = To zgłoszenie jest zakończone.
mine-request-withdrawn = To zgłoszenie jest wycofane.
mine-choice-cancel = Anuluj to zgłoszenie
mine-ask-cancel = Czy chcesz anulować to zgłoszenie?
# Variables:
#   $reference (Text) - eight characters in two groups
mine-cancelled = Twoje zgłoszenie { $reference } jest anulowane. Nikt się z Tobą w tej sprawie nie skontaktuje.
mine-cancelled-already = To zgłoszenie już było zakończone.
