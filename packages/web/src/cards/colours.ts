import ground from '../styles/ground.css?raw';

/** A colour of the site’s light ground by its custom property: `colour('--ink')`. */
export function colour(property: string): string {
  const value = new RegExp(`${property}: (#[0-9a-f]{6});`).exec(ground)?.[1];
  if (value === undefined) throw new Error(`ground.css has no colour ${property}.`);
  return value;
}
