import { colour } from './cards/colours.ts';
import sign from '../public/icon.svg?raw';

/** Widths in which systems ask for the icon: home screens, launchers, splash screens. */
export const iconSizes = [180, 192, 512] as const;

/** The site’s sign on paper with a margin: the middle four fifths stay when a mask cuts it. */
export function paddedIcon(): string {
  const inside = /<svg[^>]*>(.*)<\/svg>/s.exec(sign)?.[1] ?? '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="${colour('--paper')}" d="M0 0h32v32H0z"/><g transform="translate(4.8 4.8) scale(.7)">${inside}</g></svg>`;
}
