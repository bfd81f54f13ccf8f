/** A piece of a phrase, in the order of the text it finds. */
export type Part =
  | { readonly kind: 'sign'; readonly sign: string }
  | { readonly kind: 'letters' | 'digit' | 'blank' | 'gap' | 'code' | 'start' | 'end' }
  | { readonly kind: 'any'; readonly of: readonly Phrase[] };

export type Phrase = readonly Part[];

const SIGNS: Readonly<Record<string, Exclude<Part['kind'], 'sign' | 'any'>>> = {
  '*': 'letters',
  '#': 'digit',
  ' ': 'blank',
  '`': 'code',
  '^': 'start',
  $: 'end',
};

/**
 * Reads a phrase as locale.yaml writes it. `*` stands for any letters or none, `#` for one digit,
 * ` … ` for anything or nothing within the sentence, a back-tick for inline code or a placeholder,
 * `^` and `$` for the beginning and end of the message, `(a|b|)` for one of several or nothing.
 *
 * @returns the phrase, or what is wrong with it as a sentence
 * @example parsePhrase('non val(ide|able)') // a Phrase
 * @example parsePhrase('non (valide') // 'A bracket does not close.'
 */
export function parsePhrase(text: string): Phrase | string {
  const reader = { text, at: 0 };
  const phrase = sequence(reader);
  if (typeof phrase === 'string') return phrase;
  if (reader.at < text.length) return `${text.charAt(reader.at)} stands outside of brackets.`;
  return phrase;
}

interface Reader {
  readonly text: string;
  at: number;
}

function sequence(reader: Reader): Phrase | string {
  const parts: Part[] = [];
  while (reader.at < reader.text.length) {
    const sign = reader.text.charAt(reader.at);
    if (sign === ')' || sign === '|') break;
    const part = sign === '(' ? alternatives(reader) : simple(reader, sign);
    if (typeof part === 'string') return part;
    parts.push(part);
  }
  return parts;
}

function simple(reader: Reader, sign: string): Part | string {
  if (reader.text.startsWith(' … ', reader.at)) {
    reader.at += 3;
    return { kind: 'gap' };
  }
  if (sign === '…') return '… has to stand between two spaces.';
  reader.at++;
  const kind = SIGNS[sign];
  return kind ? { kind } : { kind: 'sign', sign };
}

function alternatives(reader: Reader): Part | string {
  const of: Phrase[] = [];
  do {
    reader.at++;
    const phrase = sequence(reader);
    if (typeof phrase === 'string') return phrase;
    of.push(phrase);
  } while (reader.text.charAt(reader.at) === '|');
  if (reader.text.charAt(reader.at) !== ')') return 'A bracket does not close.';
  reader.at++;
  return { kind: 'any', of };
}
