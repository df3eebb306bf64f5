### Safety cards (S37 to S45): what to do now comes first, numbers stand in digits. Nothing here is changed without the people
### who check safety wording; each number is checked with its provider every 3 months.
### 999, 111, 55, 18000, 85258, SHOUT, NHS, A&E, GP and the names of services stay as they are. "Somali" is what a caller says
### in English so that an interpreter is found.

## The cards

# An emergency, or one whose kind is not clear (S37).
safety-emergency =
    Hadda wac 999. Waa bilaash.
    Haddii aadan Ingiriis ku hadlin, sheeg luqaddaada. Tusaale: ‘Somali’. Taleefanka ha dhigin.
    Miyaadan hadli karin? Taleefanka gacanta ka wac 999, kaddibna riix 55.
    Dhegool ma tahay? Isticmaal 999 BSL (luqadda dhegoolka) ama adeegga qoraalka 18000.
    Wadahadalkani caawimaad ma soo diri karo. Waxaa laga yaabaa inaan qofna arkin.
# Wanting to die, or hurting oneself (S38).
safety-suicide =
    Waan ku faraxsanahay inaad ii sheegtay. Qof muhiim ah ayaad tahay. Waxba laguguma haysto.
    Haddii aad is dhaawacday ama hadda is dhaawici karto, wac 999 ama tag qaybta gurmadka degdegga ah (A&E).
    Si aad goor kasta ula hadasho shaqaale caafimaadka dhimirka: wac 111 oo dooro 2. Sheeg luqaddaada haddii aad turjubaan u baahan tahay.
    Samaritans, dad ku dhegaysta: 116 123. Ama erayga SHOUT farriin ugu dir 85258.
    Haddii aad awooddo, u sheeg qof kuu dhow. Wadahadalkani caawimaad ma soo diri karo.
# Someone hurts the person, or the family puts pressure on them (S39).
safety-abuse =
    Waan ka xumahay. Khaladkaaga ma aha.
    Haddii aad hadda khatar ku jirto: 999. Miyaadan hadli karin? Riix 55.
    Caawimaad bilaash ah oo sir ah oo haweenka loogu talagalay, habeen iyo maalin: 0808 2000 247.
    Ragga: 0808 801 0327.
    Cadaadiska qoyska ama guurka qasabka ah: 0800 5999 247.
    Qof ma akhriyaa taleefankaaga? Wadahadalkan waad tirtiri kartaa.
    Wadahadalkani caawimaad ma soo diri karo.
# Forced work, or a passport withheld (S40).
safety-trafficking =
    Qofna xaq uma laha inuu baasaboorkaaga haysto, deyn kugu shaqaysiiyo ama ku dhaawaco.
    Khatar hadda: 999.
    Talo bilaash ah oo sir ah oo luqaddaada lagu bixiyo: 08000 121 700.
    Khasab ma aha inaad magacaaga sheegto.
    Wadahadalkani caawimaad ma soo diri karo.
# A child in danger (S41).
safety-child =
    Ilmo hadda khatar ku jira: 999.
    Childline, qof kasta oo ka yar 19 sano: 0800 1111.
    Ilmo ma u welwelsan tahay? Wac NSPCC, ururka carruurta ilaaliya: 0808 800 5000.
    Waxaad kaloo u sheegi kartaa kooxda carruurta ee dowladda hoose ee degmadaada.
    Wadahadalkani caawimaad ma soo diri karo.
# Sexual violence.
safety-sexual =
    Waan ka xumahay. Khaladkaaga ma aha.
    Haddii aad hadda khatar ku jirto: 999. Miyaadan hadli karin? Riix 55.
    Caawimaad bilaash ah oo sir ah, habeen iyo maalin: 0808 500 2222.
    Si aad caawimaad u hesho, khasab ma aha inaad booliska u tagto.
    Wadahadalkani caawimaad ma soo diri karo.
# A threat of violence.
safety-violence =
    Haddii aad hadda khatar ku jirto: 999. Miyaadan hadli karin? Taleefanka gacanta ka riix 55.
    Haddii aad awooddo, marka hore tag meel ammaan ah.
    Dembi aan hadda dhacayn: booliska ka wac 101.
    Wadahadalkani caawimaad ma soo diri karo. Waxaa laga yaabaa inaan qofna arkin.
# A scam (S57 to S60).
safety-scam =
    Jooji. Lacag ha bixin, waxna ha dirin.
    Shaqada NHS (adeegga caafimaadka) ee dhabta ah marnaba lacag kuma weydiisato.
    Annagu marnaba kuma weydiisanno lacag, macluumaadka bangiga, sawirka baasaboorka, furaha sirta ah ama koodh.
    Haddii aad hore lacag u bixisay, isla markiiba wac bangigaaga.
    U sheeg lambarkan: 0300 123 2040.

## The same again within 10 minutes: other words, and the one strongest number first (S45)

safety-repeat-emergency =
    999. Hadda wac lambarkan, oo sheeg waxa dhacaya.
    Luqaddaadu dhib ma leh: magaceeda Ingiriis ku sheeg.
    Waxaan ahay barnaamij kombiyuutar, sidaas darteed qof ma soo diri karo.
safety-repeat-suicide =
    116 123. Samaritans way jawaabaan habeen iyo maalin, waana bilaash.
    Haddii aad hadda khatar ku jirto, wac 999. Khasab ma aha inaad arrintan keligaa la joogto.
    Waxaan ahay barnaamij kombiyuutar, sidaas darteed qof ma soo diri karo.
safety-repeat-abuse =
    999. Hadda wac haddii aadan nabad qabin, riixna 55 haddii aadan hadli karin.
    0808 2000 247. Lambarkan haweenka ayaa lagu dhegaystaa habeen iyo maalin. Ragga: 0808 801 0327.
    Waxaan ahay barnaamij kombiyuutar, sidaas darteed qof ma soo diri karo.
safety-repeat-trafficking =
    08000 121 700. Dadka halkaas jooga luqaddaada ayay ku hadlaan. Khasab ma aha inaad magacaaga sheegto.
    Haddii aad hadda khatar ku jirto, wac 999.
    Waxaan ahay barnaamij kombiyuutar, sidaas darteed qof ma soo diri karo.
safety-repeat-child =
    999. Hadda wac haddii ilmo khatar ku jiro.
    0808 800 5000. NSPCC way dhegaysataa qof kasta oo ilmo u welwelsan.
    Waxaan ahay barnaamij kombiyuutar, sidaas darteed qof ma soo diri karo.
safety-repeat-sexual =
    0808 500 2222. Way ku dhegaystaan habeen iyo maalin. Adiga ayaa go’aansada waxa xiga.
    Haddii aad hadda khatar ku jirto, wac 999.
    Waxaan ahay barnaamij kombiyuutar, sidaas darteed qof ma soo diri karo.
safety-repeat-violence =
    999. Hadda wac haddii qof la dhaawici karo.
    Haddii aad awooddo, marka hore ka fogow.
    Waxaan ahay barnaamij kombiyuutar, sidaas darteed qof ma soo diri karo.
safety-repeat-scam =
    0300 123 2040. Lambarkaas u sheeg, bangigaagana u sheeg.
    Ha u jawaabin qofka kuu soo qoray.

## Buttons under the cards

safety-choice-safe = Waan nabad qabaa – dib u noqo
safety-choice-suicide-selfharm = Waxaan rabaa inaan dhinto ama is dhaawaco
safety-choice-abuse = Qof guriga jooga ayaa i dhaawaca ama i xakameeya
safety-choice-trafficking = Qof ayaa shaqo igu qasba ama baasaboorkayga haysta
safety-choice-child = Ilmo ayaa khatar ku jira
safety-choice-sexual = Qof ayaa si galmo ah iigu xadgudbay
safety-choice-violence = Qof ayaa raba inuu i weeraro
safety-choice-scam = Waxaan u malaynayaa in tani khayaano tahay

## After the button that says someone is safe (S5): nothing was lost

safety-back = Waan ku faraxsanahay inaad nabad qabto. Waxaynu ka sii wadaynaa halkii aynu joognay.
