import { openCompiled } from '@polystatus/core/world/built';
import { generate } from './build/generate.ts';

/* node generate.ts: what the sources import and nobody writes, for types and for a run of src/. */
generate(openCompiled());
