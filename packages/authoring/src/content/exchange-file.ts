import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { extname } from 'node:path';
import { MAX_EXCHANGE_BYTES } from '../exchange/decode.ts';
import type { ExchangeFormat } from '../exchange/exchange-format.ts';
import { exchangeFormats } from '../exchange/exchange-formats.ts';
import { fromHere, UsageError } from './arguments.ts';

/** The format that was named, or the one the file’s name tells. */
export function formatOf(name: string | undefined, file: string | undefined): ExchangeFormat {
  const extension = extname(file ?? '').toLowerCase();
  const format = exchangeFormats.find((candidate) =>
    name === undefined ? candidate.extensions.includes(extension) : candidate.name === name,
  );
  if (format) return format;
  const names = exchangeFormats.map((candidate) => candidate.name).join(', ');
  throw new UsageError(
    name === undefined
      ? `Which format? Add --format: ${names}.`
      : `There is no format “${name}”; there is ${names}.`,
  );
}

/** The bytes of a file from outside; of a huge one only enough to see that it is. */
export function readExchangeFile(file: string): Uint8Array {
  let handle: number | undefined;
  try {
    handle = openSync(fromHere(file), 'r');
    const stat = fstatSync(handle);
    if (!stat.isFile()) throw new UsageError(`${file} is not a file.`);
    const bytes = Buffer.alloc(Math.min(stat.size, MAX_EXCHANGE_BYTES + 1));
    let at = 0;
    for (let count; at < bytes.length; at += count) {
      count = readSync(handle, bytes, at, bytes.length - at, at);
      if (count === 0) break;
    }
    return bytes.subarray(0, at);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(
      code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read (${code}).`,
    );
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
