# Names of places, as they stand after "For".

place-england = England
place-wales = Wales
place-scotland = Scotland
place-northern-ireland = Northern Ireland
place-united-kingdom = the United Kingdom
place-ireland = Ireland
place-australia = Australia
place-canada = Canada
place-united-states = the United States
place-new-zealand = New Zealand
place-germany = Germany
place-france = France
place-netherlands = the Netherlands
place-poland = Poland
place-romania = Romania
place-spain = Spain
place-italy = Italy
place-sweden = Sweden
place-india = India
place-pakistan = Pakistan
place-bangladesh = Bangladesh
place-elsewhere = other countries
