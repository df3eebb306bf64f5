//! Sentences as people type them, with what they say: every extractor through the front door, in the languages that
//! have word lists.

use alongside::area::Areas;
use alongside::domain::contact::{EmailAddress, PhoneNumber};
use alongside::domain::taxonomy::Code;
use alongside::language::Locales;
use alongside::understanding::Understanding;
use jiff::civil::date;
use proptest::prelude::*;
use std::sync::LazyLock;

static UNDERSTANDING: LazyLock<Understanding> = LazyLock::new(|| {
    let locales = Locales::embedded().expect("the languages compiled in are read by `alongside check`");
    let areas = Areas::embedded().expect("the areas compiled in are read by `alongside check`");
    Understanding::new(&locales, &areas).expect("the word lists compiled in can be read")
});

/// What a text says, as one line: `days=mon,tue time=15:00`. Today is Monday 23 November 2026.
fn said(text: &str) -> String {
    let details = UNDERSTANDING.read(text, date(2026, 11, 23)).settle(None, None).details;
    let mut line: Vec<String> = Vec::new();
    let mut list = |name: &str, ids: Vec<&str>| {
        if !ids.is_empty() {
            line.push(format!("{name}={}", ids.join(",")));
        }
    };
    list("days", details.days.iter().map(Code::id).collect());
    list("not", details.not_days.iter().map(Code::id).collect());
    list("part", details.parts_of_day.iter().map(Code::id).collect());
    list("borough", details.borough.iter().map(String::as_str).collect());
    list("place", details.place.iter().map(String::as_str).collect());
    list("postcode", details.postcode.iter().map(String::as_str).collect());
    list("hospital", details.hospital.iter().map(String::as_str).collect());
    list("speaks", details.languages.iter().map(|spoken| spoken.code()).collect());
    list("phone", details.phone.iter().map(PhoneNumber::as_str).collect());
    list("email", details.email.iter().map(EmailAddress::as_str).collect());
    let date = details.date.map(|date| date.to_string());
    list("date", date.iter().map(String::as_str).collect());
    let time = details.time.map(|time| format!("{:02}:{:02}", time.hour(), time.minute()));
    list("time", time.iter().map(String::as_str).collect());
    list("name", details.name.iter().map(String::as_str).collect());
    list("to", details.to.iter().map(String::as_str).collect());
    list("likes", details.interests.iter().map(Code::id).collect());
    line.join(" ")
}

/// Compares all of a table at once, so that one run shows every sentence that is read wrong.
fn check(table: &[(&str, &str)]) {
    let wrong: Vec<String> = table
        .iter()
        .filter(|(text, expected)| said(text) != *expected)
        .map(|(text, expected)| format!("{text}\n    is     {}\n    not    {expected}", said(text)))
        .collect();
    assert!(wrong.is_empty(), "{} of {} wrong:\n{}", wrong.len(), table.len(), wrong.join("\n"));
}

#[test]
fn days_that_suit_and_days_that_do_not_are_told_apart() {
    check(&[
        ("I'm free on Mondays and Wednesdays", "days=mon,wed"),
        ("any day but Friday", "not=fri"),
        ("any day except friday", "not=fri"),
        ("weekends only", "days=sat,sun"),
        ("not Mondays", "not=mon"),
        ("i can do monday to thursday", "days=mon,tue,wed,thu"),
        ("mon-fri", "days=mon,tue,wed,thu,fri"),
        ("Weekdays except Wednesday please", "days=mon,tue,thu,fri not=wed"),
        ("I can't do Mondays but Tuesdays are fine", "days=tue not=mon"),
        ("not tuesdays or thursdays", "not=tue,thu"),
        ("Mondays are no good for me", "not=mon"),
        ("saturday mornings", "days=sat part=morning"),
        ("i work monday to friday, free at weekends", "days=sat,sun not=mon,tue,wed,thu,fri"),
        ("sat or sun", "days=sat,sun"),
        ("i sat in a&e for hours", ""),
        ("good morning, i want to help", ""),
        ("free wensday evenings", "days=wed part=evening"),
        ("every day apart from sunday", "not=sun"),
        ("weekends but not sundays", "days=sat not=sun"),
        ("i dont have a car and i can come on mondays", "days=mon"),
        ("tuesdays i cant, thursdays ok", "days=thu not=tue"),
        ("not fridays, i pray. Saturdays good", "days=sat not=fri"),
        ("fri n sat nights", "days=fri,sat part=night"),
        ("i volunteer tues thurs", "days=tue,thu"),
        ("أيام الجمعة والسبت", "days=fri,sat"),
        ("كل يوم عدا الأحد", "not=sun"),
        ("كل يوم ماعدا الجمعة", "not=fri"),
        ("من الاثنين إلى الخميس", "days=mon,tue,wed,thu"),
        ("فاضي يوم الثلاثاء والخميس الصبح", "days=tue,thu part=morning"),
        ("ما اقدر الجمعة", "not=fri"),
        ("نهاية الأسبوع بس", "days=sat,sun"),
        ("اي يوم غير الاتنين", "not=mon"),
        ("الجمعة ما يناسبني", "not=fri"),
        ("صباح الخير عايز اتطوع", ""),
        ("ana fadi yom el khamis", "days=thu"),
        ("not free except saturdays", "days=sat"),
        ("ما عندي وقت الا السبت", "days=sat"),
        ("anytime except friday afternoon", "not=fri"),
        ("الاحد او الاثنين بعد الظهر", "days=mon,sun part=afternoon"),
        ("ايام الاسبوع كلها ما عدا الجمعة", "not=fri"),
        ("between monday and wednesday", "days=mon,tue,wed"),
        ("fri pm or sat am", "days=fri,sat part=morning,afternoon"),
        ("الاثنين مساء والخميس الصبح", "days=mon,thu part=morning,evening"),
        ("only on a sunday", "days=sun"),
        ("Friday is no good, saturday is better", "days=sat not=fri"),
        ("every second tuesday", "days=tue"),
        ("من الاحد للخميس", "days=mon,tue,wed,thu,sun"),
        ("not free on weekdays only weekends", "days=sat,sun not=mon,tue,wed,thu,fri"),
        ("i go to college mondays", "not=mon"),
        ("i can come weekends but not sunday mornings", "days=sat not=sun"),
        ("ما بقدر ايام الجمعة بس فيني السبت", "days=sat not=fri"),
        ("انا ساكنة بإيلينغ وفاضية ايام السبت والاحد", "days=sat,sun borough=Ealing"),
    ]);
}

#[test]
fn polish_days_dates_times_and_places_are_read_in_their_cases_and_without_marks() {
    check(&[
        ("codziennie poza niedzielą", "not=sun"),
        ("nie moge w poniedzialek, ale moge we wtorek", "days=tue not=mon"),
        ("w poniedziałki nie mogę, we wtorki ok", "days=tue not=mon"),
        ("od poniedziałku do czwartku", "days=mon,tue,wed,thu"),
        ("pn, śr i pt", "days=mon,wed,fri"),
        ("piątki odpadają, soboty pasują", "days=sat not=fri"),
        ("dobry wieczór", ""),
        ("zabieg 3 grudnia o 9.15 rano", "date=2026-12-03 time=09:15"),
        ("wizyta jest 27 listopada o wpół do trzeciej", "date=2026-11-27 time=14:30"),
        ("pojutrze za kwadrans trzecia mam badanie", "date=2026-11-25 time=14:45"),
        ("o siedemnastej w środę mam wizytę", "date=2026-11-25 time=17:00"),
        ("wizyta dnia 15.12 o 13.00", "date=2026-12-15 time=13:00"),
        ("w przyszłym tygodniu w środę mam chemię", "date=2026-12-02"),
        ("mieszkam tu od 5 lat", ""),
        ("mieszkam na Ealingu", "borough=Ealing"),
        ("mama jest w szpitalu na Ealingu", "hospital=Ealing Hospital"),
        ("mieszkam w Greenfordzie", "place=Greenford"),
        ("nazywam się Jan Kowalski i mieszkam w Southall", "place=Southall name=Jan Kowalski"),
        ("jestem zmęczona", ""),
        ("mówię po polsku i trochę po angielsku", "speaks=pl,en"),
        ("mówię słabo po angielsku", ""),
        ("nie mówię po angielsku", ""),
        ("po angielsku proszę", "to=en"),
    ]);
}

#[test]
fn greetings_counts_and_someone_are_no_days_and_no_times() {
    check(&[
        ("good mornin to all of you", ""),
        ("night night", ""),
        ("top of the morning", ""),
        ("صباح الياسمين", ""),
        ("مساء الفل انا اسمي منى", "name=منى"),
        ("mesa2 el noor", ""),
        ("عايز حد يكلمني", ""),
        ("وصلني بأحد", ""),
        ("ولا واحد عزمني", ""),
        ("my reading age is about seven, go gentle", ""),
        ("a cough for three weeks", ""),
        ("still shaking for ten minutes", ""),
        ("sat nine hours in casualty", ""),
        ("they make me wed my cousin", ""),
        ("is it sunny out", ""),
        ("do you lot have my medical notes", ""),
        ("I asked for company for 1 december, is it arranged", "date=2026-12-01"),
        ("ana fadye el subo7", "part=morning"),
        ("volunteer mesa2 el khamis", "days=thu part=evening"),
        ("من غير مقابل، فاضي السبت والاحد", "days=sat,sun"),
        ("ring me after 5 please", "time=17:00"),
    ]);
}

#[test]
fn dates_and_times_are_read() {
    check(&[
        ("my appointment is next Tuesday at 3", "date=2026-12-01 time=15:00"),
        ("my scan is on monday", "date=2026-11-30"),
        ("appointment on friday 10.30", "date=2026-11-27 time=10:30"),
        ("on 27/3", "date=2027-03-27"),
        ("14 January", "date=2027-01-14"),
        ("14th of january 2027 at 9:15", "date=2027-01-14 time=09:15"),
        ("January 14th", "date=2027-01-14"),
        ("31 February", ""),
        ("30/2", ""),
        ("27/13", ""),
        ("2026-12-01", "date=2026-12-01"),
        ("01.12.26", "date=2026-12-01"),
        ("tomorrow half past three", "date=2026-11-24 time=15:30"),
        ("tmrw 3pm", "date=2026-11-24 time=15:00"),
        ("day after tomorrow", "date=2026-11-25"),
        ("in 3 days", "date=2026-11-26"),
        ("in two weeks", "date=2026-12-07"),
        ("on the 30th", "date=2026-11-30"),
        ("Tuesday 24 november", "date=2026-11-24"),
        ("this friday at quarter to 4", "date=2026-11-27 time=15:45"),
        ("Thursday next week", "date=2026-12-03"),
        ("my clinic is at 8am on the 3rd of december", "date=2026-12-03 time=08:00"),
        ("twenty third of may", "date=2027-05-23"),
        ("I am available 24/7", ""),
        ("born 3/4/1985", ""),
        ("at 3 o'clock", "time=15:00"),
        ("10h30", "time=10:30"),
        ("at noon", "time=12:00"),
        ("7 in the morning", "time=07:00"),
        ("at 14 Uxbridge Road", ""),
        ("i have 3 kids", ""),
        ("about 3 miles", ""),
        ("9 to 5", ""),
        ("between 10 and 12", ""),
        ("15:45", "time=15:45"),
        ("at 1430", "time=14:30"),
        ("ten to four", "time=15:50"),
        ("3 p.m.", "time=15:00"),
        ("الساعة الثالثة والنصف", "time=15:30"),
        ("الساعة ٣ ونص", "time=15:30"),
        ("بكرة الساعة 10 الصبح", "date=2026-11-24 time=10:00"),
        ("الساعة 4 الا ربع", "time=15:45"),
        ("الثلاثاء القادم الساعة ١٠:٣٠", "date=2026-12-01 time=10:30"),
        ("موعدي يوم ١٤ يناير", "date=2027-01-14"),
        ("غدا", "date=2026-11-24"),
        ("بعد بكرة", "date=2026-11-25"),
        ("بعد ٣ أيام", "date=2026-11-26"),
        ("موعدي الاثنين", "date=2026-11-30"),
        ("27/3", "date=2027-03-27"),
        ("عندي موعد ١٤ كانون الثاني الساعة الخامسة مساء", "date=2027-01-14 time=17:00"),
    ]);
}

#[test]
fn places_boroughs_hospitals_and_postcodes_are_told_apart() {
    check(&[
        ("I live in Southall", "place=Southall"),
        ("i live in ealing", "borough=Ealing"),
        ("sothall", "place=Southall"),
        ("my appointment is at Ealing hospital", "hospital=Ealing Hospital"),
        ("I have a scan at Northwick Park", "hospital=Northwick Park Hospital"),
        ("i am near northwick park", "place=Northwick Park"),
        ("hammersmith", "place=Hammersmith"),
        ("H&F", "borough=Hammersmith and Fulham"),
        ("St. Mary's hospital", "hospital=St Mary's Hospital"),
        ("I want to volunteer in Hackney", "borough=Hackney"),
        ("Discharged from Hillingdon tomorrow", "hospital=Hillingdon Hospital date=2026-11-24"),
        ("take action now", ""),
        ("i like baking and popular music", "likes=food,music_arts_games"),
        ("ub13hw", "postcode=UB1 3HW"),
        ("my postcode is UB1 3HR", "postcode=UB1 3HR"),
        ("NW10", "postcode=NW10"),
        ("w8 a minute", ""),
        ("i live in e6", "postcode=E6"),
        ("vitamin b12", ""),
        ("the A40 and M25", ""),
        ("from Harrow to Ealing hospital", "borough=Harrow hospital=Ealing Hospital"),
        ("I live in Brixton", "place=Brixton"),
        ("i want to work at whipps cross", "hospital=Whipps Cross University Hospital"),
        ("scan 12/02/2027 central middlesex", "hospital=Central Middlesex Hospital date=2027-02-12"),
        ("bank holiday", ""),
        ("my appointment is at queens", "hospital=Queen's Hospital"),
        ("مستشفى سانت ماري في بادينغتون", "place=Paddington hospital=St Mary's Hospital"),
        ("Bow", "place=Bow"),
        ("tower hamlets", "borough=Tower Hamlets"),
        ("ساكن في ساوثهول", "place=Southall"),
        ("مستشفى إيلينغ", "hospital=Ealing Hospital"),
        ("عندي موعد في نورثويك بارك", "hospital=Northwick Park Hospital"),
        ("انا من هارو", "borough=Harrow"),
        ("بيتي في ويمبلي", "place=Wembley"),
        ("نيوهام", "borough=Newham"),
        ("ana sakin fi Wembley", "place=Wembley"),
        ("تطوعي بهارو شنو صار عليه", "borough=Harrow"),
        ("عندكم شي بستراتفورد؟", "place=Stratford"),
        ("حفلات بردبريدج؟", "borough=Redbridge"),
        ("fi nadi bi Hounslow?", "borough=Hounslow"),
        ("tajamo3 f Hackney", "borough=Hackney"),
        ("she lives by herself in Poplar", "place=Poplar"),
        ("nine hours at Queen's Hospital Romford", "hospital=Queen's Hospital"),
        ("how my husband was handled at Hillingdon", "hospital=Hillingdon Hospital"),
        ("they are discharged from King George", "hospital=King George Hospital"),
    ]);
}

#[test]
fn languages_spoken_and_the_language_asked_for_are_told_apart() {
    check(&[
        ("I speak Somali and a bit of Dari", "speaks=so,prs"),
        ("can you write in Arabic", "to=ar"),
        ("in polish please", "to=pl"),
        ("can we speak Urdu", "to=ur"),
        ("i dont speak english", ""),
        ("my english is not good", ""),
        ("my mum only speaks Punjabi", "speaks=pa"),
        ("I speak Arabic but can you write in English", "speaks=ar to=en"),
        ("i want to learn english", ""),
        ("change language to Bengali", "to=bn"),
        ("i need a somali speaking volunteer", "speaks=so"),
        ("I do not speak any English, only Pashto", "speaks=ps"),
        ("ana men 3ra2 w ba7ki 3arabi", "speaks=ar"),
        ("polish people are kind", ""),
        ("Cantonese and Mandarin", "speaks=yue,zh"),
        ("I speak Sylheti, Bangla and English", "speaks=syl,bn,en"),
        ("بتكلم عربي وكردي", "speaks=ar,ku"),
        ("بالإنجليزية", "to=en"),
        ("ممكن نحكي بالعربي", "to=ar"),
        ("لغتي الأم الصومالية", "speaks=so"),
        ("لا اتكلم الانجليزية", ""),
        ("bil 3arabi law sama7t", "to=ar"),
        ("احكي عربي وانجليزي شوي", "speaks=ar,en"),
        ("Polish would be better for me", "to=pl"),
        ("is Tigrinya possible here?", "to=ti"),
        ("any chance of Farsi", "to=fa"),
        ("english not my tongue, show Punjabi please", "to=pa"),
        ("this came out in Hindi, give me English again", "to=en"),
        ("خلوه فارسي", "to=fa"),
        ("هل يتوفر عندكم اوردو", "to=ur"),
        ("خليها turkish لو امكن", "to=tr"),
        ("رجع كل شي انكليش", "to=en"),
        ("Somali", "to=so"),
    ]);
}

#[test]
fn names_and_ways_to_reach_someone_are_read_as_typed() {
    check(&[
        ("my name is Amina Yusuf and I live in Harrow", "borough=Harrow name=Amina Yusuf"),
        ("my name is amina", "name=amina"),
        ("I'm Mohammed Ali", "name=Mohammed Ali"),
        ("my name is Siobhan O'Brien-Smith", "name=Siobhan O'Brien-Smith"),
        ("my name is AMINA YUSUF", "name=AMINA YUSUF"),
        ("I am looking for work", ""),
        ("I am from Southall", "place=Southall"),
        ("what is your name", ""),
        ("call me on 07700 900123", "phone=+447700900123"),
        ("call me Ali, 07700900123", "phone=+447700900123 name=Ali"),
        ("amina.y@gmial.com", "email=amina.y@gmial.com"),
        ("Amina@Example.org or 020 7946 0018.", "phone=+442079460018 email=Amina@example.org"),
        ("call me an ambulance", ""),
        ("اسمي أحمد علي وعندي موعد", "name=أحمد علي"),
        ("انا اسمي فاطمة من هارو", "borough=Harrow name=فاطمة"),
        ("رقمي ٠٧٧٠٠ ٩٠٠١٢٣", "phone=+447700900123"),
        ("ana ismi Yousef", "name=Yousef"),
        ("انا تعبان", ""),
        ("check you spelt my name right, my name is Siobhan Okoro", "name=Siobhan Okoro"),
        ("I'm Black", ""),
        ("اسمي زينب وراح اولد قريب", "name=زينب"),
        ("اسمي سعيد وما عايز رسايل", "name=سعيد"),
        ("اسمي كريم حسن احذفوا ملفي", "name=كريم حسن"),
        ("انا ام احمد، كلموني", "name=ام احمد"),
        ("معكم ابو يوسف", "name=ابو يوسف"),
        ("اني علي", "name=علي"),
        ("هاي انا رنا من هاكني", "borough=Hackney name=رنا"),
        ("وانا نايمه في المخزن", ""),
    ]);
}

#[test]
fn one_message_may_say_many_things() {
    check(&[
        (
            "hi i'd like to volunteer at northwick park hospital i live in wembly and can do tuesdays and thursdays in the morning",
            "days=tue,thu part=morning place=Wembley hospital=Northwick Park Hospital",
        ),
        (
            "My mum has an appointment at Hillingdon hospital next Wednesday at 10.15am and she is scared to go alone. She speaks Gujarati",
            "hospital=Hillingdon Hospital speaks=gu date=2026-12-02 time=10:15",
        ),
        ("Im Fatima from Hayes my number is 07700 900 456", "place=Hayes phone=+447700900456 name=Fatima"),
        (
            "I have a scan at the Royal London on the 5th of Jan at half 9",
            "hospital=The Royal London Hospital date=2027-01-05 time=09:30",
        ),
        (
            "عندي موعد بمستشفى هيلينغدون يوم الأربعاء الجاي الساعة 2 الظهر",
            "hospital=Hillingdon Hospital date=2026-12-02 time=14:00",
        ),
        ("اسمي سارة محمود وساكنة في ومبلي", "place=Wembley name=سارة محمود"),
        ("3andi maw3ed bukra es sa3a 3", "date=2026-11-24 time=15:00"),
    ]);
}

#[test]
fn interests_count_where_someone_likes_them() {
    check(&[
        ("I like gardening and older people", "likes=older_people,outdoors"),
        ("cooking", "likes=food"),
        ("I don't like cooking", ""),
        ("my children are at school and I am waiting for a letter", ""),
        ("cooking and gardening please", "likes=food,outdoors"),
        ("احب الطبخ وكبار السن", "likes=older_people,food"),
    ]);
}

proptest! {
    #[test]
    fn any_text_is_read_without_harm(text in ".{0,80}|[a-z0-9 :./'@&-]{0,60}|[ء-ي٠-٩ ]{0,50}") {
        let details = UNDERSTANDING.read(&text, date(2026, 11, 23)).settle(None, None).details;
        prop_assert!(details.phone.is_none_or(|phone| phone.as_str().starts_with("+44")));
        prop_assert!(details.name.is_none_or(|name| text.contains(&name)));
    }

    #[test]
    fn words_of_the_lists_in_any_order_do_no_harm(words in prop::collection::vec(
        prop::sample::select(vec!["monday", "not", "to", "half", "past", "3", "pm", "my name is", "Amina", "in", "ealing",
            "hospital", "speak", "arabic", "next", "week", "14", "/", ".", ",", "-", "الساعة", "الا", "ربع", "ub1", "07700", "900123", "&", "st", "الخميس", "بعد", "january"]), 0..14)) {
        said(&words.join(" "));
        said(&words.concat());
    }
}
