import { isForm, withoutForm } from '../language/plurals.ts';
import { localeRule, type EntryItem, type Locale, type Text } from '../check/rule.ts';
import { fingerprint } from '../state/fingerprint.ts';

/** The keys of the texts of a file, and of a source, in the same order, their fingerprints. */
interface Prints {
  /** Nothing where they are those of the source, as they mostly are. */
  readonly keys?: string;
  readonly prints: string;
}

export const rule = localeRule({
  id: 'stale',
  description:
    'A translation whose source has changed since it was made, in more than spacing and quote style, is translated again or accepted as it is.',
  severity: 'warning',
  words: printsOf,
  check(locale, report) {
    const { language, source, files, originals, lock } = locale;
    // Where nothing is known, nothing is stale.
    if (!source || !lock?.size) return;
    const byName = new Map(originals.map(({ name, value }) => [name, printsByKey(value)]));
    for (const file of files) {
      const original = byName.get(file.name);
      if (!original || isAsRecorded(file.name, file.value, original, lock)) continue;
      const stale = locale.states(file.name).filter(({ state }) => state === 'stale');
      if (stale.length === 0) continue;
      const messages = new Map(file.open().messages.map((message) => [message.key, message]));
      for (const { id, key } of stale) {
        const message = messages.get(key);
        if (!message) continue;
        report(
          file,
          `“${key}” was translated from an older text; the source (${source.tag}) has changed.`,
          `See what changed with pnpm content diff ${id} --locale ${language.tag}, then translate it again; if it still fits: pnpm content accept ${id} --locale ${language.tag} --no-retranslation.`,
          { path: message.path },
        );
      }
    }
  },
});

function printsOf({ texts, original, language }: EntryItem): Prints {
  const written = writtenOf(texts);
  const prints = language.isSource ? written.map(({ text }) => fingerprint(text)) : [];
  const keys = keysOf(written);
  const isSame = original && keys === keysOf(writtenOf(original.texts));
  return { ...(!isSame && { keys }), prints: prints.join('\n') };
}

function writtenOf(texts: readonly Text[]): Text[] {
  return texts.filter(({ isOwn, text }) => !isOwn && text.trim() !== '');
}

function keysOf(texts: readonly Text[]): string {
  return texts.map(({ key }) => key).join('\n');
}

function printsByKey({ keys = '', prints }: Prints): Map<string, string | undefined> {
  const list = prints.split('\n');
  return new Map(keys.split('\n').map((key, index) => [key, list[index]]));
}

/** Whether the lock has each text’s source as it is; most have, and nothing more is to be asked. */
function isAsRecorded(
  name: string,
  { keys }: Prints,
  original: ReadonlyMap<string, string | undefined>,
  lock: NonNullable<Locale<Prints, unknown>['lock']>,
): boolean {
  const own = keys === undefined ? [...original.keys()] : keys.split('\n');
  return own.every((key) => {
    const print = original.get(key) ?? original.get(`${withoutForm(key)}_other`);
    return print === undefined ? !isForm(key) : lock.get(`${name}.${key}`)?.exact === print;
  });
}
