import type { Severity } from '../report/diagnostic.ts';
import { hasWord } from '../language/has-word.ts';
import { readAloud, withAnyVowel, type Spoken } from '../language/turkish/reading.ts';
import { endingOf } from '../language/turkish/sounds.ts';
import { agrees, corrected, isSuffix } from '../language/turkish/suffixes.ts';
import { pairRule } from '../check/rule.ts';

/** A name, number or inline code, an apostrophe, and what looks like a suffix. */
const JOINED =
  /(`[^`\n]+`|(?<![\p{L}\p{N}])[\p{L}\p{N}.][\p{L}\p{N}./-]*(?:\(\))?)(?:\]\([^()\s]*\))?[’'](\p{Ll}+)(?!\p{L})/gu;
/** The same without its apostrophe. */
const GLUED = /(\p{Lu}{2}|\d)(\p{Ll}+)(?![\p{L}\p{N}’'-])/gu;
const COLOUR = /^(?:RGB|HSL|HWB)a$/u;
const AFTER_CODE = /(`)(\p{Ll}+)(?!\p{L})/gu;
const AFTER_PLACEHOLDER = /(\{\{[^{}]*\}\})[’']?(\p{Ll}+)(?!\p{L})/gu;
const HARD_BEFORE_SOFT = /[fstkçşhp]d(?:[ae]n?|[ae]ki\p{L}*|[ıiuü]r?)(?!\p{L})/gu;

interface Finding {
  readonly severity?: Severity;
  readonly message: string;
  readonly hint: string;
}

export const rule = pairRule({
  id: 'turkish-suffix',
  description:
    'Turkish suffixes stand after an apostrophe on numbers, acronyms, names and inline code, and follow the sounds of the word as it is read aloud: 404’ü, 301’i, HTTP’nin. Applies where the locale’s typography lists turkish-i.',
  /** The source has no suffixes to look at, only words that are read as its language reads them. */
  prepare: ({ locale, isSource }) =>
    locale?.typography.rules.includes('turkish-i')
      ? { spoken: locale.spoken ?? {} }
      : isSource
        ? { spoken: undefined }
        : undefined,
  check({ text, source }, report, { here: { spoken } }) {
    if (!spoken) return;
    for (const finding of suffixFaults(text.text, spoken, source.text))
      report(finding.message, finding.hint, finding);
  },
  alone({ text, isOwn }, report, { spoken }) {
    if (!spoken || isOwn) return;
    for (const finding of suffixFaults(text, spoken))
      report(finding.message, finding.hint, finding);
  },
});

/** Every suffix of a text that does not sound like the word before it. */
export function suffixFaults(text: string, spoken: Spoken, source = ''): Finding[] {
  return [...joined(text, spoken, source), ...glued(text, spoken), ...hardened(text)];
}

function* joined(text: string, spoken: Spoken, source: string): Generator<Finding> {
  if (!/[’']/.test(text)) return;
  for (const [, written = '', suffix = ''] of text.matchAll(JOINED)) {
    const name = written.replace(/^`|(?:\(\))?`?$/g, '');
    const { words, guessed } = readAloud(name, spoken);
    // How a word of another language is heard, such as Companion, its letters do not say: only whether
    // its end is hard, and not even that where a vowel may be mute or two, as in Verify.
    const isBorrowed =
      guessed && /\p{L}{2}$/u.test(name) && hasWord(source.toLowerCase(), name.toLowerCase());
    if (isBorrowed && /[aeıioöuüy]$/iu.test(name)) continue;
    const heard = isBorrowed ? [...words, ...withAnyVowel(name)] : words;
    const endings = heard.flatMap((word) => endingOf(word) ?? []);
    const [usual] = endings;
    if (!usual || !isSuffix(suffix) || endings.some((ending) => agrees(ending, suffix))) continue;
    const right = `${written}’${corrected(usual, suffix)}`;
    yield {
      ...(guessed ? { severity: 'warning' } : {}),
      message: `“${written}’${suffix}” does not sound right: ${written} is read as “…${words[0]}”.`,
      hint: guessed
        ? `Write ${right}, or add how ${name} is read to spoken in locale.yaml.`
        : `Write ${right}.`,
    };
  }
}

function* glued(text: string, spoken: Spoken): Generator<Finding> {
  // Few texts have two capitals, a figure, inline code or a placeholder.
  if (!/\p{Lu}{2}|[\d`{]/u.test(text)) return;
  const plain = text.replace(/`[^`]*`|https?:\S+/g, '``');
  for (const { 0: whole, 1: end = '', 2: suffix = '', index } of plain.matchAll(GLUED)) {
    const start = /[\p{L}\p{N}./-]*$/u.exec(plain.slice(0, index))?.[0] ?? '';
    const name = start + end;
    // A single letter after a number may be a unit; no unit is a vowel, and few numbers are so long.
    const isUnit =
      suffix.length === 1 &&
      (!/[aeıiuü]/.test(suffix) || (/\d$/.test(end) && !/\d{3}$/.test(name)));
    // The fourth channel of a colour is no suffix: RGBa.
    if (!isSuffix(suffix) || isUnit || COLOUR.test(name + suffix)) continue;
    const ending = endingOf(readAloud(name, spoken).words[0] ?? '');
    const right = (ending && corrected(ending, suffix)) ?? suffix;
    yield {
      message: `“${start}${whole}” lacks its apostrophe.`,
      hint: `Write ${name}’${right}.`,
    };
  }
  const codes = text.replace(/`[^`\n]*`/g, (code) => `${'\uFFFC'.repeat(code.length - 1)}\``);
  for (const [, , suffix = ''] of codes.matchAll(AFTER_CODE)) {
    if (isSuffix(suffix))
      yield {
        message: `The suffix “${suffix}” stands right after inline code.`,
        hint: `Put an apostrophe between them: \`…\`’${suffix}.`,
      };
  }
  for (const [, placeholder = '', suffix = ''] of text.matchAll(AFTER_PLACEHOLDER)) {
    if (isSuffix(suffix))
      yield {
        message: `The suffix “${suffix}” hangs on ${placeholder}, whose sound nobody knows beforehand.`,
        hint: `Put a noun between them: “${placeholder} kodu”, “${placeholder} sayfası”.`,
      };
  }
}

function* hardened(text: string): Generator<Finding> {
  if (!/[fstkçşhp]d/.test(text)) return;
  const plain = text.replace(/`[^`]*`|\{\{[^{}]*\}\}|https?:\S+/g, ' ');
  for (const { 0: end, index } of plain.matchAll(HARD_BEFORE_SOFT)) {
    const start = /\p{L}*$/u.exec(plain.slice(0, index))?.[0] ?? '';
    // Without a vowel before the suffix it is no word of Turkish.
    if (!/[aeıioöuü]/i.test(start)) continue;
    yield {
      message: `“${start}${end}” has a soft d after a hard consonant.`,
      hint: `Write ${start}${end.replace('d', 't')}.`,
    };
  }
}
