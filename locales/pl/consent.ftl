### Consents: who, about what, for how long, and how to take it back. Each purpose is asked alone (L18 to L20).
### A change here is a new version: people who are being asked are asked anew.

# Variables:
#   $organisation (Text) - the name of the organisation
#   $roles (Text) - the titles of the chosen roles
#   $months (Number) - for how many months
consent-contact-volunteering =
    Czy osoba z organizacji { $organisation } może się z Tobą skontaktować w sprawie wolontariatu?
    Twój wybór: { $roles }.
    Ta osoba zobaczy, jak się nazywasz i jak się z Tobą skontaktować. Użyje tego tylko w tym celu.
    { PLURAL($months) ->
        [one] Twoja zgoda jest ważna przez { $months } miesiąc.
        [few] Twoja zgoda jest ważna przez { $months } miesiące.
        [many] Twoja zgoda jest ważna przez { $months } miesięcy.
       *[other] Twoja zgoda jest ważna przez { $months } miesiąca.
    }
    Możesz ją wycofać w każdej chwili jednym słowem: STOP. Jeśli powiesz „nie”, nadal możesz korzystać z tego czatu.
consent-contact-volunteering-yes = Tak, możecie się ze mną skontaktować
consent-contact-volunteering-no = Nie, nie kontaktujcie się ze mną

# Variables:
#   $organisation (Text) - the name of the organisation
#   $months (Number) - for how many months
consent-contact-question =
    Czy osoba z organizacji { $organisation } może się z Tobą skontaktować, żeby odpowiedzieć na Twoje pytanie?
    Ta osoba zobaczy Twoje pytanie. Zobaczy też, jak się nazywasz i jak się z Tobą skontaktować. Użyje tego tylko w tym celu.
    { PLURAL($months) ->
        [one] Twoja zgoda jest ważna przez { $months } miesiąc.
        [few] Twoja zgoda jest ważna przez { $months } miesiące.
        [many] Twoja zgoda jest ważna przez { $months } miesięcy.
       *[other] Twoja zgoda jest ważna przez { $months } miesiąca.
    }
    Możesz ją wycofać w każdej chwili jednym słowem: STOP. Jeśli powiesz „nie”, nadal możesz korzystać z tego czatu.
consent-contact-question-yes = Tak, możecie się ze mną skontaktować
consent-contact-question-no = Nie, nie kontaktujcie się ze mną

# Variables:
#   $organisation (Text) - the name of the organisation
#   $needs (Text) - what would help, as a list
#   $months (Number) - for how many months
consent-keep-needs =
    Czy możemy zapisać, co Ci pomoże, dla osoby z organizacji { $organisation }?
    Twoja odpowiedź: { $needs }.
    To może mówić coś o Twoim zdrowiu. Dlatego zapiszemy to tylko wtedy, gdy się zgodzisz.
    { PLURAL($months) ->
        [one] Twoja zgoda jest ważna przez { $months } miesiąc.
        [few] Twoja zgoda jest ważna przez { $months } miesiące.
        [many] Twoja zgoda jest ważna przez { $months } miesięcy.
       *[other] Twoja zgoda jest ważna przez { $months } miesiąca.
    }
    Możesz ją wycofać w każdej chwili jednym słowem: STOP.
consent-keep-needs-yes = Tak, zapiszcie, co mi pomoże
consent-keep-needs-no = Nie, nie zapisujcie tego
consent-keep-needs-refused = Dobrze. Nie przekażemy tego dalej.

# Variables:
#   $organisation (Text) - the name of the other organisation
#   $roles (Text) - the titles of its roles that were chosen
#   $months (Number) - for how many months
consent-share-with-organisation =
    To, co chcesz robić, prowadzi inna organizacja: { $organisation }. Czy ona też może się z Tobą skontaktować w tej sprawie?
    Twój wybór: { $roles }.
    Ta organizacja dowie się, jak się nazywasz i jak się z Tobą skontaktować. Użyje tego tylko w tym celu.
    { PLURAL($months) ->
        [one] Twoja zgoda jest ważna przez { $months } miesiąc.
        [few] Twoja zgoda jest ważna przez { $months } miesiące.
        [many] Twoja zgoda jest ważna przez { $months } miesięcy.
       *[other] Twoja zgoda jest ważna przez { $months } miesiąca.
    }
    Możesz ją wycofać w każdej chwili jednym słowem: STOP.
consent-share-with-organisation-yes = Tak, może się ze mną skontaktować
consent-share-with-organisation-no = Nie, nie przekazujcie moich danych
# Variables:
#   $organisation (Text) - the name of the other organisation
consent-share-with-organisation-refused = Dobrze. Nie przekażemy Twoich danych tej organizacji: { $organisation }.

# Variables:
#   $organisation (Text) - the name of the organisation
#   $roles (Text) - the titles of the chosen jobs
#   $months (Number) - for how many months
consent-contact-jobs =
    Czy osoba z organizacji { $organisation } może się z Tobą skontaktować w sprawie pracy w NHS?
    Twój wybór: { $roles }.
    Ta osoba zobaczy, jak się nazywasz i jak się z Tobą skontaktować. Użyje tego tylko w tym celu.
    { PLURAL($months) ->
        [one] Twoja zgoda jest ważna przez { $months } miesiąc.
        [few] Twoja zgoda jest ważna przez { $months } miesiące.
        [many] Twoja zgoda jest ważna przez { $months } miesięcy.
       *[other] Twoja zgoda jest ważna przez { $months } miesiąca.
    }
    Możesz ją wycofać w każdej chwili jednym słowem: STOP. Jeśli powiesz „nie”, nadal możesz korzystać z tego czatu.
consent-contact-jobs-yes = Tak, możecie się ze mną skontaktować
consent-contact-jobs-no = Nie, nie kontaktujcie się ze mną

# Variables:
#   $organisation (Text) - the name of the organisation
#   $roles (Text) - the titles of the chosen events
#   $months (Number) - for how many months
consent-contact-event =
    Czy osoba z organizacji { $organisation } może się z Tobą skontaktować, żeby zarezerwować Ci miejsce?
    Twój wybór: { $roles }.
    Ta osoba zobaczy, jak się nazywasz i jak się z Tobą skontaktować. Użyje tego tylko w tym celu.
    { PLURAL($months) ->
        [one] Twoja zgoda jest ważna przez { $months } miesiąc.
        [few] Twoja zgoda jest ważna przez { $months } miesiące.
        [many] Twoja zgoda jest ważna przez { $months } miesięcy.
       *[other] Twoja zgoda jest ważna przez { $months } miesiąca.
    }
    Możesz ją wycofać w każdej chwili jednym słowem: STOP. Jeśli powiesz „nie”, nadal możesz korzystać z tego czatu.

# Variables:
#   $organisation (Text) - the name of the organisation
#   $hospital (Text) - the hospital, or that it was not said
#   $day (Text) - the day, or that it was not said
#   $months (Number) - for how many months
consent-arrange-visits =
    Czy koordynator z organizacji { $organisation } może zapisać wizytę i poszukać osoby towarzyszącej?
    Szpital: { $hospital }. Dzień: { $day }.
    Wizyta mówi coś o zdrowiu. Dlatego zapiszemy ją tylko wtedy, gdy się zgodzisz.
    Koordynator zobaczy Twoje odpowiedzi, to, jak się nazywasz, i jak się z Tobą skontaktować.
    Osoba towarzysząca zobaczy w dniu wizyty tylko to, czego potrzebuje.
    { PLURAL($months) ->
        [one] Twoja zgoda jest ważna przez { $months } miesiąc.
        [few] Twoja zgoda jest ważna przez { $months } miesiące.
        [many] Twoja zgoda jest ważna przez { $months } miesięcy.
       *[other] Twoja zgoda jest ważna przez { $months } miesiąca.
    }
    Możesz ją wycofać w każdej chwili jednym słowem: STOP. Jeśli powiesz „nie”, nadal możesz korzystać z tego czatu.
consent-arrange-visits-yes = Tak, zapiszcie to i znajdźcie osobę towarzyszącą
consent-arrange-visits-no = Nie, nie zapisujcie tego

# Variables:
#   $organisation (Text) - the name of the organisation
#   $months (Number) - for how many months
consent-check-in-after-hospital =
    Czy organizacja { $organisation } może zapisać dzień powrotu do domu i skontaktować się z Tobą, żeby zapytać, jak się czujesz?
    To mówi coś o zdrowiu. Dlatego zapiszemy to tylko wtedy, gdy się zgodzisz.
    Koordynator zobaczy ten dzień, to, jak się nazywasz, i jak się z Tobą skontaktować. Użyje tego tylko w tym celu.
    { PLURAL($months) ->
        [one] Twoja zgoda jest ważna przez { $months } miesiąc.
        [few] Twoja zgoda jest ważna przez { $months } miesiące.
        [many] Twoja zgoda jest ważna przez { $months } miesięcy.
       *[other] Twoja zgoda jest ważna przez { $months } miesiąca.
    }
    Możesz ją wycofać w każdej chwili jednym słowem: STOP. Jeśli powiesz „nie”, nadal możesz korzystać z tego czatu.
consent-check-in-after-hospital-yes = Tak, zapiszcie to i pytajcie, jak się czuję
consent-check-in-after-hospital-no = Nie, nie zapisujcie tego

# Variables:
#   $organisation (Text) - the name of the organisation
#   $months (Number) - for how many months
consent-keep-feedback =
    Czy organizacja { $organisation } może zapisać Twoje słowa z Twoim imieniem i skontaktować się z Tobą, żeby odpowiedzieć?
    Ta organizacja zobaczy Twoje słowa, to, jak się nazywasz, i jak się z Tobą skontaktować. Użyje tego tylko w tym celu.
    { PLURAL($months) ->
        [one] Twoja zgoda jest ważna przez { $months } miesiąc.
        [few] Twoja zgoda jest ważna przez { $months } miesiące.
        [many] Twoja zgoda jest ważna przez { $months } miesięcy.
       *[other] Twoja zgoda jest ważna przez { $months } miesiąca.
    }
    Możesz ją wycofać w każdej chwili jednym słowem: STOP. Jeśli powiesz „nie”, nadal możesz korzystać z tego czatu.
consent-keep-feedback-yes = Tak, zapiszcie to z moim imieniem
consent-keep-feedback-no = Nie, nie zapisujcie tego

# Variables:
#   $organisation (Text) - the name of the organisation
#   $roles (Text) - the titles of what to remind of
#   $months (Number) - for how many months
consent-reminders =
    Czy organizacja { $organisation } może przypomnieć Ci o tym i o innych dniach, o które poprosisz?
    Twoja prośba: { $roles }.
    Napiszemy najwyżej 3 razy, między godziną 9:00 a 20:00.
    { PLURAL($months) ->
        [one] Twoja zgoda jest ważna przez { $months } miesiąc.
        [few] Twoja zgoda jest ważna przez { $months } miesiące.
        [many] Twoja zgoda jest ważna przez { $months } miesięcy.
       *[other] Twoja zgoda jest ważna przez { $months } miesiąca.
    }
    Możesz ją wycofać w każdej chwili jednym słowem: STOP.
consent-reminders-yes = Tak, przypominajcie mi
consent-reminders-no = Nie, nie przypominajcie mi

consent-changed = Słowa tego pytania są teraz inne. Nic nie zostało zapisane. Pytam jeszcze raz.
