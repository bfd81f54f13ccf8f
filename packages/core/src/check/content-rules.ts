import { recalled, type Look } from './look.ts';
import type { Said } from './memory.ts';
import type { Shelf } from './shelf.ts';

/** What rules say of all facts at once. */
export function sayOfContent(look: Look): readonly Said[] {
  return recalled(look, 'content', [contentKey(look.shelf), look.today], () => {
    const { rules, shelf, items, pen, today } = look;
    const said: Said[] = [];
    const content = {
      facts: items.all('facts'),
      owners: items.all('owner'),
      questions: items.all('question'),
      comparisons: items.all('comparison'),
      ecosystems: items.all('ecosystem'),
      registry: shelf.ofKind('registry')[0],
      paths: new Set([...shelf.paths].filter(isContent)),
      today,
    };
    for (const rule of rules)
      if (rule.scope === 'content') rule.check(content, pen.forFiles(rule, said));
    return said;
  });
}

/** Names the state of everything below content/. */
export function contentKey(shelf: Shelf): string {
  return JSON.stringify([
    shelf.keyOf([...shelf.sources.values()].filter(({ path }) => isContent(path))),
    shelf.unread.filter(({ file }) => isContent(file)),
  ]);
}

function isContent(path: string): boolean {
  return path.startsWith('content/');
}
