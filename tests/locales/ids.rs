//! Every message that the code can ask for exists, and every message that exists is asked for.

use crate::said::{assert_none, english_messages, locales};
use alongside::conversation::after_answer;
use alongside::domain::consent::Purpose;
use alongside::domain::feedback::FeedbackDone;
use alongside::domain::phrase::Blank;
use alongside::domain::prompt::{PromptKind, outcome_message};
use alongside::domain::reminder::ReminderAbout;
use alongside::domain::spoken::Spoken;
use alongside::domain::taxonomy as codes;
use alongside::domain::taxonomy::Code;
use alongside::forms::{FormId, Kind};
use alongside::ids::{LeadId, PhraseId};
use alongside::language::Language;
use alongside::understanding::{Intent, Safety};
use regex::Regex;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// What every form that finds something says in words of its own.
const FOUND: [&str; 17] = [
    "too-young",
    "outside",
    "matches-near",
    "matches",
    "matches-same",
    "ask-matches",
    "card-choose",
    "card-unchoose",
    "matches-continue",
    "matches-more",
    "matches-again",
    "none",
    "no-more",
    "choose-another",
    "enough",
    "closed",
    "full",
];

/// Every id that the code can ask for, with where it comes from.
fn families() -> BTreeSet<String> {
    fn of<C: Code>(ids: &mut BTreeSet<String>) {
        ids.extend(C::ALL.iter().map(|code| code.message()));
    }
    let mut ids = BTreeSet::new();
    of::<codes::OpportunityKind>(&mut ids);
    of::<codes::RoleKind>(&mut ids);
    of::<codes::JobFamily>(&mut ids);
    of::<codes::Pattern>(&mut ids);
    of::<codes::Commitment>(&mut ids);
    of::<codes::Contract>(&mut ids);
    of::<codes::EventKind>(&mut ids);
    of::<codes::EventFeature>(&mut ids);
    of::<codes::Booking>(&mut ids);
    of::<codes::Shift>(&mut ids);
    of::<codes::Interest>(&mut ids);
    of::<codes::Skill>(&mut ids);
    of::<codes::Access>(&mut ids);
    of::<codes::Effort>(&mut ids);
    of::<codes::Check>(&mut ids);
    of::<codes::AgeBand>(&mut ids);
    of::<codes::ReasonKind>(&mut ids);
    of::<codes::VisitKind>(&mut ids);
    of::<codes::CheckPoint>(&mut ids);
    of::<codes::Barrier>(&mut ids);
    of::<codes::Day>(&mut ids);
    of::<codes::PartOfDay>(&mut ids);
    of::<codes::Service>(&mut ids);
    of::<codes::LeadOutcome>(&mut ids);
    of::<codes::AttemptResult>(&mut ids);
    of::<codes::WithdrawReason>(&mut ids);
    of::<codes::FeedbackKind>(&mut ids);
    of::<FeedbackDone>(&mut ids);
    of::<codes::ReleaseReason>(&mut ids);
    of::<codes::RedirectReason>(&mut ids);
    of::<codes::CriterionKind>(&mut ids);
    of::<codes::Phrase>(&mut ids);
    of::<codes::PhraseAnswer>(&mut ids);
    of::<codes::Document>(&mut ids);
    for phrase in codes::Phrase::ALL {
        if phrase.may_leave_empty(Blank::Documents) {
            ids.insert(format!("{}-documents", phrase.message()));
        }
        ids.extend(phrase.answers().iter().map(|answer| after_answer(*answer).message));
    }
    ids.extend(codes::CriterionKind::ALL.iter().map(|kind| kind.message().replacen("-kind-", "-question-", 1)));
    for form in FormId::ALL {
        for slot in form.form().slots {
            if let Kind::One(choices) = slot.kind {
                ids.extend(choices.iter().map(|choice| form.choice_message(slot, choice)));
            }
            // A consent is asked in the words of its purpose.
            if !matches!(slot.kind, Kind::Consent(_)) {
                ids.insert(form.message("ask", slot));
            }
            ids.extend(["matches-add", "title"].map(|part| form.message(part, slot)));
            if form.form().together.contains(&slot.id) {
                ids.insert(form.message("field", slot));
            }
        }
        if form.form().finds.is_some() {
            ids.extend(FOUND.iter().map(|part| format!("{}-{part}", form.id())));
        }
        if !form.form().together.is_empty() {
            ids.insert(format!("{}-ask-together", form.id()));
        }
    }
    for purpose in Purpose::ALL {
        let id = format!("consent-{}", purpose.id().replace('_', "-"));
        ids.extend([format!("{id}-yes"), format!("{id}-no"), id]);
    }
    for intent in Intent::ALL {
        let name = intent.id().replace('_', "-");
        ids.insert(format!("general-choice-{name}"));
    }
    for safety in Safety::ALL {
        let name = safety.id().replace('_', "-");
        ids.insert(format!("safety-choice-{name}"));
    }
    // Who asked to stop is told nothing.
    let told = codes::LeadOutcome::ALL.iter().filter(|outcome| **outcome != codes::LeadOutcome::AskedToStop);
    ids.extend(told.map(|outcome| outcome_message(*outcome)));
    for kind in prompts() {
        ids.extend(kind.answers().iter().map(|answer| kind.answer_message(*answer)));
    }
    ids.extend(Spoken::all().map(|spoken| format!("spoken-{}", spoken.code())));
    ids
}

/// A prompt of each kind.
fn prompts() -> [PromptKind; 9] {
    let (lead, on) = (LeadId(uuid::Uuid::nil()), jiff::civil::date(2026, 11, 23));
    let opportunity = || "garden".into();
    [
        PromptKind::PromiseMissed { lead, missed: on, offered: on },
        PromptKind::DayMoved { lead, closed: on, offered: on },
        PromptKind::Reminder { opportunity: opportunity(), about: ReminderAbout::Closing, on },
        PromptKind::Closed { opportunity: opportunity() },
        PromptKind::ChosenClosed { opportunity: opportunity() },
        PromptKind::Screened { lead, redirected: None },
        PromptKind::Outcome { lead, outcome: codes::LeadOutcome::Placed },
        PromptKind::FeedbackDone { lead, done: vec![FeedbackDone::Changed] },
        PromptKind::Phrase { lead, phrase: codes::Phrase::Interview, sent: PhraseId(uuid::Uuid::nil()) },
    ]
}

fn sources_under(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources_under(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs" || extension == "html") {
            found.push(path);
        }
    }
}

/// Ids written out in the code or in a page.
fn written_in_code() -> BTreeSet<String> {
    let mut files = Vec::new();
    sources_under(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    // The names of settings look like ids, and are none.
    files.retain(|file| !file.ends_with("src/config.rs"));
    let literal = Regex::new(r#""([a-z]+(?:-[a-z0-9]+)+)""#).unwrap();
    // A name that the code puts into an id with others: `contact-title-` and "good_times".
    let part = Regex::new(r#""([a-z_]+)""#).unwrap();
    let mut ids = BTreeSet::new();
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        ids.extend(part.captures_iter(text).map(|found| found[1].to_owned()));
        ids.extend(literal.captures_iter(text).map(|found| found[1].to_owned()));
    }
    // Written as the last part of the id, beside the one place that puts "safety-" before it.
    for kind in ["emergency", "suicide", "abuse", "trafficking", "child", "sexual", "violence", "scam"] {
        ids.extend([format!("safety-{kind}"), format!("safety-repeat-{kind}")]);
    }
    ids
}

#[test]
fn no_message_is_unused() {
    let used: BTreeSet<String> = families().union(&written_in_code()).cloned().collect();
    // Names that the code puts into an id with others: a title, a step, a hint, what happens next.
    let is_built = |id: &String| {
        ["-title-", "-step-", "-help-", "-next-"].iter().filter_map(|part| id.split_once(part)).any(|(_, name)| {
            let name = name.strip_suffix("-title").unwrap_or(name);
            used.contains(name) || used.contains(&name.replace('-', "_"))
        })
    };
    // Other words for a choice.
    let is_also = |id: &String| id.strip_suffix("-also").is_some_and(|choice| used.contains(choice));
    let unused: Vec<String> =
        english_messages().into_keys().filter(|id| !used.contains(id) && !is_built(id) && !is_also(id)).collect();
    assert_none(&unused, "messages that nothing says");
}

#[test]
fn every_message_that_the_code_names_exists() {
    let english = english_messages();
    let prefixes: BTreeSet<String> = locales()
        .get(Language::SOURCE)
        .unwrap()
        .fluent()
        .map(|(name, _)| name.trim_end_matches(".ftl").to_owned())
        .collect();
    let is_message = |id: &String| id.split_once('-').is_some_and(|(first, _)| prefixes.contains(first));
    // "card-choose" alone is the end of the id of each form that finds something.
    let missing: Vec<String> = written_in_code()
        .into_iter()
        .filter(|id| is_message(id) && !english.contains_key(id) && !FOUND.contains(&id.as_str()))
        // The names of lists of codes.
        .filter(|id| !["feedback-kind", "feedback-done"].contains(&id.as_str()))
        .collect();
    assert_none(&missing, "ids in the code without a message");
}

#[test]
fn every_question_choice_and_code_has_words() {
    let english = english_messages();
    let optional = ["-matches-add-", "-title-", "spoken-", "consent-", "general-"];
    let missing: Vec<String> = families()
        .into_iter()
        .filter(|id| !english.contains_key(id) && !optional.iter().any(|part| id.contains(part)))
        .filter(|id| !matches!(id.as_str(), "safety-choice-medical-999"))
        .collect();
    assert_none(&missing, "families with a gap");
    for form in FormId::ALL {
        for slot in form.form().slots {
            if let Kind::Consent(purpose) = slot.kind {
                let id = format!("consent-{}", purpose.id().replace('_', "-"));
                for id in [format!("{id}-yes"), format!("{id}-no"), id] {
                    assert!(english.contains_key(&id), "{id}");
                }
            }
        }
    }
}
