### NHS jobs: where, three jobs, what improves them, and what applying takes (facts J).

jobs-ask-where = Xaggee ayaad rabtaa inaad ka shaqayso? Tusaale Southall, ama UB1.
jobs-have-advert = Xayaysiis shaqo ayaan hore u haystaa
# Stands where the titles of chosen jobs stand.
jobs-found-by-you = shaqo aad adigu heshay
jobs-own-advert = Waa hagaag. Kuwani waa tallaabooyinka shaqada aad heshay.

## The matches

# Variables:
#   $place (Text) - a place outside the area served
jobs-outside = Meesha { $place } waxay ka baxsan tahay goobaha aannu ka shaqayno. Shaqooyinkani waa kuwa ugu dhow ee aannu hayno.
# Variables:
#   $count (Number) - how many jobs are shown
#   $place (Text) - where the person is
jobs-matches-near =
    { PLURAL($count) ->
        [one] Waxaannu helnay shaqo kugu habboon oo u dhow { $place }. Dooro haddii aad jeceshahay.
       *[other] Waa kuwan { $count } shaqo oo kugu habboon oo u dhow { $place }. Dooro kuwa aad jeceshahay.
    }
# Variables:
#   $count (Number) - how many jobs are shown
jobs-matches =
    { PLURAL($count) ->
        [one] Waxaannu helnay shaqo kugu habboon. Dooro haddii aad jeceshahay.
       *[other] Waa kuwan { $count } shaqo oo kugu habboon. Dooro kuwa aad jeceshahay.
    }
# Variables:
#   $count (Number) - how many jobs are shown
jobs-matches-same =
    { PLURAL($count) ->
        [one] Weli shaqadan ayaa kuugu habboon.
       *[other] Weli waxaa kuugu habboon { $count } shaqo, waana kuwan.
    }
jobs-ask-matches = Dooro shaqo, ama wax badan ii sheeg si aan kuwo ka fiican kuugu helo.
jobs-card-choose = Dooro shaqadan
jobs-card-unchoose = Ka saar shaqadan
jobs-matches-continue = Ku sii wad shaqooyinka aan doortay
jobs-matches-more = I tus shaqooyin kale
jobs-matches-again = Mar kale i tus shaqooyinkii ugu horreeyay
jobs-none = Ma helin shaqo furan oo kugu habboon. Jawaabahaaga waad beddeli kartaa, ama qof ayaa kuu raadin kara.
jobs-no-more = Waad aragtay dhammaan shaqooyinka kugu habboon. Mar kale waad eegi kartaa, ama jawaabahaaga waad beddeli kartaa.
jobs-choose-another = Shaqo kale ku dar
# Variables:
#   $count (Number) - how many jobs can be chosen
jobs-enough = Hal mar waxaad dooran kartaa ilaa { $count } shaqo. Mid ka saar si aad mid kale u doorato.
jobs-closed = Shaqadaasi hadda way xirantay. Kuwani weli way furan yihiin.
jobs-full = Booskii ugu dambeeyay ee shaqadaas hadda uun ayaa la qaatay. Kuwani weli way furan yihiin.
jobs-too-young = Shaqadaas waxaa loogu talagalay dadka jira 18 sano ama ka badan. Shaqooyinkani way u furan yihiin dadka jira 16 iyo 17 sano.

## What is offered

jobs-matches-add-families = Sheeg nooca shaqo ee aan rabo
jobs-ask-families = Shaqo noocee ah ayaad rabtaa? Waxaad dooran kartaa wax ka badan hal.
jobs-title-families = Nooca shaqada
jobs-matches-add-when = Sheeg goorta aan shaqayn karo
jobs-ask-when = Goorma ayaad shaqayn kartaa? Waxaad dooran kartaa maalmo iyo waqtiyo.
jobs-title-when = Goorta aad shaqayn karto
jobs-matches-add-hours = Sheeg inta saacadood ee aan rabo
jobs-ask-hours = Meeqa saacadood ayaad rabtaa inaad shaqayso?
jobs-title-hours = Saacadaha
jobs-hours-full-time = Waqti buuxa, qiyaastii 37 saacadood toddobaadkii
jobs-hours-full-time-also = waqti buuxa, fulltime, full time, maalintii oo dhan
jobs-hours-part-time = Saacado ka yar waqti buuxa
jobs-hours-part-time-also = waqti dhiman, saacado kooban, parttime, part time, saacado yar, nus maalin
jobs-hours-any = Labaduba waa ii hagaag
jobs-hours-any-also = labada, labaduba, midkood
jobs-matches-add-experience = Sheeg waxa aan hore u qabtay
jobs-ask-experience = Maxaad hore u qabatay? Wixii aan mushahar lahaynna way tirsan yihiin: daryeelka qoyska, caawinta deriska ama goobta cibaadada.
jobs-title-experience = Waxa aad hore u qabatay
jobs-title-where = Goobta

## What applying takes, step by step (J1 to J18, J30 to J43)

jobs-steps = Waa kuwan tallaabooyinka codsashada shaqada. Maalintii hal tallaabo ayaad samayn kartaa.
jobs-step-account-title = 1. Samee akoon bilaash ah
jobs-step-account =
    Waxaad u baahan tahay iimayl aad furi karto. Shaqooyinka badankood waxay ku jiraan www.jobs.nhs.uk.
    Waxaa laga yaabaa in laguu diro bog kale oo la yiraahdo Trac. Taasi waa caadi. Halkaas akoon labaad ayaad ka samaynaysaa.
    Codsashadu waa bilaash. Shaqada NHS (adeegga caafimaadka) ee dhabta ah marnaba lacag kuma weydiisato.
# Variables:
#   $job (Text) - the title of a job
#   $link (Text) - a web address
jobs-step-apply-here =
    Halkan ka codso shaqadan: { $job }
    { $link }
jobs-step-advert-title = 2. Akhri xayaysiiska shaqada
jobs-step-advert =
    Raadi qaybta “person specification” (waxa qofka laga rabo). Waxay sheegaysaa waxa ay tahay inaad muujiso. “Essential” waa wax ay khasab tahay inaad leedahay.
    Qofka xayaysiiska ku qoran waad wici kartaa ama u qori kartaa si aad wax u weydiiso. Dad badan ayaa sidaas sameeya.
jobs-step-statement-title = 3. Sheeg sababta aad ugu habboon tahay
jobs-step-statement =
    Foomka waxay ugu qoran tahay “supporting information” (sababta aad ugu habboon tahay). Qaybtaas ayaa go’aamisa cidda waraysi loogu yeero.
    Qodob kasta oo “essential” ah u jawaab. U qor hal tusaale oo run ah oo aad taas samaysay, mushahar ha lahaado ama yuusan lahaan.
    Qaybtan ha ku qorin magacaaga, da’daada, diintaada iyo cinwaankaaga.
jobs-step-history-title = 4. Qor shaqooyinkaagii iyo xilliyadii aadan shaqayn
jobs-step-history =
    Shaqo kasta u qor bilihii iyo sannadihii aad qabanaysay. Daryeelka qof iyo waxbarashaduna way tirsan yihiin.
    Xilli kasta oo aadan shaqayn hal sadar ka qor. Taasi ma aha sabab laguugu diido.
jobs-step-referees-title = 5. Hel laba qof oo qora in lagu aamini karo
jobs-step-referees =
    Waxaa ugu fiican maamule shaqo ama macallin. Haddii aadan hore u shaqayn, hoggaamiye bulshada ka tirsan ayaa laga yaabaa inuu ku filnaado.
    Marka hore iyaga weydii. Waxay u baahan yihiin iimayl shaqo.
jobs-step-right-to-work-title = 6. Caddee inaad UK ka shaqayn karto
jobs-step-right-to-work =
    Meel kasta oo dad shaqaalaysa waa inay tan ka hubiso qof kasta. Waraaqo ama koodh ha noo soo dirin.
    Sida loo caddeeyo: www.gov.uk/prove-right-to-work
    Ma sheegi karno waxa fiisahaagu kuu oggol yahay. Citizens Advice (talo bixiyayaal) bilaash ayay kugu caawin karaan: 0800 144 8848.
jobs-step-check-title = 7. Cod sare ku akhri, kaddibna dir
jobs-step-check =
    Sadar kasta akhri. Waa inuu run yahay oo uu hadalkaaga u eg yahay. Marka aad dirto ma beddeli kartid.
    Haddii foomku ku weydiiyo caawimaad ama AI (barnaamij wax kuu qora), runta sheeg.
jobs-step-after-title = 8. Marka aad dirto kaddib
jobs-step-after =
    Maalin kasta eeg iimaylkaaga, xitaa galka “junk” (farriimaha aan la rabin).
    Haddii ay ku rabaan, waraysi ayay kuugu yeeraan. Kaddib waxaa yimaada hubinno, sida DBS (xukunno hore oo maxkamadeed).
jobs-send-early = Shaqadu goor hore ayay xirmi kartaa marka dad badani codsadaan. Codsigaaga dir ugu yaraan 3 maalmood ka hor maalinta ugu dambaysa.
