import { pairRule, type Report, type Text } from '../check/rule.ts';
import { wordsAt } from '../check/words-at.ts';

/** Notes to oneself, in capitals or not at all; “to do” is a word like any other. */
const NOTE = /(?<![\p{L}\p{N}_-])(?:TODO|FIXME|TBD|XXX|lorem ipsum)(?![\p{L}\p{N}_-])/u;
/** Shown as a picture by itself, or made one; not the sign ™ as it stands. */
const PICTURE = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F/u;

/** How languages call a translation, as far as all forms of the word share it. */
const TRANSLATION =
  'translat|traduc|traduct|traduz|traduit|tradott|çeviri|tercüme|übersetz|vertal|översätt|oversæt|oversett|käännö|fordít|tłumacz|překlad|preklad|prevod|prijevod|перев[оё]д|переклад|превод|μετάφρασ|ترجم|תרגום|अनुवाद|অনুবাদ|翻訳|翻译|翻譯|번역|bản dịch|terjemah|traducer';
/** “Here is the translation:”, before the text itself; a label says less. */
const PREAMBLE = new RegExp(
  `^[“"«*]*(?=[^:：.\\n]{2,60}(?:${TRANSLATION}))[^:：.\\n]+[:：]\\**(?=[\\s\\p{L}“"«]|$)`,
  'iu',
);
/** “Certainly! Here is …”, “As an AI language model …” */
const SPEAKER =
  /^(?:(?:sure|certainly|of course|absolutely|tabii(?: ki)?|elbette|bien sûr|certainement|natürlich|por supuesto|claro)[!,.:] (?:here|this|the|[iİ]şte|aşağıda|voici|hier|aquí)|as an? (?:ai|large language|language) )/iu;

export const rule = pairRule({
  id: 'leftovers',
  description:
    'No text has what was to be taken out before anybody reads it: a note such as TODO, the words in which a machine hands over its translation, an emoji that the source does not have.',
  check({ text, source }, report) {
    reportLeftover(text, source.prose, report);
  },
  alone: (text, report) => reportLeftover(text, undefined, report),
});

/** Without a source, nobody hands over a translation. */
function reportLeftover({ key, prose }: Text, original: string | undefined, report: Report): void {
  const source = original ?? '';
  const [note] = NOTE.exec(prose) ?? [];
  if (note !== undefined && !source.includes(note))
    report(`“${key}” still has the note ${note}.`, 'Do what it says, then remove it.', {
      words: wordsAt(prose, NOTE),
    });
  const said = original === undefined ? null : (PREAMBLE.exec(prose) ?? SPEAKER.exec(prose));
  if (said && !PREAMBLE.test(source) && !SPEAKER.test(source))
    report(
      `“${key}” begins with “${said[0].trim()}”, which speaks about the text.`,
      'Leave only the text itself.',
    );
  const [picture] = PICTURE.exec(prose) ?? [];
  if (picture !== undefined && !source.includes(picture))
    report(`“${key}” has ${picture}, which its source has not.`, 'Take it out.', {
      words: wordsAt(prose, PICTURE),
    });
}
