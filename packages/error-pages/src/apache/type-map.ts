import type { Site } from '../server.ts';

/** What Apache chooses from when qualities are equal: formats in their order. */
const SOURCE_QUALITIES = ['1.000', '0.999', '0.998'];

/** All representations of a page, for mod_negotiation. */
export function typeMap(name: string, { locales, formats, requestId }: Site): string {
  const representations = locales.flatMap((tag) =>
    formats.flatMap(({ extension, mediaType, compressed }, index) => {
      const fields = [
        `Content-Type: ${mediaType}; qs=${SOURCE_QUALITIES[index]}`,
        `Content-Language: ${tag}`,
      ];
      const uri = `${tag}/${name}${extension}`;
      return [
        [`URI: ${uri}`, ...fields],
        ...(compressed && !requestId
          ? [
              [`URI: ${uri}.br`, ...fields, `Content-Encoding: br`],
              [`URI: ${uri}.gz`, ...fields, `Content-Encoding: gzip`],
            ]
          : []),
      ];
    }),
  );
  return `${[[`URI: ${name}`], ...representations].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
