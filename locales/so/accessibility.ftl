### The accessibility statement, which the law asks for (L52). One heading a section; the messages under it are items of a list.

accessibility-title = Sida qof walba u isticmaali karo

## What this page can do

accessibility-can-heading = Siyaabaha aad u isticmaali karto wadahadalkan
accessibility-can-keyboard = Kiiboodhka oo keliya.
accessibility-can-zoom = Xarfo waaweyn, iyo shaashad yar.
accessibility-can-reader = Barnaamijka shaashadda akhriya. Farriin kasta waxay sheegtaa luqadda ay ku qoran tahay.
accessibility-can-scripts = Taleefan duug ah, iyo barnaamijyada yaryar ee bogga la’aantood.
accessibility-can-short = Jumlado gaagaaban iyo xarfo ka waaweyn.
accessibility-can-time = Waqtigaaga. Waad joojin kartaa oo mar dambe soo noqon kartaa.

## The standard, and how it was tested

accessibility-standard-heading = Sida uu u shaqeeyo
accessibility-standard = Waxaannu rabnaa in boggani buuxiyo shuruudaha WCAG 2.2, heerka AA.
accessibility-tested = Isbeddel kasta oo bogga lagu sameeyo barnaamij ayaa ka hubiya cilladaha la yaqaan.
accessibility-untested = Dadka isticmaala barnaamijka shaashadda akhriya weli ma tijaabin. Cillado aannan arag ayaa jiri kara.

## What to do when it does not work

accessibility-problem-heading = Haddii wax kuu shaqayn waayaan
accessibility-problem-tell = Wadahadalka ku qor “qof la hadal”. Noo sheeg waxa aan shaqaynayn.
accessibility-problem-other-way = Qof ayaa sidoo kale ku soo wici kara, haddii aad lambar taleefan bixiso.

## If we do not help

accessibility-enforce-heading = Haddii aadan jawaabtayada ku qanacsanayn
accessibility-enforce = Adeegga talada ee sinnaanta (Equality Advisory and Support Service) ayaa ku caawin kara: www.equalityadvisoryservice.com
