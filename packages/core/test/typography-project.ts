import type { Overrides } from './project.ts';

/** A language with conventions of typography, beside the ones of the fixture. */
export interface Conventions {
  readonly tag: string;
  /** What its locale.yaml lists under `typography.rules`. */
  readonly rules: readonly string[];
  /** Left out: “ and ”. */
  readonly quotes?: readonly string[];
  /** Further lines of its locale.yaml. */
  readonly lines?: string | undefined;
}

/** Its locale.yaml, and one cause of 404: nothing else, so that nothing else has to be right. */
export function typographyProject(language: Conventions, text: string): Overrides {
  const { tag, rules, quotes = ['“', '”'], lines = '' } = language;
  const schema = (name: string, up: string): string =>
    `# yaml-language-server: $schema=${up}packages/core/schemas/${name}.schema.json\n`;
  return {
    [`locales/${tag}/locale.yaml`]: `${schema('locale', '../../')}endonym: Name of it
direction: ltr
fallback: [en]
tier: none
typography:
  quotes: ["${quotes.join('", "')}"]
  apostrophe: ’
  rules: [${rules.join(', ')}]
glossary: []
${lines}`,
    [`locales/${tag}/iana/404.yaml`]: `${schema('entry', '../../../')}causes: [${JSON.stringify(text)}]\n`,
  };
}
