import { keyOf } from '../message.ts';
import { APP_LOCALES, EXPORT_FORMATS, LOCALES, SERVERS, THEMES } from '#generated/build.ts';
import type { Catalog } from '../catalog.ts';
import { chooseWords, readGraph } from '../choose/graph.ts';
import { texts } from '../export/words.ts';
import { groupBy } from '../group-by.ts';
import { GENERAL } from '../options.ts';
import { CLASS_NAMES } from '../class-names.ts';

/** What can stand somewhere on a command line, and what it means. */
export type Candidate = readonly [value: string, description: string];

/** Files and directories are the shell's own business. */
export type Candidates = readonly Candidate[] | 'file' | 'directory' | undefined;

/** What the candidates are taken from. */
interface Known {
  readonly catalog: Catalog;
  readonly commands: readonly { readonly name: string; readonly description: string }[];
  readonly shells: readonly string[];
}

/** Candidates for what help calls by this name; undefined where anything may stand. */
export function candidates(placeholder: string, { catalog, commands, shells }: Known): Candidates {
  switch (placeholder) {
    case 'query':
    case 'code':
      return codes(catalog);
    case 'class':
      return [...classes(catalog), ...owners(catalog)];
    case 'command':
      return commands
        .filter(({ name }) => name !== '')
        .map(({ name, description }) => [name, description]);
    case 'language':
      return plain(LOCALES);
    case 'languages':
      return plain(APP_LOCALES);
    case 'server':
      return plain(SERVERS);
    case 'theme':
      return plain(THEMES);
    case 'format':
      return plain(EXPORT_FORMATS);
    case 'texts':
      return plain(texts);
    case 'shell':
      return plain(shells);
    case 'when':
      return plain(GENERAL.color.choices);
    case 'answer':
      return answers(catalog);
    case 'file':
    case 'directory':
      return placeholder;
    default:
      return undefined;
  }
}

/** Ids, and numbers that only owners use. */
function codes({ rows, owner }: Catalog): Candidate[] {
  const numbers = groupBy(rows, ({ number }) => number);
  return [...numbers].flatMap(([number, own]): Candidate[] => {
    const ids = own.map(({ id, title }): Candidate => [id, title]);
    if (own.some(({ id }) => id === number)) return ids;
    const names = own.map((row) => owner(row.owner)?.name ?? row.owner).join(', ');
    return [[number, names], ...ids];
  });
}

function classes({ translate }: Catalog): Candidate[] {
  return Object.entries(CLASS_NAMES).map(([digit, name]) => [
    `${digit}xx`,
    translate(`classes.${name}.name`),
  ]);
}

function owners({ owners }: Catalog): Candidate[] {
  return Object.entries(owners).map(([id, { name }]) => [id, name]);
}

function answers({ tag }: Catalog): Candidate[] {
  const words = chooseWords(tag);
  return Object.values(readGraph().questions).flatMap(({ id, answers: own }) =>
    own.map(({ id: answer }): Candidate => [
      `${id}=${answer}`,
      words(keyOf('questions', id, 'answers', answer)),
    ]),
  );
}

function plain(values: readonly string[]): Candidate[] {
  return values.map((value) => [value, '']);
}
