### Whose data we use. Their licences ask for these lines.

# The names stay in English.
credits-data = Places and postcodes: contains OS data © Crown copyright and database right. Contains Royal Mail data © Royal Mail copyright and database right. Contains National Statistics data © Crown copyright and database right. Hospitals and jobs: NHS data under the Open Government Licence v3.0.
