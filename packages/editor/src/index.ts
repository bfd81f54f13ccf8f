export { startEditor, type Editor } from './server.ts';
