/* Addresses come from options and end in attributes, so that only harmless kinds pass. */
const PATH = /^\/(?![/\\])/;
const WEB = /^https?:\/\/[^/?#\s\\]/i;
const MAIL = /^mailto:[^\s@]+@[^\s@]+$/i;
const IMAGE =
  /^data:image\/(?:avif|gif|jpeg|png|svg\+xml|webp)(?:;[a-z0-9=-]+)*,[\w%+/=~!*'().:;?@$,&-]+$/i;

/** An image of this many characters already weighs more than the page round it. */
const MAX_IMAGE = 32_768;
const MAX_ADDRESS = 2_000;

export type AddressKind = 'path' | 'web' | 'mail' | 'image';

const KINDS: Readonly<Record<AddressKind, (value: string) => boolean>> = {
  path: (value) => value.length <= MAX_ADDRESS && PATH.test(value),
  web: (value) => value.length <= MAX_ADDRESS && WEB.test(value),
  mail: (value) => value.length <= MAX_ADDRESS && MAIL.test(value),
  image: (value) => value.length <= MAX_IMAGE && IMAGE.test(value),
};

/**
 * Checks an address and percent-encodes whatever a template language of a server could read.
 *
 * @param option name of the option, for the message
 * @throws TypeError if the address is of no allowed kind
 */
export function safeAddress(
  option: string,
  value: string,
  kinds: readonly AddressKind[],
  wanted: string,
): string {
  if (
    typeof value !== 'string' ||
    !value.isWellFormed() ||
    /[\p{Cc}\p{Zl}\p{Zp}]/u.test(value) ||
    !kinds.some((kind) => KINDS[kind](value))
  )
    throw new TypeError(`The option “${option}” must be ${wanted}.`);
  return value.replace(/[^\u0021-\u007E]|["'<>`{}|\\^]/gu, percentEncode);
}

/** encodeURIComponent leaves the apostrophe, which ends strings in some places. */
function percentEncode(character: string): string {
  return character === "'" ? '%27' : encodeURIComponent(character);
}
