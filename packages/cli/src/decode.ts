import type * as Zlib from 'node:zlib';

/** What an input may grow to when it is unpacked, in bytes. */
export interface DecodeLimit {
  readonly maxOutputLength: number;
}

/** An input that is packed in a way that has to be undone first, with the command that does it. */
export class PackedInput extends Error {
  readonly command: string;

  constructor(command: string) {
    super(command);
    this.command = command;
  }
}

/**
 * The text of an input: UTF-8, or UTF-16 as PowerShell writes it, also compressed by gzip or zstd.
 *
 * @throws PackedInput for what cannot be unpacked here
 * @throws RangeError (`ERR_BUFFER_TOO_LARGE`) where it unpacks to more than the limit
 */
export function decodeInput(bytes: Buffer, limit: DecodeLimit): string {
  return decodeText(unpack(bytes, limit)).replace(/^\uFEFF/, '');
}

/** Formats by their first bytes (gzip: RFC 1952, zstd: RFC 8878). */
function unpack(bytes: Buffer, limit: DecodeLimit): Buffer {
  const begins = (...signs: readonly number[]): boolean =>
    signs.every((sign, at) => bytes[at] === sign);
  if (begins(0x1f, 0x8b)) return unzip(() => zlib().gunzipSync(bytes, limit), 'zcat');
  if (begins(0x28, 0xb5, 0x2f, 0xfd)) {
    const { zstdDecompressSync } = zlib() as Partial<ReturnType<typeof zlib>>;
    // From Node.js 22.15 on.
    if (!zstdDecompressSync) throw new PackedInput('zstdcat');
    return unzip(() => zstdDecompressSync(bytes, limit), 'zstdcat');
  }
  if (begins(0x42, 0x5a, 0x68)) throw new PackedInput('bzcat');
  if (begins(0xfd, 0x37, 0x7a, 0x58, 0x5a)) throw new PackedInput('xzcat');
  if (begins(0x50, 0x4b, 0x03, 0x04)) throw new PackedInput('unzip -p');
  return bytes;
}

/** What is cut off or broken is left to a program that says where. */
function unzip(attempt: () => Buffer, command: string): Buffer {
  try {
    return attempt();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw error;
    throw new PackedInput(command);
  }
}

/** Loaded only where something is packed. */
function zlib(): typeof Zlib {
  return process.getBuiltinModule('node:zlib');
}

/** Without a mark at its beginning, ASCII in UTF-16 shows by every other byte being zero. */
function decodeText(bytes: Buffer): string {
  const [first, second, third, fourth] = bytes;
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && third === 0);
  const isLittle =
    (first === 0xff && second === 0xfe) || (first !== 0 && second === 0 && fourth === 0);
  if (isBig && bytes.length > 1)
    return Buffer.from(bytes.subarray(0, bytes.length & ~1))
      .swap16()
      .toString('utf16le');
  return bytes.toString(isLittle && bytes.length > 3 ? 'utf16le' : 'utf8');
}
