import { localeRule, type EntryItem, type Path, type WordsPart } from '../check/rule.ts';
import { compareTokens } from '../check/token-parity.ts';

/** What i18next replaces by another message: `$t(search.label)`, `$t(cli:help.tagline)`. */
const REFERENCE = /\$t\(\s*([^(),\s]*)[^()]*\)/g;

interface Found {
  /** The messages that have references. */
  readonly referring: readonly (readonly [path: Path, key: string])[];
  /** Those that have others than their source. */
  readonly differing: readonly (readonly [path: Path, message: string, hint: string])[];
}

export const rule = localeRule({
  id: 'references',
  description:
    'References $t(key) name messages that exist, do not run in circles, and are the same in source and translation (code references-kept).',
  codes: ['references', 'references-kept'],
  words: referencesIn,
  check({ files }, report) {
    let texts: ReadonlyMap<string, string> | undefined;
    for (const file of files) {
      const { referring, differing } = file.value;
      for (const [path, message, hint] of differing)
        report(file, message, hint, { code: 'references-kept', path });
      for (const [path, key] of referring) {
        // Few texts have any, and where none has, nothing else is asked.
        texts ??= textsOf(files);
        const fault = file.name.startsWith('ui/')
          ? faultOf(file.name.slice(3), key, texts)
          : (['Entries know no references.', 'Write the words themselves.'] as const);
        if (fault) report(file, ...fault, { path });
      }
    }
  },
});

function referencesIn({ texts, pairs, kind }: EntryItem): Found | undefined {
  const differing: (readonly [Path, string, string])[] = [];
  for (const pair of pairs)
    compareTokens(pair, (message, hint) => differing.push([pair.text.path, message, hint]), [
      { code: 'references-kept', name: 'references', pattern: REFERENCE, needs: '$t(' },
    ]);
  const referring = texts
    .filter(({ text }) => text.includes('$t('))
    .map(({ path, key }) => [path, key] as const);
  // Others may refer to any message of the interface.
  return kind === 'messages' || referring.length + differing.length > 0
    ? { referring, differing }
    : undefined;
}

function textsOf(files: readonly WordsPart<Found>[]): Map<string, string> {
  return new Map(
    files
      .filter(({ name }) => name.startsWith('ui/'))
      .flatMap((file) =>
        file
          .open()
          .messages.map(({ key, text }) => [`${file.name.slice(3)}:${key}`, text] as const),
      ),
  );
}

function faultOf(
  namespace: string,
  key: string,
  texts: ReadonlyMap<string, string>,
): readonly [string, string] | undefined {
  const start = `${namespace}:${key}`;
  for (const target of targetsOf(namespace, texts.get(start) ?? '')) {
    if (!lookUp(target, texts))
      return [
        `“${key}” refers to “${target}”, which is no message.`,
        'Correct the key inside $t(…), or add the message.',
      ];
  }
  // Depth first; a message that comes up again on its own way is a circle.
  const returns = (name: string, way: readonly string[]): boolean => {
    if (way.includes(name)) return name === start;
    return targetsOf(name.split(':', 1)[0] ?? '', texts.get(name) ?? '').some((target) => {
      const next = lookUp(target, texts);
      return next !== undefined && returns(next, [...way, name]);
    });
  };
  return returns(start, [])
    ? [`“${key}” refers to itself, directly or by way of others.`, 'Write one of them out.']
    : undefined;
}

function targetsOf(namespace: string, text: string): string[] {
  return [...text.matchAll(REFERENCE)].map(([, key = '']) =>
    key.includes(':') ? key : `${namespace}:${key}`,
  );
}

/** A reference to a plural message names it without its ending. */
function lookUp(target: string, texts: ReadonlyMap<string, string>): string | undefined {
  return [target, `${target}_other`].find((name) => texts.has(name));
}
