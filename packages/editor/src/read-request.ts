import type {
  AcceptRequest,
  ExceptionRequest,
  MessageName,
  RemarkRequest,
  SaveRequest,
  SearchRequest,
  TermRequest,
  TextOfMessage,
} from './protocol.ts';

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

export function readException(body: unknown): ExceptionRequest | undefined {
  const name = readName(body);
  const { code, reason } = fields(body);
  return name && isWord(code) && isWord(reason) ? { ...name, code, reason } : undefined;
}

export function readTerm(body: unknown): TermRequest | undefined {
  const { locale, id, term, use, avoid, note } = fields(body);
  return typeof locale === 'string' &&
    typeof id === 'string' &&
    isWord(term) &&
    isWords(use) &&
    use.length > 0 &&
    isWords(avoid) &&
    typeof note === 'string'
    ? { locale, id, term, use, avoid, note }
    : undefined;
}

export function readRemark(body: unknown): RemarkRequest | undefined {
  const name = readName(body);
  const { mark, text } = fields(body);
  return name && (mark === 'review' || mark === 'issue') && (text === null || isWord(text))
    ? { ...name, mark, text }
    : undefined;
}

export function readSearch(body: unknown): SearchRequest | undefined {
  const { locale, text, side, exact } = fields(body);
  return typeof locale === 'string' &&
    typeof text === 'string' &&
    text !== '' &&
    (side === 'source' || side === 'target' || side === 'both') &&
    typeof exact === 'boolean'
    ? { locale, text, side, exact }
    : undefined;
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isWord);
}

function fields(body: unknown): Fields {
  return typeof body === 'object' && body !== null ? (body as Fields) : {};
}
