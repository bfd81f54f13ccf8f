import { po } from 'gettext-parser';
import { textsOf } from '../catalog.ts';
import { heldWithoutNul, type Reader } from '../reader.ts';

export const reader: Reader = {
  held: heldWithoutNul,
  read: (content) => textsOf(po.parse(String(content))),
};
