import { fileURLToPath } from 'node:url';
import { inflate } from '@sparticuz/chromium';

/* Unpacks the browser of the npm package, and the libraries it needs, into the temporary folder. */
const packed = (name: string): string =>
  fileURLToPath(new URL(`../bin/${name}`, import.meta.resolve('@sparticuz/chromium')));

await Promise.all([inflate(packed('chromium.br')), inflate(packed('al2023.tar.br'))]);
