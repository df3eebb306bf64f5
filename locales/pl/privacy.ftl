### The privacy page: who we are, what is kept, for how long, who sees it, how to take it back (L33). One heading a section;
### the messages under a heading are items of a list, in this order.

# Who can be asked when we do not answer well. The name and address of the regulator stay as they are.
-regulator = Information Commission, ico.org.uk

privacy-title = Twoja prywatność

## In short

privacy-short-heading = W skrócie
privacy-short-ask = Pytamy tylko o to, czego używamy.
privacy-short-share = Nic o Tobie nie przekazujemy, dopóki się nie zgodzisz.
privacy-short-stop = Zgodę możesz wycofać jednym słowem: STOP.
privacy-short-answer = Gdy prosisz o kontakt, człowiek odpowiada najpóźniej w dniu, który podaliśmy.

## Who we are

privacy-who-heading = Kim jesteśmy
# Variables:
#   $organisation (Text) - the host organisation's name
privacy-who-organisation = Ten czat prowadzi organizacja { $organisation }. Ona odpowiada za Twoje dane.
privacy-who-program = Alongside to program komputerowy. Nasi pracownicy nie czytają Twojego czatu.
privacy-who-contact = Masz pytanie o swoje dane? Napisz na czacie: „chcę rozmawiać z człowiekiem”.

## What is kept, and why

privacy-keep-heading = Co zapisujemy i dlaczego
privacy-keep-chat = Twój czat i Twój język, żeby można było wrócić do rozmowy.
privacy-keep-contact = Jeśli się zgodzisz: Twoje imię, numer telefonu albo e-mail i to, o co prosisz. Są potrzebne osobie, która się z Tobą skontaktuje.
privacy-keep-needs = Jeśli zgodzisz się na to osobno: co Ci pomoże, żeby ludzie mogli to przygotować.
privacy-keep-consent = Na co jest Twoja zgoda, jakimi dokładnie słowami i od kiedy.
privacy-keep-visit = Jeśli prosisz o osobę towarzyszącą albo o kontakt po szpitalu i zgadzasz się: szpital i dzień. Nigdy powód wizyty.
privacy-keep-messages = Wiadomości, które nasi pracownicy wysyłają Ci z gotowej listy: którą, kiedy, z którego zespołu i Twoją odpowiedź. Osoba, która Ci pomaga, musi wiedzieć, co już wiesz.
privacy-keep-work = Co nasi pracownicy robią w sprawie Twojego zgłoszenia: notatki, rozmowy, każdą próbę kontaktu i to, jak się skończyło. Dzięki temu nie trzeba mówić tego drugi raz.
privacy-keep-reminders = O czym mamy Ci przypomnieć, do tego dnia.
privacy-keep-wrote = To, że do Ciebie pisaliśmy albo dzwoniliśmy: przez 90 dni. Dzięki temu nie mówimy Ci tego samego dwa razy.
privacy-keep-word = Jeśli wybierzesz słowo do powrotu: jego zakodowaną postać. Nie możemy go odczytać. Liczymy błędne próby.
privacy-keep-links = Linki w naszych e-mailach: zakodowaną postać każdego z nich. Dzięki niej wiemy, czy link jeszcze działa.
privacy-keep-done = Opinie z Twoim imieniem: co z nimi zrobiliśmy. To nasza odpowiedź dla Ciebie.
privacy-keep-feedback = Opinie bez Twojego imienia: przez 12 miesięcy. Nic w nich nie prowadzi do Ciebie.
privacy-keep-never = Nie zapisujemy Twojego statusu imigracyjnego, numeru NHS (służba zdrowia), danych z paszportu ani danych bankowych.
privacy-keep-young = Masz mniej niż 16 lat? Wtedy nie zapisujemy zgłoszenia ani danych kontaktowych.

## Who sees it

privacy-see-heading = Kto to widzi
# Variables:
#   $organisation (Text) - the host organisation's name
privacy-see-recruiters = Osoby z organizacji { $organisation }, które odpowiadają na zgłoszenia. Najpierw widzą, czego potrzebujesz, bez Twojego imienia.
privacy-see-claimed = Twoje imię i dane kontaktowe widzi tylko osoba, która Ci pomaga.
privacy-see-recorded = Zapisujemy każde otwarcie Twoich danych kontaktowych. Możesz poprosić, żebyśmy Ci to pokazali.
privacy-see-others = Inna organizacja widzi je tylko wtedy, gdy podamy Ci jej nazwę i się zgodzisz.
privacy-see-discord = Jeśli piszesz na Discordzie, firma Discord też przechowuje Twoje wiadomości. To firma z USA.
privacy-see-sell = Nigdy nie sprzedajemy Twoich danych.

## How long

privacy-long-heading = Jak długo to przechowujemy
# Variables:
#   $days (Number) - days after the last message
privacy-long-chat =
    { PLURAL($days) ->
        [one] Czat bez zgody: { $days } dzień od Twojej ostatniej wiadomości.
        [few] Czat bez zgody: { $days } dni od Twojej ostatniej wiadomości.
        [many] Czat bez zgody: { $days } dni od Twojej ostatniej wiadomości.
       *[other] Czat bez zgody: { $days } dnia od Twojej ostatniej wiadomości.
    }
# Variables:
#   $days (Number) - days after it was closed
privacy-long-declined =
    { PLURAL($days) ->
        [one] Zgłoszenie wycofane albo zakończone niczym: { $days } dzień od tej chwili.
        [few] Zgłoszenie wycofane albo zakończone niczym: { $days } dni od tej chwili.
        [many] Zgłoszenie wycofane albo zakończone niczym: { $days } dni od tej chwili.
       *[other] Zgłoszenie wycofane albo zakończone niczym: { $days } dnia od tej chwili.
    }
# Variables:
#   $days (Number) - days after the last contact
privacy-long-request =
    { PLURAL($days) ->
        [one] Każde inne zakończone zgłoszenie: { $days } dzień od naszego ostatniego kontaktu.
        [few] Każde inne zakończone zgłoszenie: { $days } dni od naszego ostatniego kontaktu.
        [many] Każde inne zakończone zgłoszenie: { $days } dni od naszego ostatniego kontaktu.
       *[other] Każde inne zakończone zgłoszenie: { $days } dnia od naszego ostatniego kontaktu.
    }
privacy-long-with = Wiadomości, odpowiedzi, notatki i to, co zrobiliśmy: tak długo, jak zgłoszenie, do którego należą.
privacy-long-back = Gdy wycofasz zgłoszenie: od razu usuwamy Twoje dane kontaktowe, nasze notatki oraz dni i miejsca w naszych wiadomościach.
# Variables:
#   $months (Number) - months after a consent was given
privacy-long-consent =
    { PLURAL($months) ->
        [one] Twoja zgoda kończy się po { $months } miesiącu. Potem nie kontaktujemy się z Tobą bez nowej zgody.
        [few] Twoja zgoda kończy się po { $months } miesiącach. Potem nie kontaktujemy się z Tobą bez nowej zgody.
        [many] Twoja zgoda kończy się po { $months } miesiącach. Potem nie kontaktujemy się z Tobą bez nowej zgody.
       *[other] Twoja zgoda kończy się po { $months } miesiąca. Potem nie kontaktujemy się z Tobą bez nowej zgody.
    }
# Variables:
#   $days (Number) - days that safety copies are kept
privacy-long-backups =
    { PLURAL($days) ->
        [one] Kopie zapasowe tego wszystkiego: { $days } dzień.
        [few] Kopie zapasowe tego wszystkiego: { $days } dni.
        [many] Kopie zapasowe tego wszystkiego: { $days } dni.
       *[other] Kopie zapasowe tego wszystkiego: { $days } dnia.
    }
# Variables:
#   $days (Number) - days that the record of what staff did is kept
privacy-long-audit =
    { PLURAL($days) ->
        [one] Zapis tego, co robili nasi pracownicy: { $days } dzień.
        [few] Zapis tego, co robili nasi pracownicy: { $days } dni.
        [many] Zapis tego, co robili nasi pracownicy: { $days } dni.
       *[other] Zapis tego, co robili nasi pracownicy: { $days } dnia.
    }

## Rights, and taking it back

privacy-rights-heading = Co możesz zrobić w każdej chwili
privacy-rights-stop = Napisz „stop”: od razu przestaniemy się z Tobą kontaktować.
privacy-rights-see = Napisz „co o mnie macie”: pokażemy Ci wszystko.
privacy-rights-change = Powiedz nam, co się nie zgadza: możesz zmienić swoje odpowiedzi.
privacy-rights-delete = Napisz „usuń moje dane”: od razu je usuniemy.
privacy-rights-no = Możesz powiedzieć „nie” i nic na tym nie tracisz. Nadal możesz korzystać z czatu.
privacy-rights-stays-heading = Co zostaje po usunięciu
privacy-rights-stays-mark = Zakodowany znak, żeby kopia zapasowa nie przywróciła Twoich danych.
privacy-rights-stays-record = Zapis tego, co robili nasi pracownicy, bez Twojego imienia.
privacy-rights-stays-count = Miesięczne liczby bez imion: zgłoszenia według usługi i języka oraz opinie według rodzaju.

## What the browser still remembers

privacy-browser-heading = Co pamięta Twoja przeglądarka
privacy-browser-history = Twoja przeglądarka pamięta, że ta strona była otwarta. „Szybkie wyjście” tego nie zmienia.
privacy-browser-cookie = 1 plik cookie pomaga nam znaleźć Twój czat. Nie ma w nim imienia. Usuń go w przeglądarce, jeśli nie chcesz tu wracać.
privacy-browser-shared = Na wspólnym telefonie otwórz tę stronę w oknie prywatnym.

## Complaints

privacy-complain-heading = Jeśli coś jest nie tak
privacy-complain-us = Napisz na czacie: „chcę złożyć skargę”. W ciągu 30 dni potwierdzimy, że mamy Twoją skargę.
privacy-complain-regulator = Możesz też złożyć skargę do urzędu, który pilnuje danych: { -regulator }.
