/** A translation that defects may be planted in. */
export interface Victim {
  readonly tag: string;
  /** `404.title`, `ui/site.search.label` */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** The most characters that fit. */
  readonly limit: number;
  /** The title of another code. */
  readonly other: { readonly id: string; readonly target: string };
}

/**
 * Spoils a translation in one way.
 *
 * @returns the spoilt text, empty for none at all; the same text or `undefined` where the
 * translation has nothing of the kind to spoil
 */
export type Planting = (victim: Victim) => string | undefined;

/** The title of a code, and none of the interface. */
export const TITLE = /^(?!ui\/)[^.]*\.title$/;
const PLURAL = /_(?:zero|one|two|few|many|other)$/;
const isSentence = ({ target }: Victim): boolean => /^\p{Lu}.*\s.*\s.*\.$/su.test(target);
const sentence =
  (spoil: (text: string) => string): Planting =>
  (victim) =>
    isSentence(victim) ? spoil(victim.target) : undefined;
const inside =
  (pattern: RegExp, replacement: string): Planting =>
  ({ target }) =>
    target.replace(pattern, replacement);

/**
 * The nineteen kinds of research on checkers, of which the first eight are what all look for; and one
 * that only words show: a link to another code than the one it names.
 */
export const KINDS: ReadonlyMap<string, Planting> = new Map<string, Planting>([
  ['missing', (victim) => (isOpen(victim) ? '' : undefined)],
  ['empty', (victim) => (isOpen(victim) ? ' ' : undefined)],
  ['untranslated', (victim) => (isSentence(victim) ? victim.source : undefined)],
  ['placeholder', inside(/\{\{\w+\}\}/, '{{wrong}}')],
  ['markup', inside(/\[([^\]]+)\]\([^)]+\)/, '$1')],
  ['plural', ({ id }) => (PLURAL.test(id) ? '' : undefined)],
  ['end punctuation', sentence((text) => text.slice(0, -1))],
  ['double space', sentence((text) => text.replace(/(\p{L}) (\p{L})/u, '$1  $2'))],
  ['code', inside(/`([A-Za-z])([\w/-]+)`/, '`$1x$2`')],
  ['url', inside(/https:\/\/(\w)/, 'https://x$1')],
  ['number', inside(/(?<![\w`[(/{.])(\d)(\d\d+)(?![\w`\])/}])/, '9$2')],
  ['bracket', inside(/\(([^()]*)\)(?!\))(?<!\]\([^()]*\))/, '($1')],
  ['zero-width space', sentence((text) => text.replace(/(\p{L}{2})(\p{L}{2})/u, '$1\u200B$2'))],
  ['mixed scripts', sentence((text) => text.replace(/(?<=\p{L})a(?=\p{L})/u, 'а'))],
  ['repeated word', sentence((text) => text.replace(/ (\p{Ll}{4,}) /u, ' $1 $1 '))],
  ['lower-case start', sentence((text) => (text[0] ?? '').toLowerCase() + text.slice(1))],
  ['too long', tooLong],
  ['reused', ({ id, other }) => (TITLE.test(id) ? other.target : undefined)],
  [
    'French spacing',
    ({ tag, target }) =>
      tag.startsWith('fr') ? target.replace(/[\u00A0\u202F](?=[:;!?»])/, ' ') : undefined,
  ],
  ['another code', inside(/\[(\d{3})\]\(\1\)/, '[$1](511)')],
]);

/** Not an item of a list: those that follow would move up. */
function isOpen(victim: Victim): boolean {
  return isSentence(victim) && !/\.\d+$/.test(victim.id);
}

function tooLong(victim: Victim): string | undefined {
  const { target, limit } = victim;
  if (!isSentence(victim) || limit > 300) return undefined;
  let text = target;
  while (text.length <= limit) text += ` ${target}`;
  return text;
}
