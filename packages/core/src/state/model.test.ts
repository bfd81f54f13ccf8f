import fc from 'fast-check';
import { expect, test } from 'vitest';
import { History } from '../../test/history.ts';

/** What a careful person with a notebook would know of one message. */
interface Notebook {
  source: number;
  target: number;
  /** The source as it is written now, and as it was when both were last known to match. */
  text: string;
  made: string;
  /** The source and the target that were last known to belong together. */
  matched: readonly [source: number, target: number] | undefined;
  reviewed: boolean;
}

/* Versions differ in their words; styles only in what nobody has to translate. 0: not there. */
const WORDS = ['', 'one', 'two', 'three'];
const STYLES = [(text: string) => `“${text}” – x`, (text: string) => `  "${text}" -  x `];
const write = (version: number, style: number): string =>
  version === 0 ? '' : (STYLES[style]?.(WORDS[version] ?? '') ?? '');

const FIELDS = ['title', 'summary'] as const;
const step = fc.record({
  field: fc.constantFrom(...FIELDS),
  act: fc.constantFrom('source', 'source', 'target', 'target', 'review', 'keep'),
  version: fc.nat({ max: WORDS.length - 1 }),
  style: fc.nat({ max: STYLES.length - 1 }),
});

function look(book: Notebook): string | undefined {
  const { source, target, matched } = book;
  if (source === 0) {
    // Without a source nothing is remembered.
    book.matched = undefined;
    book.reviewed = false;
    return target === 0 ? undefined : 'obsolete';
  }
  if (target === 0) return 'missing';
  if (matched?.[0] !== source && matched?.[1] === target) return 'stale';
  if (matched?.[0] !== source || matched[1] !== target) book.reviewed = false;
  book.matched = [source, target];
  book.made = book.text;
  return book.reviewed ? 'reviewed' : 'translated';
}

test('whatever people do, the lock knows what a careful person would know', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 16 }), (steps) => {
      const history = new History();
      const books = new Map<string, Notebook>(
        FIELDS.map((field) => [
          field,
          { source: 0, target: 0, text: '', made: '', matched: undefined, reviewed: false },
        ]),
      );
      for (const { field, act, version, style } of steps) {
        const book = books.get(field);
        if (!book) throw new Error(field);
        // Two messages never share a text, or one could be taken for the other renamed.
        const text = { [field]: version === 0 ? '' : `${field} ${write(version, style)}` };
        const before = look(book);
        if (act === 'source') {
          history.en(text);
          book.source = version;
          book.text = text[field] ?? '';
        } else if (act === 'target') {
          history.tr(text);
          book.target = version;
        } else if (act === 'review') {
          history.accept([`404.${field}`], 'reviewed');
          if (book.source !== 0 && book.target !== 0) {
            book.matched = [book.source, book.target];
            book.made = book.text;
            book.reviewed = true;
          }
        } else {
          history.accept([`404.${field}`], 'no-retranslation');
          if (before === 'stale') {
            book.matched = [book.source, book.target];
            book.made = book.text;
            book.reviewed = false;
          }
        }
        history.sync();
        const expected = FIELDS.flatMap((name) => {
          const state = look(books.get(name) ?? book);
          return state ? [[name, state]] : [];
        });
        const found = history.states.map(({ key, state }) => [key, state]);
        expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
        for (const [name = '', state] of expected)
          if (state === 'stale')
            expect(history.previous(`404.${name}`)).toBe(books.get(name)?.made);
      }
    }),
    { numRuns: 100 },
  );
});

test('looking twice changes nothing', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const history = new History();
      for (const { field, act, version, style } of steps)
        history[act === 'source' ? 'en' : 'tr']({ [field]: write(version, style) });
      const once = history.sync().lock;
      expect(history.sync().lock).toEqual(once);
    }),
  );
});
