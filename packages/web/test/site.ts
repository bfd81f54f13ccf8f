import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from './serve.ts';

export interface Built {
  /** Address on the site: `/tr/404/`. */
  readonly address: string;
  readonly html: string;
}

const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile())
  .map((file) => join(file.parentPath, file.name).slice(dist.length).replaceAll('\\', '/'));

/** Every address the built site answers. */
export const addresses: ReadonlySet<string> = new Set(
  files.map((file) => `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`),
);

/** The pages of the site; the previews of error pages are pages of others. */
export const built: readonly Built[] = [...addresses]
  .filter((address) => /\/$|\.html$/.test(address) && !address.startsWith('/error-pages/'))
  .map((address) => ({ address, html: read(address) }));

/** Those that somebody reads: the others lead on at once. */
export const readable: readonly Built[] = built.filter(
  ({ html }) => !html.includes('http-equiv="refresh"'),
);

export function read(address: string): string {
  return readFileSync(join(dist, address.replace(/\/$/, '/index.html')), 'utf8');
}

/** Values of an attribute in order; entities decoded. */
export function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) =>
    decode(value ?? ''),
  );
}

export function elements(html: string, name: string): string[] {
  return html.match(new RegExp(`<${name}[\\s>][\\s\\S]*?(?:</${name}>|$)`, 'g')) ?? [];
}

/** What a reader sees of a piece of HTML. */
export function text(html: string): string {
  return decode(html.replace(/<[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
}

function decode(html: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return html.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, decimal, hex, name) =>
    decimal
      ? String.fromCodePoint(Number(decimal))
      : hex
        ? String.fromCodePoint(parseInt(hex as string, 16))
        : (named[name as string] ?? all),
  );
}
