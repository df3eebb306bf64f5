### Phrases that a recruiter or coordinator sends, and the answers to them. They stand in the chat, in an e-mail and in the mouth of
### someone who rings. Nothing here says anything about health.

## Around a phrase

# Variables:
#   $organisation (Text) - whose staff write
#   $reference (Text) - what names the request on the telephone
phrase-from = Wiadomość od osoby z organizacji { $organisation } w sprawie Twojego zgłoszenia { $reference }.
phrase-answer-title = Twoja odpowiedź
phrase-answered-title = Dziękujemy
phrase-answer-over = Ten link już nie działa. Nic się nie zmieniło. Możesz do nas napisać na czacie.
phrase-answer-back = Nie, wróć do odpowiedzi

## Ringing someone

# Variables:
#   $day (Text) - the day on which we rang
phrase-tried-to-call = Próbowaliśmy do Ciebie zadzwonić w tym dniu: { $day }. Kiedy jest dobra pora na telefon?
# Variables:
#   $day (Text) - the day on which we ring
#   $time (Text) - when
phrase-will-call = Zadzwonię do Ciebie w tym dniu: { $day }, o godzinie { $time }. Czy to dobra pora?
# Variables:
#   $day (Text) - the day on which we ring
#   $time (Text) - when
phrase-question-call = Dziękujemy za pytanie. Człowiek zadzwoni do Ciebie w tym dniu: { $day }, o godzinie { $time }. Czy to dobra pora?

## Interviews and first days

# Variables:
#   $day (Text) - the day
#   $time (Text) - when it begins
#   $place (Text) - where
phrase-interview = Masz rozmowę kwalifikacyjną. Dzień: { $day }, godzina { $time }. Miejsce: { $place }. Czy możesz przyjść?
# Variables:
#   $day (Text) - the day
#   $time (Text) - when it begins
#   $place (Text) - where
#   $documents (Text) - a list of what to bring
phrase-interview-documents = Masz rozmowę kwalifikacyjną. Dzień: { $day }, godzina { $time }. Miejsce: { $place }. Co zabrać ze sobą: { $documents }. Czy możesz przyjść?
# Variables:
#   $day (Text) - the day
#   $time (Text) - when it begins
#   $place (Text) - where
phrase-interview-reminder = Przypominamy o Twojej rozmowie kwalifikacyjnej. Dzień: { $day }, godzina { $time }. Miejsce: { $place }. Czy nadal możesz przyjść?
# Variables:
#   $day (Text) - the day
#   $time (Text) - when it begins
#   $place (Text) - where
#   $documents (Text) - a list of what to bring
phrase-interview-reminder-documents = Przypominamy o Twojej rozmowie kwalifikacyjnej. Dzień: { $day }, godzina { $time }. Miejsce: { $place }. Co zabrać ze sobą: { $documents }. Czy nadal możesz przyjść?
# Variables:
#   $day (Text) - the day
#   $documents (Text) - a list of what to bring
phrase-bring-documents = Przychodzisz do nas w tym dniu: { $day }. Co zabrać ze sobą: { $documents }. Czy masz to wszystko?
# Variables:
#   $day (Text) - the day
#   $time (Text) - when it begins
#   $place (Text) - where
phrase-training-day = Masz dzień szkolenia: { $day }, godzina { $time }. Miejsce: { $place }. Czy możesz przyjść?
# Variables:
#   $day (Text) - the day
#   $time (Text) - when it begins
#   $place (Text) - where
phrase-start-date = Dobra wiadomość. Możesz zacząć w tym dniu: { $day }, godzina { $time }. Miejsce: { $place }. Czy możesz przyjść?

## Roles and applications

# Variables:
#   $role (Text) - the title of a role or job
phrase-found-role = Mam coś, co może Ci pasować: { $role }. Czy chcesz wiedzieć więcej?
phrase-application-sent = Twoje podanie jest wysłane. Teraz czekamy na odpowiedź. Napiszę, gdy tylko się czegoś dowiem.

## While they wait

# Variables:
#   $day (Text) - the day by which we are in touch
phrase-need-longer = Potrzebujemy trochę więcej czasu. Odezwę się do Ciebie najpóźniej w tym dniu: { $day }.
# Variables:
#   $day (Text) - the day on which someone comes along
phrase-companion-found = Dobra wiadomość. Mamy kogoś, kto z Tobą pójdzie w tym dniu: { $day }. Wkrótce się odezwę i powiem więcej.
# Variables:
#   $day (Text) - the day by which we are in touch
phrase-companion-looking = Nadal szukamy kogoś, kto z Tobą pójdzie. Powiem Ci więcej najpóźniej w tym dniu: { $day }.

## Answers to feedback

phrase-feedback-praise = Dziękujemy za miłe słowa. Przekazaliśmy je zespołowi. Sprawiły im radość.
phrase-feedback-sorry = Przykro nam z powodu tego, co się stało. Dziękujemy, że o tym wiemy od Ciebie. Wiedzą już o tym osoby, które mogą to zmienić.
phrase-feedback-racism = Dziękujemy za wiadomość o rasizmie. Traktujemy ją poważnie. Zajęła się nią osoba na kierowniczym stanowisku.
phrase-feedback-idea = Dziękujemy za pomysł. Przekazaliśmy go osobom, które mogą z niego skorzystać.

## Answers

phrase-answer-morning = Zadzwońcie rano
phrase-answer-afternoon = Zadzwońcie po południu
phrase-answer-evening = Zadzwońcie wieczorem
phrase-answer-tomorrow = Zadzwońcie jutro
phrase-answer-write-instead = Napiszcie do mnie, nie dzwońcie
phrase-answer-good-time = Tak, to dobra pora
phrase-answer-other-time = Nie, wolę inną porę
phrase-answer-can-come = Tak, mogę przyjść
phrase-answer-cannot-come = Nie, wtedy nie mogę przyjść
phrase-answer-help-to-get-there = Potrzebuję pomocy, żeby tam dotrzeć
phrase-answer-will-bring = Tak, mam wszystko
phrase-answer-missing-documents = Nie mam wszystkiego
phrase-answer-tell-me-more = Tak, chcę wiedzieć więcej
phrase-answer-no-thanks = Nie, to nie dla mnie
phrase-answer-understood = Dziękuję, już wiem
phrase-answer-day-changed = Mój termin się zmienił
phrase-answer-talk-to-person = Chcę rozmawiać z człowiekiem
phrase-answer-no-longer-wanted = Już tego nie chcę, anulujcie moje zgłoszenie

## What follows an answer

phrase-next-morning = Dziękujemy. Osoba, która do Ciebie napisała, to widzi. Spróbuje zadzwonić rano.
phrase-next-afternoon = Dziękujemy. Osoba, która do Ciebie napisała, to widzi. Spróbuje zadzwonić po południu.
phrase-next-evening = Dziękujemy. Osoba, która do Ciebie napisała, to widzi. Spróbuje zadzwonić wieczorem.
phrase-next-tomorrow = Dziękujemy. Osoba, która do Ciebie napisała, to widzi. Spróbuje zadzwonić jutro.
phrase-next-write-instead = Dziękujemy. Osoba, która do Ciebie napisała, to widzi. Będzie pisać, a nie dzwonić.
phrase-next-good-time = Dziękujemy. Ta pora jest zarezerwowana dla Ciebie.
phrase-next-other-time = Dziękujemy. Osoba, która do Ciebie napisała, to widzi. Zaproponuje inną porę.
phrase-next-can-come = Dziękujemy. Osoba, która do Ciebie napisała, wie już, że przyjdziesz.
phrase-next-cannot-come = Dziękujemy za wiadomość. Osoba, która do Ciebie napisała, skontaktuje się z Tobą w sprawie innego dnia.
phrase-next-help-to-get-there = Dziękujemy za wiadomość. Osoba, która do Ciebie napisała, skontaktuje się z Tobą w sprawie dojazdu.
phrase-next-will-bring = Dziękujemy. Osoba, która do Ciebie napisała, to widzi.
phrase-next-missing-documents = Dziękujemy za wiadomość. Mimo to przyjdź. Osoba, która do Ciebie napisała, powie, co jeszcze można zrobić.
phrase-next-tell-me-more = Dziękujemy. Osoba, która do Ciebie napisała, powie Ci więcej.
phrase-next-no-thanks = Dziękujemy. W porządku. Szukamy dalej.
phrase-next-understood = Dobrze. Jestem tu, gdy mnie potrzebujesz.
phrase-next-day-changed = Dziękujemy za wiadomość. Osoba, która do Ciebie napisała, skontaktuje się z Tobą w sprawie nowego dnia.
phrase-next-talk-to-person = Dziękujemy. Osoba, która do Ciebie napisała, to widzi. Skontaktuje się z Tobą.

## What to bring, as it stands in a list

phrase-document-photo-id = karta lub dokument ze zdjęciem i nazwiskiem
phrase-document-proof-of-address = list z Twoim imieniem, nazwiskiem i adresem
phrase-document-certificates = twoje świadectwa, jeśli je masz
phrase-document-referees = imiona i nazwiska dwóch osób, które dobrze Cię znają
phrase-document-invitation = ta wiadomość lub Twój list
