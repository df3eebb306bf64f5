### Reminders of a closing day or an event: only with a yes of their own.

reminder-choice = ذكّروني
# Variables:
#   $role (Text) - the title of what was chosen
reminder-offer = هل تريدون تذكيرًا قبل إغلاق باب التقديم على { $role }؟
# Variables:
#   $role (Text) - the title of an event
#   $day (Date) - its day
reminder-set-event = سنذكّركم بهذا: { $role }. اليوم: { $day }.
# Variables:
#   $role (Text) - the title of a job or role
#   $day (Date) - its closing day
reminder-set-closing = سنذكّركم بهذا قبل إغلاق باب التقديم: { $role }. آخر يوم: { $day }.
reminder-where = تجدون التذكير هنا عند عودتكم. إذا كتبتم لنا بريدًا إلكترونيًا، نرسله إليه أيضًا.
reminder-refused = لا بأس. لن نرسل تذكيرًا.
reminder-closed = أُغلق هذا في هذه الأثناء، فلا شيء نذكّركم به.
reminder-of-what = بماذا أذكّركم؟ اختاروا أولًا وظيفة أو فعالية.
reminder-too-near = ذلك اليوم قريب جدًا، فلا وقت للتذكير. اكتبوه على ورقة، أو سجّلوه في هاتفكم.
