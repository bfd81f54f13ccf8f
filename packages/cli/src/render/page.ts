import type { Catalog } from '../catalog.ts';
import { quiet } from '../mark.ts';

/** Where text is set. */
export interface Page {
  readonly catalog: Catalog;
  readonly width: number;
}

/** The number stands in the margin, everything else to its right. */
export const MARGIN = ' '.repeat(5);

/** Puts answers below each other. */
export function stack(answers: readonly string[], width: number): string {
  return `${answers.join(`\n\n${quiet('─'.repeat(width))}\n\n`)}\n`;
}
