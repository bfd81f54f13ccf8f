import type { Reader } from '../reader.ts';

interface Catalog {
  readonly messages: readonly { readonly id: string; readonly translation: string }[];
}

export const reader: Reader = {
  refused: /[{}]/,
  read: (content) => {
    const { messages } = JSON.parse(String(content)) as Catalog;
    return Object.fromEntries(
      messages.map(({ id, translation }) => [id, translation.replaceAll('%%', '%')]),
    );
  },
};
