import type { Diagnostic } from '../report/diagnostic.ts';
import { localeFile } from '../state/message-id.ts';
import { besideFiles } from './beside-files.ts';
import type { Look } from './look.ts';
import type { MessagePlace } from './message-places.ts';

type PlaceOf = (diagnostic: Diagnostic) => MessagePlace | undefined;
type Judge = (diagnostic: Diagnostic) => boolean;

/**
 * Leaves out what only follows from a fault that is told already, so that one slip is one
 * diagnostic. It is told when its cause is gone.
 *
 * @param codes what rules say; faults of the stages before them stay
 */
export function holdBack(
  look: Look,
  found: readonly Diagnostic[],
  codes: ReadonlySet<string>,
  placeOf: PlaceOf,
): Diagnostic[] {
  const judges = [
    ofBrokenLanguage(look),
    ofBrokenFile(look, found, codes),
    ofStale(look, found, placeOf),
    explained(look, found, placeOf),
  ];
  return found.filter(
    (diagnostic) => !codes.has(diagnostic.code) || !judges.some((judge) => judge(diagnostic)),
  );
}

/**
 * A language whose `locale.yaml` is missing or wrong knows neither its tier nor its exceptions. Where
 * that may be the source, nobody can compare anything with it.
 */
function ofBrokenLanguage({ shelf }: Look): Judge {
  const broken = [...shelf.languages.values()].filter(({ locale }) => locale === undefined);
  if (broken.length === 0) return () => false;
  const folders = shelf.source ? broken.map(({ tag }) => `locales/${tag}/`) : ['locales/'];
  const own = new Set(broken.map(({ tag }) => localeFile(tag)));
  return ({ file, code }) =>
    own.has(file)
      ? code !== 'missing-file' && code !== 'schema-comment'
      : folders.some((folder) => file.startsWith(folder)) ||
        (!shelf.source && code === 'one-source');
}

/** These say that a file has another shape than it should; of the others, the value alone is wrong. */
const OF_SHAPE = new Set(['unknown-property', 'missing-property', 'wrong-type', 'duplicate-key']);
/** These say how much stands there; what it says may be wrong besides. */
const OF_SIZE = new Set(['too-long', 'too-short', 'too-few', 'too-many', 'duplicate-item']);
/** What rules say of the same. */
const SIZES = new Set(['length-ratio', 'extra-message', 'missing-message', 'empty-message']);
/** These say nothing of what stands in a line. */
const OF_LINES = new Set(['byte-order-mark', 'carriage-return', 'no-line-end']);

/**
 * What the stages found explains what rules say of the same lines; where a key is misspelt, or a
 * list is a text, it explains all comparisons of the file with others.
 */
function ofBrokenFile(
  { rules, shelf }: Look,
  found: readonly Diagnostic[],
  codes: ReadonlySet<string>,
): Judge {
  const stages = found.filter(({ code }) => !codes.has(code) && !OF_LINES.has(code));
  // Its sentences are asked for by a list that names a code nobody has.
  const astray = new Set(
    found.flatMap(({ code, file }) => (code === 'unknown-related' ? file : [])),
  );
  if (stages.length === 0 && astray.size === 0) return () => false;
  const byFile = Map.groupBy(stages, ({ file }) => file);
  const misshapen = new Set(stages.flatMap(({ file, code }) => (OF_SHAPE.has(code) ? file : [])));
  const alone = new Set(rules.flatMap((rule) => (rule.scope === 'message' ? codesOf(rule) : [])));
  const besides = besideFiles(shelf);
  return ({ file, code, line, endLine }) =>
    (byFile.get(file) ?? []).some(
      (fault) =>
        line <= fault.endLine &&
        endLine >= fault.line &&
        (!OF_SIZE.has(fault.code) || SIZES.has(code)),
    ) ||
    (code === 'facts-in-words' && besides(file).some((one) => astray.has(one))) ||
    (!alone.has(code) && [file, ...besides(file)].some((one) => misshapen.has(one)));
}

/** A program breaks without its placeholder, whether the translation is old or new. */
const WHATEVER = new Set(['stale', 'placeholders-kept', 'references-kept', 'tags-kept']);

/** A translation differs from a source that has changed since. */
function ofStale({ rules }: Look, found: readonly Diagnostic[], placeOf: PlaceOf): Judge {
  const stale = new Set(
    found.flatMap((one) => (one.code === 'stale' ? (nameOf(placeOf(one)) ?? []) : [])),
  );
  if (stale.size === 0) return () => false;
  const alone = new Set(rules.flatMap((rule) => (rule.scope === 'message' ? codesOf(rule) : [])));
  return (diagnostic) => {
    const { code } = diagnostic;
    return !alone.has(code) && !WHATEVER.has(code) && stale.has(nameOf(placeOf(diagnostic)) ?? '');
  };
}

/** What a rule says that it explains, in the same message. */
function explained({ rules }: Look, found: readonly Diagnostic[], placeOf: PlaceOf): Judge {
  const explains = new Map(
    rules.flatMap((rule) => codesOf(rule).map((code) => [code, rule.explains ?? []] as const)),
  );
  const told = new Set(
    found.flatMap((diagnostic) => {
      const codes = explains.get(diagnostic.code) ?? [];
      const name = codes.length > 0 ? nameOf(placeOf(diagnostic)) : undefined;
      return name === undefined ? [] : codes.map((code) => `${code} ${name}`);
    }),
  );
  return (diagnostic) =>
    told.size > 0 && told.has(`${diagnostic.code} ${nameOf(placeOf(diagnostic)) ?? ''}`);
}

function codesOf({ id, codes = [id] }: Look['rules'][number]): readonly string[] {
  return codes;
}

function nameOf(place: MessagePlace | undefined): string | undefined {
  return place && `${place.tag} ${place.id}`;
}
