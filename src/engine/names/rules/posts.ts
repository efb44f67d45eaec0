import { kindOf, type Candidate } from '../candidate';
import type { Token } from '../tokens';

/** Last words of what somebody is, never of what an organization is called. */
const posts = new Set(
  'Commissioner Adviser Advisor Correspondent Minister Secretary Governor Director Officer Coordinator Editor Ambassador Chairman Chairwoman Chancellor Mayor Spokesman Spokeswoman'.split(
    ' ',
  ),
);

/** What somebody is in a party or a firm, behind its name: "the BJP *MLA*", "Tarn's *CEO*". */
export const shortPosts = new Set('MP MPs MLA MLAs MSP MSPs MEP MEPs CEO CFO COO'.split(' '));

/** What makes a post of "General". */
const beforeGeneral = new Set(
  'Inspector Comptroller Attorney Solicitor Secretary Director Auditor Surveyor Accountant Advocate Consul Governor Postmaster'.split(
    ' ',
  ),
);

/** "the National Security *Adviser*", "the *Commissioner* of Police": a post that was taken for an organization. */
export function isPost(tokens: readonly Token[], candidate: Candidate): boolean {
  const { from, to } = candidate;
  if (kindOf(candidate) !== 'organization') return false;
  let end = from;
  while (end < to && !/^(?:of|for)$/.test(tokens[end]?.text ?? '')) end++;
  const last = tokens[end - 1]?.text ?? '';
  return posts.has(last) || (last === 'General' && beforeGeneral.has(tokens[end - 2]?.text ?? ''));
}
