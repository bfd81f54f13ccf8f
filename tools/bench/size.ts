import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Bench } from '../measure/bench.ts';
import { bundledSize } from '../measure/size.ts';
import type { Row } from '../measure/table.ts';
import { root } from '../run.ts';

const PEERS = [
  {
    name: '@readme/http-status-codes',
    version: '9.0.6',
    codes: 89,
    lookup: `import { getStatusCode } from '@readme/http-status-codes'; export const name = (code) => getStatusCode(code).message;`,
  },
  {
    name: '@se-oss/status-codes',
    version: '1.1.0',
    codes: 63,
    constant: `export { NOT_FOUND } from '@se-oss/status-codes';`,
  },
  {
    name: 'http-status-codes',
    version: '2.3.0',
    codes: 58,
    lookup: `export { getReasonPhrase } from 'http-status-codes';`,
    constant: `import { StatusCodes } from 'http-status-codes'; export const NOT_FOUND = StatusCodes.NOT_FOUND;`,
  },
  {
    name: 'http-status-toolkit',
    version: '1.0.3',
    codes: 84,
    sentences: `import { getStatusMessage } from 'http-status-toolkit'; export const text = (code) => getStatusMessage(code, { language: undefined });`,
  },
  {
    name: 'statuses',
    version: '2.0.2',
    codes: 63,
    lookup: `import statuses from 'statuses'; export const name = (code) => statuses.message[code];`,
  },
] as const;

/** What an app takes from the package besides look-ups. */
const SHELF = {
  negotiate: `export { negotiate } from '@polystatus/data/negotiate';`,
  'problem, all languages': `export { problem } from '@polystatus/data/problem';`,
  'problem, with sentences': `export { problem } from '@polystatus/data/problem'; export { summary } from '@polystatus/data/summaries';`,
  'problem for Express': `export { sendProblem, handleErrors } from '@polystatus/data/problem/express';`,
  'problem for Hono': `export { sendProblem, handleErrors } from '@polystatus/data/problem/hono';`,
  'problem for Request and Response': `export { problemResponse, problemFromError } from '@polystatus/data/problem/fetch';`,
  'i18next namespace, one language': `export { status } from '@polystatus/data/i18next/tr';`,
} as const;

/** Exact sizes after bundling, of ours and the peers. */
export async function run(bench: Bench): Promise<void> {
  const data = join(root, 'packages/data');
  const codes = codesOf(data);
  const rows: Row[] = [];
  const add = async (
    what: string,
    who: string,
    code: string,
    folder: string,
    count: number,
  ): Promise<void> => {
    try {
      const bytes = await bundledSize(code, folder);
      rows.push({
        what,
        who,
        codes: count,
        'B gzip': bytes,
        'B a code': count > 1 ? bytes / count : '',
      });
    } catch (error) {
      process.stderr.write(
        `${who}: cannot be bundled (${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''}).\n`,
      );
    }
  };

  await add('floor', 'empty module', 'export {}', data, 1);
  for (const tag of codes.tags) {
    await add(
      `code → title, ${tag}`,
      '@polystatus/data',
      `export { title } from '@polystatus/data/titles/${tag}';`,
      data,
      codes.count,
    );
  }
  for (const tag of codes.tags) {
    await add(
      `title + sentence, ${tag}`,
      '@polystatus/data',
      `export { summarize } from '@polystatus/data/summaries/${tag}';`,
      data,
      codes.count,
    );
  }
  const [first = '', ...further] = codes.tags;
  const alone = await bundledSize(titlesOf([first]), data);
  for (const tag of further) {
    const bytes = (await bundledSize(titlesOf([first, tag]), data)) - alone;
    rows.push({
      what: `titles, ${tag} beside ${first}`,
      who: '@polystatus/data',
      codes: codes.count,
      'B gzip': bytes,
      'B a code': bytes / codes.count,
    });
  }
  await add(
    'code → reason phrase',
    '@polystatus/data',
    `export { reasonPhrase } from '@polystatus/data';`,
    data,
    64,
  );
  await add(
    'one constant',
    '@polystatus/data',
    `export { NOT_FOUND } from '@polystatus/data';`,
    data,
    1,
  );

  await add(
    'facts',
    '@polystatus/data',
    `export { facts } from '@polystatus/data/facts';`,
    data,
    codes.count,
  );
  await add(
    'facts',
    'the same, not packed',
    `export const facts = ${factsOf(data)};`,
    data,
    codes.count,
  );

  for (const [what, code] of Object.entries(SHELF))
    await add(what, '@polystatus/data', code, data, 1);

  const folders = bench.peers(PEERS);
  for (const peer of PEERS) {
    const folder = folders.get(peer.name);
    if (folder === undefined) continue;
    if ('lookup' in peer) await add('code → name', peer.name, peer.lookup, folder, peer.codes);
    if ('sentences' in peer)
      await add('name + sentence', peer.name, peer.sentences, folder, peer.codes);
    if ('constant' in peer) await add('one constant', peer.name, peer.constant, folder, 1);
  }
  bench.table('size', rows);
  bench.table('unpacked', unpacked(data));
}

function titlesOf(tags: readonly string[]): string {
  return tags
    .map(
      (tag) =>
        `export { title as ${tag.replaceAll('-', '')} } from '@polystatus/data/titles/${tag}';`,
    )
    .join('\n');
}

function codesOf(data: string): { count: number; tags: string[] } {
  const tags = readdirSync(join(data, 'dist/titles'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => name.slice(0, -3));
  const count = execFileSync(
    process.execPath,
    ['-p', `require(${JSON.stringify(join(data, 'dist/json/en/index.json'))}).length`],
    { encoding: 'utf8' },
  );
  return { count: Number(count), tags };
}

/** All facts by id, as an app would hold them itself. */
function factsOf(data: string): string {
  const script = `
    const { facts } = require(${JSON.stringify(join(data, 'dist/facts.cjs'))});
    const list = require(${JSON.stringify(join(data, 'dist/json/en/index.json'))});
    console.log(JSON.stringify(Object.fromEntries(list.map(({ id }) => [id, facts(id)]))));`;
  return execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' });
}

/** By entry: ESM, CommonJS and types. What declares for several entries counts by itself. */
function unpacked(data: string): Row[] {
  const dist = join(data, 'dist');
  const groups = new Map<string, number>();
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = relative(dist, join(entry.parentPath, entry.name));
    const [name = ''] = path.split(/[./]/);
    const isEntry = existsSync(join(dist, name)) || existsSync(join(dist, `${name}.js`));
    const group = isEntry ? name : 'declarations of several';
    groups.set(group, (groups.get(group) ?? 0) + statSync(join(dist, path)).size);
  }
  const sum = (names: readonly string[]): number =>
    names.reduce((total, name) => total + (groups.get(name) ?? 0), 0);
  groups.set('titles + facts', sum(['titles', 'facts']));
  return [...groups].map(([entry, bytes]) => ({ entry, 'B unpacked (ESM + CJS + types)': bytes }));
}
