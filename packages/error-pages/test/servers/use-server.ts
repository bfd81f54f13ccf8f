import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { files, type ServerName, type ServerOptions } from '../../src/files.ts';
import { freePort, isInstalled, start } from './process.ts';
import { startUpstream } from './upstream.ts';

/** One set-up of a server under test. */
export interface Place {
  /** Temporary folder; the pages lie in `polystatus`, the site in `site`. */
  readonly folder: string;
  readonly port: number;
  readonly upstream: number;
  readonly dead: number;
  /** Whether our configuration is included; without, it is the server as it would be. */
  readonly included: boolean;
}

/** What each server brings to the contract. */
export interface Subject {
  readonly name: ServerName;
  readonly command: string;
  /**
   * Writes the rest of the configuration; `/403`, `/503` fail, `/up/`, `/api/` and `/dead/` are
   * proxied, the errors of the first one are replaced, and all answers have HSTS and X-Frame-Options.
   */
  readonly prepare: (place: Place) => string[];
  /** What the server itself answers when nothing listens upstream. */
  readonly deadStatus: number;
  /** Whether of equal languages the first of the header wins; of the locales otherwise. */
  readonly exact: boolean;
  /** Whether it tells an application’s answers apart by their type. */
  readonly seesTypes?: true;
  /** Whether it keeps the pages in memory; others read them for each request. */
  readonly reads?: 'once';
  /** Number of an error that is no use to have a page for → page it gets. */
  readonly otherCodes: readonly (readonly [number, string])[];
  /** What only this server can do; registers tests beside the common ones. */
  readonly alone?: (server: { readonly place: Place }) => void;
}

/** Runs a suite with the real program; says loudly where there is none. */
export function whereInstalled(subject: Subject, suite: (subject: Subject) => void): void {
  const { name, command } = subject;
  if (isInstalled(command)) return suite(subject);
  test(`${name} is not installed: NOTHING WAS TESTED with it`, () => {
    process.stderr.write(`\n!!! ${name} is not installed: its configuration was NOT TESTED.\n\n`);
    expect(isInstalled(command)).toBe(false);
  });
}

/** Writes the pages, starts upstream and server before the tests, and ends both after them. */
export function useServer(
  { name, command, prepare }: Subject,
  options: ServerOptions,
  included = true,
): { place: Place } {
  const state = { place: { folder: '', port: 0, upstream: 0, dead: 0, included } };
  const ends: (() => unknown)[] = [];
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), `polystatus-${name}-`));
    ends.push(() => rmSync(folder, { recursive: true, force: true }));
    const [port, upstream, dead] = [await freePort(), await freePort(), await freePort()];
    state.place = { folder, port, upstream, dead, included };
    mkdirSync(join(folder, 'site'));
    writeFileSync(join(folder, 'site/index.html'), 'the site itself');
    for (const file of files(name, { ...options, folder: join(folder, 'polystatus') })) {
      const path = join(folder, 'polystatus', file.path);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, file.content);
    }
    // Servers started by root read as another user.
    chmodSync(folder, 0o755);
    const application = await startUpstream(upstream);
    ends.push(() => application.close());
    ends.push(await start(command, prepare(state.place), port, folder));
  });
  afterAll(async () => {
    for (const end of ends.toReversed()) await end();
  });
  return state;
}
