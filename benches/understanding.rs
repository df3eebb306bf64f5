//! How many texts a second one core reads: `read` and `settle` together, in each language, on texts of the length people
//! write. The goal is 50,000 (design 11), so an item may take 20 µs.

use alongside::area::Areas;
use alongside::language::Locales;
use alongside::understanding::Understanding;
use divan::counter::ItemsCount;
use std::sync::LazyLock;

static UNDERSTANDING: LazyLock<Understanding> = LazyLock::new(|| {
    let locales = Locales::embedded().expect("the embedded languages are sound");
    let areas = Areas::embedded().expect("the embedded areas are sound");
    Understanding::new(&locales, &areas).expect("the word lists are sound")
});

const ENGLISH: [&str; 8] = [
    "I need someone to come with me to hospital next Tuesday at 2.30",
    "yes please",
    "my name is Fatima and I live in Southall",
    "can you help me with my application for a cleaning job at Northwick Park",
    "I'm free on Mondays and Thursday mornings but not at weekends",
    "stop texting me",
    "I want to volunter with older people, I like gardning and cooking",
    "My mother is scared to go alone to her scan, call me on 07700 900123",
];

const ARABIC: [&str; 8] = [
    "احتاج احد يجي معي للمستشفى يوم الثلاثاء القادم الساعة ٣ ونص",
    "نعم من فضلك",
    "اسمي فاطمة وساكنة في ساوثهول",
    "ممكن تساعدوني في تقديم طلب وظيفة تنظيف بالمستشفى",
    "متفرغ ايام الجمعة والسبت الصبح بس مو يوم الاحد",
    "وقفوا الرسائل",
    "عايز اتطوع مع كبار السن وبحب الزراعة والطبخ",
    "امي خايفة تروح لحالها على موعد الاشعة رقمي ٠٧٧٠٠٩٠٠١٢٣",
];

const POLISH: [&str; 8] = [
    "Potrzebuję kogoś, kto pójdzie ze mną do szpitala w przyszły wtorek o 14:30",
    "tak poproszę",
    "mam na imię Fatima i mieszkam w Southall",
    "czy możecie pomóc mi z podaniem o pracę przy sprzątaniu w Northwick Park",
    "mam czas w poniedziałki i w czwartki rano ale nie w weekendy",
    "przestancie do mnie pisac",
    "chce pomagac starszym ludziom, lubie ogrod i gotowanie",
    "moja mama boi się iść sama na badanie, proszę dzwonić 07700 900123",
];

const SOMALI: [&str; 8] = [
    "Waxaan u baahanahay qof i raaca isbitaalka Talaadada soo socota 2.30 galabnimo",
    "haa fadlan",
    "magacaygu waa Faadumo, waxaan degganahay Southall",
    "ma iga caawin kartaa codsiga shaqo nadiifin ah oo Northwick Park ah",
    "waxaan firaaqo ahay Isniinta iyo subaxda Khamiista laakiin maaha dhammaadka usbuuca",
    "jooji fariimaha",
    "waxaan rabaa inaan tabaruco oo dadka waayeelka ah caawiyo, beerta iyo karinta waan jeclahay",
    "hooyaday way ka baqaysaa inay kaligeed baaritaanka tagto, iga soo wac 07700 900123",
];

fn main() {
    divan::main();
}

fn read(bencher: divan::Bencher<'_, '_>, texts: &'static [&'static str]) {
    let today = jiff::civil::date(2026, 11, 23);
    let understanding = &*UNDERSTANDING;
    bencher.counter(ItemsCount::new(texts.len())).bench(|| {
        for text in texts {
            divan::black_box(understanding.read(divan::black_box(text), today).settle(None, None));
        }
    });
}

#[divan::bench]
fn english(bencher: divan::Bencher<'_, '_>) {
    read(bencher, &ENGLISH);
}

#[divan::bench]
fn arabic(bencher: divan::Bencher<'_, '_>) {
    read(bencher, &ARABIC);
}

#[divan::bench]
fn polish(bencher: divan::Bencher<'_, '_>) {
    read(bencher, &POLISH);
}

#[divan::bench]
fn somali(bencher: divan::Bencher<'_, '_>) {
    read(bencher, &SOMALI);
}

/// Safety alone, as it runs before everything else.
#[divan::bench]
fn safety(bencher: divan::Bencher<'_, '_>) {
    let understanding = &*UNDERSTANDING;
    bencher.counter(ItemsCount::new(ENGLISH.len())).bench(|| {
        for text in ENGLISH {
            divan::black_box(understanding.safety(divan::black_box(text)));
        }
    });
}

/// Word lists, spelling and languages, from the embedded folders.
#[divan::bench(sample_count = 10)]
fn start(bencher: divan::Bencher<'_, '_>) {
    let locales = Locales::embedded().expect("the embedded languages are sound");
    let areas = Areas::embedded().expect("the embedded areas are sound");
    bencher.bench(|| Understanding::new(&locales, &areas).expect("the word lists are sound"));
}
