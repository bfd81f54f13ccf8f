import { createServer } from 'node:http';
import { createInstance } from 'i18next';
import { createElement as h, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { facts, type Id } from '@polystatus/data/facts';
import { resources } from '@polystatus/data/i18next';
import { negotiate, type Locale } from '@polystatus/data/negotiate';

/* What can go wrong, in the language of the reader. tsconfig.json has the types of the keys. */
const i18n = createInstance();
await i18n.init({ fallbackLng: 'en', ns: ['status'], resources, react: { useSuspense: false } });
const errors = Object.keys(resources.en.status).filter(isError);

/** The classes `4xx` and `5xx` have words too, for codes that have none. */
function isError(key: string): key is Id {
  return (facts(key)?.code ?? 0) >= 400;
}

function Status({ id }: { id: Id }): ReactNode {
  const { t } = useTranslation('status');
  return h(
    'li',
    null,
    `${facts(id).code} `,
    h('b', null, t(`${id}.title`)),
    ` (${t(`${id}.summary`)})`,
  );
}

/** The page, with an i18next of its own each time: readers do not share a language. */
export function render(lang: Locale): string {
  const list = errors.map((id) => h(Status, { id, key: id }));
  const page = h(I18nextProvider, { i18n: i18n.cloneInstance({ lng: lang }) }, h('ul', null, list));
  return `<!doctype html>${renderToString(h('html', { lang }, h('body', null, page)))}`;
}

export const server = createServer((request, response) => {
  const lang = negotiate(request.headers['accept-language']);
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Content-Language', lang).setHeader('Vary', 'Accept-Language');
  response.end(render(lang));
});

if (import.meta.main) server.listen(Number(process.env['PORT'] ?? 3000), '127.0.0.1');
