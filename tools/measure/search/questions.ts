import { readFileSync } from 'node:fs';

/** A question as somebody types it, and the codes that answer it. */
export interface Question {
  readonly locale: string;
  readonly text: string;
  /** Ids a reader is content with, in any order. */
  readonly accepted: ReadonlySet<string>;
  /** Held back: nobody improves the content by looking at it. */
  readonly held: boolean;
}

const HEADER = 'language\tquestion\taccepted\tset';

/**
 * Questions of a table: language, question, accepted ids, `held` or `open`.
 *
 * @throws {Error} naming the line that is no question
 * @example readQuestions('language\tquestion\taccepted\tset\nen\tpage gone\t404 410\topen\n')[0]?.text // 'page gone'
 */
export function readQuestions(table: string): readonly Question[] {
  const [header, ...lines] = table.trimEnd().split('\n');
  if (header !== HEADER) throw new Error(`Line 1 must be “${HEADER}”.`);
  return lines.map((line, at) => {
    const [locale = '', text = '', accepted = '', set = '', ...more] = line.split('\t');
    if (!locale || !text || !accepted || !['held', 'open'].includes(set) || more.length > 0)
      throw new Error(`Line ${at + 2} is no question: ${line}`);
    return { locale, text, accepted: new Set(accepted.split(' ')), held: set === 'held' };
  });
}

/** The questions beside this file. */
export function questions(): readonly Question[] {
  return readQuestions(readFileSync(new URL('questions.tsv', import.meta.url), 'utf8'));
}
