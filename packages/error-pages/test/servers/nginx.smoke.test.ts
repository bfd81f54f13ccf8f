import { nginx } from './nginx.ts';
import { testStaying } from './staying.ts';

testStaying(nginx);
