import type { Search } from '@polystatus/status/search';
import { shown, type Answers } from './answers.ts';
import type { TextData } from './data.ts';

/** What a search field finds: names at once, and questions when their texts are here. */
export interface Questions {
  readonly find: (query: string) => Answers;
  /** Whether texts are on their way that may say more. */
  readonly isWaiting: () => boolean;
}

/**
 * @param owners names by id
 * @param address of the full text, fetched when somebody first asks something that no name answers
 * @param changed is called when the answers may have become better
 */
export function questions(
  names: Search,
  owners: Readonly<Record<string, string>>,
  address: string,
  changed: () => void,
): Questions {
  let ask: ((query: string) => Answers) | undefined;
  let isWaiting = false;
  /** What failed is not tried again before something else is asked. */
  let last: string | undefined;
  const load = async (): Promise<void> => {
    isWaiting = true;
    try {
      const [{ openTexts }, response] = await Promise.all([import('./texts.ts'), fetch(address)]);
      if (response.ok) ask = openTexts((await response.json()) as TextData, names, owners);
    } catch {
      // Without a connection the names still answer; the next question tries again.
    }
    isWaiting = false;
    changed();
  };
  return {
    isWaiting: () => isWaiting,
    find: (query) => {
      if (ask) return ask(query);
      const byName = names.search(query);
      const isQuestion = /\s/.test(query) || byName.length === 0;
      if (isQuestion && !isWaiting && query !== last) void load();
      last = query;
      return { pages: [], named: shown(byName), told: [] };
    },
  };
}
