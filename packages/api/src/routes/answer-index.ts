import { descriptionLoaders } from '#generated/loaders.ts';
import { escapeHtml } from '@polystatus/status/escape';
import { textAnswer, type Answer } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { requireType } from '../documents/answer-document.ts';
import { localeOf } from '../locale.ts';
import { MOCK_PARAMETERS } from '../mock/parameters.ts';
import { describer } from '../openapi/describe.ts';
import { routes } from './routes.ts';

type Row = readonly [name: string, text: string];

interface Index {
  readonly title: string;
  readonly description: string;
  readonly paths: readonly Row[];
  /** Of the mock. */
  readonly parameters: readonly Row[];
}

const WRITERS = {
  'text/plain': plainText,
  'text/html': page,
  'application/json': (index: Index): string =>
    `${JSON.stringify({ ...index, paths: Object.fromEntries(index.paths), parameters: Object.fromEntries(index.parameters) })}\n`,
} as const satisfies Readonly<Record<string, (index: Index, locale: string) => string>>;
const TYPES = Object.keys(WRITERS) as (keyof typeof WRITERS)[];

/**
 * What a server of its own answers at `/`: its addresses and the parameters of the mock, from the
 * tables that the description of the API is made from.
 */
export async function answerIndex(asked: Asked): Promise<Answer> {
  const type = requireType(asked.header('accept'), TYPES);
  const locale = localeOf(asked);
  const text = WRITERS[type](await indexIn(locale), locale);
  return textAnswer(200, type === 'application/json' ? type : `${type}; charset=utf-8`, text, {
    'content-language': locale,
    'content-security-policy': "default-src 'none'",
    'cache-control': 'no-store',
    vary: 'Accept, Accept-Language',
  });
}

async function indexIn(locale: string): Promise<Index> {
  const describe = describer(await descriptionLoaders.get(locale)?.());
  return {
    title: describe('title'),
    description: describe('description'),
    paths: [
      ...routes.map(({ path, id }): Row => [path, describe(`route.${id}`)]),
      ['/status/{codes}', describe('route.mock')],
      ['/status/{owner}/{code}', describe('route.ownerMock')],
    ],
    parameters: Object.keys(MOCK_PARAMETERS).map((name): Row => [
      name,
      describe(`parameter.${name === 'codes' ? 'choices' : name}`),
    ]),
  };
}

function plainText({ title, description, paths, parameters }: Index): string {
  const list = (rows: readonly Row[]): string =>
    rows.map(([name, text]) => `${name}\n    ${text}`).join('\n');
  return `${title}\n\n${description}\n\n${list(paths)}\n\n/status/{codes}?…\n\n${list(parameters)}\n`;
}

function page({ title, description, paths, parameters }: Index, locale: string): string {
  const list = (rows: readonly Row[], name: (text: string) => string): string =>
    `<dl>${rows.map(([key, text]) => `<dt>${name(key)}<dd>${escapeHtml(text)}`).join('')}</dl>`;
  const code = (text: string): string => `<code>${escapeHtml(text)}</code>`;
  const link = (path: string): string =>
    path.includes('{') ? code(path) : `<a href="${escapeHtml(path)}">${code(path)}</a>`;
  return `<!doctype html>
<html lang="${escapeHtml(locale)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(description)}</p>
${list(paths, link)}
<h2>${code('/status/{codes}?…')}</h2>
${list(parameters, code)}
`;
}
