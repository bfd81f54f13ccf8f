import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg, renderAsync, type ResvgRenderOptions } from '@resvg/resvg-js';
import { remember } from '../build-cache.ts';

const require = createRequire(import.meta.url);
const fonts = dirname(require.resolve('dejavu-fonts-ttf/ttf/DejaVuSerifCondensed.ttf'));
const fontFiles = ['DejaVuSerifCondensed.ttf', 'DejaVuSansCondensed.ttf'];
const options: ResvgRenderOptions = {
  font: {
    // The same picture on every machine: only fonts that the repository brings.
    loadSystemFonts: false,
    fontFiles: fontFiles.map((name) => join(fonts, name)),
  },
};
const { version } = require('@resvg/resvg-js/package.json') as { version: string };

/**
 * An SVG as PNG.
 *
 * @param width in pixels; the SVG’s own where it is left out
 */
export function draw(svg: string, width?: number): Promise<Buffer<ArrayBuffer>> {
  const size = width === undefined ? {} : { fitTo: { mode: 'width', value: width } as const };
  const source = [version, ...fontFiles, width, svg].join('\n');
  return remember(source, async () => (await renderAsync(svg, { ...options, ...size })).asPng());
}

/** The sides of everything an SVG draws above its ground, in the fonts it is drawn in. */
export function extent(svg: string): { left: number; right: number } | undefined {
  const box = new Resvg(svg.replace(/<path.*?\/>/s, ''), options).getBBox();
  return box && { left: box.x, right: box.x + box.width };
}
