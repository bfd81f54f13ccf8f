import { mo } from 'gettext-parser';
import { textsOf } from '../catalog.ts';
import { heldWithoutNul, type Reader } from '../reader.ts';

export const reader: Reader = {
  held: heldWithoutNul,
  sorted: true,
  read: (content) => textsOf(mo.parse(Buffer.from(content))),
};
