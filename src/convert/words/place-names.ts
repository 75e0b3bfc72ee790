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
  Philippines: 'Metro Manila,Calabarzon,Central Luzon,Western Visayas,Central Visayas',
  Malaysia: 'Selangor,Johor,Sarawak,Sabah,Negeri Sembilan,Pulau Pinang',
  Indonesia: 'West Java,Jawa Barat,East Java,Jawa Timur,Central Java,Jawa Tengah,Banten',
  'South Africa': 'Gauteng,Western Cape,Eastern Cape,Northern Cape,KwaZulu-Natal,Limpopo,Mpumalanga',
  Nigeria: 'Lagos State,Rivers State,Oyo State,Ogun State,Kano State,Kaduna State',
  Kenya: 'Nairobi County,Mombasa County,Kisumu County',
  Pakistan: 'Sindh,Khyber Pakhtunkhwa,Balochistan',
  Vietnam: 'Binh Duong,Dong Nai,Bac Ninh',
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
  'A Coruña,Aachen,Aalborg,Aarhus,Aberdeen,Abuja,Accra,Adelaide,Agra,Ahmedabad,Aix-en-Provence,Albuquerque,Almaty,Amman,Amritsar,Amsterdam,Ankara,Ann Arbor,Antwerp,Arequipa,Arlington,Arusha,Asunción,Athens,Atlanta,Auckland,Augsburg,Aurangabad,Austin,Aveiro,Baltimore,Bandung,Bangalore,Bangkok,Barcelona,Barranquilla,Basel,Beer Sheva,Beersheba,Beijing,Beirut,Belfast,Belgrade,Bellevue,Belo Horizonte,Bengaluru,Bergen,Berkeley,Berlin,Bern,Bhopal,Bhubaneswar,Bielefeld,Bilbao,Birmingham,Bloemfontein,Bnei Brak,Bochum,Bogota,Bogotá,Boise,Bologna,Bonn,Bordeaux,Boston,Boulder,Bournemouth,Bradford,Brampton,Brasília,Brașov,Bratislava,Braunschweig,Bremen,Brighton,Brisbane,Bristol,Brno,Brooklyn,Bruges,Brussels,Bucharest,Budapest,Buenos Aires,Buffalo,Bulawayo,Burbank,Burlington,Burnaby,Busan,Caesarea,Cairo,Calgary,Cambridge,Campinas,Canberra,Cape Town,Cardiff,Casablanca,Cebu City,Chandigarh,Charlotte,Cheltenham,Chemnitz,Chengdu,Chennai,Chicago,Chittagong,Chongqing,Christchurch,Cincinnati,Clermont-Ferrand,Cleveland,Cluj-Napoca,Coimbatore,Coimbra,Colchester,Cologne,Colombo,Colorado Springs,Copenhagen,Cork,Cotonou,Coventry,Croydon,Cupertino,Curitiba,Cyberjaya,Da Nang,Daejeon,Dallas,Dallas-Fort Worth,Dammam,Darmstadt,Davao City,Debrecen,Dehradun,Delft,Delhi,Denver,Des Moines,Detroit,Dhaka,Dijon,Dnipro,Dodoma,Doha,Doncaster,Dongguan,Dortmund,Dresden,Dubai,Dublin,Duisburg,Dundee,Dunedin,Durban,Durham,Dusseldorf,Düsseldorf,Edinburgh,Edmonton,Eindhoven,Entebbe,Erfurt,Erlangen,Ernakulam,Espoo,Essen,Exeter,Faisalabad,Faridabad,Florianópolis,Fort Lauderdale,Fort Worth,Foshan,Foster City,Frankfurt,Frankfurt am Main,Fredericton,Freiburg,Fremont,Fukuoka,Galway,Gatineau,Gdansk,Gdańsk,Geelong,Geneva,Genoa,Gent,Ghaziabad,Ghent,Glasgow,Gloucester,Goa,Gold Coast,Göteborg,Gothenburg,Göttingen,Graz,Greater Noida,Greensboro,Grenoble,Groningen,Guadalajara,Guangzhou,Guatemala City,Guelph,Guildford,Gurgaon,Gurugram,Guwahati,Hai Phong,Haifa,Halifax,Hamburg,Hangzhou,Hannover,Hanoi,Hanover,Hargeisa,Hartford,Heidelberg,Helsinki,Herzliya,Hiroshima,Ho Chi Minh City,Hod Hasharon,Holon,Hong Kong,Honolulu,Houston,Hsinchu,Huddersfield,Huntsville,Hyderabad,Iași,Ibadan,Incheon,Indianapolis,Indore,Ingolstadt,Innsbruck,Inverness,Ipswich,Irvine,Islamabad,Istanbul,Izmir,Jacksonville,Jaipur,Jakarta,Jeddah,Jersey City,Jerusalem,Johannesburg,Johor Bahru,Kampala,Kanpur,Kansas City,Kaohsiung,Karachi,Karlsruhe,Kassel,Kathmandu,Katowice,Kaunas,Kawasaki,Kazan,Kelowna,Kfar Saba,Kharkiv,Khobar,Kiel,Kigali,Kirkland,Kisumu,Kitchener,Klagenfurt,Knoxville,Kochi,Kolkata,Konstanz,Košice,Kota Kinabalu,Kozhikode,Krakow,Kraków,Kuala Lumpur,Kumasi,Kuwait City,Kyiv,Kyoto,Lagos,Lahore,Las Vegas,Lausanne,Leeds,Leicester,Leiden,Leipzig,Leuven,Liège,Lille,Lilongwe,Lima,Limerick,Limoges,Linköping,Linz,Lisbon,Liverpool,Ljubljana,Łódź,Lomé,London,Long Beach,Los Angeles,Los Gatos,Louisville,Lübeck,Lublin,Lucknow,Ludhiana,Luton,Luxembourg City,Lviv,Lyon,Maastricht,Madrid,Madurai,Magdeburg,Maidstone,Mainz,Makati,Makati City,Málaga,Malmö,Manama,Manchester,Mangalore,Manila,Mannheim,Marseille,Mechelen,Medellín,Melbourne,Menlo Park,Mexico City,Miami,Middlesbrough,Milan,Milton Keynes,Milwaukee,Minneapolis,Mississauga,Mohali,Mombasa,Montevideo,Montpellier,Montreal,Montréal,Mountain View,Mumbai,München,Munich,Münster,Mysore,Mysuru,Nagoya,Nagpur,Nairobi,Nanjing,Nantes,Naples,Nashik,Nashville,Navi Mumbai,Ness Ziona,Netanya,New Delhi,New Orleans,New York,New York City,Newark,Newcastle,Newcastle upon Tyne,Nijmegen,Ningbo,Nizhny Novgorod,Noida,Northampton,Norwich,Nottingham,Novi Sad,Nuremberg,Nürnberg,NYC,Oakland,Oakville,Odense,Odesa,Oklahoma City,Oldenburg,Omaha,Örebro,Osaka,Oshawa,Oslo,Osnabrück,Ostrava,Ottawa,Oulu,Oxford,Paderborn,Palermo,Palo Alto,Panama City,Panchkula,Pangyo,Paris,Pasadena,Pasig,Patna,Penang,Perth,Peshawar,Petach Tikva,Petah Tikva,Petaling Jaya,Peterborough,Philadelphia,Pittsburgh,Plovdiv,Plymouth,Poitiers,Pokhara,Port Elizabeth,Port Harcourt,Port Louis,Porto,Porto Alegre,Portsmouth,Potsdam,Poznan,Poznań,Prague,Pretoria,Providence,Puebla,Pune,Qingdao,Quebec City,Querétaro,Quezon City,Quito,Raanana,Raipur,Rajkot,Raleigh,Ramat Gan,Ranchi,Rawalpindi,Recife,Redmond,Redwood City,Regensburg,Rehovot,Reims,Rennes,Reno,Reston,Reykjavik,Richardson,Richmond Hill,Riga,Rio de Janeiro,Rishon LeZion,Riyadh,Rochester,Rome,Rosh HaAyin,Rostock,Rotterdam,Rouen,Saarbrücken,Sacramento,Salamanca,Salford,Salt Lake City,Salzburg,San Antonio,San Diego,San Francisco,San Jose,San José,San Mateo,San Ramon,San Salvador,San Sebastián,Santa Barbara,Santa Clara,Santa Cruz de la Sierra,Santa Monica,Santiago,Sao Paulo,São Paulo,Sapporo,Saskatoon,Scottsdale,Seattle,Sendai,Seongnam,Seoul,Seville,Shanghai,Sharjah,Sheffield,Shenzhen,Singapore,Skopje,Sofia,Somerville,Sophia Antipolis,South San Francisco,Southampton,Spokane,St. Louis,St. Paul,Stamford,Stavanger,Stevenage,Stockholm,Stockport,Stoke-on-Trent,Strasbourg,Stuttgart,Sunderland,Sunnyvale,Surabaya,Suzhou,Swansea,Swindon,Sydney,Szczecin,Szeged,Taguig,Taguig City,Taichung,Taipei,Tallinn,Tampa,Tampere,Tauranga,Tbilisi,Tel Aviv,Tel Aviv-Yafo,Telford,Tempe,The Hague,Thessaloniki,Thiruvananthapuram,Tianjin,Tijuana,Tilburg,Timișoara,Tirana,Tokyo,Toronto,Toulouse,Townsville,Trento,Trichy,Trieste,Trivandrum,Trondheim,Tübingen,Tucson,Tulsa,Tunis,Turin,Turku,Udaipur,Umeå,Uppsala,Utrecht,Vadodara,Valencia,Valparaíso,Vancouver,Vantaa,Varanasi,Varna,Västerås,Vienna,Vijayawada,Vilnius,Virginia Beach,Visakhapatnam,Vizag,Wakefield,Walldorf,Warangal,Warrington,Warsaw,Washington D.C.,Washington DC,Waterford,Waterloo,Watford,Wellington,Wichita,Wiesbaden,Winnipeg,Winterthur,Wolfsburg,Wollongong,Wolverhampton,Worcester,Wroclaw,Wrocław,Wuhan,Wuppertal,Würzburg,Xiamen,Yangon,Yaoundé,Yerevan,Yogyakarta,Yokneam,Yokohama,York,Zagreb,Zaragoza,Zhuhai,Zurich,Zürich';

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
