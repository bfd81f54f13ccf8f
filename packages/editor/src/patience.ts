/**
 * How long a save waits for another program, in milliseconds. Nobody else is answered meanwhile,
 * and whoever is kept from saving can press the key again.
 */
export const PATIENCE_MS = 300;
