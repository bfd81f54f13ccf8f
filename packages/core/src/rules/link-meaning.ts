import {
  claimsIn,
  lastingWords,
  linksIn,
  type LastingClaim,
  type LastingWords,
  type LinkedCode,
} from '../check/linked-codes.ts';
import {
  codesByTitle,
  namesBeside,
  numberIn,
  numberOf,
  type Named,
  type Titled,
} from '../check/named-codes.ts';
import { localeRule, type EntryItem, type ReportIn, type WordsPart } from '../check/rule.ts';
import { lastingOf, type Lasting } from '../check/lasting.ts';

/** What a file calls its code, and says of those that it links to. */
interface Said extends Named {
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
    const titled = codesByTitle(files);
    const lasting = new Map(facts.map(({ name, value }) => [name, value]));
    for (const file of files) {
      for (const link of file.value.links) tellOfName(file, link, titled, report);
      for (const claim of file.value.claims) tellOfLasting(file, claim, lasting, report);
    }
  },
});

function saidIn({ kind, language, texts }: EntryItem, here: LastingWords): Said | undefined {
  const title = kind === 'entry' ? texts.find(({ key }) => key === 'title')?.text : undefined;
  const linking = texts.filter(({ text, isOwn }) => !isOwn && text.includes(']('));
  const links = linking
    .flatMap(linksIn)
    .filter((link) => link.label !== link.target || Object.keys(link).length > PLAIN);
  const claims = linking.flatMap((text) => claimsIn(text, here));
  if (title === undefined && links.length + claims.length === 0) return undefined;
  const small = title?.toLocaleLowerCase(language.tag);
  return { title, small, links, claims };
}

/** Path, target and label: nothing beside it. */
const PLAIN = 3;

function tellOfName(
  file: WordsPart<Said>,
  link: LinkedCode,
  titled: Titled,
  report: ReportIn,
): void {
  const { path, label, target } = link;
  const number = numberIn(label);
  if (number !== undefined && /\d{3}$/.test(target)) {
    if (number === numberOf(target)) return tellOfWords(file, link, titled, report);
    report(
      file,
      `A link is called “${label}”, but leads to ${target}.`,
      'Let both say the same code.',
      { path },
    );
    return;
  }
  const meant = titled.get(label) ?? [];
  if (meant.length === 0) return tellOfWords(file, link, titled, report);
  if (!meant.includes(target))
    report(
      file,
      `A link is called “${label}”, which is ${meant.join(' or ')}, but leads to ${target}.`,
      'Let both say the same code.',
      { path },
    );
}

/** The title of a code beside a link: [404](404) (Not Found), Not Found ([404](404)). */
function tellOfWords(
  file: WordsPart<Said>,
  link: LinkedCode,
  titled: Titled,
  report: ReportIn,
): void {
  const { path, target } = link;
  const names = namesBeside(link, titled);
  const meant = names.flatMap((words) => titled.get(words) ?? []);
  const [words] = names;
  if (words === undefined || meant.includes(target)) return;
  report(
    file,
    `“${words}” beside a link is ${meant.join(' or ')}, but the link leads to ${target}.`,
    'Let both say the same code.',
    { path },
  );
}

/**
 * All links of a clause must contradict it, for “permanent, unlike 302” speaks of another one; of links
 * side by side, one does where another fits.
 */
function tellOfLasting(
  file: WordsPart<Said>,
  { path, targets, areJoined, lasting }: LastingClaim,
  known: ReadonlyMap<string, Lasting>,
  report: ReportIn,
): void {
  const others = targets.filter((target) => (known.get(target) ?? lasting) !== lasting);
  const [first] = others;
  const fits = areJoined && targets.some((target) => known.get(target) === lasting);
  if (first === undefined || (others.length < targets.length && !fits)) return;
  report(
    file,
    `The words beside ${targets.join(' and ')} say that a move is ${lasting}, but ${first} is not.`,
    `Link to a code that is ${lasting}, or say what this one means.`,
    { path, severity: 'warning' },
  );
}
