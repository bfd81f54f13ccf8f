import type {
  Choose,
  Comparison,
  Ecosystem,
  Entry,
  Facts,
  Locale,
  Owner,
  Sender,
} from '@polystatus/status/compiled';

type Table<Value> = Readonly<Record<string, Value>>;

/** All that is made from a checked project, but for the coverage of its languages. */
export interface Compiled {
  readonly facts: Table<Facts>;
  readonly owners: Table<Owner>;
  readonly choose: Choose;
  readonly comparisons: Table<Comparison>;
  /** In the order of their names. */
  readonly ecosystems: readonly Ecosystem[];
  /** By their ids. */
  readonly senders: Table<Sender>;
  readonly locales: readonly Locale[];
  readonly catalogs: Table<Table<Entry>>;
  /** By language and namespace: the interface words that it has itself. */
  readonly resources: Table<Table<unknown>>;
}
