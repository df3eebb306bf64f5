### Whose data we use. Their licences ask for these lines.

# The names stay in English.
credits-data = Miejsca i kody pocztowe: contains OS data © Crown copyright and database right. Contains Royal Mail data © Royal Mail copyright and database right. Contains National Statistics data © Crown copyright and database right. Szpitale i praca: NHS data under the Open Government Licence v3.0.
