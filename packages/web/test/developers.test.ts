import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createApi } from '@polystatus/api';
import { errorPage, servers } from '@polystatus/error-pages';
import { files } from '@polystatus/error-pages/files';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { appLocales, ecosystems, entry, locales, statuses } from '../src/content.ts';
import { choices, previewAddress } from '../src/developers/error-page-choice.ts';
import { problemExamples } from '../src/developers/problem-examples.ts';
import { codeBlocks } from '../src/developers/samples.ts';
import { topics } from '../src/developers/topics.ts';
import { dist } from './serve.ts';
import { addresses, elements, read, text } from './site.ts';

const tags = locales.map(({ tag }) => tag);
const decode = (html: string) => html.replace(/<[^>]*>/g, '');

describe.each(tags)('in %s', (tag) => {
  test('samples are those of the README files, in every language the same', () => {
    const packages = ['api', 'cli', 'data', 'error-pages'];
    const known = packages.flatMap((name) =>
      codeBlocks(readFileSync(new URL(`../../${name}/README.md`, import.meta.url), 'utf8')),
    );
    const blocks = new Set(known.map(({ code }) => text(code.replace(/[<>&]/g, ''))));
    const made = new Set(problemExamples(tag).map((message) => text(message)));
    for (const topic of topics) {
      const page = read(`/${tag}/developers/${topic}/`);
      for (const sample of elements(page, 'pre').filter((pre) => !pre.includes('data-part'))) {
        const shown = text(sample);
        const isKnown = blocks.has(shown.replace(/[<>&]/g, '')) || made.has(shown);
        expect([topic, isKnown ? '' : decode(sample)]).toEqual([topic, '']);
      }
    }
  });

  test('the routes are those that the API describes', async () => {
    const response = await createApi().request('/api/v1/openapi.json');
    const { paths } = (await response.json()) as { paths: Record<string, unknown> };
    const rows = elements(read(`/${tag}/developers/api/`), 'dt').map(text);
    expect(rows).toEqual(Object.keys(paths).filter((path) => path.startsWith('/api/')));
  });
});

describe('archives', () => {
  test.each(servers)('%s.zip holds every file, byte by byte', (server) => {
    const entries = unzipSync(readFileSync(join(dist, `error-pages/${server}.zip`)));
    const expected = files(server);
    expect(Object.keys(entries)).toEqual(expected.map(({ path }) => `polystatus/${path}`));
    for (const { path, content } of expected)
      expect(Buffer.from(entries[`polystatus/${path}`] ?? []).equals(Buffer.from(content))).toBe(
        true,
      );
  });
});

test('every choice of the preview has its page', () => {
  for (const theme of choices.theme)
    for (const language of choices.language)
      for (const code of choices.code)
        expect(addresses).toContain(previewAddress({ theme, language, code }));
  expect(choices.language.toSorted()).toEqual(appLocales.map(({ tag }) => tag).toSorted());
  expect(errorPage('404', { locale: 'tr' })).toContain('lang="tr"');
});

describe('constants', () => {
  test.each(ecosystems.map(({ id }) => id))('%s: each constant beside its code', (ecosystem) => {
    const rows = elements(read(`/fr/constants/${ecosystem}/`), 'tr').slice(1);
    const named = statuses.filter(({ constants }) => constants[ecosystem] !== undefined);
    expect(rows).toHaveLength(named.length);
    for (const [index, { id, code, constants }] of named.entries())
      expect(text(rows[index]?.replace(/<small[\s\S]*<\/small>/, '') ?? '')).toBe(
        `${code}${text(entry('fr', id).title)}${constants[ecosystem]}`,
      );
  });

  test.each([
    ['/en/413/', 'since 3.13; before: HTTPStatus.REQUEST_ENTITY_TOO_LARGE'],
    ['/en/constants/python/', 'since 3.13; before: HTTPStatus.REQUEST_ENTITY_TOO_LARGE'],
    ['/tr/413/', '3.13 sürümünden beri; öncesinde: HTTPStatus.REQUEST_ENTITY_TOO_LARGE'],
    ['/fr/413/', 'depuis la version 7.0 ; auparavant : HttpStatus.PAYLOAD_TOO_LARGE'],
    ['/en/102/', 'deprecated since 7.0'],
    ['/tr/102/', '7.0 sürümünden beri kullanımdan kaldırılmış'],
    ['/fr/constants/spring/', 'déconseillée depuis la version 7.0'],
    ['/en/421/', 'since 6.1'],
  ])('%s says of a constant: %s', (address, note) => {
    expect(elements(read(address), 'small').map(text)).toContain(note);
  });

  test('the first page has all of them', () => {
    const cells = elements(read('/en/constants/'), 'td').filter((cell) => text(cell) !== '');
    const all = statuses.flatMap(({ constants }) => Object.values(constants));
    expect(cells.map((cell) => text(elements(cell, 'code')[0] ?? '')).sort()).toEqual(all.sort());
    const versions = statuses.flatMap(({ constantVersions = {} }) =>
      Object.values(constantVersions),
    );
    expect(cells.filter((cell) => cell.includes('<small'))).toHaveLength(versions.length);
  });
});
