### Someone to come along to a hospital appointment. Why one goes there is never asked (C41).

companion-about =
    Osoba towarzysząca pomaga innym bez zapłaty. Jest przeszkolona i sprawdzona. Dla Ciebie to bezpłatne.
    Może spotkać się z Tobą, jechać z Tobą i pomóc Ci znaleźć poradnię. Może też czekać z Tobą i odprowadzić Cię do domu.
    Nie daje porad medycznych, nie nosi leków i nie podnosi Cię. Nie zajmuje się pieniędzmi i nie tłumaczy rozmowy z lekarzem.
companion-ask-for-whom = Dla kogo to jest?
companion-for-whom-me = Dla mnie
companion-for-whom-someone = Dla kogoś, kim się opiekuję
companion-for-whom-after-hospital = Ktoś, kto zapyta, jak się czuję po pobycie w szpitalu
# Other words that people type for these choices; nobody sees them.
companion-for-whom-me-also = ja, mnie, mną, sobie, siebie, osobiście
companion-for-whom-someone-also = mama, mamy, mamę, mamie, matka, tata, taty, tatę, ojciec, ojca, mąż, męża, mężem, żona, żony, żonę, syn, syna, synem, córka, dziecko, babcia, dziadek, dziadka, brat, brata, siostra, przyjaciel, kolega, koleżanka, sąsiad, opiekuję, kogoś, jego, jej, niego, niej
companion-for-whom-after-hospital-also = po, pobyt, pobycie, wypis, wypisie, wypisują, wychodzę, wyjście, wyjściu, powrót, powrocie, zapyta, pytać, czuję, sprawdzi, sprawdzać
companion-title-for-whom = Dla kogo
companion-ask-agreed = Czy ta osoba wie o tym i się zgadza?
companion-agreed-yes = Tak, wie i się zgadza
companion-agreed-no = Nie, jeszcze nie
companion-not-agreed = To wizyta tej osoby, więc ona decyduje. Najpierw ją zapytaj. Możesz tu wrócić w każdej chwili.

## The appointment

companion-ask-together = Powiedz mi o wizycie. Nie pisz, z jakiego powodu tam idziesz. Pola możesz zostawić puste.
companion-ask-hospital = Który to szpital? Wybierz go albo napisz jego nazwę tak, jak w liście o wizycie.
companion-field-hospital = Szpital
companion-title-hospital = Szpital
# Variables:
#   $hospital (Text) - what the person wrote
companion-hospital-unknown = Nie znam tu takiego szpitala: { $hospital }. Napisz nazwę tak, jak w liście, albo wybierz szpital.
# Variables:
#   $hospital (Text) - a hospital outside the area
companion-hospital-outside = Nasze osoby towarzyszące nie mogą iść do tego szpitala: { $hospital }. Leży on poza naszym obszarem. Człowiek może Ci powiedzieć, kto tam pomaga.
companion-ask-day = W jakim dniu jest wizyta i o której godzinie? Na przykład 3 grudnia o 10:30.
companion-field-day = Dzień wizyty
companion-title-day = Dzień
# Variables:
#   $day (Date) - a day that has passed
companion-day-past = Ten dzień już minął: { $day }. Napisz jeszcze raz dzień z listu o wizycie.
# Variables:
#   $day (Date) - a day more than a year away
companion-day-far = Do tego dnia jest ponad rok: { $day }. Sprawdź rok w liście i napisz dzień jeszcze raz.
# Variables:
#   $typed (Text) - what the person wrote
companion-day-unclear = Nie wiem, jaki to dzień: { $typed }. Napisz go tak: 3 grudnia.
# Variables:
#   $day (Date) - the day of the appointment
companion-short-notice =
    Ten dzień jest już niedługo: { $day }. Często potrzebujemy 5 dni roboczych, żeby znaleźć osobę towarzyszącą. Mimo to spróbujemy. Człowiek powie Ci, czy to się uda.
    Jeśli się nie uda, zadzwoń pod numer z listu o wizycie. Tam mogą pomóc Ci przyjść albo zmienić dzień.
companion-ask-time = O której godzinie jest wizyta?
companion-field-time = Godzina wizyty
companion-title-time = Godzina
# Variables:
#   $time (Text) - a time at night
companion-time-at-night = Ta godzina jest w nocy: { $time }. O którą godzinę chodzi?
# Variables:
#   $typed (Text) - what the person wrote
companion-time-unclear = Nie wiem, jaka to godzina: { $typed }. Napisz ją tak: 10:30.
companion-ask-visit = Co ma robić osoba towarzysząca? Możesz wybrać kilka rzeczy.
companion-field-visit = Co ma robić osoba towarzysząca
companion-title-visit = Co ma robić osoba towarzysząca
companion-ask-where = Skąd wyruszasz? Wystarczy początek kodu pocztowego, na przykład UB1.
companion-field-where = Skąd wyruszasz, jeśli osoba towarzysząca jedzie z Tobą (na przykład UB1)
companion-title-where = Skąd wyruszasz
companion-ask-languages = Jakie znasz języki? Możesz dopisać inne.
companion-field-languages = Jakie znasz języki
companion-title-languages = Jakie znasz języki
companion-ask-gender = Czy to dla Ciebie ważne, czy pójdzie z Tobą kobieta, czy mężczyzna?
companion-field-gender = Kobieta albo mężczyzna
companion-title-gender = Kobieta albo mężczyzna
companion-gender-any = To nie ma znaczenia
companion-gender-any-also = znaczenia, obojętne, obojętnie, wszystko, jedno, ktokolwiek, każdy, dowolna, różnicy, nieważne
companion-gender-woman-also = kobieta, kobietę, kobiety, pani, panią, dziewczyna, babka, żeńska, ona
companion-gender-man-also = mężczyzna, mężczyznę, pan, pana, panem, facet, faceta, chłopak, męska, on
companion-gender-woman = Chcę, żeby to była kobieta
companion-gender-man = Chcę, żeby to był mężczyzna
companion-ask-access = Co Ci pomoże w dniu wizyty? Możesz wybrać kilka rzeczy.
companion-field-access = Co Ci pomoże w dniu wizyty
companion-title-access = Co Ci pomoże
companion-ask-adult = Osoby towarzyszące chodzą tylko z ludźmi, którzy mają 18 lat lub więcej. Ile masz lat?
companion-adult-18-or-over = Mam 18 lat lub więcej
companion-adult-16-or-17 = Mam 16 lub 17 lat
companion-adult-under-16 = Mam poniżej 16 lat
companion-adult-under-16-also = poniżej, mniej, młodszy, młodsza, niecałe, niepełne
companion-too-young = Osoby towarzyszące nie mogą iść z kimś, kto ma mniej niż 18 lat. Szpital może pomóc Ci przyjść: zadzwoń pod numer z listu o wizycie.
companion-not-said = na razie brak odpowiedzi

## What else may help (C12 to C14)

companion-help = Mogą Ci pomóc jeszcze trzy rzeczy. Wszystkie są z NHS.
companion-help-interpreter-title = Tłumacz
companion-help-interpreter = Szpital musi dać Ci tłumacza za darmo. Zadzwoń pod numer z listu o wizycie i poproś o to. Osoba towarzysząca nie może tłumaczyć.
companion-help-travel-costs-title = Pieniądze na przejazd
companion-help-travel-costs = Przy małych dochodach albo niektórych zasiłkach możesz dostać zwrot pieniędzy za przejazd. Zachowaj bilety. Masz 3 miesiące, żeby złożyć wniosek.
companion-help-transport-title = Transport pacjentów
companion-help-transport = Niektóre osoby z powodu zdrowia nie mogą jechać autobusem ani taksówką. Zapytaj w swoim szpitalu o bezpłatny transport pacjentów.
companion-after = Koordynator czyta Twoje zgłoszenie i szuka osoby towarzyszącej. Każdej osobie możesz powiedzieć „nie”, bez podania powodu.
