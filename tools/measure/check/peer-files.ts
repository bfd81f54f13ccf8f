import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parcelOf, exchangeFormats, type Parcel } from '@polystatus/authoring';
import { buildProject, read, sourceLocale, targetLocales } from '@polystatus/core';

/** The same messages as a root has, as the peers want them. */
export interface PeerFiles {
  /** Our own PO export, one file a translation. */
  readonly po: string;
  /** FormatJS: `<tag>.json`, the source among them. */
  readonly json: string;
  /** i18next-cli: a configuration, translations, and a module that asks for every key. */
  readonly i18next: string;
  /** Lingui: a configuration and PO catalogs with ICU messages, the source among them. */
  readonly lingui: string;
}

/** Writes the messages of a root below `out`, which is replaced. */
export function writePeerFiles(root: string, out: string): PeerFiles {
  rmSync(out, { recursive: true, force: true });
  const project = buildProject(read(root).sources, []);
  const source = sourceLocale(project)?.tag ?? 'en';
  const translations = targetLocales(project).map((locale) => parcelOf(project, locale));
  const parcels = [original(source, translations), ...translations];
  const tags = parcels.map(({ targetLocale }) => targetLocale);
  const keys = parcels[0]?.units.map(({ id }) => id) ?? [];
  const file = (path: string, text: string): void => {
    mkdirSync(join(out, path, '..'), { recursive: true });
    writeFileSync(join(out, path), text);
  };
  for (const parcel of parcels) {
    const { targetLocale: tag, units } = parcel;
    const texts = (edit: (text: string) => string): string =>
      JSON.stringify(Object.fromEntries(units.map(({ id, target }) => [id, edit(target)])));
    if (tag !== source) file(`po/${tag}.po`, po(parcel));
    file(`json/${tag}.json`, texts(icu));
    file(
      `i18next/locales/${tag}/translation.json`,
      texts((text) => text),
    );
    const asIcu = units.map((unit) => ({
      ...unit,
      source: icu(unit.source),
      target: icu(unit.target),
    }));
    file(`lingui/locales/${tag}/messages.po`, po({ ...parcel, units: asIcu }));
  }
  file('i18next/keys.js', keys.map((key) => `t(${JSON.stringify(key)});\n`).join(''));
  file(
    'i18next/i18next.config.js',
    `export default ${JSON.stringify({ locales: tags, extract: { input: ['keys.js'], output: 'locales/{{language}}/{{namespace}}.json', keySeparator: false, nsSeparator: false, contextSeparator: false, pluralSeparator: '#' } })};\n`,
  );
  file('i18next/package.json', '{ "type": "module" }\n');
  file(
    'lingui/lingui.config.js',
    `export default ${JSON.stringify({ locales: tags, sourceLocale: source, catalogs: [{ path: '<rootDir>/locales/{locale}/messages', include: ['src'] }] })};\n`,
  );
  file('lingui/package.json', '{ "type": "module" }\n');
  return {
    po: join(out, 'po'),
    json: join(out, 'json'),
    i18next: join(out, 'i18next'),
    lingui: join(out, 'lingui'),
  };
}

/** The source as a parcel of its own; plural forms only a translation has are in it too. */
function original(source: string, translations: readonly Parcel[]): Parcel {
  const units = new Map(
    translations.flatMap((parcel) => parcel.units.map((unit) => [unit.id, unit])),
  );
  return {
    sourceLocale: source,
    targetLocale: source,
    units: [...units.values()].map((unit) => ({
      ...unit,
      target: unit.source,
      state: 'translated',
    })),
  };
}

function po(parcel: Parcel): string {
  return exchangeFormats.find(({ name }) => name === 'po')?.write(parcel) ?? '';
}

/**
 * A text of ours as ICU message: FormatJS and Lingui parse each of them.
 *
 * @example icu('It’s {{count}} of `{}`') // 'It’s {count} of `\'{\'\'}\'`'
 */
function icu(text: string): string {
  return text
    .split(/(\{\{\w+\}\})/)
    .map((part, index) =>
      index % 2 === 1 ? part.slice(1, -1) : part.replaceAll("'", "''").replace(/[{}<>]/g, "'$&'"),
    )
    .join('');
}
