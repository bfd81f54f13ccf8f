import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../src/styles/', import.meta.url);
const sheets = readdirSync(folder).map((name) => ({
  name,
  css: readFileSync(new URL(name, folder), 'utf8'),
}));

/** Properties and values that name a side of the screen instead of a direction of the text. */
const physical =
  /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right)|left|right|float|(?:text-align|clear): *(?:left|right)|(?:margin|padding|inset|border-width): *[^\s;]+ +[^\s;]+ +[^\s;]+ +[^\s;]+;)[\s:]?/g;

test.each(sheets)('$name is written for both directions of text', ({ css }) => {
  expect(css.match(physical)).toBeNull();
});
