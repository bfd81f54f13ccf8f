import type { Facts, SourceReference } from '@polystatus/status/compiled';

/** What a search engine does with a page, as a message `code:search.<name>`. */
export type Treatment =
  | 'considered'
  | 'empty'
  | 'permanent'
  | 'temporary'
  | 'unchanged'
  | 'absent'
  | 'slower';

/** The page that says so; it names classes, and the codes that are treated otherwise. */
export const source: SourceReference = {
  document: 'Google Search Central, HTTP status codes',
  url: 'https://developers.google.com/search/docs/crawling-indexing/http-network-errors',
};

/** The one client error that the page counts among those of a server in trouble. */
const TOO_MANY_REQUESTS = 429;

/**
 * What Google’s crawlers do with a code. Of redirections, those that last are stored unasked.
 *
 * @returns `undefined` for what the page does not speak of: interim responses, other redirections,
 * codes of owners
 * @example treatmentOf(facts('410')) // 'absent'
 */
export function treatmentOf(facts: Facts): Treatment | undefined {
  const { code, class: group, state, content, method, deprecated, cacheable } = facts;
  if (state !== 'registered' || deprecated) return undefined;
  switch (group) {
    case 'successful':
      return content === 'none' ? 'empty' : 'considered';
    case 'redirection':
      if (content === 'none') return 'unchanged';
      return method && (cacheable === 'heuristically' ? 'permanent' : 'temporary');
    case 'client-error':
      return code === TOO_MANY_REQUESTS ? 'slower' : 'absent';
    case 'server-error':
      return 'slower';
    default:
      return undefined;
  }
}
