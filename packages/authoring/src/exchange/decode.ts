import { isUtf8 } from 'node:buffer';
import type { FileFaults } from './file-faults.ts';

/** Our whole content in one language has a quarter of it. */
export const MAX_EXCHANGE_BYTES = 10 * 1024 * 1024;

/**
 * The text of a file from outside, without its byte order mark.
 *
 * @returns `undefined` for a file too large or in another encoding
 */
export function decode(bytes: Uint8Array, faults: FileFaults): string | undefined {
  if (bytes.length > MAX_EXCHANGE_BYTES) {
    faults.add(1, {
      code: 'file-too-large',
      message: `The file has more than ${MAX_EXCHANGE_BYTES / 1024 / 1024} MB.`,
      hint: 'Check what was saved here; an export of all messages has 1 to 3 MB.',
    });
    return undefined;
  }
  const line = firstForeignLine(bytes);
  if (line !== undefined) {
    faults.add(line, {
      code: 'invalid-utf8',
      message: 'The file is not UTF-8 here.',
      hint: 'Save it with the encoding UTF-8 (in Excel: “CSV UTF-8”).',
    });
    return undefined;
  }
  return new TextDecoder('utf-8').decode(bytes);
}

/** No UTF-8 character holds the byte of a line end, so each line can be judged alone. */
function firstForeignLine(bytes: Uint8Array): number | undefined {
  if (isUtf8(bytes) && !bytes.includes(0)) return undefined;
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    const piece = bytes.subarray(start, end === -1 ? bytes.length : end);
    if (!isUtf8(piece) || piece.includes(0)) return line;
    start = end === -1 ? bytes.length : end + 1;
  }
  return line;
}
