import type { AcceptRequest, MessageName, SaveRequest, TextOfMessage } from './protocol.ts';

type Fields = Readonly<Record<string, unknown>>;

export function readName(body: unknown): MessageName | undefined {
  const { locale, id, key } = fields(body);
  return typeof locale === 'string' && typeof id === 'string' && typeof key === 'string'
    ? { locale, id, key }
    : undefined;
}

export function readText(body: unknown): TextOfMessage | undefined {
  const name = readName(body);
  const { text } = fields(body);
  return name && typeof text === 'string' ? { ...name, text } : undefined;
}

export function readSave(body: unknown): SaveRequest | undefined {
  const { locale, id, texts, seen } = fields(body);
  const [wanted, known] = [Object.entries(fields(texts)), fields(seen)];
  const isWhole = wanted.every(
    ([key, text]) =>
      typeof text === 'string' &&
      Object.hasOwn(known, key) &&
      (known[key] === null || typeof known[key] === 'string'),
  );
  return typeof locale === 'string' && typeof id === 'string' && isWhole && wanted.length > 0
    ? ({ locale, id, texts, seen } as SaveRequest)
    : undefined;
}

export function readAcceptance(body: unknown): AcceptRequest | undefined {
  const name = readName(body);
  const { as } = fields(body);
  return name && (as === 'reviewed' || as === 'no-retranslation') ? { ...name, as } : undefined;
}

function fields(body: unknown): Fields {
  return typeof body === 'object' && body !== null ? (body as Fields) : {};
}
