import type { Facts } from '@polystatus/status/compiled';
import { curlLine } from '@polystatus/status/curl';
import { compareCodes } from '@polystatus/status/id';
import schema from '@polystatus/status/schemas/compiled.schema.json' with { type: 'json' };
import { statusClass } from '@polystatus/status/status-class';
import type { Facts as OwnFacts } from '#generated/schemas.ts';
import type { FactsFile, Project } from '../validate/project.ts';
import { constantsOf } from './constants.ts';
import { sourceReference } from '../validate/source-reference.ts';
import { supportOf } from './support.ts';

type CamelCase<Name> = Name extends `${infer Start}-${infer Rest}`
  ? `${Start}${Capitalize<CamelCase<Rest>>}`
  : Name;
type Renamed = { readonly [Name in keyof OwnFacts as CamelCase<Name>]: OwnFacts[Name] };

/** A new property of the facts stands here too: it must have a place in the compiled schema. */
const PROPERTIES = Object.keys(schema.$defs.Facts.properties) as (keyof Facts)[];
type NoPlace = Exclude<keyof Renamed, keyof Facts>;

/** The facts of all codes, in the order readers see them; files with faults are left out. */
export function compileFacts({ facts }: Project): Record<string, Facts> {
  // Integer-like keys always come first in an object, so “404” stands before “nginx/404” anyway.
  return Object.fromEntries(
    [...facts.values()]
      .flatMap((file) => (file.value ? [factsOf(file, file.value)] : []))
      .sort(compareCodes)
      .map((own) => [own.id, own]),
  );
}

function factsOf({ id, owner }: FactsFile, own: OwnFacts): Facts {
  const {
    formerPhrases = [],
    definedIn,
    firstDefinedIn,
    headers = [],
    examples,
    support,
    ...rest
  } = renamed(own);
  return inOrder({
    id,
    owner,
    class: statusClass(own.code),
    state: 'unregistered',
    seenIn: ['response'],
    ...rest,
    ...constantsOf(own.constants),
    formerPhrases: formerPhrases.map((item) => ({
      phrase: item.phrase,
      ...(item.meaning && { meaning: item.meaning }),
      ...sourceReference(item),
    })),
    definedIn: definedIn.map(sourceReference),
    ...(firstDefinedIn && { firstDefinedIn: sourceReference(firstDefinedIn) }),
    headers: headers.map(({ name, level, when, in: place = 'response' }) => ({
      name,
      level,
      ...(when && { when }),
      in: place,
    })),
    ...(support && { support: support.map(supportOf) }),
    examples: examples.map(exampleOf),
  });
}

function exampleOf(own: OwnFacts['examples'][number]): Facts['examples'][number] {
  const { name, request, response, scheme, shortened } = own;
  const curl = curlLine(own);
  return {
    ...(name !== undefined && { name }),
    request,
    response,
    ...(scheme && { scheme }),
    ...(shortened && { shortened }),
    ...(curl !== undefined && { curl }),
  };
}

/** @example renamed({ 'seen-in': ['log'] }) // { seenIn: ['log'] } */
function renamed(own: OwnFacts): [NoPlace] extends [never] ? Renamed : never {
  const camelCase = (name: string): string =>
    name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(
    Object.entries(own).map(([name, value]) => [camelCase(name), value]),
  ) as ReturnType<typeof renamed>;
}

/** Whatever order an author wrote them in, the properties stand as the schema has them. */
function inOrder(facts: Facts): Facts {
  return Object.fromEntries(
    PROPERTIES.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]])),
  ) as unknown as Facts;
}
