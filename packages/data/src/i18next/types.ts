import type { Namespace, TOptions } from 'i18next';
import type { Id } from '#generated/ids.ts';

/** Every key of the namespace `status`. */
export type StatusKey = `${Id}.${'title' | 'summary' | 'visitor.title' | 'visitor.message'}`;

/*
 * An import of this module makes `t` of i18next know the keys. They are said as signatures, not
 * as resources: i18next builds several unions over all keys of a resource, which costs seconds
 * where there are thousands; a literal is found in one union at once.
 */
declare module 'i18next' {
  interface ResourceNamespaceMap {
    status: object;
  }

  interface TFunction<Ns extends Namespace, KPrefix> {
    (
      key: Ns extends 'status' | readonly ['status', ...string[]]
        ? KPrefix extends undefined
          ? StatusKey
          : never
        : never,
      options?: TOptions,
    ): string;
    (key: StatusKey, options: TOptions & { ns: 'status' }): string;
    (key: `status:${StatusKey}`, options?: TOptions): string;
  }
}
