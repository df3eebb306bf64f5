### What became of a request: told in the conversation, by e-mail and on the telephone. Kind, short, and never a closed door.

outcome-placed = Dobra wiadomość o Twoim zgłoszeniu: jest dla Ciebie miejsce. Zespół powie Ci, kiedy zaczynasz.
outcome-started = To już początek. Cieszymy się. Twoje zgłoszenie jest zakończone.
outcome-applied = Twoje podanie jest wysłane. Życzymy powodzenia. Jeśli chcesz pomocy w następnym kroku, napisz do nas znowu.
outcome-interview = Masz rozmowę kwalifikacyjną. Gratulujemy. Jeśli chcesz pomocy w przygotowaniu, napisz do nas znowu.
outcome-offer = Masz ofertę. Gratulujemy. Jeśli masz o nią pytania, napisz do nas znowu.
outcome-not-this-time = Tym razem wybrano kogoś innego. Wielu dobrych osób nie wybiera się za pierwszym razem. Możesz do nas napisać każdego dnia.
outcome-waiting-list = Teraz nie ma miejsca. Jesteś na liście oczekujących. Nie możemy powiedzieć, kiedy będzie miejsce. Możesz nas o to zapytać każdego dnia.
outcome-helped-another-way = Powiedzieliśmy Ci o innej usłudze, która może pomóc. Twoje zgłoszenie jest zakończone. Możesz do nas napisać każdego dnia.
outcome-answered = Masz od nas odpowiedź. Twoje zgłoszenie jest zakończone. Możesz do nas napisać każdego dnia.
outcome-not-suitable-now = Teraz nie mamy nic, co do Ciebie pasuje. Często pojawia się coś nowego. Możesz do nas napisać każdego dnia.
outcome-person-declined = Wiemy od Ciebie, że teraz tego nie chcesz. W porządku. Twoje zgłoszenie jest zakończone. Możesz do nas napisać każdego dnia.
outcome-could-not-reach = Próbowaliśmy się z Tobą skontaktować w trzech różnych dniach. Nie udało się. Dlatego zamknęliśmy Twoje zgłoszenie. Jeśli nadal tego chcesz, napisz do nas znowu.
outcome-duplicate = Mamy od Ciebie dwa razy to samo zgłoszenie. Jedno zostaje, drugie zamknęliśmy. Człowiek nadal Ci odpowie.
