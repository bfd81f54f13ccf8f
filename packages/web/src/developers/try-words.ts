/** What the form that sends a request says in the language of the page. */
export interface TryWords {
  readonly waiting: string;
  /** No answer arrived. */
  readonly none: string;
  /** The answer has no body. */
  readonly empty: string;
}
