import type { ClassId, Id } from '#generated/ids.ts';
import { frozen } from '../frozen.ts';

/** The words of one status code as i18next reaches them: `404.title`, `404.visitor.message`. */
export interface Words {
  readonly title: string;
  /** One sentence for developers. */
  readonly summary: string;
  /** What a visitor of a site or app may be told. */
  readonly visitor: { readonly title: string; readonly message: string };
}

/** The namespace `status` of one language, by id and by class of errors. */
export type Statuses = Readonly<Record<Id | ClassId, Words>>;

/** Below this name the words are found: `t('404.title', { ns: 'status' })`. */
export const NAMESPACE = 'status';

/**
 * Unpacks lines, three a code: id, title and message for visitors. They are frozen: i18next writes
 * into what it is given, and whoever imports them gets the same ones.
 *
 * @param summarize title and sentence of a code in the same language
 * @param packed what `build/i18next.ts` wrote
 */
export function statuses(
  summarize: (id: string) => Pick<Words, 'title' | 'summary'> | undefined,
  packed: string,
): Statuses {
  const lines = packed.split('\n');
  const byId: Record<string, Words> = {};
  for (let line = 0; line < lines.length; line += 3) {
    const [id, title, message] = lines.slice(line, line + 3) as [string, string, string];
    const { title: name = '', summary = '' } = summarize(id) ?? {};
    byId[id] = { title: name, summary, visitor: { title, message } };
  }
  return frozen(byId) as Statuses;
}

/** The same words once more, for an instance of i18next to change as it likes. */
export function copyOf(words: Statuses): Statuses {
  const entries = Object.entries(words).map(([id, { visitor, ...own }]) => [
    id,
    { ...own, visitor: { ...visitor } },
  ]);
  return Object.fromEntries(entries) as Statuses;
}
