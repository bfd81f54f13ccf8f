import { tags } from '../../packages/api/src/locale.ts';
import { searchIn } from '../../packages/api/src/search/search-in.ts';
import { mix, mutate } from '../fuzzing/mutate.ts';
import { targetOf } from '../fuzzing/target.ts';

const QUESTIONS = [
  'not found',
  'which code for too many requests?',
  'İstek çok büyük, hangi kod dönmeli?',
  'quelle erreur pour une page déplacée définitivement',
  '404 410',
  'nginx 499 vs 408',
];

interface Question {
  readonly locale: string;
  readonly text: string;
}

/** Questions in any letters. */
export const target = targetOf<Question>({
  share: 20,
  make: (random) => ({
    locale: random.pick(tags),
    text: random.below(3) > 0 ? mutate(random.pick(QUESTIONS), random) : mix([], random, 30),
  }),
  async take({ locale, text }) {
    const { results, total } = await searchIn(locale, text, 10);
    if (results.length > total) return `${results.length} of ${total}`;
    return results.every(({ id }) => id !== '') ? undefined : 'a result is nothing';
  },
});
