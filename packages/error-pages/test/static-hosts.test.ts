import { describe, expect, test } from 'vitest';
import { files } from '../src/files.ts';
import { errorPage } from '../src/index.ts';

const written = (options = {}): Map<string, string> =>
  new Map(files('static', options).map(({ path, content }) => [path, String(content)]));

describe('files for hosts of static files', () => {
  test('404.html at the root, and one a language: Cloudflare Pages, GitHub Pages, S3', () => {
    const all = written();
    expect(all.get('404.html')).toBe(errorPage(404));
    expect(all.get('tr/404.html')).toBe(errorPage(404, { locale: 'tr' }));
    expect(all.get('503.html')).toBe(errorPage(503));
    expect([...all.keys()].filter((path) => /\.(?:gz|br|conf)$/.test(path))).toEqual([]);
  });

  test('Netlify: folders of languages, then what the browser asks for, then everybody', () => {
    const lines = written({ locales: ['fr', 'tr'] })
      .get('_redirects')
      ?.split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split(/ +/));
    expect(lines).toEqual([
      ['/fr/*', '/fr/404.html', '404'],
      ['/tr/*', '/tr/404.html', '404'],
      ['/*', '/tr/404.html', '404', 'Language=tr'],
      ['/*', '/404.html', '404'],
    ]);
  });

  test('CloudFront: codes that it knows, with the status they have', () => {
    const all = written({ codes: [404, 418, '5xx'] });
    const { CustomErrorResponses: list } = JSON.parse(all.get('cloudfront.json') ?? '') as {
      CustomErrorResponses: {
        Quantity: number;
        Items: { ErrorCode: number; ResponsePagePath: string; ResponseCode: string }[];
      };
    };
    expect(list.Items.map(({ ErrorCode }) => ErrorCode)).toEqual([404, 500, 501, 502, 503, 504]);
    expect(list.Quantity).toBe(6);
    for (const { ErrorCode, ResponsePagePath, ResponseCode } of list.Items) {
      expect(ResponseCode).toBe(String(ErrorCode));
      expect(all.has(ResponsePagePath.slice(1))).toBe(true);
    }
  });

  test('other formats where they are asked for, and no list without a 404', () => {
    const all = written({ formats: ['html', 'text'], codes: [503] });
    expect([...all.keys()].filter((path) => !path.includes('/'))).toEqual([
      '503.html',
      '503.txt',
      'cloudfront.json',
    ]);
  });
});
