import { createInstance, type BackendModule, type InitOptions } from 'i18next';
import { describe, expect, test } from 'vitest';
import { backend, resources, withStatus } from '@polystatus/data/i18next';
import { status as turkish } from '@polystatus/data/i18next/tr';
import type { StatusKey } from '@polystatus/data/i18next/types';
import { catalog } from '@polystatus/data/locales/tr';
import { locales } from '@polystatus/data/negotiate';

const base = { fallbackLng: 'en', ns: ['status'] } satisfies InitOptions;

describe('resources', () => {
  test('hold every code of every language', () => {
    expect(Object.keys(resources)).toEqual([...locales]);
    expect(resources.tr.status).toEqual(turkish);
    expect(Object.keys(turkish).sort()).toEqual(Object.keys(catalog).sort());
    for (const [id, { title, summary, visitor }] of Object.entries(catalog))
      expect(turkish[id as keyof typeof turkish]).toEqual({ title, summary, visitor });
  });

  test.each([
    ['404.title', 'tr', 'Bulunamadı'],
    ['404.title', 'fr-CA', 'Introuvable'],
    ['404.title', 'qaa', 'Not Found'],
    ['404.visitor.title', 'fr', 'Cette page est introuvable'],
    ['nginx/499.title', 'en', 'Client Closed Request (nginx)'],
  ] as const)('%s in %s is %s', async (key, lng, text) => {
    const i18n = createInstance();
    await i18n.init({ ...base, lng, resources });
    expect(i18n.t(key, { ns: 'status' })).toBe(text);
    expect(i18n.t(`status:${key}`)).toBe(text);
    expect(i18n.getFixedT(null, 'status')(key)).toBe(text);
  });

  test('i18next leaves every text as it is', async () => {
    const i18n = createInstance();
    await i18n.init({ ...base, lng: 'tr', resources });
    const t = i18n.getFixedT(null, 'status');
    for (const [id, { summary, visitor }] of Object.entries(catalog)) {
      expect(t(`${id}.summary` as StatusKey)).toBe(summary);
      expect(t(`${id}.visitor.message` as StatusKey)).toBe(visitor.message);
    }
  });

  test('keys are checked by the compiler', async () => {
    const i18n = createInstance();
    await i18n.init({ ...base, lng: 'tr', resources });
    // @ts-expect-error there is no such code
    expect(i18n.t('999.title', { ns: 'status' })).toBe('999.title');
    // @ts-expect-error there is no such field
    expect(i18n.getFixedT(null, 'status')('404.name')).toBe('404.name');
  });
});

describe('backend', () => {
  test('loads the languages that are asked for, and no other', async () => {
    const i18n = createInstance();
    await i18n.use(backend).init({ ...base, lng: 'tr' });
    expect(i18n.t('404.title', { ns: 'status' })).toBe('Bulunamadı');
    expect(Object.keys(i18n.store.data).sort()).toEqual(['en', 'tr']);
    await i18n.changeLanguage('fr');
    expect(i18n.t('404.title', { ns: 'status' })).toBe('Introuvable');
  });

  test.each(['qaa', 'constructor', '__proto__', 'qaa-AT'])(
    'a language we lack (%s) falls back without a warning',
    async (lng) => {
      const i18n = createInstance();
      const failed: unknown[] = [];
      i18n.on('failedLoading', (...all) => failed.push(all));
      await i18n.use(backend).init({ ...base, lng });
      expect(i18n.t('404.title', { ns: 'status' })).toBe('Not Found');
      expect(failed).toEqual([]);
    },
  );

  test('says that it has no other namespace', async () => {
    const i18n = createInstance();
    const failed: string[] = [];
    i18n.on('failedLoading', (lng, ns, message) => failed.push(`${lng} ${ns} ${message}`));
    await i18n.use(backend).init({ ...base, ns: ['status', 'app'], lng: 'en' });
    expect(failed).toEqual(['en app Error: Only the namespace “status” is loaded here.']);
  });

  test('stands beside a backend of the app', async () => {
    const settings: unknown[] = [];
    const own: BackendModule = {
      type: 'backend',
      init: (_services, options) => settings.push(options),
      read: (language, namespace, callback) =>
        callback(null, { hello: `${namespace} in ${language}` }),
    };
    const i18n = createInstance();
    await i18n.use(withStatus(own)).init({
      ...base,
      ns: ['status', 'app'],
      lng: 'tr',
      backend: { path: '/words' },
    });
    const text: unknown = i18n.getResource('tr', 'app', 'hello');
    expect([text, i18n.t('404.title', { ns: 'status' })]).toEqual(['app in tr', 'Bulunamadı']);
    expect(settings).toEqual([{ path: '/words' }]);
  });
});
