import type { Format } from './format.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { text } from './text.ts';

export const formats: readonly Format[] = [text, json, github];
