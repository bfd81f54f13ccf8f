import { createInstance, type i18n as I18n, type InitOptions } from 'i18next';
import { createElement, Suspense, type ReactNode } from 'react';
import { renderToReadableStream, renderToString } from 'react-dom/server';
import { I18nextProvider, initReactI18next, useTranslation } from 'react-i18next';
import { expect, test } from 'vitest';
import { backend, resources } from '@polystatus/data/i18next';

const base = { fallbackLng: 'en', ns: ['status'] } satisfies InitOptions;

function Missing(): ReactNode {
  const { t, i18n } = useTranslation('status');
  return createElement('p', { lang: i18n.resolvedLanguage }, t('404.visitor.title'));
}

const page = (i18n: I18n): ReactNode =>
  createElement(
    I18nextProvider,
    { i18n },
    createElement(Suspense, { fallback: '…' }, createElement(Missing)),
  );

const started = async (options: InitOptions): Promise<I18n> => {
  const i18n = createInstance();
  await i18n
    .use(initReactI18next)
    .use(backend)
    .init({ ...base, ...options });
  return i18n;
};

test.each([
  ['tr', '<p lang="tr">Bu sayfayı bulamadık</p>'],
  ['fr', '<p lang="fr">Cette page est introuvable</p>'],
  ['qaa', '<p lang="en">We can’t find this page</p>'],
])('renders in %s', async (lng, html) => {
  expect(renderToString(page(await started({ lng, resources })))).toBe(`<!--$-->${html}<!--/$-->`);
});

test('a change of language shows in the next rendering', async () => {
  const i18n = await started({ lng: 'tr' });
  expect(renderToString(page(i18n))).toContain('lang="tr"');
  await i18n.changeLanguage('fr');
  expect(renderToString(page(i18n))).toContain('Cette page est introuvable');
});

test('suspends until the words of the language are there', async () => {
  const i18n = await started({ lng: 'fr', ns: [] });
  expect(i18n.hasResourceBundle('fr', 'status')).toBe(false);
  const stream = await renderToReadableStream(page(i18n));
  await stream.allReady;
  expect(await new Response(stream).text()).toContain(
    '<p lang="fr">Cette page est introuvable</p>',
  );
});
