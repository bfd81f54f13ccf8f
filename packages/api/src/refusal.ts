/** A request that cannot be fulfilled; whoever catches it answers with a problem (RFC 9457). */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly values: Readonly<Record<string, string | number>>;
  readonly parameter: string | undefined;
  readonly headers: Readonly<Record<string, string>>;

  /**
   * @param status status code of the answer
   * @param key message in the namespace `api`, below `fault`
   * @param more values of the message, the query parameter that is at fault, further fields
   */
  constructor(
    status: number,
    key: string,
    more: {
      readonly values?: Readonly<Record<string, string | number>>;
      readonly parameter?: string;
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(key);
    this.status = status;
    this.values = more.values ?? {};
    this.parameter = more.parameter;
    this.headers = more.headers ?? {};
  }
}
