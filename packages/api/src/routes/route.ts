import type { Answer } from '../answer.ts';
import type { Asked } from '../asked.ts';
import type { Parameters } from '../parameters.ts';

/** A resource that is read with GET or HEAD; the router and the description are made from these. */
export interface Route {
  /** Names it in the description, and its words in the namespace `openapi`. */
  readonly id: string;
  /** Path with its variable parts in braces, as OpenAPI writes it. */
  readonly path: string;
  readonly parameters: Parameters;
  /** Media types of the answer. */
  readonly types: readonly string[];
  /** Status codes besides 200 that a well-formed client may see. */
  readonly otherCodes: readonly number[];
  readonly answer: (asked: Asked) => Answer | Promise<Answer>;
}
