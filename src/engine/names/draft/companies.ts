/** Last words of the names of companies, which are mostly named without them: "Nordbank ASA", "Hexagon Pensions". */
const companyEndings: ReadonlySet<string> = new Set(
  (
    'inc corp corporation ltd limited llc llp plc ag asa as ab oy gmbh sa nv spa se co company companies group holdings holding partners ventures ' +
    'industries enterprises technologies systems solutions motors airlines airways aviation aerospace bancorp bank insurance capital securities ' +
    'petroleum pharmaceuticals pharma laboratories labs electronics telecom communications networks pictures studios records entertainment foods ' +
    'brands stores supermarkets hotels logistics railways steel mining software semiconductor energy pensions investments ' +
    'robotics analytics therapeutics biosciences biotech dynamics instruments engineering construction shipping ferries dairies breweries distillers textiles ' +
    'cosmetics chemicals plastics packaging furniture properties realty developments consulting advisory management equity finance financial assurance trading ' +
    'metals minerals resources renewables batteries hydrogen freight trucking couriers satellite orbital cyber digital interactive gaming wireless broadband ' +
    'publishing printing healthcare diagnostics cruises resorts leisure restaurants'
  ).split(' '),
);

/** The name of a company as it is mostly called, from its key: "nordbank" of "nordbank asa"; null where the name has no such ending. */
export function companyName(key: string): string | null {
  const space = key.lastIndexOf(' ');
  if (space < 0 || !companyEndings.has(key.slice(space + 1))) return null;
  return companyName(key.slice(0, space)) ?? key.slice(0, space);
}
