import { html, inlineHtml, plain } from '../../packages/data/src/markdown.ts';
import { mix, mutate } from '../fuzzing/mutate.ts';
import { targetOf } from '../fuzzing/target.ts';

const PIECES = ['**', '*', '`', '[', '](', ')', '](404)', '](https://a.example/)', 'word ', '\n\n'];
const TEXT = 'Use `GET` *now* or **never**: [410](410).\n\nSee [the page](https://a.example/?a&b).';
const OWN = /<\/?(?:p|code|em|strong)>|<a href="(?:https:\/\/|[.#]|\/(?![/\\]))[^"<>]*">|<\/a>/g;

/** Descriptions, as HTML and as plain text. */
export const target = targetOf<string>({
  share: 200,
  make: (random) => {
    if (random.below(2) === 0) return mutate(TEXT, random);
    return mix(PIECES, random, random.pick([5, 50, 2000]));
  },
  take(text) {
    plain(text);
    for (const output of [html(text, { href: (to) => to }), inlineHtml(text, { href: (to) => to })])
      if (/[<>"']/.test(output.replace(OWN, ''))) return `it makes markup: ${output.slice(0, 200)}`;
    return undefined;
  },
});
