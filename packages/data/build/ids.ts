import { CLASS_IDS } from './class-words.ts';
import { ambiguousNumbers } from './titles.ts';

/** The types of ids and numbers. */
export function idsSource(ids: readonly string[]): string {
  const ambiguous = ambiguousNumbers(ids);
  const codes = [...new Set(ids.map((id) => Number(id.slice(-3))))].filter(
    (code) => !ambiguous.includes(code),
  );
  const beyond = (code: number): boolean => code < 100 || code > 599;
  const unsendable = [
    ...ids.filter((id) => beyond(Number(id.slice(-3)))).map((id) => `'${id}'`),
    ...codes.filter(beyond),
  ];
  const union = (members: readonly (string | number)[]): string =>
    members.length > 0 ? members.map((member) => `\n  | ${member}`).join('') : ' never';
  return (
    `/** Every id: the number for registered codes, \`owner/number\` for others. */\n` +
    `export type Id =${union(ids.map((id) => `'${id}'`))};\n\n` +
    `/** Every number that tells on its own which code is meant. */\n` +
    `export type Code =${union(codes)};\n\n` +
    `/** A class of errors, for codes that have no words of their own. */\n` +
    `export type ClassId = ${CLASS_IDS.map((name) => `'${name}'`).join(' | ')};\n\n` +
    `/** What lies outside 100–599, where a status code has no class (RFC 9110, Section 15). */\n` +
    `export type UnsendableCode =${union(unsendable)};\n`
  );
}

/** Id by id and by the numbers that tell which code is meant. */
export function idTableSource(ids: readonly string[]): string {
  return `import { byNumber } from '../src/by-number.ts';
import type { Id } from './ids.ts';

export const idTable = /* @__PURE__ */ byNumber(
  /* @__PURE__ */ Object.fromEntries(
    ${JSON.stringify(ids.join('|'))}.split('|').map((id) => [id, id as Id]),
  ),
);
`;
}
