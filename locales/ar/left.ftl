### Leaving quickly. The page that someone lands on names neither the chat nor health: others may look at the screen.

# Beside the button, before it is needed (S8).
left-hint = هل يوجد أحد بقربكم؟ اضغطوا على زر الخروج السريع، أو على مفتاح Shift ثلاث مرات. تختفي المحادثة فورًا.

## The page after leaving

left-title = هذه الصفحة مغلقة
left-remembers = ما زال المتصفح يتذكر الصفحات المفتوحة. يمكنكم حذف سجل التصفح.
# A link to a page about something else.
left-go = الانتقال إلى موقع آخر
