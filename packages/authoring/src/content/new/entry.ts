import { promises, type Tier } from '@polystatus/core/validate';

const SCHEMA = '# yaml-language-server: $schema=../../../packages/core/schemas/entry.schema.json\n';

/** What a person fills in, by field. */
const FIELDS: Readonly<Record<string, string>> = {
  title: 'title: "" # the name of the code, up to 60 characters\n',
  summary: 'summary: "" # one sentence that is true without context, up to 160 characters\n',
  description:
    'description: "" # two or more paragraphs: what it means, when to use it, what sets it apart\n',
  causes: 'causes:\n  - "" # something one can really check; two to five of them\n',
  client: 'client:\n  - "" # what the author of a client does\n',
  server: 'server:\n  - "" # what a developer or operator does\n',
  visitor: `visitor:
  title: "" # heading of an error page, no jargon
  message: "" # what happened and what the visitor can do
`,
  related: 'related: {} # "404": why a reader would look there\n',
  synonyms: 'synonyms:\n  - "" # what people type when they look for it\n',
};
/** Its keys follow from the facts, which are as blank. */
const BY_FACTS = 'related';

/**
 * The words of a new code in the source language, all blank, with the day that gives translators
 * their time.
 */
export function newEntry(today: string): string {
  return `${SCHEMA}# new: ${today}\n\n${Object.values(FIELDS).join('')}`;
}

/**
 * The same in a translation: blanks for what the language promises.
 *
 * @returns `undefined` for a language that promises nothing
 */
export function newDraft(id: string, tier: Tier): string | undefined {
  const fields = Object.entries(FIELDS).filter(
    ([field]) => field !== BY_FACTS && promises(tier, `${id}.${field}`),
  );
  if (fields.length === 0) return undefined;
  return `${SCHEMA}${fields.map(([, text]) => text.replace(/ # .*$/gm, '')).join('')}`;
}
