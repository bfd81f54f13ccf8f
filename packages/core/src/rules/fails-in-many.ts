import { projectRule } from '../check/rule.ts';
import { localePath } from '../state/message-id.ts';

/** That a source changed, or is new, says nothing of how hard it is. */
const OF_ITS_STATE = new Set(['stale', 'missing-message', 'extra-message', 'facts-in-words']);

export const rule = projectRule({
  id: 'fails-in-many',
  description:
    'A message with the same fault in most languages is hard to translate: the source says so to its author.',
  severity: 'warning',
  round: 'last',
  check({ languages, source, open, found }, report) {
    const targets = languages.filter(({ isSource }) => !isSource).length;
    if (!source || targets < 2) return;
    const failing = new Map<string, { id: string; key: string; code: string; tags: Set<string> }>();
    for (const [{ code }, place] of found()) {
      if (!place || OF_ITS_STATE.has(code)) continue;
      const name = `${code} ${place.id}`;
      const fault = failing.get(name) ?? { ...place, code, tags: new Set() };
      fault.tags.add(place.tag);
      failing.set(name, fault);
    }
    for (const { id, key, code, tags } of failing.values()) {
      // A fault the source has too is named there already.
      if (tags.has(source.tag) || tags.size < 2 || tags.size * 2 <= targets) continue;
      const path = `locales/${source.tag}/${localePath(id.slice(0, id.length - key.length - 1))}`;
      if (!open.has(path)) continue;
      const where = languages.filter(({ tag }) => tags.has(tag)).map(({ tag }) => tag);
      report(
        path,
        `“${key}” has the fault ${code} in ${where.join(', ')}.`,
        'Look whether the source misleads: an easier sentence, or a note, may help all languages.',
        { path: key.split('.') },
      );
    }
  },
});
