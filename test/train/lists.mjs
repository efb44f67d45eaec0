// Names written by hand for the gazetteer: what the data of npm packages lacks. One entry a line, "canonical|alias|alias".

/** Spellings of countries that Intl.DisplayNames does not give; the first is the one that is shown. */
export const countries = `
United States|U.S.|US|USA|U.S.A.|United States of America|America
United Kingdom|UK|U.K.|Britain|Great Britain
United Arab Emirates|UAE|U.A.E.|Emirates
Russia|Russian Federation
China|People's Republic of China|PRC
South Korea|Republic of Korea
North Korea|DPRK|Democratic People's Republic of Korea
Czech Republic|Czechia
Turkey|Türkiye
Myanmar|Burma
Ivory Coast|Côte d'Ivoire|Cote d'Ivoire
Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC|D.R. Congo|Congo-Kinshasa
Republic of the Congo|Congo-Brazzaville|Republic of Congo
Congo
Iran|Islamic Republic of Iran
Syria|Syrian Arab Republic
Bosnia and Herzegovina|Bosnia|Bosnia-Herzegovina
Trinidad and Tobago|Trinidad|Tobago
Antigua and Barbuda|Antigua|Barbuda
Saint Kitts and Nevis|St. Kitts and Nevis|St. Kitts
Saint Lucia|St. Lucia
Saint Vincent and the Grenadines|St. Vincent and the Grenadines|Saint Vincent
São Tomé and Príncipe|Sao Tome and Principe
East Timor|Timor-Leste
Cape Verde|Cabo Verde
Eswatini|Swaziland
Gambia|The Gambia
Netherlands|Holland
North Macedonia|Macedonia
Palestine|Palestinian Territories|Palestinian territories|Occupied Palestinian Territories
Hong Kong
Macau|Macao
Micronesia|Federated States of Micronesia
Vatican|Vatican City|Holy See
Venezuela|Bolivarian Republic of Venezuela
Saudi Arabia|Kingdom of Saudi Arabia|KSA
Taiwan|Republic of China
Soviet Union|USSR|U.S.S.R.|Union of Soviet Socialist Republics
Yugoslavia
Czechoslovakia
East Germany|GDR
West Germany
Somaliland
England
Scotland
Wales
Northern Ireland
Republic of Ireland
Abkhazia
South Ossetia
Transnistria
Northern Cyprus
Turks and Caicos Islands|Turks and Caicos
Wallis and Futuna
Åland|Åland Islands
`;

/** Regions, seas, parts of countries, and well-known short names of places. */
export const regions = `
Middle East|Mideast|Middle-East
Near East
Far East
Persian Gulf|Arabian Gulf
Gulf of Mexico
Gulf of Aden
Gulf of Oman
Gaza Strip
West Bank
Golan Heights
Sinai|Sinai Peninsula
Kurdistan|Kurdistan Region
Iraqi Kurdistan|Kurdistan Region of Iraq
Levant
Maghreb
Sahel
Sahara
Horn of Africa
Sub-Saharan Africa|sub-Saharan Africa
North Africa
West Africa
East Africa
Central Africa
Southern Africa
Africa
Asia
Europe
Oceania
Antarctica
Arctic
Antarctic
Eurasia
North America
South America
Latin America
Central America
Central Asia
South Asia
Southeast Asia|South-East Asia|South East Asia
East Asia
Asia-Pacific|Asia Pacific
Indo-Pacific
Eastern Europe
Western Europe
Central Europe
Northern Europe
Southern Europe
Balkans
Western Balkans
Baltics
Baltic Sea
Black Sea
Red Sea
Dead Sea
Caspian Sea
Mediterranean|Mediterranean Sea
North Sea
South China Sea
East China Sea
Sea of Japan
Caribbean
Scandinavia
Caucasus
South Caucasus
North Caucasus
Chechnya
Dagestan
Crimea
Donbas|Donbass
Siberia
Kashmir|Jammu and Kashmir
Punjab
Tibet
Xinjiang
Inner Mongolia
Manchuria
Anatolia
Darfur
Tigray
Oromia
Amhara
Catalonia
Basque Country
Andalusia
Galicia
Bavaria
Saxony
Tuscany
Sicily
Sardinia
Lombardy
Corsica
Normandy
Brittany
Provence
Alsace
Flanders
Wallonia
Patagonia
Amazon Basin|Amazon rainforest|Amazon River
Monte Carlo
Alps
Andes
Himalayas|Himalaya
Rocky Mountains|Rockies
Appalachia
Midwest
New England
Deep South
Silicon Valley
Wall Street
Capitol Hill
Downing Street
Hollywood
Manhattan
Brooklyn
Queens
Bronx
Harlem
Westminster
Nagorno-Karabakh|Karabakh
Suez Canal
Panama Canal
Strait of Hormuz
Strait of Gibraltar
Bosphorus|Bosporus
Dardanelles
English Channel
Atlantic|Atlantic Ocean
Pacific|Pacific Ocean
Indian Ocean
Arctic Ocean
Nile
Euphrates
Tigris
Danube
Rhine
Thames
Mississippi River
Ganges
Mekong
Korean Peninsula
Arabian Peninsula
Iberian Peninsula
Mesopotamia
Palestinian West Bank
East Jerusalem
West Jerusalem
Sunni Triangle
Tora Bora
Guantanamo Bay|Guantánamo Bay|Guantanamo
Earth
Mars
White House
Buckingham Palace
Tahrir Square
Tiananmen Square
Red Square
Trafalgar Square
Times Square
Green Zone
Mount Everest|Everest
Great Lakes
Great Barrier Reef
Outback
Hawaii
Guam
Puerto Rico
Washington, D.C.|Washington, DC|Washington D.C.|Washington DC|D.C.
New York City|NYC
Los Angeles|L.A.
B.C.|British Columbia
Mecca|Makkah
Medina|Madinah
Karbala|Kerbala
Sulaymaniyah|Sulaimaniyah|Sulaymaniya|Sulaimaniya|Slemani
Basra|Basrah
Erbil|Irbil|Arbil|Hewler
Mosul
Najaf|An Najaf
Fallujah|Falluja
Ramadi
Tikrit
Samarra
Duhok|Dohuk
Raqqa
Idlib
Deir ez-Zor|Deir al-Zor
Rafah
Khan Younis|Khan Yunis
Jenin
Nablus
Ramallah
Hebron
Kyiv|Kiev
Kharkiv|Kharkov
Odesa|Odessa
Lviv|Lvov
Zaporizhzhia|Zaporizhia
Dnipro
Mariupol
Bakhmut
Saint Petersburg|St. Petersburg|St Petersburg
Mumbai|Bombay
Kolkata|Calcutta
Chennai|Madras
Bengaluru|Bangalore
Beijing|Peking
Guangzhou|Canton
Ho Chi Minh City|Saigon
Yangon|Rangoon
Astana|Nur-Sultan
N'Djamena
Marrakesh|Marrakech
Sanaa|Sana'a
Aden
Hodeidah|Hudaydah|Al Hudaydah
Doha
Riyadh
Jeddah|Jiddah
Jerusalem
Tel Aviv
Benghazi
Tripoli
Washington
Geneva
The Hague|Hague
Brussels
Strasbourg
Davos
Chernobyl|Chornobyl
Hiroshima
Nagasaki
Auschwitz
Pearl Harbor
Ulaanbaatar|Ulan Bator
Kandahar
Helmand
Waziristan
Khyber Pakhtunkhwa
Balochistan
`;

/** Organizations that news names without a telling word in the name, or by acronym. */
export const organizations = `
United Nations|UN|U.N.|UNO
UN Security Council|U.N. Security Council|United Nations Security Council|Security Council
UN General Assembly|U.N. General Assembly|General Assembly
European Union|EU|E.U.
European Commission
European Parliament
European Council
European Central Bank|ECB
NATO|Nato|North Atlantic Treaty Organization
World Health Organization|WHO
World Trade Organization|WTO
World Bank
International Monetary Fund|IMF
International Atomic Energy Agency|IAEA
International Criminal Court|ICC
International Court of Justice|ICJ
UNICEF|Unicef
UNESCO|Unesco
UNHCR
UNRWA
World Food Programme|World Food Program|WFP
OPEC|Opec|Organization of the Petroleum Exporting Countries
OPEC+|Opec+
OECD
African Union
Arab League
ASEAN|Asean
Mercosur
ECOWAS
Gulf Cooperation Council|GCC
BRICS|Brics
G7
G8
G20
OSCE
Interpol
Europol
FIFA|Fifa
UEFA|Uefa
IOC|International Olympic Committee
NBA
NFL
MLB
NHL
NCAA
Red Cross
Red Crescent
Médecins Sans Frontières|Doctors Without Borders|MSF
Amnesty International|Amnesty
Human Rights Watch|HRW
Greenpeace
Oxfam
Save the Children
Hamas
Hezbollah|Hizbollah|Hizbullah
Taliban
al-Qaeda|Al-Qaeda|al-Qaida|Al-Qaida|al Qaeda|Al Qaeda
Islamic State|ISIS|ISIL|Daesh
Boko Haram
al-Shabaab|Al-Shabaab|al-Shabab|Al-Shabab
Houthis|Houthi
Islamic Jihad|Palestinian Islamic Jihad
Fatah
PLO|Palestine Liberation Organization
Palestinian Authority
Muslim Brotherhood
PKK
Kataib Hezbollah|Kata'ib Hezbollah
Popular Mobilization Forces|PMF
Wagner Group|Wagner
IRGC|Islamic Revolutionary Guard Corps|Revolutionary Guards|Revolutionary Guard
Quds Force
Mossad
Shin Bet
IDF|Israel Defense Forces
Knesset
Likud
Kremlin
Duma|State Duma
Bundestag
Bundesrat
Bundeswehr
Politburo
Pentagon
Congress
Senate
House of Representatives
House of Commons
House of Lords
Parliament
Supreme Court
State Department
Justice Department
Treasury Department
Defense Department
Department of Defense
Department of State
Department of Justice
Homeland Security|Department of Homeland Security|DHS
Federal Reserve|Fed
FBI|F.B.I.
CIA|C.I.A.
NSA
DEA
IRS
FDA
EPA
CDC
FCC
FAA
FEMA
NASA|Nasa
MI5
MI6
GCHQ
KGB
FSB
SEC
NHS
Bank of England
Home Office
Foreign Office
Scotland Yard
Metropolitan Police
Labour
Labour Party
Tories
Tory
Conservatives
Conservative Party
Liberal Democrats|Lib Dems
SNP
UKIP|Ukip
Sinn Fein|Sinn Féin
DUP
Republicans
Republican Party|GOP
Democrats
Democratic Party
African National Congress|ANC
Bharatiya Janata Party|BJP
AKP
Vatican Bank
Reuters
Associated Press|AP
Agence France-Presse|AFP
Bloomberg
BBC
CNN
CBS
NBC
ABC
PBS
NPR
CBC
ITV
Fox News
Sky News
MSNBC
Al Jazeera|Al-Jazeera|al-Jazeera
Al Arabiya|Al-Arabiya
Xinhua
TASS|Tass
RIA Novosti
IRNA
Kyodo
Yonhap
Guardian
New York Times
Washington Post
Wall Street Journal
Financial Times
Daily Mail
Daily Telegraph
Le Monde
Le Figaro
El País
Der Spiegel|Spiegel
Die Zeit
Twitter
Facebook
Google
Microsoft
Apple
Amazon|Amazon.com
YouTube
Instagram
WhatsApp
TikTok
Netflix
Spotify
Snapchat
LinkedIn
Reddit
Uber
Airbnb
Tesla
SpaceX
Boeing
Airbus
Lockheed Martin
Raytheon
IBM
Intel
Samsung
Huawei
Sony
Nokia
Ericsson
Toyota
Honda
Nissan
Volkswagen|VW
BMW
Mercedes-Benz
General Motors|GM
Ford Motor
ExxonMobil|Exxon Mobil|Exxon
Chevron
BP
Shell|Royal Dutch Shell
TotalEnergies
Gazprom
Rosneft
Aramco|Saudi Aramco
Goldman Sachs
JPMorgan|JPMorgan Chase|JP Morgan
Morgan Stanley
Citigroup|Citibank
Deutsche Bank
HSBC
Barclays
Credit Suisse
UBS
Pfizer
Moderna
AstraZeneca
BioNTech
Johnson & Johnson
Walmart|Wal-Mart
Tesco
Sainsbury's
McDonald's
Starbucks
Coca-Cola
Pepsi|PepsiCo
Nestlé|Nestle
Unilever
Nike
Adidas
Disney|Walt Disney
Harvard
Yale
Stanford
Oxfam International
Manchester United
Manchester City
Real Madrid
Barcelona FC|FC Barcelona
Bayern Munich
Juventus
Chelsea FC
Arsenal
Liverpool FC
Lashkar-e-Taiba
Jaish-e-Mohammed
Hayat Tahrir al-Sham|HTS
Nusra Front|al-Nusra Front|Jabhat al-Nusra
Free Syrian Army|FSA
Syrian Democratic Forces|SDF
YPG
Peshmerga|peshmerga
Alphabet Inc
OpenAI
Anthropic
Nvidia|NVIDIA
AMD
Qualcomm
Cisco|Cisco Systems
Oracle Corp
Adobe
Salesforce
Dropbox
PayPal
eBay
Alibaba
Tencent
Baidu
ByteDance
Xiaomi
Lenovo
Foxconn
TSMC
Panasonic
Toshiba
Hitachi
Fujitsu
Nikon
Siemens
Bosch
Philips
Vodafone
Telefónica
Verizon
AT&T
T-Mobile
Comcast
Hulu
Twitch
Pinterest
Tumblr
Yahoo
Wikipedia
Wikimedia
WikiLeaks
Mozilla
GitHub
Kickstarter
Deliveroo
Lyft
Expedia
TripAdvisor
Palantir
Zalando
Ferrari
Fiat
Chrysler|Fiat Chrysler
Stellantis
Renault
Peugeot
Citroën
Porsche
Audi
Volvo
Hyundai
Kia Motors
Mazda
Subaru
Suzuki
Mitsubishi
Daimler
Bombardier
Embraer
British Airways
Lufthansa
Ryanair
EasyJet|easyJet
KLM
Air France
Qantas
Aeroflot
Delta Air Lines
American Airlines
United Airlines
Southwest Airlines
Qatar Airways
Turkish Airlines
Cathay Pacific
Singapore Airlines
Malaysia Airlines
AirAsia
Etihad
Santander
BNP Paribas
Société Générale
ING
RBS|Royal Bank of Scotland
Lloyds|Lloyds Banking Group
NatWest
Standard Chartered
Nomura
Wells Fargo
Bank of America
BlackRock
Blackstone
Berkshire Hathaway
Lehman Brothers
Bear Stearns
Merrill Lynch
AIG
Allianz
Mastercard|MasterCard
American Express
PwC|PricewaterhouseCoopers
KPMG
Deloitte
McKinsey
Moody's
Standard & Poor's|S&P
Fitch
Nasdaq
New York Stock Exchange|NYSE
London Stock Exchange
Merck
Novartis
Sanofi
GlaxoSmithKline|GSK
Bayer
Eli Lilly
Novo Nordisk
AbbVie
Gilead
Ikea|IKEA
Aldi
Lidl
Carrefour
H&M
Zara
Uniqlo
Primark
Asda
Morrisons
Waitrose
Marks & Spencer
Costco
Kroger
Walgreens
CVS
Macy's
Home Depot
Lego
Mattel
Hasbro
L'Oréal
LVMH
Gucci
Prada
Burberry
Procter & Gamble
Kellogg's
Kraft Heinz
Danone
Heineken
Diageo
Burger King
Eni
Equinor
Petrobras
PetroChina
Sinopec
CNOOC
Lukoil
EDF
E.ON
RWE
Enel
Iberdrola
Vattenfall
Halliburton
Schlumberger
Enron
Naftogaz
Rolls-Royce
BAE Systems
Northrop Grumman
General Dynamics
General Electric|GE
Honeywell
BASF
Thyssenkrupp
ArcelorMittal
Tata|Tata Group
Infosys
Wipro
Rio Tinto
BHP
Glencore
Anglo American
Cargill
Monsanto
Syngenta
Time Warner
Warner Bros
HBO
ESPN
MTV
CNBC
NHK
RTÉ
ZDF
ARD
Channel 4
Times of India
Hindustan Times
Asahi Shimbun
Yomiuri Shimbun
South China Morning Post
Global Times
People's Daily
Haaretz
Jerusalem Post
Asharq Al-Awsat
Politico
BuzzFeed
Axios
Huffington Post|HuffPost
USA Today
Los Angeles Times
Chicago Tribune
Boston Globe
Daily Mirror
Daily Express
Evening Standard
Süddeutsche Zeitung
Frankfurter Allgemeine Zeitung
La Repubblica
Corriere della Sera
Libération
Novaya Gazeta
Izvestia
Kommersant
Interfax
Tasnim
Anadolu|Anadolu Agency
Radio Free Europe
Voice of America
Deutsche Welle
UNDP
UNEP
UNAIDS
UNFPA
ILO|International Labour Organization
FAO|Food and Agriculture Organization
ICRC|International Committee of the Red Cross
APEC
Organization of American States|OAS
Council of Europe
Eurogroup
Frontex
Eurostat
European Space Agency|ESA
CERN
WADA|World Anti-Doping Agency
IAAF
NASCAR
BCCI
WWF|World Wildlife Fund
Transparency International
World Economic Forum
Asian Development Bank|ADB
African Development Bank
Commonwealth of Nations
Shanghai Cooperation Organization
FARC
Eta|ETA
IRA|Irish Republican Army
LTTE|Tamil Tigers
PFLP
Mahdi Army
Janjaweed
Rapid Support Forces|RSF
M23
Lord's Resistance Army|LRA
Abu Sayyaf
Jemaah Islamiyah
Haqqani network
Stasi
Gestapo
Ku Klux Klan|KKK
Basij
Hashd al-Shaabi|al-Hashd al-Shaabi
Secret Service
Coast Guard
National Guard
Marine Corps
TSA
NTSB
FTC|Federal Trade Commission
USDA
ATF
NOAA
USGS
NIH|National Institutes of Health
ACLU
NAACP
NRA|National Rifle Association
AFL-CIO
PETA
White House Press Office
National Security Council
Joint Chiefs of Staff
Environmental Protection Agency
Central Intelligence Agency
Federal Bureau of Investigation
National Security Agency
Food and Drug Administration
Securities and Exchange Commission
Internal Revenue Service
Ofcom
Ofsted
HMRC
Ministry of Defence|MoD
Ministry of Defense
Crown Prosecution Service|CPS
RSPCA
RNLI
Royal Navy
Royal Air Force|RAF
National Trust
Church of England
CDU
CSU
SPD
AfD
FDP
Syriza
Podemos
PSOE
Ciudadanos
Fidesz
Jobbik
Fianna Fáil|Fianna Fail
Fine Gael
Plaid Cymru
SDLP
Forza Italia
Five Star Movement
Front National|National Front
National Rally
En Marche
ZANU-PF|Zanu-PF
Inkatha Freedom Party
PML-N
Awami League
Kuomintang|KMT
FMLN
Congress Party
Shiv Sena
Green Party
Communist Party
Social Democratic Party
Christian Democratic Union
United Russia
Law and Justice
Oxford University|University of Oxford
Cambridge University|University of Cambridge
Princeton
Massachusetts Institute of Technology|MIT
London School of Economics|LSE
Caltech
Imperial College London
King's College London
University College London|UCL
Smithsonian
Nobel Committee
Mayo Clinic
Liverpool Football Club
Tottenham Hotspur
Paris Saint-Germain|PSG
Borussia Dortmund
AC Milan
Inter Milan
Atlético Madrid|Atletico Madrid
Aston Villa
West Ham
Celtic FC
`;

/** People whom the news names by surname alone, without further ado. */
export const notables = `
Trump
Obama
Biden
Clinton
Reagan
Nixon
Kennedy
Putin
Zelenskyy|Zelensky|Zelenskiy
Medvedev
Lavrov
Yeltsin
Gorbachev
Stalin
Lenin
Netanyahu
Arafat
Khamenei
Khomeini
Rouhani
Ahmadinejad
Assad|al-Assad
Erdogan
Merkel
Scholz
Macron
Sarkozy
Hollande
Thatcher
Blair
Sunak
Starmer
Trudeau
Modi
Mandela
Zuma
Ramaphosa
Mugabe
Gaddafi|Gadhafi|Qaddafi
Mubarak
Chavez|Chávez
Maduro
Bolsonaro
Castro
Berlusconi
Draghi
Guterres
Hitler
Mussolini
Churchill
Gandhi
Shakespeare
Einstein
Mozart
Beethoven
Picasso
Musk
Zuckerberg
Bezos
Beyoncé
Rihanna
Madonna
Messi
Ronaldo
Federer
Nadal
Djokovic
Jesus
Muhammad
Harris
Vance
Pelosi
Schumer
McConnell
Rubio
Blinken
Kissinger
Giuliani
Eisenhower
Truman
Roosevelt
Guevara
Trotsky
Khrushchev
Brezhnev
Poroshenko
Yanukovych|Yanukovich
Lukashenko
Navalny
Prigozhin
Shoigu
Milosevic
Vucic
Orban
Kaczynski
Havel
Walesa
Ceausescu
Chirac
Mitterrand
Zapatero
Rajoy
Meloni
Salvini
Renzi
Merz
Corbyn
Farage
Poilievre
Ardern
Zedong
Jinping
Nehru
Bhutto
Musharraf
Rajapaksa
Duterte
Widodo
Mahathir
Kishida
Mnangagwa
Kagame
Museveni
Kenyatta
Ruto
Buhari
Tinubu
Obasanjo
Haftar
Morsi
Sadat
Sisi|al-Sisi|el-Sisi
Hariri
Nasrallah
Haniyeh
Sinwar
Zarif
Raisi
Ocalan
Barzani
Talabani
Sistani
Lula
Milei
Kirchner
Sheinbaum
Pinochet
Bolivar
Pele
Maradona
Mbappe|Mbappé
Warhol
Tolstoy
Dostoevsky|Dostoyevsky
Tchaikovsky
Hemingway
Spielberg
Scorsese
`;
