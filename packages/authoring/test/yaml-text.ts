import fc from 'fast-check';

/** A YAML file somebody might write, with what it says. Rendered here, not by the code under test. */
export interface YamlText {
  readonly text: string;
  readonly messages: readonly { path: (string | number)[]; text: string }[];
  readonly comments: readonly string[];
}

const word = fc.stringMatching(/^[a-zçğışéœ]{2,9}$/);
const words = fc.array(word, { minLength: 2, maxLength: 6 }).map((list) => list.join(' '));
const comment = fc.option(word, { nil: undefined, freq: 3 });

interface Scalar {
  readonly style: 'plain' | 'single' | 'double' | 'literal' | 'folded';
  readonly lines: readonly string[];
  readonly comment: string | undefined;
}
const scalar: fc.Arbitrary<Scalar> = fc.record({
  style: fc.constantFrom('plain', 'single', 'double', 'literal', 'folded'),
  lines: fc.array(words, { minLength: 1, maxLength: 3 }),
  comment,
});

type Item =
  | { readonly kind: 'text'; readonly scalar: Scalar }
  | { readonly kind: 'list'; readonly items: readonly Scalar[]; readonly indented: boolean }
  | { readonly kind: 'map'; readonly items: readonly Scalar[]; readonly step: number }
  | { readonly kind: 'flow'; readonly items: readonly Scalar[] };
const several = fc.array(scalar, { minLength: 1, maxLength: 3 });
const item: fc.Arbitrary<Item & { readonly above: string | undefined; readonly gap: boolean }> = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: fc.record({ kind: fc.constant('text' as const), scalar }) },
      fc.record({ kind: fc.constant('list' as const), items: several, indented: fc.boolean() }),
      fc.record({ kind: fc.constant('map' as const), items: several, step: fc.constantFrom(2, 4) }),
      fc.record({ kind: fc.constant('flow' as const), items: several }),
    ),
    comment,
    fc.boolean(),
  )
  .map(([own, above, gap]) => ({ ...own, above, gap }));

export const yamlText: fc.Arbitrary<YamlText> = fc
  .tuple(fc.array(item, { minLength: 1, maxLength: 5 }), fc.boolean(), fc.boolean())
  .map(([items, windows, open]) => {
    const messages: YamlText['messages'][number][] = [];
    const comments: string[] = [];
    const lines: string[] = [];
    const put = (
      head: string,
      { style, lines: own, comment: aside }: Scalar,
      column: number,
      path: (string | number)[],
      flow = false,
    ): void => {
      const behind = aside === undefined || flow ? '' : ` # ${aside}`;
      if (behind) comments.push(behind.trim());
      if (!flow && (style === 'literal' || style === 'folded')) {
        lines.push(`${head} ${style === 'literal' ? '|' : '>'}${behind}`);
        own.forEach((line) => lines.push(' '.repeat(column) + line));
        messages.push({ path, text: `${own.join(style === 'literal' ? '\n' : ' ')}\n` });
        return;
      }
      const text = own.join(' ');
      const quote = style === 'single' ? "'" : style === 'double' ? '"' : '';
      lines.push(`${head} ${quote}${text}${quote}${behind}`);
      messages.push({ path, text });
    };
    items.forEach((own, index) => {
      const key = `key${index}`;
      if (own.above !== undefined) {
        lines.push(`# ${own.above}`);
        comments.push(`# ${own.above}`);
      }
      if (own.kind === 'text') put(`${key}:`, own.scalar, 2, [key]);
      else if (own.kind === 'flow') {
        const texts = own.items.map(({ lines: parts }) => parts.join(' '));
        lines.push(`${key}: [${texts.join(', ')}]`);
        texts.forEach((text, at) => messages.push({ path: [key, at], text }));
      } else {
        lines.push(`${key}:`);
        const margin = own.kind === 'map' ? own.step : own.indented ? 2 : 0;
        own.items.forEach((each, at) => {
          const head = ' '.repeat(margin) + (own.kind === 'map' ? `sub${at}:` : '-');
          put(head, each, margin + 2, [key, own.kind === 'map' ? `sub${at}` : at]);
        });
      }
      if (own.gap && index < items.length - 1) lines.push('');
    });
    const lineEnd = windows ? '\r\n' : '\n';
    return { text: lines.join(lineEnd) + (open ? '' : lineEnd), messages, comments };
  });

/** Texts that YAML, git, terminals or spreadsheets stumble over. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .array(
      fc.constantFrom(
        ...': # \n\n\t\r-?[]{},&*!|>\'"%@`\\~=<>'.split(''),
        '---',
        '  ',
        'no',
        '404',
        '{{n}}',
        'ş',
        '\u00A0',
        '\u2028',
        '\uFEFF',
        '<<<<<<< a',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
  words,
  fc.array(words, { maxLength: 4 }).map((lines) => lines.join('\n\n') + '\n'),
);
