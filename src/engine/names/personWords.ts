const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that end a title before a name: "Foreign *Minister* Karim Haddad". Capitalised, periods included. */
export const titleHeads = list(`
  Mr Mr. Mrs Mrs. Ms Ms. Miss Mx Dr Dr. Prof Prof. Professor Sir Dame Lord Lady Madame Madam Mademoiselle Señor Sr. Herr Frau Father Fr.
  Sister Brother Reverend Rev Rev. Rabbi Imam Sheikh Shaikh Sheik Shaykh Ayatollah Mullah Hojatoleslam Hajj Haji Emir Amir Sultan Sayyid
  Pope Cardinal Archbishop Bishop Patriarch Pastor Deacon Chaplain Monsignor
  President Pres. Premier Chancellor Minister Secretary Undersecretary Ambassador Amb. Envoy Consul Governor Gov. Mayor Councillor Cllr Cllr. Alderman Councilman
  Councilwoman Senator Sen. Sens. Representative Rep. Reps. Congressman Congresswoman Speaker Deputy MP MEP Commissioner Chairman Chairwoman Chair Chairperson
  Leader Whip Spokesman Spokeswoman Spokesperson Director Chief Head Manager Coach Captain Capt. Judge Justice Magistrate Attorney Prosecutor
  King Queen Prince Princess Duke Duchess Earl Count Countess Baron Baroness Emperor Empress Tsar Czar Shah
  General Gen. Lieutenant Lt. Lt Colonel Col. Major Maj. Sergeant Sgt. Sgt Corporal Cpl. Private Pvt. Admiral Adm. Commander Cmdr. Marshal Brigadier
  Officer Detective Inspector Superintendent Constable Sheriff Trooper Agent Premier-designate Taoiseach Dean Rector Provost Principal
  Sheikha Shaikha Alhaji Alhaja Hajiya Hajia Mallam Malam Engr Engr. Barr Barr. Hon Hon. Mzee Otunba Oba Datuk Dato Datin Tun Tengku Ustaz Ustad
  Shri Smt Smt. Maulana Nana Datu Councilor Councilmember Assemblyman Assemblywoman Assemblymember Selectman Commodore Mufti Pandit Sardar Khun Doña Maître Mme Mlle Cde Cde. Adv Adv. SSP DSP ASP DIG IGP DC DS DCI PC WPC Supt Insp Det Ven Ven. Archdeacon
  CEO CFO COO Economist Analyst Editor Author Actor Actress Singer Dr.. Coach Sen Rep Gen Gov Col Mstr Comrade Judge Ombudsman Treasurer Advisor Adviser Aide`);

/** Words that may stand inside a title before its head: "*Prime* Minister", "*Deputy* *Interior* Minister". */
export const titleModifiers = list(`
  Prime Vice Deputy Acting Interim Former Ex Late Then First Second Foreign Interior Defense Defence Finance Justice Trade Health Education Energy Oil
  Labor Labour Transport Agriculture Environment Economy Culture Information Home Housing Immigration Planning Water Electricity Sports Tourism
  Chief Senior Supreme Grand Crown Lord Major Lieutenant Brigadier Rear Attorney Assistant Associate Executive Managing Press
  Majority Minority Senate House Opposition Police Army Navy Special Field Air Wing Staff Master Secretary State Federal District County City
  Right Honourable Honorable Most National General Under Shadow Cabinet Principal Exiled Incoming Outgoing Squadron Flight Group`);

/** Words in lower case before a name that say what a person is. */
export const roles = list(`
  president premier chancellor minister secretary ambassador envoy governor mayor senator lawmaker deputy lawyer attorney judge prosecutor solicitor barrister
  chairman chairwoman chair chief head leader spokesman spokeswoman spokesperson director executive founder co-founder owner manager coach captain striker
  midfielder defender goalkeeper forward winger batsman bowler professor lecturer teacher researcher scientist historian economist analyst strategist
  expert author writer novelist poet journalist reporter correspondent editor columnist photographer critic actor actress singer rapper musician composer
  guitarist drummer director filmmaker producer artist painter designer architect engineer doctor surgeon nurse officer detective inspector sheriff
  commander general colonel major sergeant lieutenant admiral soldier activist campaigner dissident cleric imam rabbi priest bishop pastor farmer
  brother sister father mother son daughter wife husband uncle aunt cousin nephew niece widow grandson granddaughter girlfriend boyfriend partner friend colleague
  candidate nominee incumbent rival opponent predecessor successor billionaire businessman businesswoman entrepreneur tycoon banker investor
  resident neighbor neighbour victim suspect gunman defendant witness survivor student pupil adviser advisor aide assistant consultant counsel
  king queen prince princess duke emperor philosopher mathematician physicist chemist biologist comedian presenter host anchor star legend champion
  teammate rookie quarterback pitcher golfer boxer swimmer sprinter cyclist driver namesake mr mrs ms dr`);

/** Verbs that persons (and offices) do, right after or before a name. */
export const speechVerbs = list(`
  said says told tells added adds wrote writes explained explains argued argues insisted insists claimed claims recalled recalls noted notes
  admitted admits replied replies asked asks joked laughed smiled tweeted testified vowed warned warns conceded stressed shouted whispered nodded
  thinks believes believed thought knew felt remembers hopes resigned died married born grew lives lived`);

/** Particles in lower case between the names of a person: "Ursula *von der* Leyen". */
export const particles = list(
  'de del della delle di da dos das do du la le van von der den ter ten zu zum bin bint ibn ben al el abu y af av dela',
);

/** What follows a person's name and belongs to it. */
export const nameSuffixes = list('Jr Jr. Sr Sr. II III IV');
