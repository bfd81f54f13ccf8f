import { elementsOf, parseXml } from '../elements.ts';
import { heldWithoutNul, type Reader } from '../reader.ts';

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t' };

/** As the resource compiler reads a string: spaces collapse, then escapes count. */
export const reader: Reader = {
  held: heldWithoutNul,
  read: (content) =>
    Object.fromEntries(
      elementsOf(parseXml(String(content)), 'string').map(({ attributes, text }) => [
        attributes['name'],
        text
          .replace(/[ \t\r\n]+/g, ' ')
          .replace(/^ | $/g, '')
          .replace(/^[@?]|(?<!\\)(?:\\\\)*['"]/g, () => {
            throw new Error(`“${text}” has a sign that needs an escape.`);
          })
          .replace(/\\(?:u(\w{4})|(.))/gs, (_, code?: string, sign = '') =>
            code === undefined
              ? (ESCAPES[sign] ?? sign)
              : String.fromCharCode(Number.parseInt(code, 16)),
          ),
      ]),
    ),
};
