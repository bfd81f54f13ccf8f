import { expect, it } from 'vitest';
import { questions, readQuestions } from './questions.ts';

const HEADER = 'language\tquestion\taccepted\tset\n';

it('reads a question with the codes that answer it', () => {
  expect(readQuestions(`${HEADER}fr\tpage partie\t404 410\theld\n`)).toEqual([
    { locale: 'fr', text: 'page partie', accepted: new Set(['404', '410']), held: true },
  ]);
});

it.each([
  ['no header', 'en\tx\t404\topen\n', 'Line 1'],
  ['too few columns', `${HEADER}en\tx\t404\n`, 'Line 2'],
  ['too many', `${HEADER}en\tx\t404\topen\t!\n`, 'Line 2'],
  ['another set', `${HEADER}en\tx\t404\topen\nen\ty\t404\tshut\n`, 'Line 3'],
])('names the line: %s', (_, table, place) => {
  expect(() => readQuestions(table)).toThrow(place);
});

it('has as many questions in each language, each once, at least a third of them held back', () => {
  const all = questions();
  const counts = Object.values(Object.groupBy(all, ({ locale }) => locale)).map((own = []) => [
    own.length,
    own.filter(({ held }) => held).length,
  ]);
  expect(new Set(counts.map(String)).size).toBe(1);
  for (const [own = 0, held = 0] of counts)
    expect(held).toBeGreaterThanOrEqual(Math.floor(own / 3));
  expect(new Set(all.map(({ locale, text }) => `${locale} ${text}`)).size).toBe(all.length);
});
