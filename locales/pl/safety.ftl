### Safety cards (S37 to S45): what to do now comes first, numbers stand in digits. Nothing here is changed without the people
### who check safety wording; each number is checked with its provider every 3 months.
### 999, 111, 55, 18000, 85258, SHOUT, NHS, A&E, GP and the names of services stay as they are.

## The cards

# An emergency, or one whose kind is not clear (S37). "Polish" is what the person says to the operator, in English.
safety-emergency =
    Zadzwoń teraz pod 999. To nic nie kosztuje.
    Nie mówisz po angielsku? Powiedz nazwę swojego języka: „Polish”. Nie rozłączaj się.
    Nie możesz mówić? Zadzwoń z komórki pod 999 i naciśnij 55.
    Nie słyszysz? Użyj 999 BSL (brytyjski język migowy).
    Możesz też użyć text relay (rozmowa tekstem): 18000.
    Ten czat nie może wysłać pomocy. Człowiek może tego nie zobaczyć.
# Wanting to die, or hurting oneself (S38).
safety-suicide =
    Dobrze, że o tym piszesz. Twoje życie jest ważne. Nie będziesz mieć przez to kłopotów.
    Jeśli krzywda już się stała albo możesz ją sobie zrobić teraz, zadzwoń pod 999. Możesz też jechać na oddział ratunkowy (A&E).
    Chcesz porozmawiać ze specjalistą zdrowia psychicznego? O każdej porze zadzwoń pod 111 i wybierz opcję 2.
    Potrzebujesz tłumacza? Powiedz: „Polish”.
    Samaritans (telefon zaufania): 116 123.
    Możesz też wysłać sms o treści SHOUT na numer 85258.
    Jeśli możesz, powiedz o tym komuś, kto jest blisko. Ten czat nie może wysłać pomocy.
# Someone hurts the person, or the family puts pressure on them (S39).
safety-abuse =
    Bardzo mi przykro. To nie jest Twoja wina.
    Jeśli coś Ci teraz grozi, zadzwoń pod 999. Nie możesz mówić? Naciśnij 55.
    Bezpłatna, poufna pomoc dla kobiet, w dzień i w nocy: 0808 2000 247.
    Dla mężczyzn: 0808 801 0327.
    Nacisk rodziny albo zmuszanie do małżeństwa: 0800 5999 247.
    Ktoś czyta Twój telefon? Możesz usunąć ten czat.
    Ten czat nie może wysłać pomocy.
# Forced work, or a passport withheld (S40).
safety-trafficking =
    Nikomu nie wolno trzymać Twojego paszportu, zmuszać Cię do pracy za długi ani robić Ci krzywdy.
    Jeśli coś Ci teraz grozi, zadzwoń pod 999.
    Bezpłatna, poufna porada w Twoim języku: 08000 121 700.
    Nie musisz mówić, jak się nazywasz.
    Ten czat nie może wysłać pomocy.
# A child in danger (S41).
safety-child =
    Jeśli dziecku coś teraz grozi, zadzwoń pod 999.
    Childline (telefon dla dzieci), dla każdego poniżej 19 lat: 0800 1111.
    Boisz się o dziecko? Zadzwoń do NSPCC (ochrona dzieci): 0808 800 5000.
    Możesz też powiedzieć o tym w urzędzie dzielnicy (council), w zespole do spraw dzieci.
    Ten czat nie może wysłać pomocy.
# Sexual violence.
safety-sexual =
    Bardzo mi przykro. To nie jest Twoja wina.
    Jeśli coś Ci teraz grozi, zadzwoń pod 999. Nie możesz mówić? Naciśnij 55.
    Bezpłatna, poufna pomoc w dzień i w nocy: 0808 500 2222.
    Nie musisz iść na policję, żeby dostać pomoc.
    Ten czat nie może wysłać pomocy.
# A threat of violence.
safety-violence =
    Jeśli coś Ci teraz grozi, zadzwoń pod 999. Nie możesz mówić? Na komórce naciśnij 55.
    Jeśli możesz, najpierw idź w bezpieczne miejsce.
    Przestępstwo, które nie dzieje się teraz? Zadzwoń na policję: 101.
    Ten czat nie może wysłać pomocy. Człowiek może tego nie zobaczyć.
# A scam (S57 to S60).
safety-scam =
    Stop. Nie płać i niczego nie wysyłaj.
    Prawdziwy pracodawca z NHS nigdy nie prosi o pieniądze.
    My nigdy nie prosimy o pieniądze, dane bankowe, zdjęcie paszportu, hasła ani kody.
    Pieniądze są już wysłane? Od razu zadzwoń do swojego banku.
    Zgłoś oszustwo: 0300 123 2040.

## The same again within 10 minutes: other words, and the one strongest number first (S45)

safety-repeat-emergency =
    999. Zadzwoń teraz pod ten numer i powiedz, co się dzieje.
    Możesz mówić po polsku. Najpierw powiedz po angielsku: „Polish”.
    Jestem programem komputerowym, więc nie mogę nikogo wysłać.
safety-repeat-suicide =
    116 123. Ludzie z Samaritans odbierają telefon w dzień i w nocy, za darmo.
    Jeśli coś Ci teraz grozi, zadzwoń pod 999. Nie musisz przeżywać tego w samotności.
    Jestem programem komputerowym, więc nie mogę nikogo wysłać.
safety-repeat-abuse =
    999. Zadzwoń teraz, jeśli coś Ci grozi. Naciśnij 55, jeśli nie możesz mówić.
    0808 2000 247. Ten telefon dla kobiet działa w dzień i w nocy. Dla mężczyzn: 0808 801 0327.
    Jestem programem komputerowym, więc nie mogę nikogo wysłać.
safety-repeat-trafficking =
    08000 121 700. Mówią tam w Twoim języku i nie musisz podawać nazwiska.
    Jeśli coś Ci teraz grozi, zadzwoń pod 999.
    Jestem programem komputerowym, więc nie mogę nikogo wysłać.
safety-repeat-child =
    999. Zadzwoń teraz, jeśli dziecku coś grozi.
    0808 800 5000. NSPCC wysłucha każdego, kto boi się o dziecko.
    Jestem programem komputerowym, więc nie mogę nikogo wysłać.
safety-repeat-sexual =
    0808 500 2222. Wysłuchają Cię w dzień i w nocy, a Ty decydujesz, co dalej.
    Jeśli coś Ci teraz grozi, zadzwoń pod 999.
    Jestem programem komputerowym, więc nie mogę nikogo wysłać.
safety-repeat-violence =
    999. Zadzwoń teraz, jeśli komuś może stać się krzywda.
    Jeśli możesz, najpierw odejdź stamtąd.
    Jestem programem komputerowym, więc nie mogę nikogo wysłać.
safety-repeat-scam =
    0300 123 2040. Zgłoś to tam i powiedz o tym w banku.
    Nie odpowiadaj osobie, która do Ciebie pisze.

## Buttons under the cards

safety-choice-safe = Nic mi nie grozi – wróć
safety-choice-suicide-selfharm = Chcę umrzeć albo zrobić sobie krzywdę
safety-choice-abuse = Ktoś w domu mnie krzywdzi albo kontroluje
safety-choice-trafficking = Ktoś zmusza mnie do pracy albo trzyma mój paszport
safety-choice-child = Dziecko jest w niebezpieczeństwie
safety-choice-sexual = Ktoś skrzywdził mnie seksualnie
safety-choice-violence = Ktoś chce mnie zaatakować
safety-choice-scam = Myślę, że to oszustwo

## After the button that says someone is safe (S5): nothing was lost

safety-back = Cieszę się, że nic Ci nie grozi. Wracamy do miejsca, w którym była przerwa.
