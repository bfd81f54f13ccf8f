/** How an answer of the mock is sent, and what goes before it; how far depends on the runtime. */
export interface Plan {
  /** To be sent first, where the runtime can. */
  readonly interim?: Interim;
  /** Milliseconds before the header section, and between it and the body. */
  readonly delay: number;
  readonly bodyDelay: number;
  /** The body in so many pieces, spread over so many milliseconds. */
  readonly pieces: number;
  readonly over: number;
  readonly abort?: 'before' | 'between' | 'inside';
  /** To be called when all pauses are over or nobody waits any more; more than once does no harm. */
  readonly release?: () => void;
}

/** A response before the final one (RFC 9110, Section 15.2). */
export interface Interim {
  readonly status: number;
  readonly phrase: string;
  readonly headers: Readonly<Record<string, string>>;
  /**
   * False for 101 to a client that did not ask for another protocol: it would take the rest of the
   * connection for that protocol (RFC 9110, Section 15.2.2).
   */
  readonly sent: boolean;
}
