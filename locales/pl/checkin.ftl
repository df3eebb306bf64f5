### Someone to ask after a person who comes home from hospital (C62).

checkin-about =
    Po pobycie w szpitalu możemy pytać, jak się czujesz: w wiadomości albo przez telefon. To bezpłatne.
    Pytamy, czy nic Ci nie grozi i czy masz ciepło i jedzenie. Nie dajemy porad medycznych.
    Jeśli czujesz się gorzej, zadzwoń pod 111. W nagłym wypadku zadzwoń pod 999.
checkin-ask-whom = Dla kogo to jest?
checkin-whom-me = Dla mnie
checkin-whom-someone = Dla kogoś, kim się opiekuję
# Other words that people type for these choices; nobody sees them.
checkin-whom-me-also = ja, mnie, mną, sobie, siebie, osobiście
checkin-whom-someone-also = mama, mamy, mamę, mamie, matka, tata, taty, tatę, ojciec, ojca, mąż, męża, mężem, żona, żony, żonę, syn, syna, synem, córka, dziecko, babcia, dziadek, dziadka, brat, brata, siostra, przyjaciel, kolega, koleżanka, sąsiad, opiekuję, kogoś, jego, jej, niego, niej
checkin-title-whom = Dla kogo
checkin-ask-together = Kiedy mamy pytać? Pola możesz zostawić puste.
checkin-ask-home-on = W jakim dniu jest powrót do domu? Może to być też dzień, który już minął.
checkin-field-home-on = Dzień powrotu do domu
checkin-title-home-on = Dzień powrotu do domu
# Variables:
#   $day (Date) - a day long ago
checkin-day-past = Od tego dnia minęły ponad dwa tygodnie: { $day }. Napisz dzień jeszcze raz albo porozmawiaj z człowiekiem.
# Variables:
#   $day (Date) - a day far ahead
checkin-day-far = Do tego dnia jest ponad trzy miesiące: { $day }. Napisz dzień jeszcze raz albo wróć tu bliżej tego dnia.
checkin-ask-points = Kiedy mamy zapytać, jak się czujesz? Możesz wybrać kilka dni.
checkin-field-points = Kiedy pytamy
checkin-title-points = Kiedy pytamy
checkin-ask-by = Mamy wysłać wiadomość czy zadzwonić?
checkin-field-by = Wiadomość albo telefon
checkin-title-by = Wiadomość albo telefon
checkin-by-message = Wyślijcie mi wiadomość
checkin-by-call = Zadzwońcie do mnie
checkin-by-message-also = wiadomość, wyślijcie, sms, esemes, napisać, napisz, napiszcie, piszcie, pisać, pisemnie
checkin-by-call-also = zadzwonić, zadzwońcie, dzwonić, dzwońcie, telefon, telefonu, telefonicznie, rozmowa, rozmawiać, porozmawiać, głosem
checkin-after = Koordynator czyta to i mówi Ci, kto będzie pytać. W każdej chwili możesz to zatrzymać.
