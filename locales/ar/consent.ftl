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

# Variables:
#   $organisation (Text) - the name of the organisation
#   $roles (Text) - the titles of the chosen jobs
#   $months (Number) - for how many months
consent-contact-jobs =
    هل توافقون على أن يتواصل معكم فريق التوظيف في { $organisation } بشأن وظائف NHS؟
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
consent-contact-jobs-yes = نعم، يمكنكم التواصل معي
consent-contact-jobs-no = لا، لا تتواصلوا معي

# Variables:
#   $organisation (Text) - the name of the organisation
#   $roles (Text) - the titles of the chosen events
#   $months (Number) - for how many months
consent-contact-event =
    هل توافقون على أن يتواصل معكم شخص من { $organisation } ليحجز لكم مكانًا؟
    اخترتم: { $roles }.
    يرى اسمكم وطريقة الوصول إليكم، ويستخدمهما لهذا الغرض فقط.
    { PLURAL($months) ->
        [zero] تنتهي موافقتكم هذا الشهر.
        [one] تبقى موافقتكم شهرًا واحدًا.
        [two] تبقى موافقتكم شهرين.
        [few] تبقى موافقتكم { $months } أشهر.
        [many] تبقى موافقتكم { $months } شهرًا.
       *[other] تبقى موافقتكم { $months } شهر.
    }
    يمكنكم التراجع في أي وقت بكلمة واحدة: «توقف». إذا قلتم لا، يمكنكم مواصلة المحادثة.

# Variables:
#   $organisation (Text) - the name of the organisation
#   $hospital (Text) - the hospital, or that it was not said
#   $day (Text) - the day, or that it was not said
#   $months (Number) - for how many months
consent-arrange-visits =
    هل توافقون على أن يحتفظ فريق التنسيق في { $organisation } بمعلومات موعدكم ويجد من يرافقكم؟
    المستشفى: { $hospital }. اليوم: { $day }.
    يدل الموعد على شيء عن الصحة. لذلك لا نحتفظ بهذه المعلومات إلا إذا قلتم نعم.
    يرى فريق التنسيق إجاباتكم واسمكم وطريقة الوصول إليكم. ومن يرافقكم لا يرى إلا ما يحتاج إليه، في يوم الموعد.
    { PLURAL($months) ->
        [zero] تنتهي موافقتكم هذا الشهر.
        [one] تبقى موافقتكم شهرًا واحدًا.
        [two] تبقى موافقتكم شهرين.
        [few] تبقى موافقتكم { $months } أشهر.
        [many] تبقى موافقتكم { $months } شهرًا.
       *[other] تبقى موافقتكم { $months } شهر.
    }
    يمكنكم التراجع في أي وقت بكلمة واحدة: «توقف». إذا قلتم لا، يمكنكم مواصلة المحادثة.
consent-arrange-visits-yes = نعم، احتفظوا بها وابحثوا عمّن يرافقني
consent-arrange-visits-no = لا، لا تحتفظوا بها

# Variables:
#   $organisation (Text) - the name of the organisation
#   $months (Number) - for how many months
consent-check-in-after-hospital =
    هل توافقون على أن تحتفظ { $organisation } بيوم العودة إلى المنزل، وتتواصل معكم للسؤال عن حالكم؟
    يدل هذا على شيء عن الصحة. لذلك لا نحتفظ به إلا إذا قلتم نعم.
    يراه فريق التنسيق مع اسمكم وطريقة الوصول إليكم، ويستخدمها لهذا الغرض فقط.
    { PLURAL($months) ->
        [zero] تنتهي موافقتكم هذا الشهر.
        [one] تبقى موافقتكم شهرًا واحدًا.
        [two] تبقى موافقتكم شهرين.
        [few] تبقى موافقتكم { $months } أشهر.
        [many] تبقى موافقتكم { $months } شهرًا.
       *[other] تبقى موافقتكم { $months } شهر.
    }
    يمكنكم التراجع في أي وقت بكلمة واحدة: «توقف». إذا قلتم لا، يمكنكم مواصلة المحادثة.
consent-check-in-after-hospital-yes = نعم، احتفظوا به واسألوا عن حالي
consent-check-in-after-hospital-no = لا، لا تحتفظوا به

# Variables:
#   $organisation (Text) - the name of the organisation
#   $months (Number) - for how many months
consent-keep-feedback =
    هل توافقون على أن تحتفظ { $organisation } بما قلتموه مع اسمكم، وتتواصل معكم للرد؟
    ترى كلامكم واسمكم وطريقة الوصول إليكم، وتستخدمها لهذا الغرض فقط.
    { PLURAL($months) ->
        [zero] تنتهي موافقتكم هذا الشهر.
        [one] تبقى موافقتكم شهرًا واحدًا.
        [two] تبقى موافقتكم شهرين.
        [few] تبقى موافقتكم { $months } أشهر.
        [many] تبقى موافقتكم { $months } شهرًا.
       *[other] تبقى موافقتكم { $months } شهر.
    }
    يمكنكم التراجع في أي وقت بكلمة واحدة: «توقف». إذا قلتم لا، يمكنكم مواصلة المحادثة.
consent-keep-feedback-yes = نعم، احتفظوا به مع اسمي
consent-keep-feedback-no = لا، لا تحتفظوا به

# Variables:
#   $organisation (Text) - the name of the organisation
#   $roles (Text) - the titles of what to remind of
#   $months (Number) - for how many months
consent-reminders =
    هل توافقون على أن تذكّركم { $organisation } بهذا وبأيام أخرى تطلبونها؟
    طلبتم: { $roles }.
    نكتب 3 مرات على الأكثر، بين الساعة 9 صباحًا والساعة 8 مساءً.
    { PLURAL($months) ->
        [zero] تنتهي موافقتكم هذا الشهر.
        [one] تبقى موافقتكم شهرًا واحدًا.
        [two] تبقى موافقتكم شهرين.
        [few] تبقى موافقتكم { $months } أشهر.
        [many] تبقى موافقتكم { $months } شهرًا.
       *[other] تبقى موافقتكم { $months } شهر.
    }
    يمكنكم التراجع في أي وقت بكلمة واحدة: «توقف».
consent-reminders-yes = نعم، ذكّروني
consent-reminders-no = لا أريد تذكيرات

consent-changed = تغيّرت كلمات هذا السؤال. لم يُسجَّل شيء. أسألكم من جديد.
