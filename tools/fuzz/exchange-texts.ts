import { exchangeFormats } from '@polystatus/authoring';
import type { Diagnostic } from '@polystatus/core';
import { decode } from '../../packages/authoring/src/exchange/decode.ts';
import { FileFaults } from '../../packages/authoring/src/exchange/file-faults.ts';
import type { Unit } from '../../packages/authoring/src/exchange/parcel.ts';
import { mix, mutate } from '../fuzzing/mutate.ts';
import type { Random } from '../fuzzing/random.ts';
import { targetOf } from '../fuzzing/target.ts';

const formats = exchangeFormats.filter(({ read }) => read !== undefined);
const PIECES = [
  'bir söz ',
  '<x id="1"/>',
  ']]>',
  '\\n',
  '\\',
  '"',
  '=1+1',
  '@a',
  '\n\n',
  '- ',
  '**',
];

/** What our own files cannot hold. */
const NOT_OURS = /[\0-\u0008\u000B-\u001F\u007F\uFFFD\uFFFE\uFFFF]/g;

interface Given {
  readonly format: number;
  readonly units: readonly Unit[];
}

function text(random: Random): string {
  const made = random.below(3) === 0 ? mutate('Bulunamadı', random) : mix(PIECES, random, 12);
  return made.toWellFormed().replace(NOT_OURS, '');
}

function unit(random: Random, at: number): Unit {
  const maybe = (): string | undefined => (random.below(2) === 0 ? text(random) : undefined);
  return {
    id: `40${at}.title`,
    source: `${at}${text(random)}`,
    target: text(random),
    state: 'translated',
    base: undefined,
    previous: maybe(),
    note: maybe(),
    comment: maybe(),
    limit: undefined,
  };
}

/** Any text, note and comment, written for translators’ tools: the translation comes back as it was. */
export const target = targetOf<Given>({
  share: 60,
  make: (random) => ({
    format: random.below(formats.length),
    units: Array.from({ length: 1 + random.below(4) }, (_, at) => unit(random, at)),
  }),
  take({ format, units }) {
    const { name, write, read } = formats[format] ?? {};
    const written = write?.({ sourceLocale: 'en', targetLocale: 'tr', units }) ?? '';
    const found: Diagnostic[] = [];
    const faults = new FileFaults('file', found);
    const text = decode(Buffer.from(written), faults);
    const came = text === undefined ? undefined : read?.(text, faults);
    if (!came) return `what ${name} wrote is not read: ${found[0]?.message}`;
    const byId = new Map(came.units.map((own) => [own.id, own]));
    const lost = units.find(({ id, target: own }) => byId.get(id)?.target !== own);
    return lost && found.length === 0
      ? `${name} makes ${JSON.stringify(byId.get(lost.id)?.target)} of ${JSON.stringify(lost.target)}`
      : undefined;
  },
});
