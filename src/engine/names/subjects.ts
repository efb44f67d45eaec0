/**
 * Subjects of drafts in which a name alone means something else than elsewhere: in sport a town is a team, in business a word is
 * a company. A paragraph that has some of the words of a subject is about it.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words of sport, in lower case. */
export const sportWords = list(`
  beat beats beaten win wins won winning winner winners lose loses losing defeat defeats defeated victory draw drew drawn tie tied unbeaten winless scoreless
  game games match matches season seasons league division conference cup trophy title titles tournament championship championships champion champions
  playoff playoffs final finals semifinal semifinals quarterfinal quarterfinals qualifier qualifiers round rounds leg fixture fixtures standings table
  team teams squad squads club clubs side roster bench player players coach coached striker strikers goalkeeper keeper midfielder defender winger forward
  captain referee umpire fans stadium pitch field court halftime overtime kickoff goal goals goalless score scored scores scoring scorer scorers penalty
  penalties substitute header injury injured hamstring knee relegation relegated promoted points assists rebounds quarterback touchdown touchdowns
  inning innings pitcher homer homers run runs wicket wickets overs batsman bowler bowled century test tests series try tries scrum set sets seed seeded
  singles doubles lap laps race races stage rider riders sprint medal medals gold silver bronze bout knockout birdie birdies bogey par
  soccer football basketball baseball cricket rugby tennis hockey golf athletics cycling boxing swimming volleyball handball badminton`);

/** Words of business, in lower case. */
export const businessWords = list(`
  share shares stock stocks shareholder shareholders investor investors bourse exchange index percent pct profit profits loss losses earnings revenue
  revenues sales turnover dividend dividends quarter quarterly net pretax operating margin margins guidance outlook forecast forecasts analyst analysts
  broker brokers brokerage trader traders trading market markets bond bonds yield yields debt loan loans rating ratings bank banks lender lenders fund funds
  billion million mln bln bid bids takeover merger acquisition stake stakes deal subsidiary unit company companies firm firms group maker makers retailer
  producer producers supplier suppliers carrier airline airlines refinery barrel barrels crude ounce tonne tonnes plant plants order orders contract
  contracts listing ipo bankruptcy creditors chief executive chairman ceo cfo rose fell gained dropped jumped slid climbed lost added closed shed`);
