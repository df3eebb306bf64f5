### Coming back from another phone: a word that only the person knows, a reference, a code. Nothing here says what a request is about.

## Choosing a word

returning-offer = Wadahadalkan taleefan kale ayaad ka furi kartaa. Taas waxaad u doorataa eray adiga oo keliya aad taqaan.
returning-choice-word = Dooro eray aad ku soo noqoto
returning-ask-choose =
    Qor eray adiga oo keliya aad taqaan. Waa inuu leeyahay 6 xaraf ama tiro, ama ka badan. Dhowr eray oo isku xigana waa hagaag.
    Mar dambe kuma tusayo, wadahadalkanna kuma kaydinayo.
returning-choose-make = Eray ii samee
returning-word-short = Aad buu u gaaban yahay. Waa inuu leeyahay 6 xaraf ama tiro, ama ka badan.
# Variables:
#   $count (Number) - the most letters a word may have
returning-word-long = Aad buu u dheer yahay. Wuxuu lahaan karaa ilaa { $count } xaraf.
returning-word-yours = Waxaa ku jira magacaaga, lambarkaaga ama cinwaankaaga. Dad kale way malayn karaan. Eray kale dooro.
returning-word-reference = Kaasi waa koodhka codsigaaga. Dad kale ayaa laga yaabaa inay arkeen. Eray kale dooro.
returning-word-common = Dad badan ayaa eraygaas isticmaala, sidaas darteed waa la malayn karaa. Eray kale dooro.
returning-word-kept = Eraygaaga waa la kaydiyay. Si aad taleefan kale uga soo noqoto, waxaad u baahan tahay koodhka codsigaaga iyo eraygan.
returning-word-replaces = Haddii aad hore eray kale u lahayd, hadda ma shaqeeyo.
# Variables:
#   $word (Text) - two words and a number, made by us
returning-word-made =
    Waa kan eraygaagu. Hadda oo keliya ayaan ku tusayaa. Waraaq ku qor, ama sawir ka qaad.
    { $word }
returning-word-left = Waa hagaag. Mar dambe ayaad eray dooran kartaa.
returning-word-no-request = Weli codsi halkan kuma lihid, sidaas darteed eray uma baahnid.

## I was here before

returning-choice-start = Hore ayaan halkan u joogay
returning-ask-mine = Wadahadalkan hore ayaa codsiyo ugu jiray. Adigu ma leedahay?
returning-mine-yes = Haa, anigaa leh
returning-mine-no = Maya, qof kale ayaa halkan wax ku qoray
returning-ask-reference =
    Waa maxay koodhka codsigaagu? Wuxuu leeyahay 8 xaraf iyo tiro.
    Waxaad heshay markii aad codsigaaga dirtay.
returning-reference-shape = Koodhka codsigu wuxuu leeyahay 8 xaraf iyo tiro. Mar kale eeg, ama qof la hadal.
returning-ask-how = Sidee ayaad rabtaa inaad ku caddayso inaad adigu tahay?
returning-how-word = Eraygayga
returning-how-code = Koodh furitaan oo aad ii soo dirtaan
returning-ask-word = Waa maxay eraygaagu?
returning-code-asked =
    Haddii aannu codsigan u hayno iimayl, koodh furitaan ayaa loo soo diray. Hal mar ayuu shaqeeyaa, 10 daqiiqo gudahood.
    Haddii aannu lambar taleefan oo keliya hayno, qof ayaa ku soo wacaya. Ugu dambayn waa dhammaadka maalinta shaqo ee xigta.
returning-ask-code = Waa maxay koodhka furitaanku? Wuxuu leeyahay 6 tiro.
returning-code-shape = Koodhka furitaanku wuxuu leeyahay 6 tiro. Iimayl ayuu ku yimaadaa, dhowr daqiiqona wuu qaadan karaa.
returning-choice-code-again = Koodh furitaan kale ii soo dir
returning-choice-reference = Mar kale qor koodhka codsiga
returning-wrong-word = Koodhkaas codsiga iyo eraygaasi isma laha. Waxba isma beddelin.
returning-wrong-code = Koodhkaas furitaanku ma shaqaynayo. Waxaa laga yaabaa inuu duugoobay, ama hore loo isticmaalay.
# Variables:
#   $count (Number) - how many tries are left
returning-tries-left = Isku dayada kuu haray: { $count }
# Variables:
#   $minutes (Number) - how many minutes to wait
returning-wait =
    Si codsiyadaadu u badbaadaan, in yar ayaannu joojinaynaa. Daqiiqadaha sugitaanka: { $minutes }
    Waxba ma lumin. Hadda qof ayaa ku caawin kara.
# Variables:
#   $minutes (Number) - how many minutes to wait
returning-wait-code = Hadda koodhadh furitaan oo ku filan ayaannu dirnay. Daqiiqadaha ka haray inta mid kale la dirayo: { $minutes }
returning-welcome = Ku soo dhowow mar kale. Waannu ognahay inaad adigu tahay.
returning-shared-phone = Dadka kale ee taleefankan isticmaala way akhriyi karaan wadahadalkan.
returning-others-hidden = Wixii qofka kale qoray wadahadalkan waa laga saaray. Codsiyadiisu sidoodii ayay ahaanayaan.
returning-already-here = Meeshii saxda ahayd hore ayaad u joogtaa.
returning-gone = Taasi hadda ma shaqayso. Mar kale koodhka codsigaaga ka bilow.
returning-left = Waa hagaag. Waxba lama furin.

## What we hold

returning-held-title = Erayga aad ku soo noqoto
# Variables:
#   $day (Text) - the day it was chosen
returning-held = Maalinta aad dooratay: { $day }. Waxaannu u kaydinnaa si aan cidna u akhriyi karin.
