import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildProject, read, type Project } from '@polystatus/core';
import { write } from '@polystatus/core/compile';
import { promises, type Tier } from '@polystatus/core/validate';
import { statusPath } from '@polystatus/status/id';
import { foreign } from './foreign.ts';

/** Languages that nobody plans to add; one that is there all the same is passed over. */
const TAGS = ['ab', 'ie', 'vo', 'zun'];
/** A code to copy; the new one stands beside it, under an owner of its own. */
const MODEL = 'shopify/783';
const CODE = 'growth/784';
/** What Latin letters follow without a blank. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]$/u;

/** What is new in a copy that has grown. */
export interface Growth {
  readonly titles: string;
  readonly apps: string;
  readonly site: string;
  readonly code: string;
}

/**
 * Adds to a copy of the repository what people add: an owner with a code and its words in each
 * language, and a language of each tier that promises less than all.
 *
 * @param root the copy
 */
export function grow(root: string): Growth {
  const [titles = '', apps = '', site = ''] = TAGS.filter(
    (tag) => !existsSync(join(root, 'locales', tag)),
  );
  newCode(root);
  const project = buildProject(read(root).sources, []);
  for (const [step, tag] of [
    ['titles', titles],
    ['apps', apps],
    ['site', site],
  ] as const) {
    content(root, 'new', 'locale', tag, '--tier', step);
    writeEntries(root, project, tag, step);
    writeInterface(root, project, tag, step);
  }
  content(root, 'sync');
  return { titles, apps, site, code: CODE };
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
    const own = text.replace(
      /^title: .*/m,
      (title) => `${title}${UNSPACED.test(title) ? '' : ' '}Growth`,
    );
    write(join(root, folder, statusPath(CODE)), own);
  }
  const owner = { name: 'Growth', documentation: 'https://growth.example/', kind: 'platform' };
  writeYaml(join(root, 'content/growth/owner.yaml'), 'owner', owner);
}

function writeEntries(root: string, project: Project, tag: string, tier: Tier): void {
  const translate = foreign(project);
  for (const [id, { value = {} }] of project.locales.get('en')?.entries ?? []) {
    const own = Object.entries(value).filter(([field]) => promises(tier, `${id}.${field}`));
    const file = join(root, 'locales', tag, statusPath(id));
    writeYaml(file, 'entry', translate(Object.fromEntries(own)));
  }
}

function writeInterface(root: string, project: Project, tag: string, tier: Tier): void {
  const translate = foreign(project);
  for (const [name, { value = {} }] of project.locales.get('en')?.namespaces ?? []) {
    const own = Object.entries(value).filter(([key]) => promises(tier, `ui/${name}.${key}.`));
    const file = join(root, 'locales', tag, 'ui', `${name}.yaml`);
    if (own.length > 0) writeYaml(file, 'messages', translate(Object.fromEntries(own)));
  }
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
