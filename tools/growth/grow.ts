import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildProject, read, type Project } from '@polystatus/core';
import { write } from '@polystatus/core/compile';
import { statusPath } from '@polystatus/status/id';
import { foreign } from './foreign.ts';

/** Languages that nobody plans to add; one that is there all the same is passed over. */
const TAGS = ['ab', 'ie', 'vo', 'zun'];
/** A code to copy; the new one stands beside it, under an owner of its own. */
const MODEL = 'shopify/783';
const CODE = 'growth/784';

/** What is new in a copy that has grown. */
export interface Growth {
  readonly titles: string;
  readonly summaries: string;
  readonly code: string;
}

/**
 * Adds to a copy of the repository what people add: an owner with a code and its words in each
 * language, a language with titles, and one with all that the tier `summaries` promises.
 *
 * @param root the copy
 */
export function grow(root: string): Growth {
  const [titles = '', summaries = ''] = TAGS.filter(
    (tag) => !existsSync(join(root, 'locales', tag)),
  );
  newCode(root);
  const project = buildProject(read(root).sources, []);
  newLanguage(root, titles, 'titles');
  writeEntries(root, project, titles, ['title']);
  newLanguage(root, summaries, 'summaries');
  writeEntries(root, project, summaries, ['title', 'summary', 'visitor']);
  writeInterface(root, project, summaries);
  content(root, 'sync');
  return { titles, summaries, code: CODE };
}

/** Runs `pnpm content …` of the copy. */
function content(root: string, ...args: readonly string[]): void {
  execFileSync(process.execPath, [join(root, 'tools/content.js'), ...args], { cwd: root });
}

function newCode(root: string): void {
  content(root, 'new', 'code', CODE);
  const languages = readdirSync(join(root, 'locales')).map((tag) => `locales/${tag}`);
  for (const folder of ['content', ...languages]) {
    const model = join(root, folder, statusPath(MODEL));
    if (!existsSync(model)) continue;
    const text = readFileSync(model, 'utf8').replaceAll(MODEL.slice(-3), CODE.slice(-3));
    // Two codes of one title would be taken for each other.
    const own = text.replace(/^title: .*/m, '$& (Growth)');
    write(join(root, folder, statusPath(CODE)), own);
  }
  const owner = { name: 'Growth', documentation: 'https://growth.example/', kind: 'platform' };
  writeYaml(join(root, 'content/growth/owner.yaml'), 'owner', owner);
}

function newLanguage(root: string, tag: string, tier: string): void {
  content(root, 'new', 'locale', tag);
  const file = join(root, 'locales', tag, 'locale.yaml');
  write(file, readFileSync(file, 'utf8').replace('tier: none', `tier: ${tier}`));
}

function writeEntries(root: string, project: Project, tag: string, fields: string[]): void {
  const translate = foreign(project);
  for (const [id, { value = {} }] of project.locales.get('en')?.entries ?? []) {
    const own = Object.entries(value).filter(([field]) => fields.includes(field));
    const file = join(root, 'locales', tag, statusPath(id));
    writeYaml(file, 'entry', translate(Object.fromEntries(own)));
  }
}

function writeInterface(root: string, project: Project, tag: string): void {
  const translate = foreign(project);
  for (const [namespace, { value = {} }] of project.locales.get('en')?.namespaces ?? [])
    writeYaml(join(root, 'locales', tag, 'ui', `${namespace}.yaml`), 'messages', translate(value));
}

function writeYaml(path: string, schema: string, value: object): void {
  const up = path.includes('/locales/') ? '../../../' : '../../';
  const head = `# yaml-language-server: $schema=${up}packages/core/schemas/${schema}.schema.json`;
  write(path, `${head}\n${yaml(value, '')}`);
}

/** Keys and texts in quotation marks are the same in JSON and YAML. */
function yaml(value: object, margin: string): string {
  return Object.entries(value)
    .map(([key, item]: [string, unknown]) =>
      typeof item === 'object' && item !== null
        ? `${margin}${JSON.stringify(key)}:\n${yaml(item, `${margin}  `)}`
        : `${margin}${JSON.stringify(key)}: ${JSON.stringify(item)}\n`,
    )
    .join('');
}
