import { parseDocument } from 'yaml';
import { textOf, type Overrides } from './project.ts';

/**
 * What a test changes: files by path, and single texts by language. `tr` is the text that tests
 * write by default, `tr title` another message of the same file, `tr ui/site tagline` one of another
 * file.
 */
export type Change = Readonly<Record<string, string | null>>;

/** The file and key that a text of a test goes to. */
const [NAME, KEY] = ['iana/404', 'causes.0'];
const SHORT = /^(?<tag>[\w-]+)(?: (?<name>[\w-]+\/[\w-]+))?(?: (?<key>\S+))?$/;

/**
 * The change as files alone. Beside a new text of the source language, languages that have none of
 * their own lose that file: they would be translations of something else.
 */
export function withTexts(change: Change): Overrides {
  const result: Record<string, string | null> = {};
  const texts: [path: string, key: string, text: string][] = [];
  for (const [where, value] of Object.entries(change)) {
    const { tag, name = NAME, key = KEY } = SHORT.exec(where)?.groups ?? {};
    if (tag === undefined || value === null) result[where] = value;
    else texts.push([`locales/${tag}/${name}.yaml`, key, value]);
  }
  const told = new Set(texts.map(([path]) => path));
  for (const [path, key, text] of texts) {
    // A language that the project lacks begins with the words of the source.
    const source = path.replace(/^locales\/[^/]+/, 'locales/en');
    const document = parseDocument(result[path] ?? textOf(path, source));
    document.setIn(key.split('.').map(stepOf), text);
    result[path] = document.toString({ lineWidth: 0 });
    if (!path.startsWith('locales/en/')) continue;
    for (const other of ['fr', 'tr'].map((tag) => path.replace('/en/', `/${tag}/`)))
      if (!told.has(other) && !(other in result)) result[other] = null;
  }
  return result;
}

function stepOf(step: string): string | number {
  return /^\d+$/.test(step) ? Number(step) : step;
}

/** The short name of a place in a file of words: the way back. */
export function shortPlace(path: string, key: string): string {
  const [, tag, name] = /^locales\/([\w-]+)\/([\w-]+\/[\w-]+)\.yaml$/.exec(path) ?? [];
  if (tag === undefined || key === '') return key === '' ? path : `${path} ${key}`;
  return [tag, name !== NAME && name, (name !== NAME || key !== KEY) && key]
    .filter((part) => typeof part === 'string')
    .join(' ');
}
