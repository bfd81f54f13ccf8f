/** Options that one slip of the fingers makes an extension member of. */
type Option = 'locale' | 'detail' | 'instance' | 'type' | 'english';

/** Two neighbouring letters the wrong way round: `detial`. */
type Swapped<
  Text extends string,
  Before extends string = '',
> = Text extends `${infer First}${infer Second}${infer Rest}`
  ? `${Before}${Second}${First}${Rest}` | Swapped<`${Second}${Rest}`, `${Before}${First}`>
  : never;

/** A letter left out: `detal`. */
type Shortened<
  Text extends string,
  Before extends string = '',
> = Text extends `${infer First}${infer Rest}`
  ? `${Before}${Rest}` | Shortened<Rest, `${Before}${First}`>
  : never;

/**
 * Names that the compiler refuses, since they would silently become extension members. A letter too
 * many is let pass: `details` and `types` are members that people mean.
 */
export type Slips = {
  readonly [
    Name in Swapped<Option> | Shortened<Option> | Capitalize<Option> | Uppercase<Option>
  ]?: never;
};
