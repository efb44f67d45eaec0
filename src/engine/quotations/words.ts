/** Verbs that attribute speech, in the forms of news style; data. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  (
    'said says say saying told tells tell telling added adds adding replied replies replying asked asks asking wrote writes writing ' +
    'tweeted tweets posted posts announced announces announcing declared declares declaring insisted insists insisting argued argues ' +
    'arguing claimed claims claiming stated states stating stressed stresses stressing warned warns warning noted notes noting ' +
    'explained explains explaining recalled recalls recalling admitted admits admitting conceded concedes conceding confirmed confirms ' +
    'confirming denied denies denying called calls calling described describes describing dubbed branded joked jokes joking quipped ' +
    'shouted shouting whispered continued continues continuing concluded concludes concluding testified testifies commented comments ' +
    'commenting remarked remarks remarking responded responds responding urged urges urging vowed vows vowing pledged pledges pledging ' +
    'predicted predicts predicting suggested suggests suggesting acknowledged acknowledges acknowledging lamented laments complained ' +
    'complains complaining maintained maintains reiterated reiterates reiterating emphasized emphasizes emphasizing emphasised ' +
    'emphasises emphasising observed observes exclaimed boasted boasts agreed agrees criticized criticised condemned denounced hailed ' +
    'praised labelled labeled read reads put puts shared shares began begins'
  ).split(' '),
);

/** Words that may stand between a speaker and the verb: "Okafor has also said". */
export const BETWEEN: ReadonlySet<string> = new Set(
  'also later then has had have once again already reportedly previously recently repeatedly yesterday today earlier simply only just always often never still even would will did does was were is are been quoted as'.split(
    ' ',
  ),
);

/** Words that begin a noun phrase. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  'a an the his her its their our my your one another some this that these those both several many most two three four five no every each'.split(
    ' ',
  ),
);

export const PRONOUNS: ReadonlySet<string> = new Set(
  'he she they it i we you who somebody someone everyone others'.split(' '),
);

/** Offices that stand in lower case within a title before a name: "Chief executive Ann Lee". */
export const OFFICES: ReadonlySet<string> = new Set(
  (
    'executive minister secretary president director officer general spokesman spokeswoman spokesperson coach manager leader chairman ' +
    'chairwoman chair editor analyst economist correspondent commissioner inspector superintendent prosecutor'
  ).split(' '),
);

/** Prepositions that continue a noun phrase: "a spokeswoman for the ministry". */
export const LINKS: ReadonlySet<string> = new Set('of for at from with'.split(' '));

/** Words that end a noun phrase to either side. */
export const BREAKS: ReadonlySet<string> = new Set(
  (
    'and but or that as when while after before because if since though although which who whom whose what where how why to on in ' +
    'by during throughout through at into about than until so yet per via under over against among amid despite with from for of not is are was were be ' +
    'been has had have will would can could may might should must did does also later then reporters journalists lawmakers'
  ).split(' '),
);

/** Days and months, which stand beside a speaker without being part of it: "Okafor said Wednesday". */
export const DAYS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december yesterday today'
  ).split(' '),
);
