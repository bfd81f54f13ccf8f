import {
  claimsIn,
  lastingWords,
  linksIn,
  type LastingClaim,
  type LastingWords,
  type LinkedCode,
} from '../check/linked-codes.ts';
import { localeRule, type EntryItem, type ReportIn, type WordsPart } from '../check/rule.ts';
import { lastingOf, type Lasting } from '../check/lasting.ts';

/** What a file calls its code, and says of those that it links to. */
interface Said {
  readonly title: string | undefined;
  readonly links: readonly LinkedCode[];
  readonly claims: readonly LastingClaim[];
}

export const rule = localeRule({
  id: 'link-meaning',
  description:
    'A link leads to the code that its words name, by number or by title; and nothing says that a move is permanent of a code whose phrases say temporary, nor the other way round, in words of the locale’s lasting list.',
  prepare: lastingWords,
  words: saidIn,
  facts: ({ value }) => value && lastingOf(value),
  check({ files, facts }, report) {
    const titled = Map.groupBy(files, ({ value: { title } }) => title ?? '');
    const lasting = new Map(facts.map(({ name, value }) => [name, value]));
    for (const file of files) {
      for (const link of file.value.links) {
        const own = (titled.get(link.label) ?? []).map(({ name }) => name);
        tellOfName(file, link, link.label === '' ? [] : own, report);
      }
      for (const claim of file.value.claims) tellOfLasting(file, claim, lasting, report);
    }
  },
});

function saidIn({ kind, language, texts }: EntryItem, here: LastingWords): Said | undefined {
  const title = kind === 'entry' ? texts.find(({ key }) => key === 'title')?.text : undefined;
  const linking = texts.filter(({ text, isOwn }) => !isOwn && text.includes(']('));
  const links = linking.flatMap(linksIn).filter(({ target, label }) => label !== target);
  const claims = linking.flatMap((text) => claimsIn(text, here));
  if (title === undefined && links.length + claims.length === 0) return undefined;
  return { title: title?.toLocaleLowerCase(language.tag), links, claims };
}

/** A title may be that of several owners’ codes. */
function tellOfName(
  file: WordsPart<Said>,
  { path, label, target }: LinkedCode,
  titled: readonly string[],
  report: ReportIn,
): void {
  const isNumber = /^\d{3}$/.test(label);
  const meant = isNumber ? [label] : titled;
  if (meant.length === 0 || meant.includes(isNumber ? numberOf(target) : target)) return;
  report(
    file,
    isNumber
      ? `A link is called “${label}”, but leads to ${target}.`
      : `A link is called “${label}”, which is ${meant.join(' or ')}, but leads to ${target}.`,
    'Let both say the same code.',
    { path },
  );
}

function numberOf(target: string): string {
  return target.slice(target.lastIndexOf('/') + 1);
}

/** All links of a clause must contradict it: “permanent, unlike 302” speaks of another one. */
function tellOfLasting(
  file: WordsPart<Said>,
  { path, targets, lasting }: LastingClaim,
  known: ReadonlyMap<string, Lasting>,
  report: ReportIn,
): void {
  const [first] = targets;
  const isOther = targets.every((target) => (known.get(target) ?? lasting) !== lasting);
  if (first === undefined || !isOther) return;
  report(
    file,
    `The words beside ${targets.join(' and ')} say that a move is ${lasting}, but ${first} is not.`,
    `Link to a code that is ${lasting}, or say what this one means.`,
    { path, severity: 'warning' },
  );
}
