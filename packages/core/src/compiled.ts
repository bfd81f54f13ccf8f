import type { Ecosystem, Entry, Facts, Locale, Owner } from '#generated/schemas.ts';
import type { LeftOut } from './left-out.ts';
import type { SourceReference } from './source-reference.ts';
import type { StatusClass } from '@polystatus/status/status-class';
import type { Step } from './ways.ts';

export interface CompiledFacts {
  readonly id: string;
  readonly code: number;
  readonly owner: string;
  readonly class: StatusClass | null;
  readonly phrase: string;
  readonly formerPhrases: readonly ({ readonly phrase: string } & SourceReference)[];
  readonly state: NonNullable<Facts['state']> | 'unregistered';
  readonly expires?: string;
  readonly definedIn: readonly SourceReference[];
  readonly firstDefinedIn?: SourceReference;
  readonly seenIn: readonly ('response' | 'log')[];
  readonly cacheable?: NonNullable<Facts['cacheable']>;
  readonly content: Facts['content'];
  readonly retry?: NonNullable<Facts['retry']>;
  readonly method?: NonNullable<Facts['method']>;
  readonly headers: readonly {
    readonly name: string;
    readonly level: 'must' | 'should' | 'may';
    readonly in: 'request' | 'response';
  }[];
  readonly related: readonly string[];
  readonly constants: NonNullable<Facts['constants']>;
  readonly example: Facts['example'];
  readonly deprecated?: true;
}

/** An entry with every message filled; `fallback` names those of another language. */
export interface CompiledEntry extends Required<Omit<Entry, 'headers' | 'related'>> {
  readonly headers: Readonly<Record<string, string>>;
  readonly related: Readonly<Record<string, string>>;
  /** Message key (`title`, `causes.0`) → tag of the language it is in. */
  readonly fallback?: Readonly<Record<string, string>>;
}

export interface CompiledOwner extends Owner {
  readonly id: string;
  readonly codes: readonly string[];
}

export interface CompiledLocale {
  readonly tag: string;
  readonly endonym: string;
  readonly direction: Locale['direction'];
  readonly fallback: readonly string[];
  readonly source: boolean;
  readonly quotes: readonly [string, string];
}

/** Which code do I return? Questions whose answers lead to others, or to codes. */
export interface CompiledChoose {
  readonly first: string;
  /** In the order in which a walk from the first one meets them. */
  readonly questions: Readonly<
    Record<
      string,
      {
        readonly id: string;
        /** The shortest way here. */
        readonly path: readonly Step[];
        readonly answers: readonly (
          | { readonly id: string; readonly question: string }
          | {
              readonly id: string;
              /** One to three status ids, the best first. */
              readonly codes: readonly string[];
              readonly sources: readonly SourceReference[];
            }
        )[];
      }
    >
  >;
  /** By status id: every answer that names it. */
  readonly ways: Readonly<Record<string, readonly Step[]>>;
  /** Registered codes that no server chooses as its answer, and why. */
  readonly leftOut: readonly { readonly id: string; readonly why: LeftOut }[];
}

/** Codes that people confuse. */
export interface CompiledComparison {
  readonly id: string;
  readonly codes: readonly string[];
  /** What decides between them. */
  readonly sources: readonly SourceReference[];
  /** Facts that differ, and those that are told and the same. */
  readonly differs: readonly string[];
  readonly agrees: readonly string[];
}

/** A language or framework that has names for the codes; nothing of it is translated. */
export interface CompiledEcosystem extends Ecosystem {
  /** Key of the facts’ `constants`. */
  readonly id: string;
}

export interface Compiled {
  readonly facts: Readonly<Record<string, CompiledFacts>>;
  readonly owners: Readonly<Record<string, CompiledOwner>>;
  readonly choose: CompiledChoose;
  readonly comparisons: Readonly<Record<string, CompiledComparison>>;
  /** In the order of their names. */
  readonly ecosystems: readonly CompiledEcosystem[];
  readonly locales: readonly CompiledLocale[];
  readonly catalogs: Readonly<Record<string, Readonly<Record<string, CompiledEntry>>>>;
  readonly resources: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** By language: interface words that fell back, `site:search.label`, and the tag of their own. */
  readonly fallbackWords: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
