import type { Reader } from '../reader.ts';

interface Catalog {
  readonly strings: Readonly<
    Record<
      string,
      { readonly localizations: Readonly<Record<string, { stringUnit: { value: string } }>> }
    >
  >;
}

export const reader: Reader = {
  read: (content, tag) => {
    const { strings } = JSON.parse(String(content)) as Catalog;
    return Object.fromEntries(
      Object.entries(strings).map(([key, { localizations }]) => [
        key,
        localizations[tag]?.stringUnit.value ?? '',
      ]),
    );
  },
};
