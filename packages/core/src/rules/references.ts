import { gistOf } from '../gist.ts';
import type { File, LocaleFiles } from '../project.ts';
import { proseOf } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { compareTokens } from '../token-parity.ts';

/** What i18next replaces by another message: `$t(search.label)`, `$t(cli:help.tagline)`. */
const REFERENCE = /\$t\(\s*([^(),\s]*)[^()]*\)/g;

export const rule: Rule = {
  id: 'references',
  scope: 'locale',
  description:
    'References $t(key) name messages that exist, do not run in circles, and are the same in source and translation (code references-kept).',
  covers: ['P3'],
  codes: ['references', 'references-kept'],
  check({ project }) {
    // Few texts have any, and of a file without them nothing else is asked.
    const all = [...project.locales.values()].flatMap(({ entries, namespaces }) => [
      ...entries.values(),
      ...namespaces.values(),
    ]);
    if (!all.some(hasReferences)) return;
    compareTokens(project, [
      { code: 'references-kept', name: 'references', pattern: REFERENCE, needs: '$t(' },
    ]);
    for (const files of project.locales.values()) {
      let texts: ReadonlyMap<string, string> | undefined;
      for (const { parsed, message } of proseOf(files)) {
        if (!message.text.includes('$t(')) continue;
        texts ??= textsOf(files);
        const { identity } = parsed.source;
        const fault =
          identity.kind === 'messages'
            ? faultOf(identity.namespace, message.key, texts)
            : (['Entries know no references.', 'Write the words themselves.'] as const);
        if (!fault) continue;
        parsed.reporter.report(parsed.rangeOf(message.path), {
          code: 'references',
          message: fault[0],
          hint: fault[1],
        });
      }
    }
  },
};

function hasReferences(file: File<unknown>): boolean {
  return gistOf(file, 'references', '', () =>
    file.messages.some(({ text }) => text.includes('$t(')),
  );
}

function textsOf({ namespaces }: LocaleFiles): Map<string, string> {
  return new Map(
    [...namespaces].flatMap(([name, { messages }]) =>
      messages.map(({ key, text }) => [`${name}:${key}`, text] as const),
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
