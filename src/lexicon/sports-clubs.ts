const list = (names: string): readonly string[] =>
  names
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter((name) => name !== "");

/**
 * Sports clubs and teams of many lands and sports, as reports call them. Rows are leagues; a name alone is a hint and no proof,
 * since most are also towns. Example: "Feyenoord", "Green Bay Packers". Source: own knowledge of general usage.
 */
const rows: Readonly<Record<string, readonly string[]>> = {
  england:
    list(`Arsenal, Aston Villa, Barnsley, Birmingham City, Blackburn Rovers, Blackpool, Bolton Wanderers, Bournemouth, Bradford City,
    Brentford, Brighton, Bristol City, Bristol Rovers, Burnley, Bury, Cardiff City, Carlisle United, Charlton Athletic, Chelsea, Chesterfield,
    Coventry City, Crewe Alexandra, Crystal Palace, Derby County, Doncaster Rovers, Everton, Exeter City, Fulham, Gillingham, Grimsby Town,
    Hartlepool United, Hereford United, Huddersfield Town, Hull City, Ipswich Town, Leeds United, Leicester City, Leyton Orient, Liverpool,
    Luton Town, Manchester City, Manchester United, Mansfield Town, Middlesbrough, Millwall, Newcastle United, Northampton Town, Norwich City,
    Nottingham Forest, Notts County, Oldham Athletic, Oxford United, Peterborough United, Plymouth Argyle, Port Vale, Portsmouth,
    Preston North End, Queens Park Rangers, Reading, Rochdale, Rotherham United, Scunthorpe United, Sheffield United, Sheffield Wednesday,
    Shrewsbury Town, Southampton, Stockport County, Stoke City, Sunderland, Swansea City, Swindon Town, Torquay United, Tottenham Hotspur,
    Tottenham, Tranmere Rovers, Walsall, Watford, West Bromwich Albion, West Ham United, West Ham, Wigan Athletic, Wimbledon, Wolverhampton Wanderers,
    Wolves, Wrexham, Wycombe Wanderers, York City, Spurs, Man United, Man City, QPR`),
  scotland:
    list(`Celtic, Rangers, Aberdeen, Hearts, Hibernian, Dundee United, Motherwell, Kilmarnock, Raith Rovers, Dunfermline, Partick Thistle,
    St Johnstone, St Mirren, Falkirk, Greenock Morton, Airdrieonians, Stirling Albion, Clydebank, East Fife, Queen of the South, Hamilton Academical,
    Ayr United, Brechin City, Dumbarton, Stenhousemuir, Berwick Rangers, Cowdenbeath, Arbroath, Forfar Athletic, Inverness Caledonian Thistle, Ross County,
    Montrose, Alloa Athletic, Queen's Park, Albion Rovers, Livingston`),
  cricket:
    list(`Derbyshire, Durham, Essex, Glamorgan, Gloucestershire, Hampshire, Kent, Lancashire, Leicestershire, Middlesex, Northamptonshire,
    Nottinghamshire, Somerset, Surrey, Sussex, Warwickshire, Worcestershire, Yorkshire, New South Wales, Queensland, South Australia, Tasmania,
    Victoria, Western Australia, Natal, Transvaal, Free State, Eastern Province, Western Province, Border, Boland, Mumbai Indians, Chennai Super Kings,
    Kolkata Knight Riders, Karachi Kings, Lahore Qalandars, Peshawar Zalmi, Multan Sultans, Barbados, Guyana, Leeward Islands, Windward Islands,
    Otago, Canterbury, Northern Districts, Central Districts, Rest of India, Karnataka, Delhi, Bengal, Tamil Nadu, Minor Counties, MCC`),
  spain:
    list(`Real Madrid, Barcelona, Atletico Madrid, Valencia, Sevilla, Real Betis, Real Sociedad, Athletic Bilbao, Espanyol, Deportivo Coruna, Celta Vigo,
    Real Zaragoza, Real Valladolid, Real Oviedo, Sporting Gijon, Tenerife, Racing Santander, Rayo Vallecano, Compostela, Extremadura, Hercules, Logrones,
    Real Mallorca, Osasuna, Getafe, Villarreal, Malaga, Levante, Granada, Almeria, Eibar, Alaves, Las Palmas, Girona, Cadiz, Albacete, Merida`),
  italy:
    list(`Juventus, AC Milan, Inter Milan, Internazionale, Inter, Roma, AS Roma, Lazio, Napoli, Fiorentina, Parma, Sampdoria, Genoa, Torino, Bologna,
    Udinese, Atalanta, Cagliari, Vicenza, Piacenza, Perugia, Verona, Reggiana, Bari, Lecce, Brescia, Empoli, Chievo, Palermo, Catania, Sassuolo, Venezia,
    Salernitana, Cremonese, Padova, Foggia, Cosenza, Ancona, Pescara, Reggina, Siena, Livorno, Spezia, Como, Monza`),
  germany:
    list(`Bayern Munich, Borussia Dortmund, Borussia Moenchengladbach, Bayer Leverkusen, Werder Bremen, Hamburger SV, VfB Stuttgart, VfL Bochum,
    1860 Munich, Schalke 04, Schalke, Karlsruhe, Hansa Rostock, St Pauli, Fortuna Duesseldorf, Arminia Bielefeld, Freiburg, MSV Duisburg, Kaiserslautern,
    Eintracht Frankfurt, Hertha Berlin, Cologne, FC Cologne, Wolfsburg, VfL Wolfsburg, Hannover 96, Mainz, Hoffenheim, Augsburg, RB Leipzig, Union Berlin,
    Nuremberg, Energie Cottbus, Dynamo Dresden, KFC Uerdingen`),
  france:
    list(`Paris St Germain, Paris Saint-Germain, PSG, Olympique Marseille, Olympique Lyon, AS Monaco, Monaco, Auxerre, Bordeaux, Girondins Bordeaux, Lens, Lille, Metz,
    Nancy, Nantes, Nice, Caen, Cannes, Le Havre, Montpellier, Rennes, Strasbourg, Bastia, Guingamp, Saint-Etienne, Sochaux, Toulouse, Lorient, Reims, Dijon, Brest, Angers, Gueugnon, Chateauroux`),
  benelux:
    list(`Ajax, Ajax Amsterdam, PSV Eindhoven, PSV, Feyenoord, Vitesse Arnhem, Twente Enschede, FC Twente, Utrecht, Heerenveen, Roda JC Kerkrade, Roda JC, Sparta Rotterdam,
    Groningen, NAC Breda, NEC Nijmegen, RKC Waalwijk, Willem II Tilburg, Volendam, De Graafschap Doetinchem, AZ Alkmaar, Fortuna Sittard, Heracles Almelo,
    Anderlecht, Club Brugge, Standard Liege, Genk, Racing Genk, Lierse, Mechelen, Mouscron, Charleroi, Ekeren, Lokeren, Harelbeke, Sint Truiden, Lommel, Gent, Cercle Brugge, Molenbeek, Aalst`),
  iberia:
    list(`Benfica, Sporting, Sporting Lisbon, Porto, FC Porto, Boavista, Braga, Sporting Braga, Guimaraes, Vitoria Guimaraes, Maritimo, Belenenses, Setubal, Vitoria Setubal,
    Salgueiros, Leca, Farense, Chaves, Gil Vicente, Estrela Amadora, Rio Ave, Uniao Leiria, Academica, Espinho`),
  east: list(`Dynamo Kiev, Dynamo Kyiv, Shakhtar Donetsk, Dnipro, Chornomorets Odessa, Spartak Moscow, CSKA Moscow, Dynamo Moscow, Lokomotiv Moscow, Torpedo Moscow, Zenit, Zenit St Petersburg,
    Rubin Kazan, Krylya Sovetov Samara, Rostselmash, Uralmash, KamAZ, Lokomotiv Nizhny Novgorod, Zhemchuzhina Sochi, Alania Vladikavkaz, Anzhi Makhachkala, Legia Warsaw, Widzew Lodz,
    Wisla Krakow, Lech Poznan, Gornik Zabrze, Ruch Chorzow, Slask Wroclaw, Slavia Prague, Sparta Prague, Banik Ostrava, Sigma Olomouc, Viktoria Zizkov, Viktoria Plzen, Slovan Liberec,
    Boby Brno, Slovan Bratislava, Spartak Trnava, FC Kosice, Ferencvaros, Ujpest, MTK, Kispest Honved, Vasas, Steaua Bucharest, Dinamo Bucharest, Rapid Bucharest, Universitatea Craiova,
    National Bucharest, CSKA Sofia, Levski Sofia, Slavia Sofia, Lokomotiv Plovdiv, Neftochimik Burgas, Red Star, Red Star Belgrade, Partizan, Partizan Belgrade, Vojvodina, Hajduk Split,
    Croatia Zagreb, Dinamo Zagreb, Rijeka, Osijek, Maribor, Olimpija, Zeljeznicar, Vardar, BATE Borisov, Dinamo Minsk, Dinamo Tbilisi, Kairat, Neftchi Baku, Qarabag, Skonto Riga, Zalgiris, Flora Tallinn`),
  nordic:
    list(`IFK Gothenburg, AIK, AIK Stockholm, Djurgarden, Malmo FF, Malmo, Helsingborg, Halmstad, Norrkoping, Orebro, Orgryte, Degerfors, Oster, Trelleborg, Brondby, FC Copenhagen, AaB,
    Aalborg, Odense, AGF Aarhus, Silkeborg, Lyngby, Viborg, Vejle, Rosenborg, Brann, SK Brann Bergen, Lillestrom, Molde, Viking Stavanger, Tromso, Valerenga, Bodo Glimt, HJK Helsinki, MyPa, Jazz Pori, Haka`),
  alps: list(`Grasshopper, Grasshoppers, Neuchatel Xamax, Sion, Servette, Servette Geneva, Lausanne, Aarau, Basel, FC Basel, FC Zurich, Young Boys, Lucerne, St Gallen, Lugano, Rapid Vienna, Austria Vienna,
    FK Austria, Casino Salzburg, Red Bull Salzburg, Sturm Graz, GAK, FC Tirol, Tirol Innsbruck, FC Linz, SV Ried, Admira Wacker`),
  aegean:
    list(`Galatasaray, Fenerbahce, Besiktas, Trabzonspor, Bursaspor, Kocaelispor, Genclerbirligi, Samsunspor, Gaziantepspor, Antalyaspor, Olympiakos, Olympiacos, Panathinaikos, AEK, AEK Athens, PAOK, Aris,
    OFI, Iraklis, Apollon, Anorthosis, Omonia, APOEL, Hapoel Tel Aviv, Maccabi Tel Aviv, Maccabi Haifa, Hapoel Haifa, Hapoel Jerusalem, Betar Jerusalem, Beitar Jerusalem`),
  americas:
    list(`Boca Juniors, River Plate, Independiente, Racing Club, San Lorenzo, Velez Sarsfield, Estudiantes, Estudiantes de La Plata, Newell's Old Boys, Rosario Central, Lanus, Huracan, Gimnasia, Banfield, Platense,
    Ferro Carril Oeste, Deportivo Espanol, Union, Colon, Argentinos Juniors, Flamengo, Fluminense, Vasco da Gama, Botafogo, Corinthians, Palmeiras, Sao Paulo, Santos, Portuguesa, Guarani, Gremio, Internacional, Cruzeiro,
    Atletico Mineiro, Bahia, Vitoria, Sport Recife, Goias, Parana, Coritiba, Atletico Paranaense, Juventude, Bragantino, Criciuma, Penarol, Nacional, Defensor Sporting, Colo Colo, Universidad de Chile, Universidad Catolica,
    Cerro Porteno, Olimpia, Alianza Lima, Universitario, Sporting Cristal, Barcelona Guayaquil, Emelec, El Nacional, America, America de Cali, Atletico Nacional, Millonarios, Junior, Deportivo Cali, Independiente Santa Fe,
    Guadalajara, Chivas, Cruz Azul, Necaxa, Toluca, Atlante, Pumas, Monterrey, Tigres, Santos Laguna, Leon, Pachuca, Saprissa, Alajuelense`),
  asiaAfrica:
    list(`Al Ahly, Zamalek, Ismaily, Esperance, Etoile du Sahel, Club Africain, Raja Casablanca, Wydad Casablanca, JS Kabylie, MC Alger, Asante Kotoko, Hearts of Oak, Enyimba, Shooting Stars, ASEC Mimosas, TP Mazembe,
    Kaizer Chiefs, Orlando Pirates, Mamelodi Sundowns, Simba, Young Africans, Gor Mahia, AFC Leopards, Al Hilal, Al Nassr, Al Ittihad, Al Ain, Al Sadd, Persepolis, Esteghlal, Al Zawraa, Al Wahda, Al Faisaly, Jubilo Iwata, Kashima Antlers,
    Yokohama Marinos, Verdy Kawasaki, Urawa Reds, Nagoya Grampus Eight, Gamba Osaka, Cerezo Osaka, Kashiwa Reysol, Shimizu S-Pulse, Bellmare Hiratsuka, Sanfrecce Hiroshima, JEF United, Kyoto Purple Sanga, Avispa Fukuoka,
    Ulsan Hyundai, Suwon Samsung, Pohang Steelers, Jeonbuk Motors, Guangzhou Evergrande, Shanghai Shenhua, Beijing Guoan, Mohun Bagan, East Bengal, Kerala Blasters, Selangor, Johor Darul Ta'zim, Buriram United`),
  baseball:
    list(`New York Yankees, Boston Red Sox, Baltimore Orioles, Toronto Blue Jays, Detroit Tigers, Cleveland Indians, Chicago White Sox, Minnesota Twins, Milwaukee Brewers, Kansas City Royals, Texas Rangers, Seattle Mariners,
    Oakland Athletics, California Angels, Anaheim Angels, Atlanta Braves, Montreal Expos, Florida Marlins, New York Mets, Philadelphia Phillies, St. Louis Cardinals, Houston Astros, Cincinnati Reds, Chicago Cubs, Pittsburgh Pirates,
    San Diego Padres, Los Angeles Dodgers, Colorado Rockies, San Francisco Giants, Arizona Diamondbacks, Tampa Bay Rays, Washington Nationals, Yankees, Red Sox, Orioles, Blue Jays, White Sox, Twins, Brewers, Royals, Mariners, Athletics, Braves,
    Expos, Marlins, Mets, Phillies, Cardinals, Astros, Reds, Cubs, Padres, Dodgers, Rockies, Yomiuri Giants, Chunichi Dragons, Hanshin Tigers, Yakult Swallows, Hiroshima Carp, Yokohama BayStars, Orix BlueWave, Seibu Lions, Nippon Ham Fighters,
    Daiei Hawks, Lotte Marines, Kintetsu Buffaloes, Samsung Lions, LG Twins, Lotte Giants, Haitai Tigers, OB Bears, Hanwha Eagles, Hyundai Unicorns`),
  basketball:
    list(`Boston Celtics, New York Knicks, New Jersey Nets, Philadelphia 76ers, Miami Heat, Orlando Magic, Washington Bullets, Washington Wizards, Atlanta Hawks, Charlotte Hornets, Chicago Bulls, Cleveland Cavaliers, Detroit Pistons,
    Indiana Pacers, Milwaukee Bucks, Toronto Raptors, Dallas Mavericks, Denver Nuggets, Houston Rockets, Minnesota Timberwolves, San Antonio Spurs, Utah Jazz, Vancouver Grizzlies, Memphis Grizzlies, Golden State Warriors, Golden State,
    Los Angeles Clippers, Los Angeles Lakers, Phoenix Suns, Portland Trail Blazers, Sacramento Kings, Seattle SuperSonics, Oklahoma City Thunder, New Orleans Pelicans, Brooklyn Nets, Celtics, Knicks, Nets, 76ers, Hornets, Bulls, Cavaliers,
    Pistons, Pacers, Bucks, Raptors, Mavericks, Nuggets, Rockets, Timberwolves, Jazz, Grizzlies, Warriors, Clippers, Lakers, Suns, Trail Blazers, SuperSonics, Cibona Zagreb, Buckler Bologna, Kinder Bologna, Teamsystem Bologna, Stefanel Milan,
    Benetton Treviso, Pau-Orthez, ASVEL Villeurbanne, PSG Racing, Estudiantes Madrid, Tau Ceramica, Limoges, Ulker Spor, Efes Pilsen, Alba Berlin, Maccabi Tel Aviv`),
  gridiron:
    list(`Arizona Cardinals, Atlanta Falcons, Baltimore Ravens, Buffalo Bills, Carolina Panthers, Chicago Bears, Cincinnati Bengals, Cleveland Browns, Dallas Cowboys, Denver Broncos, Detroit Lions, Green Bay Packers, Green Bay, Houston Oilers,
    Indianapolis Colts, Jacksonville Jaguars, Kansas City Chiefs, Miami Dolphins, Minnesota Vikings, New England Patriots, New England, New Orleans Saints, New York Giants, New York Jets, Oakland Raiders, Philadelphia Eagles, Pittsburgh Steelers, San Diego Chargers,
    San Francisco 49ers, Seattle Seahawks, St. Louis Rams, Tampa Bay Buccaneers, Tampa Bay, Washington Redskins, Falcons, Ravens, Bills, Panthers, Bears, Bengals, Browns, Cowboys, Broncos, Packers, Oilers, Colts, Jaguars, Chiefs, Dolphins, Vikings, Patriots,
    Saints, Jets, Raiders, Eagles, Steelers, Chargers, 49ers, Seahawks, Rams, Buccaneers, Redskins, Notre Dame, Ohio State, Penn State, Florida State, Michigan State, Brigham Young, Texas A&M, Georgia Tech, Virginia Tech, Army, Navy`),
  icehockey:
    list(`Boston Bruins, Buffalo Sabres, Hartford Whalers, Montreal Canadiens, Ottawa Senators, Pittsburgh Penguins, New Jersey Devils, New York Islanders, New York Rangers, Philadelphia Flyers, Tampa Bay Lightning, Washington Capitals, Florida Panthers,
    Chicago Blackhawks, Dallas Stars, Detroit Red Wings, Phoenix Coyotes, St. Louis Blues, Toronto Maple Leafs, Anaheim Mighty Ducks, Calgary Flames, Colorado Avalanche, Edmonton Oilers, Los Angeles Kings, San Jose Sharks, Vancouver Canucks, Bruins, Sabres,
    Canadiens, Senators, Penguins, Devils, Islanders, Flyers, Lightning, Capitals, Blackhawks, Red Wings, Coyotes, Blues, Maple Leafs, Flames, Avalanche, Sharks, Canucks, Jokerit, TPS Turku, Farjestad, Frolunda, Dinamo Riga, Avangard Omsk, Ak Bars Kazan`),
  rugby:
    list(`Bath, Bristol, Gloucester, Harlequins, Leicester, London Irish, Northampton, Orrell, Sale, Saracens, Wasps, West Hartlepool, Llanelli, Neath, Pontypridd, Swansea, Newport, Ebbw Vale, Treorchy, Toulouse, Brive, Agen, Begles, Castres, Dax, Perpignan,
    Auckland, Waikato, Wellington, Counties, Taranaki, North Harbour, Queensland Reds, ACT Brumbies, Blues, Crusaders, Highlanders, Hurricanes, Stormers, Sharks, Bulls, Leinster, Munster, Ulster, Connacht, St Helens, Wigan, Bradford Bulls, Warrington, Halifax,
    Castleford, Featherstone, Brisbane Broncos, Canberra Raiders, Manly, Cronulla, Parramatta, Penrith, North Sydney, South Sydney, Western Suburbs, Illawarra, Canterbury-Bankstown, Newcastle Knights, Auckland Warriors, Collingwood, Essendon, Carlton, Geelong,
    Hawthorn, Fitzroy, Footscray, St Kilda, North Melbourne, Richmond, West Coast, West Coast Eagles, Fremantle, Sydney Swans, Adelaide Crows, Brisbane Bears, Brisbane Lions, Springboks, All Blacks, Wallabies`),
};

/** Every club, once. */
export const sportsClubs: readonly string[] = [...new Set(Object.values(rows).flat())];
