import { createInstance, type BackendModule, type i18n, type InitOptions } from 'i18next';
import { describe, expect, test } from 'vitest';
import { backend, createResources, resources, withStatus } from '@polystatus/data/i18next';
import { status as turkish } from '@polystatus/data/i18next/tr';
import type { StatusKey } from '@polystatus/data/i18next/types';
import { catalog } from '@polystatus/data/locales/tr';
import { locales } from '@polystatus/data/negotiate';
import { sayClass } from './class-words.ts';

const base = { fallbackLng: 'en', ns: ['status'] } satisfies InitOptions;

describe('resources', () => {
  test('hold every code of every language', () => {
    expect(Object.keys(resources)).toEqual([...locales]);
    expect(resources.tr.status).toEqual(turkish);
    expect(Object.keys(turkish).sort()).toEqual([...Object.keys(catalog), '4xx', '5xx'].sort());
    for (const [id, { title, summary, visitor }] of Object.entries(catalog))
      expect(turkish[id as keyof typeof turkish]).toEqual({ title, summary, visitor });
  });

  test.each([
    ['404.title', 'tr', 'Bulunamadı'],
    ['404.title', 'fr-CA', 'Introuvable'],
    ['404.title', 'qaa', 'Not Found'],
    ['404.visitor.title', 'fr', 'Cette page est introuvable'],
    ['nginx/499.title', 'en', 'Client Closed Request (nginx)'],
    ['4xx.title', 'fr', sayClass('fr', 'classes', 'client-error.name')],
    ['5xx.visitor.title', 'en', sayClass('en', 'error-pages', 'server-error.title')],
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

  test.each([404, 471, 599])(
    '%i, whatever it means, has words: its own or of its class',
    async (code) => {
      const i18n = createInstance();
      await i18n.init({ ...base, lng: 'tr', resources });
      const text = i18n.t([`${code}.title`, `${Math.trunc(code / 100)}xx.title`], { ns: 'status' });
      expect(text).not.toContain('.title');
    },
  );

  test('an app with flat keys says how these are joined', async () => {
    const i18n = createInstance();
    await i18n.init({ ...base, lng: 'tr', resources, keySeparator: false });
    expect(i18n.t('404.title', { ns: 'status', keySeparator: '.' })).toBe('Bulunamadı');
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

describe('what one instance writes, no other reads', () => {
  const title = async (i18n: i18n, lng = 'tr'): Promise<string> => {
    await i18n.changeLanguage(lng);
    return i18n.t('404.title', { ns: 'status' });
  };
  const override = (i18n: i18n): unknown =>
    i18n.addResource('tr', 'status', '404.title', 'Only for tenant A');

  test('through the backend', async () => {
    const [a, b] = [createInstance(), createInstance()];
    await a.use(backend).init({ ...base, lng: 'tr' });
    override(a);
    await b.use(backend).init({ ...base, lng: 'tr' });
    expect([await title(a), await title(b)]).toEqual(['Only for tenant A', 'Bulunamadı']);
  });

  test('through resources of their own', async () => {
    const [a, b] = [createInstance(), createInstance()];
    await a.init({ ...base, lng: 'tr', resources: createResources() });
    override(a);
    await b.init({ ...base, lng: 'tr', resources: createResources(['en', 'tr']) });
    expect([await title(a), await title(b)]).toEqual(['Only for tenant A', 'Bulunamadı']);
    expect(await title(b, 'fr')).toBe('Not Found');
  });

  test('resources that are shared hold fast, and take other namespaces', async () => {
    const a = createInstance();
    await a.init({ ...base, ns: ['status'], lng: 'tr', resources });
    expect(() => override(a)).toThrow(TypeError);
    expect(() => a.addResourceBundle('tr', 'status', { 404: { title: 'A' } }, true, true)).toThrow(
      TypeError,
    );
    expect(() => a.addResourceBundle('tr', 'status', {})).toThrow(TypeError);
    expect(() => Object.assign(resources, { tr: {} })).toThrow(TypeError);
    a.addResourceBundle('qaa', 'app', { hello: 'a' });
    a.addResourceBundle('fr', 'app', { hello: 'b' });
    expect(await title(a)).toBe('Bulunamadı');
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
