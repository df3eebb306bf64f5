### Feedback: praise, a complaint, racism, an idea. Believed, thanked, passed on (S43).

feedback-thanks-for-saying = Dziękuję, że nam to mówisz. To, co mówisz, jest ważne.
feedback-ask-about = O czym chcesz powiedzieć?
feedback-about-praise = Coś było dobre
feedback-about-complaint = Coś było złe
feedback-about-racism = Źle mnie potraktowano z powodu tego, kim jestem
feedback-about-idea = Mam pomysł
# Other words that people type for these choices; nobody sees them.
feedback-about-praise-also = pochwała, pochwalić, chwalę, dziękuję, podziękować, dobre, dobrze, super, świetnie, miło, miła, miły, pomocna, pomocny, życzliwie
feedback-about-complaint-also = skarga, skargę, poskarżyć, zażalenie, złe, niemiła, niemiły, niegrzecznie, czekanie, czekałam, czekałem, błąd, pomyłka, bałagan
feedback-about-racism-also = rasizm, rasistowski, rasista, rasistka, dyskryminacja, dyskryminują, kolor, skóra, skóry, akcent, religia, wiara, hidżab, chusta, pochodzenie, polak, polka, cudzoziemiec, kim
feedback-about-idea-also = pomysł, propozycja, proponuję, sugestia, sugeruję, ulepszyć, poprawić, zmienić, lepiej, usprawnić
feedback-racism-heard =
    Wierzymy Ci. To nie jest Twoja wina. W NHS nie wolno nikogo tak traktować.
    Jeśli coś Ci teraz grozi, zadzwoń pod 999.
feedback-ask-words = Co się stało albo jaki masz pomysł? Nie pisz imion, nazwisk ani niczego o swoim zdrowiu.
feedback-ask-named = Czy mamy zapisać to z Twoim imieniem, żeby człowiek mógł Ci odpowiedzieć?
feedback-named-no = Nie, przekażcie to bez mojego imienia
feedback-named-yes = Tak, z moim imieniem i danymi kontaktowymi
feedback-named-no-also = bez, imienia, nazwiska, anonimowo, anonim, anonimowa, bezimiennie, tajnie, sekretnie
feedback-kept-without-name = Przekazujemy to bez Twojego imienia. Nie możemy Ci odpowiedzieć, bo nie wiemy, kim jesteś.
feedback-nothing-kept = Nic nie zostało przekazane. Możesz powiedzieć nam o tym innym razem.

## What happens next

feedback-next-praise = Powiemy o tym zespołowi. Dobre słowa trafiają do ludzi, którzy ciężko pracują.
feedback-next-complaint =
    Zespół to czyta i sprawdza, co poszło źle.
    Jeśli chcesz złożyć skargę na opiekę nad Tobą, zapytaj w szpitalu o PALS (zespół pomocy dla pacjentów). Wysłuchają Cię za darmo i pomogą Ci złożyć skargę.
feedback-next-racism =
    Czyta to zespół, który dba o równe traktowanie. To się liczy, nawet bez imienia.
    PALS (zespół pomocy dla pacjentów) w szpitalu może pomóc Ci złożyć skargę. Jeśli to było przestępstwo, możesz je zgłosić na www.report-it.org.uk.
feedback-next-idea = Zespół czyta każdy pomysł. Co miesiąc mówi, co się dzięki nim zmieniło.

## What was done about it

feedback-done-passed-on = Przekazaliśmy zespołowi Twoje słowa.
feedback-done-thanked-staff = Podziękowaliśmy osobom, o których nam mówisz.
feedback-done-said-sorry = Przepraszamy za to, co się stało.
feedback-done-senior-looked = Ktoś z kierownictwa sprawdził, co się stało.
feedback-done-spoke-with-staff = Ktoś z kierownictwa rozmawiał z osobami, które tam były.
feedback-done-investigating = Sprawdzamy to teraz oficjalnie. Może to potrwać kilka tygodni.
feedback-done-fair-treatment = Zajmuje się tym teraz zespół, który dba o równe traktowanie.
feedback-done-team-talked = Rozmawiał o tym cały zespół.
feedback-done-changed = Zmieniliśmy coś dzięki temu, co nam mówisz.
feedback-done-will-try = Wypróbujemy Twój pomysł.
feedback-done-told-pals = PALS (zespół pomocy dla pacjentów) w szpitalu może pomóc Ci złożyć skargę. Wysłuchają Cię za darmo.
feedback-done-told-crime-report = Jeśli to było przestępstwo, możesz je zgłosić na www.report-it.org.uk.
feedback-done-done-already = Już to robimy. Dobrze wiedzieć, że to dla Ciebie ważne.
feedback-done-not-wanted = Wiemy od Ciebie, że nie chcesz, żebyśmy robili coś więcej. Dlatego na tym kończymy.
feedback-done-not-ours = To sprawa innej placówki. Powiedzieliśmy jej o tym, bez Twojego imienia.
feedback-done-too-little-known = Za mało wiemy o tym, co się stało, żeby zrobić coś więcej.
feedback-done-no-money = To dobry pomysł. Teraz nie ma na to pieniędzy.
feedback-done-against-rules = Nie możemy tego zrobić. Nie pozwala na to prawo albo przepis.
