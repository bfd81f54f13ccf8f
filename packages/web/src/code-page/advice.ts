import type { Facts } from '@polystatus/status/compiled';

/**
 * What somebody can do who met the code on a page, as messages `code:advice.<name>`. It follows
 * from the facts: the class, whether trying again helps, and the fields of the response.
 *
 * @example adviceFor({ class: 'server-error', retry: 'after-delay', headers: [] })
 * // ['theirs', 'wait', 'tell']
 */
export function adviceFor(facts: Pick<Facts, 'class' | 'retry' | 'headers' | 'method'>): string[] {
  const { class: group, retry, method } = facts;
  if (group === 'successful') return [group];
  if (group === 'redirection') return [group, ...(method ? ['loop'] : [])];
  const isClient = group === 'client-error';
  return [
    // What only a change cures may lie with the one who asked.
    ...(group === 'server-error' && retry !== 'after-change' ? ['theirs'] : []),
    ...(has(facts, 'WWW-Authenticate') ? ['signIn'] : isClient ? changes(retry) : []),
    ...again(retry),
    ...(has(facts, 'Retry-After') ? ['patience'] : []),
    ...(isClient && retry !== 'never' ? ['cookies'] : []),
    'tell',
  ];
}

const changes = (retry: Facts['retry']): string[] => (retry === 'after-change' ? ['check'] : []);

function again(retry: Facts['retry']): string[] {
  switch (retry) {
    case 'same-request':
      return ['once'];
    case 'after-delay':
      return ['wait'];
    case 'not-promised':
      return ['maybe'];
    case 'never':
      return ['useless'];
    default:
      return [];
  }
}

const has = ({ headers }: Pick<Facts, 'headers'>, field: string): boolean =>
  headers.some(({ name, in: place }) => name === field && place === 'response');
