import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { packages } from './built.ts';
import { inTheWorld } from './resolve.ts';

/*
 * node --import @polystatus/core/world/node …: the process, and what it starts, is in the world.
 */
process.env['POLYSTATUS_WORLD'] = '1';
process.env['POLYSTATUS_COMPILED'] ??= join(packages, 'core/compiled-world');

registerHooks({
  resolve(specifier, context, next) {
    const { parentURL = '', conditions } = context;
    if (!parentURL.startsWith('file:')) return next(specifier, context);
    const kind = conditions.includes('require') ? 'require' : 'import';
    const path = inTheWorld(specifier, fileURLToPath(parentURL), kind);
    if (path === undefined) return next(specifier, context);
    return next(kind === 'require' ? path : pathToFileURL(path).href, context);
  },
});
