/** States and provinces that places end with by their codes or by their names. Words only. */
const regionsWithCodes =
  'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming,AB Alberta,BC British Columbia,MB Manitoba,NB New Brunswick,NS Nova Scotia,ON Ontario,PE Prince Edward Island,QC Quebec,SK Saskatchewan,NSW New South Wales,QLD Queensland,TAS Tasmania,VIC Victoria,ACT Australian Capital Territory';

/** States, provinces, counties and other regions as places end with them, by country. Words only. */
const regionsByCountry = {
  'United States': 'D.C.,N.C.,N.D.,N.H.,N.J.,N.M.,N.Y.,R.I.,S.C.,S.D.',
  Canada: 'B.C.,Newfoundland and Labrador,Québec',
  Australia: 'South Australia,Western Australia,Northern Territory',
  'United Kingdom':
    'England,Scotland,Wales,Northern Ireland,Greater London,Greater Manchester,West Midlands,East Midlands,West Yorkshire,South Yorkshire,North Yorkshire,East Yorkshire,East Sussex,West Sussex,Tyne and Wear,Merseyside,Kent,Surrey,Essex,Hampshire,Berkshire,Oxfordshire,Cambridgeshire,Buckinghamshire,Hertfordshire,Bedfordshire,Gloucestershire,Wiltshire,Somerset,Devon,Cornwall,Dorset,Norfolk,Suffolk,Lincolnshire,Leicestershire,Nottinghamshire,Derbyshire,Staffordshire,Warwickshire,Worcestershire,Shropshire,Cheshire,Lancashire,Cumbria,Northumberland,Northamptonshire,County Durham,Midlothian,Aberdeenshire',
  Ireland: 'County Dublin,County Cork,County Galway,County Limerick,County Kildare,Leinster,Munster,Ulster',
  Germany:
    'Baden-Württemberg,Bayern,Bavaria,Brandenburg,Hessen,Hesse,Mecklenburg-Vorpommern,Niedersachsen,Lower Saxony,Nordrhein-Westfalen,North Rhine-Westphalia,Rheinland-Pfalz,Rhineland-Palatinate,Saarland,Sachsen,Saxony,Sachsen-Anhalt,Schleswig-Holstein,Thüringen,Thuringia,NRW',
  France:
    'Île-de-France,Ile-de-France,Auvergne-Rhône-Alpes,Provence-Alpes-Côte d’Azur,Nouvelle-Aquitaine,Occitanie,Hauts-de-France,Grand Est,Bretagne,Brittany,Normandie,Normandy,Pays de la Loire',
  Spain:
    'Catalonia,Cataluña,Andalusia,Andalucía,Community of Madrid,Comunidad de Madrid,Basque Country,País Vasco,Valencian Community,Comunidad Valenciana,Galicia,Aragon',
  Italy: 'Lombardy,Lombardia,Lazio,Piedmont,Piemonte,Veneto,Tuscany,Toscana,Emilia-Romagna,Campania,Liguria',
  Netherlands:
    'North Holland,Noord-Holland,South Holland,Zuid-Holland,Noord-Brabant,North Brabant,Gelderland,Limburg,Overijssel',
  Belgium:
    'Flanders,Vlaanderen,Wallonia,Oost-Vlaanderen,West-Vlaanderen,Flemish Brabant,Vlaams-Brabant,Brussels Region',
  Poland: 'Mazowieckie,Małopolskie,Dolnośląskie,Pomorskie,Wielkopolskie,Śląskie,Łódzkie,Lubelskie',
  India:
    'Andhra Pradesh,Karnataka,Maharashtra,Telangana,Tamil Nadu,Haryana,Uttar Pradesh,Gujarat,West Bengal,Kerala,Punjab,Rajasthan,Madhya Pradesh,Odisha,Delhi NCR',
  Brazil: 'Paraná,Rio Grande do Sul,Santa Catarina,Minas Gerais,Bahia,Pernambuco,Ceará',
  Israel: 'Tel Aviv District,Haifa District,Center District,Central District,Jerusalem District',
} as const;

/** The names of states and provinces by their codes: CA is California. */
export const regionCodes: ReadonlyMap<string, string> = new Map(
  regionsWithCodes.split(',').map((region) => {
    const space = region.indexOf(' ');
    return [region.slice(0, space), region.slice(space + 1)];
  }),
);

/** States, provinces and the like, by which a place is told from any other list of names. */
export const regionNames: ReadonlySet<string> = new Set([
  ...[...regionCodes].flat(),
  ...Object.values(regionsByCountry).flatMap((names) => names.split(',')),
]);

/**
 * Cities that postings name without their country. No city that is also a common word or a technology
 * (Reading, Nice, Mobile). Words only.
 */
const cityNames =
  'Aachen,Aarhus,Abuja,Accra,Adelaide,Ahmedabad,Albuquerque,Almaty,Amman,Amsterdam,Ann Arbor,Antwerp,Arlington,Athens,Atlanta,Auckland,Austin,Baltimore,Bangalore,Bengaluru,Bangkok,Barcelona,Basel,Beijing,Beirut,Belfast,Belgrade,Bellevue,Belo Horizonte,Bergen,Berkeley,Berlin,Bern,Bilbao,Birmingham,Bogotá,Bogota,Boise,Bhopal,Bhubaneswar,Bologna,Bordeaux,Boston,Boulder,Bratislava,Brisbane,Bristol,Brno,Brooklyn,Brussels,Bucharest,Budapest,Buenos Aires,Buffalo,Burbank,Burlington,Cairo,Calgary,Cambridge,Canberra,Cape Town,Cardiff,Casablanca,Chandigarh,Charlotte,Chengdu,Chennai,Chicago,Christchurch,Cincinnati,Cleveland,Cluj-Napoca,Coimbatore,Cologne,Colombo,Colorado Springs,Copenhagen,Coventry,Cupertino,Curitiba,Dallas,Dallas-Fort Worth,Delft,Delhi,Denver,Des Moines,Detroit,Dhaka,Doha,Dortmund,Dresden,Dubai,Dublin,Durham,Düsseldorf,Dusseldorf,Edinburgh,Edmonton,Eindhoven,Espoo,Essen,Foster City,Fort Lauderdale,Fort Worth,Frankfurt,Frankfurt am Main,Fremont,Fukuoka,Galway,Gdańsk,Gdansk,Geneva,Genoa,Ghent,Gent,Glasgow,Gothenburg,Göteborg,Graz,Greensboro,Grenoble,Guadalajara,Guangzhou,Gurgaon,Gurugram,Haifa,Hod Hasharon,Petah Tikva,Petach Tikva,Raanana,Netanya,Rehovot,Rishon LeZion,Kfar Saba,Yokneam,Caesarea,Ness Ziona,Holon,Beer Sheva,Bnei Brak,Rosh HaAyin,Halifax,Hamburg,Hangzhou,Hanoi,Hanover,Hannover,Hartford,Heidelberg,Helsinki,Herzliya,Ho Chi Minh City,Hong Kong,Honolulu,Houston,Huntsville,Hyderabad,Indianapolis,Indore,Irvine,Islamabad,Istanbul,Jacksonville,Jaipur,Jakarta,Jersey City,Jerusalem,Johannesburg,Kampala,Kansas City,Karachi,Karlsruhe,Katowice,Kathmandu,Kaunas,Kharkiv,Kigali,Kirkland,Kitchener,Knoxville,Kochi,Kolkata,Kraków,Krakow,Kuala Lumpur,Kyiv,Kyoto,Lagos,Lahore,Las Vegas,Lausanne,Leeds,Leicester,Leipzig,Leuven,Lille,Lima,Limerick,Linköping,Linz,Lisbon,Liverpool,Ljubljana,London,Long Beach,Los Angeles,Los Gatos,Louisville,Lucknow,Luxembourg City,Lviv,Lyon,Madrid,Málaga,Malmö,Manchester,Manila,Mannheim,Marseille,Medellín,Melbourne,Menlo Park,Mexico City,Miami,Milan,Milton Keynes,Milwaukee,Minneapolis,Mississauga,Mohali,Montevideo,Montpellier,Montreal,Montréal,Mountain View,Mumbai,München,Munich,Mysore,Mysuru,Nagpur,Nairobi,Nanjing,Nantes,Naples,Nashville,Navi Mumbai,New Delhi,New Orleans,New York,NYC,New York City,Newark,Newcastle,Newcastle upon Tyne,Noida,Nottingham,Nuremberg,Nürnberg,Oakland,Oklahoma City,Omaha,Osaka,Oslo,Ottawa,Oulu,Palo Alto,Paris,Pasadena,Perth,Philadelphia,Pittsburgh,Plymouth,Porto,Porto Alegre,Portsmouth,Poznań,Poznan,Prague,Pretoria,Providence,Pune,Quebec City,Quito,Raleigh,Ramat Gan,Recife,Redmond,Redwood City,Reno,Reston,Reykjavik,Richardson,Riga,Rio de Janeiro,Riyadh,Rochester,Rome,Rotterdam,Sacramento,Salt Lake City,Salzburg,San Antonio,San Diego,San Francisco,San Jose,San José,San Mateo,San Ramon,Santa Barbara,Santa Clara,Santa Monica,Santiago,São Paulo,Sao Paulo,Scottsdale,Seattle,Seoul,Seville,Shanghai,Sheffield,Shenzhen,Singapore,Skopje,Sofia,Somerville,South San Francisco,Southampton,Spokane,St. Louis,St. Paul,Stamford,Stockholm,Strasbourg,Stuttgart,Sunnyvale,Surabaya,Suzhou,Sydney,Taipei,Tallinn,Tampa,Tampere,Tbilisi,Tel Aviv,Tel Aviv-Yafo,Tempe,The Hague,Thessaloniki,Thiruvananthapuram,Tijuana,Timișoara,Tokyo,Toronto,Toulouse,Trivandrum,Trondheim,Tucson,Tulsa,Tunis,Turin,Turku,Utrecht,Uppsala,Vadodara,Valencia,Vancouver,Vienna,Vilnius,Virginia Beach,Visakhapatnam,Warsaw,Washington DC,Washington D.C.,Waterloo,Wellington,Wichita,Winnipeg,Wrocław,Wroclaw,Yerevan,Yokohama,York,Zagreb,Zaragoza,Zurich,Zürich';

/** Cities by name, with those that the zones of the IANA time zone database are named after, where these are no regions. */
export const knownCities: ReadonlySet<string> = new Set([
  ...cityNames.split(','),
  ...Intl.supportedValuesOf('timeZone')
    .map((zone) => (zone.split('/').at(-1) ?? '').replaceAll('_', ' '))
    .filter((name) => !regionNames.has(name)),
]);

/** Parts of the world, by their names and by what business calls them. */
export const worldRegions: ReadonlySet<string> = new Set(
  'Africa,Asia,Europe,America,North America,South America,Latin America,Central America,Oceania,Middle East,Scandinavia,EMEA,APAC,LATAM,DACH'.split(
    ',',
  ),
);
