import type { Namespace, TOptions } from 'i18next';
import type { ClassId, Id } from '#generated/ids.ts';

type Field = 'title' | 'summary' | 'visitor.title' | 'visitor.message';

/** Every key of the namespace `status`. */
export type StatusKey = `${Id | ClassId}.${Field}`;

/**
 * Keys of which the first that exists counts. They may be made of a number that is known at run
 * time alone: [`${status}.title`, `${Math.trunc(status / 100)}xx.title`].
 */
export type StatusKeys = readonly (StatusKey | `${number}.${Field}` | `${number}xx.${Field}`)[];

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
          ? StatusKey | StatusKeys
          : never
        : never,
      options?: TOptions,
    ): string;
    (key: StatusKey | StatusKeys, options: TOptions & { ns: 'status' }): string;
    (key: `status:${StatusKey}`, options?: TOptions): string;
  }
}
