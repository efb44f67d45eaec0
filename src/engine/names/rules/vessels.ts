import type { Token } from '../tokens';

/** What bears a name that is none of a person, an organization or a place. */
const vessels = new Set(
  'ship ferry tanker trawler vessel freighter yacht frigate destroyer submarine warship lifeboat tug tugboat barge liner cruiser schooner steamer'.split(
    ' ',
  ),
);

/** True where a ship is named before token `from`: "the *tanker* Corvina Star", "the *ship*, the Corvina Star". */
export function isVessel(tokens: readonly Token[], from: number): boolean {
  let i = from - 1;
  if (/^["“‘']$/.test(tokens[i]?.text ?? '')) i--;
  if (tokens[i]?.text === 'the') i -= tokens[i - 1]?.text === ',' ? 2 : 1;
  return vessels.has(tokens[i]?.text ?? '');
}
