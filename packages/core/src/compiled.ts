import type { Entry, Facts, Locale, Owner } from '#generated/schemas.ts';
import type { SourceReference } from './source-reference.ts';
import type { StatusClass } from './status-class.ts';

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

export interface Compiled {
  readonly facts: Readonly<Record<string, CompiledFacts>>;
  readonly owners: Readonly<Record<string, CompiledOwner>>;
  readonly locales: readonly CompiledLocale[];
  readonly catalogs: Readonly<Record<string, Readonly<Record<string, CompiledEntry>>>>;
  readonly resources: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
