import { lookUp } from '@polystatus/status/look-up';
import { rememberedLanguage } from './remembered.ts';

/**
 * Of the languages that are there, the reader’s: the one chosen last, else the first that the browser
 * asks for. Nothing where none of them is there.
 */
export function ownLanguage(tags: readonly string[]): string | undefined {
  const wishes = [rememberedLanguage() ?? [], navigator.languages].flat();
  for (const wish of wishes) {
    const tag = lookUp(wish, tags);
    if (tag !== undefined) return tag;
  }
  return undefined;
}
