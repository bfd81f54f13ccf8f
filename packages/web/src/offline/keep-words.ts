/** What the page about reading offline says in its language. */
export interface KeepWords {
  /** Heading and text in place of the page that is not on the device. */
  readonly missing: string;
  readonly missingText: string;
  /** Plural forms by CLDR category, with `{{count}}` and `{{size}}`. */
  readonly size: Readonly<Record<string, string>>;
  /** With `{{done}}` and `{{total}}`. */
  readonly progress: string;
  readonly complete: string;
  readonly failed: string;
  /** Asked before everything goes. */
  readonly removeAll: string;
  readonly removed: string;
}
