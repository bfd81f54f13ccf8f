import { expect, test } from 'vitest';
import { sectionsOf } from './headings.ts';

test.each([
  ['<h2 id="a"><a class="anchor" href="#a">One</a></h2><p>', [{ id: 'a', html: 'One' }]],
  [
    '<h2 id="a"><a class="anchor" href="#a"><span lang="en">One</span></a></h2>\n<h2 id="b"><a class="anchor" href="#b">\n Two </a></h2>',
    [
      { id: 'a', html: '<span lang="en">One</span>' },
      { id: 'b', html: 'Two' },
    ],
  ],
  ['<h3 id="a"><a class="anchor" href="#a">Below</a></h3><h2>No address</h2>', []],
])('%#', (html, sections) => {
  expect(sectionsOf(html)).toEqual(sections);
});
