import { messageNames } from '../words.ts';

const files = import.meta.glob('../pages/*/developers/*.astro', { query: '?raw' });
const order = messageNames('developers');

/**
 * The pages for developers, each a file of pages/[locale]/developers/, in the order in which their
 * words stand in the source language.
 */
export const topics: readonly string[] = Object.keys(files)
  .map((path) => path.replace(/^.*\/|\.astro$/g, ''))
  .filter((name) => name !== 'index')
  .sort((a, b) => order.indexOf(a) - order.indexOf(b));

export type Topic = string;
