import { elementsOf, parseXml, textIn } from '../elements.ts';
import { heldByXml, type Reader } from '../reader.ts';

export const reader: Reader = {
  held: heldByXml,
  read: (content) =>
    Object.fromEntries(
      elementsOf(parseXml(String(content)), 'data').map((data) => [
        data.attributes['name'],
        textIn(data, 'value'),
      ]),
    ),
};
