import type { Page } from './page.ts';

/** What a file in formats/ exports: one way to write a page down. */
export interface Format {
  /** Ends the path of the files. */
  readonly extension: string;
  /** For the field Content-Type. */
  readonly mediaType: string;
  /** Media ranges of the field Accept that ask for it, as regular expressions. */
  readonly ranges: readonly string[];
  /** Whether compressing it ahead pays. */
  readonly compressed: boolean;
  readonly render: (page: Page) => string;
  /** Text → what is safe inside. */
  readonly escape: (text: string) => string;
}
