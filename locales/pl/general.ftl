### What is said in every form: greetings, help, not understanding, what is not here yet.

general-hello = Dzień dobry. Miło, że piszesz.
general-menu = Co chcesz zrobić?
general-what-next = Co chcesz teraz zrobić?
general-help =
    Pisz własnymi słowami. W każdej chwili możesz napisać: stop, wróć, pomiń albo zacznij od nowa.
    Możesz poprosić o inny język, o prostsze słowa albo o rozmowę z człowiekiem.
    Możesz zapytać, co o Tobie mamy. Możesz też poprosić, żeby to usunąć.
general-thanks = Nie ma za co. Możesz tu wrócić w każdej chwili.
general-welcome-back = Witaj z powrotem. Twoje odpowiedzi nadal tu są. Oto miejsce, w którym była przerwa.
general-started-again = Zaczynamy od nowa. Poprzednie odpowiedzi są usunięte.

## Choices

general-choice-find-volunteering = Znajdź wolontariat
general-choice-job-help = Pomoc w sprawie pracy w NHS
general-choice-need-companion = Znajdź kogoś, kto pójdzie ze mną do szpitala
general-choice-offer-companion = Chcę chodzić z innymi do szpitala
general-choice-find-events = Znajdź wydarzenia blisko mnie
general-choice-talk-to-person = Chcę rozmawiać z człowiekiem
general-choice-request-status = Pokaż moje zgłoszenia
general-choice-cancel-request = Anuluj zgłoszenie
general-choice-stop-contact = Nie kontaktujcie się ze mną
general-choice-delete-my-data = Usuń to, co o mnie macie
general-choice-see-my-data = Pokaż, co o mnie macie
general-choice-change-language = Zmień język
general-choice-easier-words = Używaj prostszych słów
general-choice-emergency = Potrzebuję pomocy teraz
general-choice-feedback = Chcę powiedzieć, co było dobre albo złe
general-choice-menu = Pokaż, co mogę tu zrobić
general-choice-skip = Pomiń to pytanie
general-choice-back = Wróć
general-choice-done = Dalej
general-choice-stop = STOP: nie kontaktujcie się ze mną
general-choice-delete = Usuń moje dane
general-choice-mydata = Pokaż, co o mnie macie
general-choice-restart = Zacznij od nowa
general-choice-change = Zmień
general-choice-add = Dodaj
general-choice-ordinary = Używaj zwykłych słów

## Answers, where they are shown back

# Variables:
#   $answer (Text) - an answer as it was given
general-answer = { $answer }
general-no-answer = Na razie brak odpowiedzi.
# Variables:
#   $roles (Text) - the titles of roles, as a list
general-roles = { $roles }
# Variables:
#   $language (Text) - the name of a spoken language
general-spoken-language = { $language }

## Not understanding (P33 to P35)

general-not-understood = Nie rozumiem. Możesz nacisnąć przycisk albo napisać to inaczej.
general-not-understood-again = Nadal nie rozumiem. Wystarczy kilka słów, na przykład „Southall” albo „poniedziałek rano”.
general-not-understood-person = Nie rozumiem i to moja wina. Człowiek może Ci pomóc. Możesz też pominąć to pytanie.
general-did-you-mean = Nie wiem na pewno, czego potrzebujesz. Czy to jedna z tych rzeczy?
general-did-you-mean-again = Chcę dobrze Cię zrozumieć. Wybierz to, co jest najbliższe, albo napisz to innymi słowami.
general-noted = Dziękuję. To już jest zapisane.
general-old-button = To przycisk z wcześniejszej wiadomości. Nic nie zginęło. Oto miejsce, w którym teraz jesteśmy.
general-empty = Nic nie przyszło. Napisz kilka słów albo naciśnij przycisk.
general-too-long = To za dużo tekstu na jeden raz. Napisz mniej niż 2000 znaków.
general-our-problem = To nasz problem. Twoje odpowiedzi są bezpieczne. Spróbuj jeszcze raz za 10 minut.
general-unreadable = Nie widzę zdjęć i nie słyszę nagrań. Napisz to słowami. Nigdy nie wysyłaj tu dokumentów.
general-number-hidden = W wiadomości był prywatny numer. Nie zapisuję go. Nigdy nie potrzebujemy numeru NHS, paszportu, ubezpieczenia ani karty.
general-offer-language = Możemy pisać dalej po polsku.

## Easy words

general-easy-on = Od teraz piszę krótkimi zdaniami.
general-easy-one-sentence = Od teraz piszę każde zdanie osobno.
general-easy-already = To już moje najkrótsze słowa. Człowiek może wyjaśnić więcej.
general-easy-off = Znów używam zwykłych słów.

## What we do not do, with places to go

general-not-ours = W tej sprawie nie mogę tu pomóc. Tutaj Ci pomogą.
general-signpost-other =
    Źle się czujesz: zadzwoń pod 111. Nagły wypadek: zadzwoń pod 999.
    Pieniądze, mieszkanie, zasiłki, prawa w pracy: Citizens Advice (bezpłatne porady), 0800 144 8848.
    Jedzenie, urząd dzielnicy (council), szkoła: zadzwoń do urzędu dzielnicy albo zapytaj w bibliotece.
    Wizy i azyl: radzić może Ci tylko zarejestrowany doradca. Citizens Advice może wskazać takiego doradcę.
