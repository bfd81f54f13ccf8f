import { isForm } from '../language/plurals.ts';
import { pairRule, type Text } from '../check/rule.ts';

export const rule = pairRule({
  id: 'placeholder-form',
  description:
    'Placeholders are written {{name}}: no blanks, formats or marks inside, both pairs of braces, and only in interface messages; {{count}} stands where there are plural forms. What a source does wrong is not told of its translations.',
  // Never undefined, so that a translation is looked at beside a sound source, too.
  about: (source) => faultIn(source)?.[1] ?? '',
  check({ text }, report, { about: told }) {
    const fault = faultIn(text);
    if (fault && fault[1] !== told) report(...fault);
  },
  alone(text, report) {
    const fault = faultIn(text);
    if (fault) report(...fault);
  },
});

function faultIn({ key, text, kind }: Text): [fault: string, remedy: string] | undefined {
  return faultOf(key, text, kind === 'entry');
}

function faultOf(key: string, text: string, entry: boolean): [string, string] | undefined {
  const plural = isForm(key);
  if (entry) {
    return /\{\{|\}\}/.test(text.replace(/`[^`]*`/g, ''))
      ? [
          `“${key}” has a placeholder, but nothing is inserted into entries.`,
          'Write the words themselves, or put the braces in inline code.',
        ]
      : undefined;
  }
  const names = [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, name = '']) => name);
  const odd = names.find((name) => !/^[\p{L}_][\p{L}\d_]*$/u.test(name));
  if (odd !== undefined)
    return [
      `{{${odd}}} in “${key}” is not a placeholder.`,
      'Write it as {{name}}, without blanks.',
    ];
  if (/\{\{|\}\}/.test(text.replace(/\{\{[^{}]*\}\}/g, '')))
    return [`“${key}” has braces that do not close.`, 'Write placeholders as {{name}}.'];
  if (!plural && names.includes('count'))
    return [
      `“${key}” counts, but has no plural forms.`,
      'Call it “…_one” and “…_other”, and what else the language needs.',
    ];
  return key.endsWith('_other') && !names.includes('count')
    ? [`“${key}” is a plural form without {{count}}.`, 'Say the number with {{count}}.']
    : undefined;
}
