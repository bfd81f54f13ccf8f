import { sourceLocale, type Diagnostic, type LocaleFiles, type Project } from '@polystatus/core';
import type { MessageState } from '@polystatus/core/state';
import { contentCommand, UsageError } from '../content/arguments.ts';
import { formatOf, readExchangeFile } from '../content/exchange-file.ts';
import { newFaults, printFaults } from '../content/new-faults.ts';
import { openLocales } from '../content/open-locales.ts';
import { recordImport } from '../content/record-import.ts';
import type { Change } from '../edit/change.ts';
import { save } from '../edit/save.ts';
import { whyNot } from '../edit/why-not.ts';
import { checkLanguages } from '../exchange/check-languages.ts';
import { decode } from '../exchange/decode.ts';
import { exchangeFormats } from '../exchange/exchange-formats.ts';
import { FileFaults } from '../exchange/file-faults.ts';
import { relatedLanguage, sameLanguage } from '../exchange/file-language.ts';
import { merge } from '../exchange/merge.ts';
import { messageNote } from '../exchange/message-note.ts';
import type { ReadParcel } from '../exchange/parcel.ts';
import { remarksAbove } from '../exchange/review-mark.ts';
import { travellingMessages } from '../exchange/travelling-messages.ts';
import { writeArrivals } from '../exchange/write-arrivals.ts';

const READ = exchangeFormats.flatMap(({ name, read }) => (read ? [name] : []));
const USAGE = `pnpm content import FILE [--locale TAG] [--format NAME] [--dry-run]

Takes translations back from a file made by pnpm content export. Only what was changed outside is
written. A message whose source says something else by now is refused, one that changed here and
outside is a conflict; both are named and left as they are. A translator’s comment arrives as
“# review: …” above its message.

  FILE           one of these formats: ${READ.join(', ')}
  --locale TAG   the translation, where FILE does not name it (CSV) or names another region of it
  --format NAME  may be left out where the name of FILE tells it
  --by NAME      who reviewed what is marked as reviewed
  --unfinished   take translations too that FILE marks as unfinished (fuzzy, initial, needs-work)
  --dry-run      say what would happen and write nothing
  --root DIR     directory that holds content/ and locales/ (default: this repository)

Exit code: 0 done, 1 something was refused or has faults now, 2 wrong usage.
`;

interface Options {
  readonly root: string;
  readonly file: string;
  readonly locale: string | undefined;
  readonly format: string | undefined;
  readonly by: string | undefined;
  readonly unfinished: boolean;
  readonly dry: boolean;
}

export const command = contentCommand({
  summary: 'take translations back from a translator’s tool',
  usage: USAGE,
  takesWords: true,
  options: {
    locale: { type: 'string' },
    format: { type: 'string' },
    by: { type: 'string' },
    unfinished: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
  },
  run({ values, words: [file, ...more], root }) {
    if (file === undefined || more.length > 0) throw new UsageError('Name one file.');
    const { locale, format, by, unfinished = false, 'dry-run': dry = false } = values;
    return importFile({ root, file, locale, format, by, unfinished, dry });
  },
});

function importFile({ root, file, locale, format: name, by, unfinished, dry }: Options): number {
  const format = formatOf(name, file);
  if (!format.read)
    throw new UsageError(`${format.name} only leaves; bring back ${READ.join(', ')}.`);
  const found: Diagnostic[] = [];
  const faults = new FileFaults(file, found);
  const text = decode(readExchangeFile(file), faults);
  const refuse = (): number => {
    printFaults(found, new Map([[file, text ?? '']]));
    process.stderr.write(`Nothing was imported from ${file}.\n`);
    return 1;
  };
  const came = text === undefined ? undefined : format.read(text, faults);
  if (text === undefined || !came) return refuse();

  const open = openLocales(root, locale === undefined ? [] : [locale]);
  const target = locale === undefined ? namedBy(came, open.targets) : open.targets[0];
  if (!target) throw new UsageError(whichLanguage(came, open.targets));
  const { tag } = target;
  const source = sourceLocale(open.project)?.tag ?? '';
  if (!checkLanguages(came, { sourceLocale: source, targetLocale: tag }, faults)) return refuse();
  const lockFaults = open.lockFaults(tag);
  if (lockFaults.length > 0) {
    open.complain(lockFaults);
    return 1;
  }

  // A tool may give a note back as if a translator had written it.
  const remarks = (message: MessageState): readonly string[] => [
    ...remarksAbove(target, message),
    messageNote(open.project, message).note ?? '',
  ];
  const { arrivals, reviewed, confirmed } = merge(
    came.units,
    travellingMessages(open.project, target),
    faults,
    { unfinished, remarks },
  );
  const texts = textsOf(open.project);
  const files = writeArrivals(
    arrivals,
    (path) => texts.get(path),
    (path) => path.replace(`locales/${tag}/`, `locales/${source}/`),
    faults,
  );
  const fresh = new Map(files.map(({ path, text: after }) => [path, after]));
  const made = newFaults(root, fresh);
  const written = new Set<string>();
  for (const { path, text: after, ids } of files) {
    const fault = dry ? undefined : put(root, { path, before: texts.get(path), after });
    if (fault) faults.add(1, fault);
    else for (const id of ids) written.add(id);
  }
  printFaults(found, new Map([[file, text]]));
  printFaults(made, fresh);
  const recorded = dry || recordImport(root, tag, { written, reviewed, confirmed, by });
  const refused = found.filter(({ severity }) => severity === 'error').length;
  const left = found.filter(({ code }) => code === 'unfinished-translation').length;
  const asked = arrivals.filter(({ comment }) => comment !== undefined).length;
  const more = [
    ...(left > 0 ? [` ${left} left out as unfinished.`] : []),
    ...(asked > 0 ? [` ${asked} to review.`] : []),
  ].join('');
  process.stdout.write(
    `${tag}: ${written.size} of ${came.units.length} messages ${dry ? 'would be ' : ''}written, ${reviewed.size} reviewed, ${confirmed.size} confirmed, ${refused} refused.${more}\n`,
  );
  return refused > 0 || !recorded || made.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The language a file is for, if it names one and that is here. */
function namedBy({ targetLocale }: ReadParcel, targets: readonly LocaleFiles[]) {
  return targets.find(({ tag }) => targetLocale !== undefined && sameLanguage(tag, targetLocale));
}

function whichLanguage({ targetLocale }: ReadParcel, targets: readonly LocaleFiles[]): string {
  const all = targets.map(({ tag }) => tag).join(', ');
  if (targetLocale === undefined)
    return `The file does not name its language. Add --locale with one of ${all}.`;
  const near = targets.find(({ tag }) => relatedLanguage(tag, targetLocale));
  return near
    ? `The file is for “${targetLocale}”. If that is to become ${near.tag}, add --locale ${near.tag}.`
    : `The file is for “${targetLocale}”; there is ${all}.`;
}

/** What stands in one file is independent of the others, so each that can be written is. */
function put(root: string, change: Change) {
  const { path } = change;
  try {
    if (save(root, change)) return undefined;
    return {
      code: 'file-changed',
      message: `${path} was changed while importing; nothing was written to it.`,
      hint: 'Run the command again.',
    };
  } catch (error) {
    return {
      code: 'file-unwritable',
      message: `${path} ${whyNot(error)}`,
      hint: 'Mend that and run the command again; what is written already stays as it is.',
    };
  }
}

function textsOf({ locales }: Project): Map<string, string> {
  const files = [...locales.values()].flatMap(({ entries, namespaces }) => [
    ...entries.values(),
    ...namespaces.values(),
  ]);
  return new Map(files.map(({ parsed: { source } }) => [source.path, source.text]));
}
