import { plain } from '@polystatus/status/markdown';
import { problem } from '@polystatus/data/problem';
import { entry, facts, statuses } from '../content.ts';

/** Errors that ask for something different each: look elsewhere, change the request, wait. */
const shown = ['404', '422', '429'].filter((id) => statuses.some((status) => status.id === id));

/** Whole HTTP responses with problem details in one language, as the package makes them. */
export function problemExamples(tag: string): string[] {
  return shown.map((id) => {
    const { code, phrase, headers } = facts(id);
    const wait = headers.some(({ name }) => name === 'Retry-After') ? ['Retry-After: 30'] : [];
    const body = problem(id, { locale: tag, detail: plain(entry(tag, id).summary) });
    return [
      `HTTP/1.1 ${code} ${phrase}`,
      'Content-Type: application/problem+json',
      `Content-Language: ${tag}`,
      'Vary: Accept-Language',
      ...wait,
      '',
      JSON.stringify(body, undefined, 2),
    ].join('\n');
  });
}
