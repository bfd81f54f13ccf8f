/** A server as its makers write it; nginx is written small. */
export const serverName = (name: string): string =>
  name === 'nginx' ? name : name.charAt(0).toUpperCase() + name.slice(1);
