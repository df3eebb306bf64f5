### Whose data we use. Their licences ask for these lines.

# The names stay in English.
credits-data = مصادر البيانات: OS data © Crown copyright and database right. Royal Mail data © Royal Mail copyright and database right. National Statistics data © Crown copyright and database right. NHS data, Open Government Licence v3.0.
