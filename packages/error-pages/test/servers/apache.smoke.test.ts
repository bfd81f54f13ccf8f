import { apache } from './apache.ts';
import { testStaying } from './staying.ts';

testStaying(apache);
