export interface MockOptions {
  /** Makes `/status/random` draw the same codes again in every run. */
  readonly seed?: string | number | undefined;
  /** Origins besides the own one that `to` may lead to, e.g. `https://shop.example`. */
  readonly redirectOrigins?: readonly string[] | undefined;
  /** The clock, for tests of what expires. */
  readonly now?: (() => Date) | undefined;
}
