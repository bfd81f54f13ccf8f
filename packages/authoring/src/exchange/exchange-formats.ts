import { fileURLToPath } from 'node:url';
import { namesIn } from '@polystatus/core/register';
import type { ExchangeFormat } from './exchange-format.ts';

const folder = fileURLToPath(new URL('formats/', import.meta.url));

/** The formats: a file of formats/ is one. XLIFF stands first, since it loses nothing. */
export const exchangeFormats: readonly ExchangeFormat[] = await Promise.all(
  namesIn(folder, '.ts', ['xliff']).map(async (name) => {
    const { format } = (await import(`./formats/${name}.ts`)) as { format: ExchangeFormat };
    return format;
  }),
);
