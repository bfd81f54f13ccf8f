import { runContent } from '@polystatus/authoring/content';
import { editCommand } from './edit-command.ts';
import { endWithReader } from './end-with-reader.ts';

/* pnpm content <command>: what translators, editors and CI run on the content. */
endWithReader();
process.exitCode = await runContent(process.argv.slice(2), editCommand);
