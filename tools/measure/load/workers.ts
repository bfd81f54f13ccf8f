import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createApi } from '@polystatus/api';
import { build } from 'esbuild';
import { root } from '../../run.ts';
import { PATH } from './node-servers.ts';
import { freePort, startProgram, type Running } from './running.ts';

const api = join(root, 'packages/api');

/**
 * The API as a Worker, and a Worker that sends the same bytes, each in a workerd of its own: the one
 * that the tests of the API run, without the proxy of miniflare before it.
 *
 * @param folder for what workerd reads
 */
export async function* startWorkers(folder: string): AsyncGenerator<Running> {
  const { outputFiles } = await build({
    entryPoints: [join(api, 'dist/worker.js')],
    bundle: true,
    format: 'esm',
    target: 'es2024',
    conditions: ['workerd', 'worker', 'browser'],
    write: false,
  });
  yield startWorker('@polystatus/api on workerd', outputFiles[0]?.text ?? '', folder, 'api');
  yield startWorker('workerd, the same bytes', await sameBytes(), folder, 'bare');
}

async function sameBytes(): Promise<string> {
  const answered = await createApi().request(PATH);
  const headers = JSON.stringify([...answered.headers]);
  const body = JSON.stringify(await answered.text());
  return `const body = new TextEncoder().encode(${body}); const headers = ${headers};
export default { fetch: () => new Response(body, { headers }) };`;
}

async function startWorker(
  name: string,
  script: string,
  folder: string,
  file: string,
): Promise<Running> {
  const port = await freePort();
  writeFileSync(join(folder, `${file}.mjs`), script);
  const config = join(folder, `${file}.capnp`);
  writeFileSync(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [(name = "main", esModule = embed "${file}.mjs")],
    compatibilityDate = "${compatibilityDate()}",
  ))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`,
  );
  return startProgram(name, `http://127.0.0.1:${port}${PATH}`, workerd(), ['serve', config]);
}

/** The day that `wrangler.jsonc`, which has comments, deploys with. */
function compatibilityDate(): string {
  const config = readFileSync(join(api, 'wrangler.jsonc'), 'utf8');
  return /"compatibility_date": "([\d-]+)"/.exec(config)?.[1] ?? '';
}

/** The program behind miniflare, which the package `workerd` names. */
function workerd(): string {
  const miniflare = createRequire(join(api, 'package.json')).resolve('miniflare');
  const { default: program } = createRequire(miniflare)('workerd') as { default: string };
  return program;
}
