import { parseRegistry, type Change, type RegistryEntry } from '@polystatus/core';
import { statusPath } from '@polystatus/status/id';
import { UsageError } from '../arguments.ts';

const SCHEMA = '# yaml-language-server: $schema=';

/** What is there already: paths below the root, and the registry’s table. */
export interface Present {
  readonly paths: ReadonlySet<string>;
  readonly registry: string | undefined;
  readonly sourceTag: string;
}

/**
 * Facts and source entry of a new code. What a person must fill in is empty, so that the check
 * names each of them until it is done.
 */
export function newCode(id: string, { paths, registry, sourceTag }: Present): Change[] {
  const match = /^(?:([a-z][a-z0-9-]*)\/)?(\d{3})$/.exec(id);
  const [, owner = 'iana', number = ''] = match ?? [];
  if (!match || owner === 'ui' || id.startsWith('iana/'))
    throw new UsageError(
      `“${id}” is no id of a code. Write 404 for one of the registry, nginx/499 for one of an owner.`,
    );
  const facts = `content/${statusPath(id)}`;
  if (paths.has(facts)) throw new UsageError(`${id} is there already: ${facts}.`);
  const known =
    owner === 'iana' && registry !== undefined ? parseRegistry(registry).get(number) : undefined;
  const changes: Change[] = [
    made(facts, factsText(owner, number, known)),
    made(`locales/${sourceTag}/${statusPath(id)}`, ENTRY),
  ];
  const ownerFile = `content/${owner}/owner.yaml`;
  if (!paths.has(ownerFile)) changes.unshift(made(ownerFile, OWNER));
  return changes.filter(({ path }) => !paths.has(path));
}

function made(path: string, after: string): Change {
  return { path, before: undefined, after };
}

function factsText(owner: string, number: string, known: RegistryEntry | undefined): string {
  const section = known?.section === undefined ? [] : [`    section: "${known.section}"`];
  const lines = [
    `${SCHEMA}../../packages/core/schemas/facts.schema.json`,
    // A leading zero would be read as another number by some.
    `code: ${Number(number)}`,
    `phrase: ${known?.phrase ?? '"" # as the registry or the owner has it'}`,
    ...(owner === 'iana' ? [`state: ${known?.state ?? 'registered'}`] : []),
    ...(known?.expires === undefined ? [] : [`expires: "${known.expires}"`]),
    'defined-in:',
    `  - document: ${known?.document ?? '"" # RFC 9110, or a title'}`,
    ...section,
    ...(known ? [] : ['    url: "" # not for RFCs']),
    'content: "" # allowed or none',
    'related: [] # "404", nginx/499',
    'example:',
    '  request: "" # request line and header fields',
    '  response: "" # status line, header fields, content',
  ];
  return `${lines.join('\n')}\n`;
}

const OWNER = `${SCHEMA}../../packages/core/schemas/owner.schema.json
name: "" # as the owner writes it
documentation: "" # https address
kind: "" # server, network, platform, framework, draft or informal
`;

const ENTRY = `${SCHEMA}../../../packages/core/schemas/entry.schema.json
title: "" # the name of the code, up to 60 characters
summary: "" # one sentence that is true without context, up to 160 characters
description: "" # two or more paragraphs: what it means, when to use it, what sets it apart
causes:
  - "" # something one can really check; two to five of them
client:
  - "" # what the author of a client does
server:
  - "" # what a developer or operator does
visitor:
  title: "" # heading of an error page, no jargon
  message: "" # what happened and what the visitor can do
related: {} # "404": why a reader would look there
synonyms:
  - "" # what people type when they look for it
`;
