import type { NameTagger } from '../names/tagger';
import type { FactKind } from './kind';

/** Organizations by name: companies, institutions, parties, armed groups, teams, media. */
export function organizationKind(names: NameTagger): FactKind {
  return {
    info: {
      id: 'organization',
      family: 'name',
      label: 'organization',
      plural: 'Organizations',
      icon: 'organization',
      onByDefault: true,
    },
    find: paragraph => names.tag(paragraph).filter(found => found.kind === 'organization'),
  };
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that, as the last of a name (before "of", "for" …), make it an organization. */
export const organizationHeads = list(`
  Inc Inc. Corp Corp. Corporation Ltd Ltd. Limited LLC LLP PLC Plc plc AG GmbH SA NV Co Co. Company Companies Group Holdings Holding Partners Ventures
  Industries Enterprises Technologies Systems Solutions Motors Airlines Airways Aviation Aerospace Bancorp Bank Banks Insurance Capital Securities
  Petroleum Pharmaceuticals Pharma Laboratories Labs Electric Electronics Telecom Communications Networks Media Pictures Studios Records Entertainment Foods
  Brands Stores Supermarkets Hotels Logistics Railways Rail Steel Mining Software Semiconductor
  Ministry Department Bureau Agency Office Authority Commission Committee Council Board Administration Service Services Court Tribunal Parliament
  Senate Congress Assembly Cabinet Directorate Inspectorate Secretariat Treasury Legislature Chamber Embassy Consulate Delegation Mission
  University College School Academy Institute Institution Polytechnic Seminary Faculty Hospital Hospitals Clinic Infirmary Trust Museum Gallery Library Orchestra Philharmonic Choir
  Party Union Alliance Coalition Movement Front League Federation Confederation Association Society Organization Organisation Foundation Fund Forum Network Initiative
  Club United Rovers Wanderers Athletic Army Navy Guard Guards Corps Brigade Brigades Battalion Regiment Militia Forces Force Command Police Constabulary Squad
  Church Diocese Archdiocese Brotherhood Caucus Campaign Consortium Cooperative Syndicate Chamber Guild Unions Workers Veterans
  Times Post Journal Tribune Herald Gazette Chronicle Telegraph Daily Weekly Magazine Review Press News Newspaper Broadcasting Television TV Radio Channel Observer Mirror Examiner Globe
  Team Center Centre Taskforce Panel Watch Crossing Democrats Republicans Conservatives Greens Ltda Exchange Registry Registrar Secretariat
  Air Lines Shipping Cement Oil Gas Power Energy Telecoms Financial Finance Management Advisors Advisers Research Economics Healthcare Health Therapeutics
  Minerals Resources Metals Chemicals Beverages Breweries Properties Homes Construction Engineering Transport Publishing Theatre Opera Ballet
  Sports Racing Reserves Albion Hotspur FC AFC CF SC`);

/** Capitals that are no names: what newsrooms abbreviate without meaning an organization. */
const commonAcronyms = list(`
  TV CEO CFO COO CTO GDP GNP DNA RNA AIDS HIV COVID PDF CD CDs DVD DVDs ID IDs IT AI GPS PM AM MP MPs MEP MEPs VIP VIPs PR HR Q&A OK USD EUR GBP PC PCs IQ LGBT LGBTQ
  SUV SUVs ATM PIN SMS URL HTML HTTP API CPU FAQ DIY NGO NGOs POW POWs WMD IED IEDs UFO BC AD BCE CE GMT UTC EST EDT PST PDT CET BST MD PhD BA MA JD DJ MC
  EBIT EBITDA II III IV VI VII VIII IX XI XII I A THE AND OF IN TO FOR ON MBA ER ICU CCTV RPG SIM USB LED 3D HD IPO ETF VAT NO NOT IS IT WE YOU MoU MOU MoUs MOUs PTSD PPE WIFI ESG LNG LPG CO2 EV EVs`);

/** True for "TV", "CEO", "MoUs": initials that are no names, and plurals of a kind. */
export function isCommonAcronym(word: string): boolean {
  return commonAcronyms.has(word) || (word.length <= 5 && /^[A-Z][a-z]?[A-Z]+s$/.test(word));
}
