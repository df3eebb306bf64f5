//! What residents type of their own accord, in each language. Everything else they say in the words that the page shows them.

use crate::script::Service;
use anyhow::bail;

/// One language's words.
pub(crate) struct Words {
    volunteering: &'static str,
    job: &'static str,
    companion: &'static str,
    feedback: &'static str,
    /// A place as people who write this language may write it; the others are written as on their signs.
    place: Option<&'static str>,
    pub(crate) yes: &'static str,
    pub(crate) no: &'static str,
    pub(crate) name: &'static str,
    pub(crate) morning: &'static str,
    pub(crate) happened: &'static str,
}

const ENGLISH: Words = Words {
    volunteering: "I would like to volunteer",
    job: "I am looking for a job",
    companion: "I need someone to come with me to hospital",
    feedback: "I want to complain",
    place: None,
    yes: "yes",
    no: "no",
    name: "Sam Example",
    morning: "in the morning",
    happened: "I waited four hours and nobody told me why",
};
const ARABIC: Words = Words {
    volunteering: "أريد أن أتطوع",
    job: "ابحث عن عمل",
    companion: "احتاج من يرافقني الى المستشفى",
    feedback: "اريد تقديم شكوى",
    place: Some("ساوثهول"),
    yes: "نعم",
    no: "لا",
    name: "سام مثال",
    morning: "في الصباح",
    happened: "انتظرت اربع ساعات ولم يخبرني احد لماذا",
};
const POLISH: Words = Words {
    volunteering: "chcę zostać wolontariuszem",
    job: "szukam pracy",
    companion: "potrzebuję kogoś kto pójdzie ze mną do szpitala",
    feedback: "chcę złożyć skargę",
    place: None,
    yes: "tak",
    no: "nie",
    name: "Sam Przykład",
    morning: "rano",
    happened: "czekałem cztery godziny i nikt nie powiedział dlaczego",
};
const SOMALI: Words = Words {
    volunteering: "waxaan rabaa inaan tabaruco",
    job: "shaqo baan raadinayaa",
    companion: "waxaan u baahanahay qof i raaca isbitaalka",
    feedback: "cabasho baan qabaa",
    place: None,
    yes: "haa",
    no: "maya",
    name: "Sam Tusaale",
    morning: "subaxdii",
    happened: "afar saacadood ayaan sugay cidna iima sheegin sababta",
};

impl Words {
    pub(crate) fn of(language: &str) -> anyhow::Result<&'static Self> {
        Ok(match language {
            "en-GB" => &ENGLISH,
            "ar" => &ARABIC,
            "pl" => &POLISH,
            "so" => &SOMALI,
            other => bail!("no resident here speaks {other}"),
        })
    }

    /// What someone writes who wants this.
    pub(crate) fn wish(&self, service: Service) -> &'static str {
        match service {
            Service::Volunteering => self.volunteering,
            Service::Jobs => self.job,
            Service::Companion => self.companion,
            Service::Feedback => self.feedback,
        }
    }

    /// Where this resident lives.
    pub(crate) fn place(&self, resident: u64) -> &'static str {
        self.place.unwrap_or_else(|| place(resident))
    }
}

/// Residents live in every borough, so that not all of them want the same.
pub(crate) fn place(resident: u64) -> &'static str {
    const PLACES: [&str; 11] = [
        "Southall",
        "Wembley",
        "Uxbridge",
        "Hounslow",
        "Acton",
        "Hammersmith",
        "Chelsea",
        "Harrow",
        "Hayes",
        "Paddington",
        "Ealing",
    ];
    PLACES[resident as usize % PLACES.len()]
}
