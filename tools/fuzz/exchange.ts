import { exchangeFormats, parcelOf, travellingMessages } from '@polystatus/authoring';
import { check, targetLocales, type Diagnostic } from '@polystatus/core';
import { readWorld } from '@polystatus/core/world/sources';
import { decode } from '../../packages/authoring/src/exchange/decode.ts';
import { FileFaults } from '../../packages/authoring/src/exchange/file-faults.ts';
import { merge } from '../../packages/authoring/src/exchange/merge.ts';
import { writeArrivals } from '../../packages/authoring/src/exchange/write-arrivals.ts';
import { once } from '../fuzzing/once.ts';
import { mutate, mutateBytes } from '../fuzzing/mutate.ts';
import type { Random } from '../fuzzing/random.ts';
import { targetOf } from '../fuzzing/target.ts';

const formats = exchangeFormats.filter(({ read }) => read !== undefined);
/** A few messages of each language; the whole would be a megabyte. */
const FEW = 6;
const opened = once(() => {
  const world = readWorld();
  const project = check(world, '2026-01-01').project();
  const languages = targetLocales(project).map((locale) => {
    const parcel = parcelOf(project, locale);
    return { parcel, messages: travellingMessages(project, locale) };
  });
  return { languages, texts: new Map(world.sources.map(({ path, text }) => [path, text])) };
});

interface Came {
  readonly format: number;
  readonly language: number;
  readonly first: number;
  /** Of the file as it was written, where it was only cut off. */
  readonly isCut: boolean;
  readonly bytes: Uint8Array;
}

function written(format: number, language: number, first: number): string {
  const { parcel } = opened().languages[language] ?? {};
  if (!parcel) return '';
  const units = parcel.units.slice(first, first + FEW);
  return formats[format]?.write({ ...parcel, units }) ?? '';
}

function broken(text: string, isCut: boolean, random: Random): Uint8Array {
  if (isCut) return Buffer.from(text.slice(0, random.below(text.length)));
  if (random.below(4) === 0) return mutateBytes(Buffer.from(text), random);
  return Buffer.from(mutate(text, random, 6).toWellFormed());
}

/** What comes back from translators’ tools, cut off or otherwise broken. */
export const target = targetOf<Came>({
  share: 20,
  prepare: opened,
  make: (random) => {
    const { languages } = opened();
    const format = random.below(formats.length);
    const language = random.below(languages.length);
    const first = random.below(languages[language]?.parcel.units.length ?? 1);
    const isCut = random.below(3) === 0;
    const bytes = broken(written(format, language, first), isCut, random);
    return { format, language, first, isCut, bytes };
  },
  take({ format, language, first, isCut, bytes }) {
    const found: Diagnostic[] = [];
    const faults = new FileFaults('file', found);
    const text = decode(bytes, faults);
    const came = text === undefined ? undefined : formats[format]?.read?.(text, faults);
    if (!came) return found.length > 0 ? undefined : 'it is not read, and nothing is said';
    const { languages, texts } = opened();
    const { parcel, messages = [] } = languages[language] ?? {};
    const known = new Map(parcel?.units.slice(first, first + FEW).map((unit) => [unit.id, unit]));
    const short = came.units.find(({ id, target: own }) => known.get(id)?.target !== own);
    const cut = (): string | undefined =>
      isCut && short && found.length === 0
        ? `${short.id} is cut to ${JSON.stringify(short.target)} by ${formats[format]?.name}`
        : undefined;
    // Only what is merged tells of an empty text, which nobody may have translated yet, and of one
    // that its file calls unfinished.
    const told = short?.target === '' || short?.unfinished ? undefined : cut();
    const { arrivals } = merge(came.units, messages, faults);
    writeArrivals(
      arrivals,
      (path) => texts.get(path),
      (path) => path.replace(/^locales\/[^/]+\//, 'locales/en/'),
      faults,
    );
    return told ?? cut();
  },
});
