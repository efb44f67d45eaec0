import type { NameTagger } from '../names/tagger';
import type { FactKind } from './kind';

/** Nationalities and peoples ("Iraqi", "Kurds"): found only when asked for. */
export function nationalityKind(names: NameTagger): FactKind {
  return {
    info: {
      id: 'nationality',
      family: 'name',
      label: 'nationality',
      plural: 'Nationalities',
      icon: 'globe',
      onByDefault: false,
    },
    find: paragraph => names.tag(paragraph).filter(found => found.kind === 'nationality'),
  };
}

/** Adjectives and nouns of nations, peoples and faiths, in the singular. */
const demonyms = new Set(
  `Afghan African Albanian Algerian American Amish Andorran Angolan Arab Arabian Arabic Argentine Argentinian Armenian Asian Assyrian Australian Austrian Azerbaijani Azeri
  Bahamian Bahraini Baltic Bangladeshi Barbadian Basque Bavarian Belarusian Belgian Belizean Bengali Beninese Berber Bermudian Bhutanese Bolivian Bosnian Botswanan Brazilian
  Breton Briton British Bruneian Buddhist Bulgarian Burkinabe Burmese Burundian Californian Cambodian Cameroonian Canadian Catalan Catholic Caucasian Chadian Chechen Chilean
  Chinese Christian Circassian Colombian Comoran Congolese Copt Coptic Cossack Croat Croatian Cuban Cypriot Czech Czechoslovak Dane Danish Djiboutian Dominican Druze Dutch Ecuadorean Ecuadorian
  Egyptian Emirati English Englishman Englishmen Englishwoman Eritrean Estonian Ethiopian European Evangelical Fijian Filipino Finn Finnish Flemish French Frenchman Frenchmen Frenchwoman Gabonese Gambian Gazan Georgian German
  Ghanaian Greek Grenadian Guatemalan Guinean Guyanese Haitian Hazara Hebrew Hindu Hispanic Honduran Hungarian Hutu Icelander Icelandic Igbo Indian Indonesian Iranian Iraqi Irish Irishman Irishmen
  Islamic Islamist Israeli Italian Ivorian Jamaican Japanese Jew Jewish Jordanian Kashmiri Kazakh Kenyan Kikuyu Korean Kosovar Kurd Kurdish Kuwaiti Kyrgyz Lao Laotian Latino Latina Latvian
  Lebanese Liberian Libyan Lithuanian Luxembourger Macedonian Malagasy Malawian Malay Malaysian Maldivian Malian Maltese Maori Mauritanian Mauritian Mayan Mexican Moldovan Monegasque Mongolian Mongol Montenegrin Mormon
  Moroccan Mozambican Muslim Namibian Nepalese Nepali Nicaraguan Nigerian Nigerien Norman Norse Norwegian Omani Orthodox Ottoman Pakistani Palestinian Panamanian Papuan Paraguayan Pashtun Persian
  Peruvian Pole Polish Portuguese Protestant Punjabi Qatari Quaker Roma Roman Romanian Russian Rwandan Salvadoran Salvadorean Sami Samoan Saudi Scandinavian Scot Scottish Scotsman Senegalese Serb Serbian Sephardic
  Shia Shiite Shi'ite Sicilian Sikh Singaporean Sinhalese Slav Slavic Slovak Slovakian Slovene Slovenian Somali Soviet Spaniard Spanish Sudanese Sunni Surinamese Swazi Swede Swedish Swiss Syrian
  Taiwanese Tajik Tamil Tanzanian Tatar Texan Thai Tibetan Togolese Tongan Trinidadian Tunisian Turk Turkish Turkmen Tutsi Ugandan Uighur Uyghur Ukrainian Uruguayan Uzbek
  Venezuelan Vietnamese Viking Welsh Welshman Yazidi Yemeni Yoruba Yugoslav Zambian Zimbabwean Zionist Zulu Latin Anglican Baptist Lutheran Methodist Presbyterian Londoner Parisian Muscovite Franco Anglo Afro Sino Byzantine Germanic Celtic Nazi Communist Marxist`.split(
    /\s+/,
  ),
);

/** True for a nationality, people or faith, singular or plural. `word` folded, with its capital. */
export function isDemonym(word: string): boolean {
  return demonyms.has(word) || (word.endsWith('s') && word.length > 3 && demonyms.has(word.slice(0, -1)));
}

/** True for words that say of which country something is; with "Philippine", whose plural is no nationality but the country. */
export function isCountryAdjective(word: string): boolean {
  return word === 'Philippine' || isDemonym(word);
}

/** True for the first word of nationalities of two words: "North Korean", "Latin American". */
export function isCompass(word: string): boolean {
  return /^(?:North|South|East|West|Latin|Central)(?:ern)?$/.test(word);
}
