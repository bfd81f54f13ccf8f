import { sourceLocale, targetLocales } from '../project.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'fails-in-many',
  scope: 'project',
  description:
    'A message with the same fault in most languages is hard to translate: the source says so to its author.',
  covers: ['T5'],
  severity: 'warning',
  round: 'last',
  check({ project, found = [], placeOf }) {
    const source = sourceLocale(project);
    const targets = targetLocales(project).length;
    if (!source || targets < 2 || found.length < 2) return;
    const failing = new Map<string, { id: string; key: string; code: string; tags: Set<string> }>();
    for (const diagnostic of found) {
      const place = placeOf?.(diagnostic);
      if (!place) continue;
      const name = `${diagnostic.code} ${place.id}`;
      const fault = failing.get(name) ?? { ...place, code: diagnostic.code, tags: new Set() };
      fault.tags.add(place.tag);
      failing.set(name, fault);
    }
    const order = [...project.locales.keys()];
    for (const { id, key, code, tags } of failing.values()) {
      // A fault the source has too is named there already.
      if (tags.has(source.tag) || tags.size < 2 || tags.size * 2 <= targets) continue;
      const name = id.slice(0, id.length - key.length - 1);
      const file = source.entries.get(name) ?? source.namespaces.get(name.replace(/^ui\//, ''));
      file?.parsed.reporter.report(file.parsed.rangeOf(key.split('.')), {
        code: 'fails-in-many',
        message: `“${key}” has the fault ${code} in ${order.filter((tag) => tags.has(tag)).join(', ')}.`,
        hint: 'Look whether the source misleads: an easier sentence, or a note, may help all languages.',
      });
    }
  },
};
