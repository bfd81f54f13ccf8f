import type { APIRoute } from 'astro';
import { draw } from '../cards/draw.ts';
import sign from '../../public/icon.svg?raw';

const SIZE = 32;
const HEAD = 22;

/** For programs that ask for this address and no other: an icon file that holds one PNG. */
export const GET: APIRoute = async () => {
  const png = await draw(sign, SIZE);
  const head = Buffer.alloc(HEAD);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(SIZE, 6);
  head.writeUInt8(SIZE, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(HEAD, 18);
  return new Response(Buffer.concat([head, png]), { headers: { 'Content-Type': 'image/x-icon' } });
};
