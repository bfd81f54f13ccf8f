import { statusId, statusPath } from '@polystatus/status/id';

/** What a file is, told by its path alone. The path is the identity. */
export type Identity =
  | { readonly kind: 'facts'; readonly owner: string; readonly number: string; readonly id: string }
  | { readonly kind: 'owner'; readonly owner: string }
  | { readonly kind: 'registry' }
  | { readonly kind: 'question'; readonly name: string }
  | { readonly kind: 'comparison'; readonly name: string }
  | { readonly kind: 'ecosystem'; readonly name: string }
  | { readonly kind: 'sender'; readonly name: string }
  | { readonly kind: 'locale'; readonly tag: string }
  | {
      readonly kind: 'entry';
      readonly tag: string;
      readonly owner: string;
      readonly number: string;
      readonly id: string;
    }
  | { readonly kind: 'messages'; readonly tag: string; readonly namespace: string }
  | { readonly kind: 'lock'; readonly tag: string }
  | { readonly kind: 'history'; readonly tag: string }
  | { readonly kind: 'dates'; readonly folder: string };

/** What a file of words is. */
export type WordsIdentity = Extract<Identity, { readonly kind: 'entry' | 'messages' }>;

/** Folders that hold no codes: no owner can have their names. `ui` is one below each language. */
const NO_OWNER = ['choose', 'comparisons', 'ecosystems', 'senders', 'ui'];
const OWNER = `(?!(?:${NO_OWNER.join('|')})/)[a-z][a-z0-9-]*`;
const FACTS = new RegExp(`^content/(${OWNER})/([0-9]{3})\\.yaml$`);
const OWNER_FILE = new RegExp(`^content/(${OWNER})/owner\\.yaml$`);
const QUESTION = /^content\/choose\/([a-z][a-z0-9-]*)\.yaml$/;
const COMPARISON = /^content\/comparisons\/([0-9]{3}(?:-[0-9]{3}){1,2})\.yaml$/;
const ECOSYSTEM = /^content\/ecosystems\/([a-z][a-z0-9-]*)\.yaml$/;
const SENDER = /^content\/senders\/([a-z][a-z0-9-]*)\.yaml$/;
const REGISTRY = /^content\/iana\/registry\.csv$/;
const TAG = '[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*';
const LOCALE = new RegExp(`^locales/(${TAG})/locale\\.yaml$`);
const LOCK = new RegExp(`^locales/(${TAG})/lock\\.json$`);
const HISTORY = new RegExp(`^locales/(${TAG})/history\\.json$`);
const DATES = new RegExp(`^(content|locales/${TAG})/dates\\.txt$`);
const MESSAGES = new RegExp(`^locales/(${TAG})/ui/([a-z][a-z0-9-]*)\\.yaml$`);
const ENTRY = new RegExp(`^locales/(${TAG})/(${OWNER})/([0-9]{3})\\.yaml$`);

/**
 * Reads what a file is from its path below the root.
 *
 * @returns `undefined` for a path that has no place in the design
 */
export function identify(path: string): Identity | undefined {
  const identity = identifyByShape(path);
  return identity && 'tag' in identity && !isCanonicalTag(identity.tag) ? undefined : identity;
}

/**
 * Whether a code can have the id: three digits, or an owner’s name before them.
 *
 * @example isCodeId('nginx/499') // true
 * @example isCodeId('iana/404') // false: 404 is its name
 */
export function isCodeId(id: string): boolean {
  const identity = identify(`content/${statusPath(id)}`);
  return identity?.kind === 'facts' && identity.id === id;
}

/** Few tags, many files. */
const canonicalTags = new Map<string, boolean>();

/** Intl throws on a tag that is none, and `tr-tr` beside `tr-TR` would be one language twice. */
function isCanonicalTag(tag: string): boolean {
  let known = canonicalTags.get(tag);
  if (known === undefined) {
    try {
      known = Intl.getCanonicalLocales(tag)[0] === tag;
    } catch {
      known = false;
    }
    canonicalTags.set(tag, known);
  }
  return known;
}

function identifyByShape(path: string): Identity | undefined {
  let match = ENTRY.exec(path);
  if (match) {
    const [, tag = '', owner = '', number = ''] = match;
    return { kind: 'entry', tag, owner, number, id: statusId(owner, number) };
  }
  if ((match = FACTS.exec(path))) {
    const [, owner = '', number = ''] = match;
    return { kind: 'facts', owner, number, id: statusId(owner, number) };
  }
  if ((match = OWNER_FILE.exec(path))) return { kind: 'owner', owner: match[1] ?? '' };
  if (REGISTRY.test(path)) return { kind: 'registry' };
  if ((match = QUESTION.exec(path))) return { kind: 'question', name: match[1] ?? '' };
  if ((match = COMPARISON.exec(path))) return { kind: 'comparison', name: match[1] ?? '' };
  if ((match = ECOSYSTEM.exec(path))) return { kind: 'ecosystem', name: match[1] ?? '' };
  if ((match = SENDER.exec(path))) return { kind: 'sender', name: match[1] ?? '' };
  if ((match = LOCK.exec(path))) return { kind: 'lock', tag: match[1] ?? '' };
  if ((match = HISTORY.exec(path))) return { kind: 'history', tag: match[1] ?? '' };
  if ((match = DATES.exec(path))) return { kind: 'dates', folder: match[1] ?? '' };
  if ((match = LOCALE.exec(path))) return { kind: 'locale', tag: match[1] ?? '' };
  if ((match = MESSAGES.exec(path))) {
    return { kind: 'messages', tag: match[1] ?? '', namespace: match[2] ?? '' };
  }
  return undefined;
}
