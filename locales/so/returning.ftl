### Coming back from another phone: a word that only the person knows, a reference, a code. Nothing here says what a request is about.

## Choosing a word

returning-offer = Waxaad wada hadalkan ka furi kartaa taleefan kale. Taas waxaad u dooranaysaa eray aad adigu keliya taqaan.
returning-choice-word = Dooro eray aad ku soo noqoto
returning-ask-choose =
    Qor eray aad adigu keliya taqaan. Waa inuu ka koobnaado ugu yaraan 6 xaraf ama lambar. Dhowr eray oo isku jira waa la oggol yahay.
    Mar dambe ma tusayo, wada hadalkanna kuma hayo.
returning-choose-make = Eray ii samee
returning-word-short = Aad buu u gaaban yahay. Waa inuu ka koobnaado ugu yaraan 6 xaraf ama lambar.
# Variables:
#   $count (Number) - the most letters a word may have
returning-word-long = Aad buu u dheer yahay. Xarfaha ugu badan: { $count }
returning-word-yours = Waxaa ku jira magacaaga, lambarkaaga ama ciwaankaaga. Dad kale ayaa qiyaasi kara. Dooro eray kale.
returning-word-reference = Kani waa koodhkaaga. Dad kale ayaa arki karay. Dooro eray kale.
returning-word-common = Dad badan ayaa eraygaas isticmaala, waana la qiyaasi karaa. Dooro eray kale.
returning-word-kept = Eraygaaga waa la hayaa. Si aad taleefan kale uga soo noqoto, waxaad u baahan tahay koodhkaaga iyo eraygan.
returning-word-replaces = Haddii aad hore u lahayd eray kale, hadda ma shaqeeyo.
# Variables:
#   $word (Text) - two words and a number, made by us
returning-word-made =
    Kani waa eraygaaga. Hadda keliya ayaan ku tusayaa. Warqad ku qor ama sawir ka qaad.
    { $word }
returning-word-left = Waa hagaag. Eray goor dambe ayaad dooran kartaa.
returning-word-no-request = Weli codsi halkan kuma lihid, markaa eray uma baahnid.

## I was here before

returning-choice-start = Hore ayaan halkan u joogay
returning-ask-mine = Wada hadalkan codsiyo ayaa hore ugu jira. Ma adigaa leh?
returning-mine-yes = Haa, aniga ayaa leh
returning-mine-no = Maya, qof kale ayaa halkan wax ku qoray
returning-ask-reference =
    Waa maxay koodhkaagu? Waa 8 xaraf iyo lambar.
    Waxaad heshay markii aad codsigaaga dirtay.
returning-reference-shape = Koodhku waa 8 xaraf iyo lambar. Mar kale fiiri, ama qof la hadal.
returning-ask-how = Sidee baad u doonaysaa inaad ku muujiso inaad adigu tahay?
returning-how-word = Eraygayga
returning-how-code = Koodh aad ii soo dirtaan
returning-ask-word = Waa maxay eraygaagu?
returning-code-asked =
    Haddii aan hayno e-mail, koodh cusub ayaa ku socda. Hal mar ayuu shaqeeyaa, 10 daqiiqo gudahood.
    Haddii aan hayno taleefan keliya, qof ayaa ku soo wacaya, ugu dambayn maalinta shaqo ee xigta.
returning-ask-code = Waa maxay koodhka aan kuu dirnay? Waa 6 lambar.
returning-code-shape = Koodhka aan dirnay waa 6 lambar. E-mail ayuu ku yimaadaa, dhowr daqiiqona way qaadan kartaa.
returning-choice-code-again = Koodh kale soo dir
returning-choice-reference = Koodhka codsiga mar kale qor
returning-wrong-word = Koodhkaas iyo eraygaas isma laha. Waxba isma beddelin.
returning-wrong-code = Koodhkaas ma shaqeeyo. Waxaa laga yaabaa inuu dhacay, ama hore loo isticmaalay.
# Variables:
#   $count (Number) - how many tries are left
returning-tries-left = Isku dayada haray: { $count }
# Variables:
#   $minutes (Number) - how many minutes to wait
returning-wait =
    Si aan codsiyadaada u ilaalinno, in yar ayaan halkan istaagaynaa. Daqiiqadaha la sugayo: { $minutes }
    Waxba ma lumin. Qof ayaa hadda ku caawin kara.
# Variables:
#   $minutes (Number) - how many minutes to wait
returning-wait-code = Hadda koodhadh ku filan ayaan dirnay. Daqiiqadaha ka haray koodhka kale: { $minutes }
returning-welcome = Ku soo dhowow mar kale. Waan ogaannay inaad adigu tahay.
returning-shared-phone = Dadka kale ee taleefankan isticmaala way akhrin karaan wada hadalkan.
returning-others-hidden = Wixii qofka kale qoray waa laga saaray wada hadalkan. Codsiyadiisu sidoodii ayay ahaanayaan.
returning-already-here = Meeshii saxda ahayd ayaad joogtaa.
returning-gone = Taas hadda ma shaqayso. Mar kale koodhkaaga ka bilow.
returning-left = Waa hagaag. Waxba lama furin.

## What we hold

returning-held-title = Eraygaaga soo noqoshada
# Variables:
#   $day (Text) - the day it was chosen
returning-held = Waxaad dooratay { $day }. Waxaan u haynaa qaab aan qofna akhrin karin.
