import { localeFile } from '../state/message-id.ts';
import { localeRule } from '../check/rule.ts';
import { placeName, placeNames } from '../check/place-name.ts';
import { isEntryField } from '../validate/message-schema.ts';

export const rule = localeRule<readonly string[], never, unknown>({
  id: 'wording-places',
  description: 'The places in which an item of the wording list applies exist.',
  /** The last keys of a namespace; its name is that of the file. */
  words: ({ kind, name, texts }) =>
    kind === 'entry'
      ? undefined
      : [...new Set(texts.map((text) => placeName(text).slice(name.length + 1)))],
  check({ language: { tag, locale }, files, originals }, report) {
    const items = locale?.wording ?? [];
    const places = new Set(
      [...files, ...originals].flatMap(({ name, value }) =>
        value.flatMap((last) => placeNames(`${name}.${last}`)),
      ),
    );
    for (const [index, item] of items.entries())
      for (const [at, name] of (item.in ?? []).entries())
        if (!isEntryField(name) && !places.has(name))
          report(
            localeFile(tag),
            `There is no place “${name}”.`,
            'Name a field of entries (causes), the interface (ui), a part of it (ui/site) or a key (ui/*.heading).',
            { path: ['wording', index, 'in', at] },
          );
  },
});
