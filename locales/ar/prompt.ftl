### Questions that come from us, outside a turn.

# Variables:
#   $missed (Text) - the day that was promised
#   $offered (Text) - the day that is offered now
prompt-promise-missed =
    قلنا إن شخصًا سيرد عليكم قبل نهاية هذا اليوم: { $missed }. لم يرد أحد. نعتذر، فهذا خطؤنا.
    نعدكم الآن بهذا اليوم: { $offered }. هل يناسبكم ذلك؟
prompt-promise-missed-accept = نعم، سأنتظر ذلك اليوم
prompt-promise-missed-cancel = لا، ألغوا طلبي
# Variables:
#   $day (Text) - the new day
prompt-promise-accepted = شكرًا لانتظاركم. يرد عليكم شخص قبل نهاية هذا اليوم: { $day }.
prompt-promise-cancelled = أُلغي طلبكم. لن يتواصل معكم أحد بشأنه.
prompt-answered-already = أجبتم عن ذلك من قبل. لم يتغير شيء.
