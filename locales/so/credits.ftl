### Whose data we use. Their licences ask for these lines.

# The names stay in English.
credits-data = Goobaha iyo koodhadhka boostada: Contains OS data © Crown copyright and database right. Contains Royal Mail data © Royal Mail copyright and database right. Contains National Statistics data © Crown copyright and database right. Isbitaallada iyo shaqooyinka: NHS data, Open Government Licence v3.0.
