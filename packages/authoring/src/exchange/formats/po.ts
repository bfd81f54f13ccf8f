import { po as gettext, type GetTextTranslation } from 'gettext-parser';
import type { ExchangeFormat } from '../exchange-format.ts';
import type { Parcel, Unit } from '../parcel.ts';
import { quotePo } from '../po-string.ts';
import { readPo } from '../read-po.ts';

/**
 * Gettext. `msgctxt` and `#:` are the message id, `#|` the source a stale (fuzzy) translation was made from,
 * `#.` the note, `#` a translator’s comment; what PO has no place for stands in the last `#.` line. Plural forms are messages
 * of their own, as in the files, so there is no `msgid_plural`.
 */
export const format: ExchangeFormat = {
  name: 'po',
  extensions: ['.po', '.pot'],
  write(parcel) {
    const translations: Record<string, Record<string, GetTextTranslation>> = {
      '': { '': { msgid: '', msgstr: [''] } },
    };
    for (const unit of parcel.units)
      translations[unit.id] = { [unit.source.toWellFormed()]: entry(unit) };
    return gettext
      .compile({ charset: 'utf-8', headers: headers(parcel), translations }, { foldLength: 0 })
      .toString('utf8');
  },
  read: readPo,
};

function headers({ sourceLocale, targetLocale }: Parcel): Record<string, string> {
  return {
    'Project-Id-Version': 'polystatus',
    Language: targetLocale,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    'X-Source-Language': sourceLocale,
  };
}

function entry({ id, source, target, state, base, previous, note, comment, limit }: Unit) {
  const rest = [
    `state=${state}`,
    ...(limit === undefined ? [] : [`limit=${limit}`]),
    ...(base === undefined ? [] : [`base=${base}`]),
  ];
  const extracted = [...(note === undefined ? [] : [note]), `polystatus: ${rest.join(' ')}`];
  return {
    msgctxt: id,
    msgid: source.toWellFormed(),
    msgstr: [target.toWellFormed()],
    comments: {
      translator: comment ?? '',
      reference: id,
      extracted: extracted.join('\n').toWellFormed(),
      flag: state === 'stale' ? 'fuzzy' : '',
      previous: previous === undefined ? '' : `msgid ${quotePo(previous.toWellFormed())}`,
    },
  };
}
