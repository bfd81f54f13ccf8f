import { caddy } from './caddy.ts';
import { testStaying } from './staying.ts';

testStaying(caddy);
