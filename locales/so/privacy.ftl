### The privacy page: who we are, what is kept, for how long, who sees it, how to take it back (L33). One heading a section;
### the messages under a heading are items of a list, in this order.

# Who can be asked when we do not answer well. The name and address of the regulator stay as they are.
-regulator = Information Commission, ico.org.uk

privacy-title = Ilaalinta macluumaadkaaga

## In short

privacy-short-heading = Marka la soo koobo
privacy-short-ask = Waxaannu weydiinnaa oo keliya waxa aannu isticmaalno.
privacy-short-share = Wax adiga kugu saabsan cidna lalama wadaago ilaa aad haa tiraahdo.
privacy-short-stop = Hal eray ayaad kaga noqon kartaa: “jooji”.
privacy-short-answer = Marka aad codsato in lagula soo xiriiro, qof ayaa kuu jawaaba, ugu dambayn maalintii aannu sheegnay.

## Who we are

privacy-who-heading = Cidda aannu nahay
# Variables:
#   $organisation (Text) - the host organisation's name
privacy-who-organisation = Hay’adda { $organisation } ayaa maamusha wadahadalkan, mas’uulna ka ah macluumaadkaaga.
privacy-who-program = Alongside waa barnaamij kombiyuutar. Shaqaalahayagu ma akhriyaan wadahadalkaaga.
privacy-who-contact = Su’aal ma ka qabtaa macluumaadkaaga? Wadahadalka ku qor “qof la hadal”.

## What is kept, and why

privacy-keep-heading = Waxa aannu kaydinno, iyo sababta
privacy-keep-chat = Wadahadalkaaga iyo luqaddaada, si aad uga sii waddo halkii aad joogtay.
privacy-keep-contact = Haddii aad haa tiraahdo: magacaaga, taleefankaaga ama iimaylkaaga, iyo waxa aad codsatay. Qofka kula soo xiriiraya ayaa u baahan.
privacy-keep-needs = Haddii aad taas haa u tiraahdo: waxa ku caawin kara, si dadku ugu diyaar garoobaan.
privacy-keep-consent = Waxa aad haa u tiri, erayadii saxda ahaa, iyo goortii.
privacy-keep-visit = Haddii aad codsato wehel ama in lagu waraysto oo aad haa tiraahdo: isbitaalka iyo maalinta. Waligeed ma aha sababta aad u tagayso.
privacy-keep-messages = Farriimaha diyaarsan ee shaqaalahayagu kuu soo diraan: midda ay tahay, goorta, kooxda soo dirtay, iyo jawaabtaada. Qofka ku caawinaya waa inuu ogaado waxa lagu yiri.
privacy-keep-work = Waxa shaqaalahayagu ka qabtaan codsigaaga: qoraallo, taleefanno, mar kasta oo aannu isku daynay inaannu kula soo xiriirno, iyo sida uu ku dhammaaday. Sidaas laba jeer uma baahnid inaad sheegto.
privacy-keep-reminders = Waxa aad noo sheegtay inaannu ku xusuusinno, ilaa maalintaas.
privacy-keep-wrote = In aannu kuu soo qornay ama ku soo wacnay: 90 maalmood. Sidaas isla arrin laba jeer kuuma sheegno.
privacy-keep-word = Haddii aad doorato eray aad ku soo noqoto: qaab qarsoon oo erayga ah. Ma akhriyi karno. Isku dayada khaldan waannu tirinnaa.
privacy-keep-links = Linkiyada iimayllada: link kasta qaab qarsoon oo ah. Wuxuu noo sheegaa haddii linku weli shaqeeyo.
privacy-keep-done = Ammaan ama cabasho magacaaga wadata: waxa aannu ka qabannay. Waa jawaabta aannu ku siinno.
privacy-keep-feedback = Fikrad aan magacaaga lahayn: 12 bilood. Waxba kugu tilmaami maayaan.
privacy-keep-never = Ma kaydinno sharcigaaga socdaalka, lambarkaaga NHS, baasaboorkaaga ama macluumaadka bangigaaga.
privacy-keep-young = Ma ka yar tahay 16 sano? Markaas ma qorno codsi ama macluumaad lagugula soo xiriiro.

## Who sees it

privacy-see-heading = Cidda arki karta
# Variables:
#   $organisation (Text) - the host organisation's name
privacy-see-recruiters = Dad ka tirsan { $organisation }. Marka hore waxay arkaan waxa aad u baahan tahay, magacaagana ma arkaan.
privacy-see-claimed = Qofka ku caawinaya oo keliya ayaa arka magacaaga iyo macluumaadka lagugula soo xiriiro.
privacy-see-recorded = Mar kasta oo qof furo macluumaadka lagugula soo xiriiro, waannu qornaa. Waad codsan kartaa inaad aragto.
privacy-see-others = Hay’ad kale waxay arki kartaa oo keliya haddii aad magaceeda haa u tiraahdo.
privacy-see-discord = Haddii aad wax ku qorto Discord, shirkadda Discord sidoo kale way kaydisaa farriimahaaga. Waa shirkad Maraykanka ku taal.
privacy-see-sell = Marnaba ma iibinno macluumaadkaaga.

## How long

privacy-long-heading = Inta aannu kaydinno
# Variables:
#   $days (Number) - days after the last message
privacy-long-chat =
    { PLURAL($days) ->
        [one] Wadahadal aan haa lagu oran: { $days } maalin kaddib farriintaadii ugu dambaysay.
       *[other] Wadahadal aan haa lagu oran: { $days } maalmood kaddib farriintaadii ugu dambaysay.
    }
# Variables:
#   $days (Number) - days after it was closed
privacy-long-declined =
    { PLURAL($days) ->
        [one] Codsi laga noqday ama aan waxba ka soo bixin: { $days } maalin kaddib.
       *[other] Codsi laga noqday ama aan waxba ka soo bixin: { $days } maalmood kaddib.
    }
# Variables:
#   $days (Number) - days after the last contact
privacy-long-request =
    { PLURAL($days) ->
        [one] Codsi kasta oo kale oo dhammaaday: { $days } maalin kaddib xiriirkeennii ugu dambeeyay.
       *[other] Codsi kasta oo kale oo dhammaaday: { $days } maalmood kaddib xiriirkeennii ugu dambeeyay.
    }
privacy-long-with = Farriimaha, jawaabaha, qoraallada iyo waxa aannu qabannay: inta codsigu kaydsan yahay.
privacy-long-back = Marka aad codsi ka noqoto: isla markiiba waannu tirtirnaa macluumaadka lagugula soo xiriiro, qoraalladayada, iyo maalmaha iyo meelaha farriimaha ku jira.
# Variables:
#   $months (Number) - months after a consent was given
privacy-long-consent =
    { PLURAL($months) ->
        [one] Oggolaanshahaagu wuxuu dhammaadaa { $months } bil kaddib. Markaas kaddib kulama soo xiriirno haddii aadan mar kale haa oran.
       *[other] Oggolaanshahaagu wuxuu dhammaadaa { $months } bilood kaddib. Markaas kaddib kulama soo xiriirno haddii aadan mar kale haa oran.
    }
# Variables:
#   $days (Number) - days that safety copies are kept
privacy-long-backups =
    { PLURAL($days) ->
        [one] Nuqullada kaydka ah ee waxaas oo dhan: { $days } maalin.
       *[other] Nuqullada kaydka ah ee waxaas oo dhan: { $days } maalmood.
    }
# Variables:
#   $days (Number) - days that the record of what staff did is kept
privacy-long-audit =
    { PLURAL($days) ->
        [one] Diiwaanka waxa shaqaalahayagu qabteen: { $days } maalin.
       *[other] Diiwaanka waxa shaqaalahayagu qabteen: { $days } maalmood.
    }

## Rights, and taking it back

privacy-rights-heading = Waxa aad goor kasta samayn karto
privacy-rights-stop = Qor “jooji”: isla markiiba waannu joojinnaa inaannu kula soo xiriirno.
privacy-rights-see = Qor “maxaad iga haysaan”: wax walba waannu ku tusnaa.
privacy-rights-change = Noo sheeg waxa khaldan: jawaabahaaga waad beddeli kartaa.
privacy-rights-delete = Qor “tirtir macluumaadkayga”: isla markiiba waannu tirtirnaa.
privacy-rights-no = Haddii aad maya tiraahdo, waxba kaama lumayaan. Wadahadalka weli waad isticmaali kartaa.
privacy-rights-stays-heading = Waxa hara marka aad tirtirto
privacy-rights-stays-mark = Calaamad qarsoon, si aan nuqul kayd ahi macluumaadkaaga dib ugu soo celin.
privacy-rights-stays-record = Diiwaanka waxa shaqaaluhu qabteen, magacaaga oo aan ku jirin.
privacy-rights-stays-count = Tirooyin bil kasta oo aan magac lahayn: codsiyada adeeg iyo luqad kasta, iyo fikradaha nooc kasta.

## What the browser still remembers

privacy-browser-heading = Waxa uu xusuusto biraawsarkaagu (barnaamijka aad internetka ku furto)
privacy-browser-history = Biraawsarkaagu wuu xusuustaa inaad boggan furtay. “Degdeg uga bax” taas ma beddesho.
privacy-browser-cookie = 1 cookie (fayl yar) ayaa naga caawiya inaannu wadahadalkaaga mar kale helno. Magac kuma jiro. Haddii aad biraawsarka ka tirtirto, wadahadalka kuma noqon kartid.
privacy-browser-shared = Haddii taleefanka dad kale isticmaalaan, bogga ku fur daaqad gaar ah.

## Complaints

privacy-complain-heading = Haddii aadan ku qanacsanayn
privacy-complain-us = Wadahadalka ku qor “cabasho ayaan qabaa”. 30 maalmood gudahood ayaannu kuugu sheegnaa inaannu cabashadaada hayno.
privacy-complain-regulator = Sidoo kale waxaad u cabasho gudbin kartaa hay’adda kormeerka: { -regulator }.
