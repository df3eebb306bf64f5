### Consents: who, about what, for how long, and how to take it back. Each purpose is asked alone (L18 to L20).
### A change here is a new version: people who are being asked are asked anew.

# Variables:
#   $organisation (Text) - the name of the organisation
#   $roles (Text) - the titles of the chosen roles
#   $months (Number) - for how many months
consent-contact-volunteering =
    هل توافقون على أن يتواصل معكم فريق التوظيف في { $organisation } بشأن التطوّع؟
    اخترتم: { $roles }.
    يرى الفريق اسمكم وطريقة الوصول إليكم، ويستخدمهما لهذا الغرض فقط.
    { PLURAL($months) ->
        [zero] تنتهي موافقتكم هذا الشهر.
        [one] تبقى موافقتكم شهرًا واحدًا.
        [two] تبقى موافقتكم شهرين.
        [few] تبقى موافقتكم { $months } أشهر.
        [many] تبقى موافقتكم { $months } شهرًا.
       *[other] تبقى موافقتكم { $months } شهر.
    }
    يمكنكم التراجع في أي وقت بكلمة واحدة: «توقف». إذا قلتم لا، يمكنكم مواصلة المحادثة.
consent-contact-volunteering-yes = نعم، يمكنكم التواصل معي
consent-contact-volunteering-no = لا، لا تتواصلوا معي

# Variables:
#   $organisation (Text) - the name of the organisation
#   $months (Number) - for how many months
consent-contact-question =
    هل توافقون على أن يتواصل معكم شخص من { $organisation } للرد على سؤالكم؟
    يرى سؤالكم واسمكم وطريقة الوصول إليكم، ويستخدمها لهذا الغرض فقط.
    { PLURAL($months) ->
        [zero] تنتهي موافقتكم هذا الشهر.
        [one] تبقى موافقتكم شهرًا واحدًا.
        [two] تبقى موافقتكم شهرين.
        [few] تبقى موافقتكم { $months } أشهر.
        [many] تبقى موافقتكم { $months } شهرًا.
       *[other] تبقى موافقتكم { $months } شهر.
    }
    يمكنكم التراجع في أي وقت بكلمة واحدة: «توقف». إذا قلتم لا، يمكنكم مواصلة المحادثة.
consent-contact-question-yes = نعم، يمكنكم التواصل معي
consent-contact-question-no = لا، لا تتواصلوا معي

# Variables:
#   $organisation (Text) - the name of the organisation
#   $needs (Text) - what would help, as a list
#   $months (Number) - for how many months
consent-keep-needs =
    هل توافقون على أن نحتفظ بما يساعدكم، لفريق التوظيف في { $organisation }؟
    قلتم: { $needs }.
    قد يدل هذا على شيء عن صحتكم. لذلك لا نحتفظ به إلا إذا قلتم نعم.
    { PLURAL($months) ->
        [zero] تنتهي موافقتكم هذا الشهر.
        [one] تبقى موافقتكم شهرًا واحدًا.
        [two] تبقى موافقتكم شهرين.
        [few] تبقى موافقتكم { $months } أشهر.
        [many] تبقى موافقتكم { $months } شهرًا.
       *[other] تبقى موافقتكم { $months } شهر.
    }
    يمكنكم التراجع في أي وقت بكلمة واحدة: «توقف».
consent-keep-needs-yes = نعم، احتفظوا بما يساعدني
consent-keep-needs-no = لا، لا تحتفظوا به
consent-keep-needs-refused = لا بأس. لن ننقله إلى أحد.

# Variables:
#   $organisation (Text) - the name of the other organisation
#   $roles (Text) - the titles of its roles that were chosen
#   $months (Number) - for how many months
consent-share-with-organisation =
    ما اخترتموه تديره مؤسسة أخرى: { $organisation }. هل توافقون على أن تتواصل معكم بشأنه أيضًا؟
    اخترتم: { $roles }.
    تحصل على اسمكم وطريقة الوصول إليكم، وتستخدمهما لهذا الغرض فقط.
    { PLURAL($months) ->
        [zero] تنتهي موافقتكم هذا الشهر.
        [one] تبقى موافقتكم شهرًا واحدًا.
        [two] تبقى موافقتكم شهرين.
        [few] تبقى موافقتكم { $months } أشهر.
        [many] تبقى موافقتكم { $months } شهرًا.
       *[other] تبقى موافقتكم { $months } شهر.
    }
    يمكنكم التراجع في أي وقت بكلمة واحدة: «توقف».
consent-share-with-organisation-yes = نعم، يمكنها التواصل معي
consent-share-with-organisation-no = لا، لا تشاركوا بياناتي
# Variables:
#   $organisation (Text) - the name of the other organisation
consent-share-with-organisation-refused = لا بأس. لن نشارك بياناتكم مع { $organisation }.

consent-changed = تغيّرت كلمات هذا السؤال. لم يُسجَّل شيء. أسألكم من جديد.
