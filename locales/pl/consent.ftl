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

consent-changed = Słowa tego pytania są teraz inne. Nic nie zostało zapisane. Pytam jeszcze raz.
