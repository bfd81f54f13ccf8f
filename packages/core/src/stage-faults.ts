import type { CanonicalId } from './canonical-checks.ts';

/** A diagnostic of the stages before the rules: reading, parsing, validating. */
export interface StageFault {
  readonly description: string;
  readonly covers?: readonly CanonicalId[];
}

/** What the stages find, by code. They cannot be ignored: nothing after them would be sure. */
export const STAGE_FAULTS: Readonly<Record<string, StageFault>> = {
  'missing-folder': { description: 'The root has content/ and locales/.' },
  'unknown-file': { description: 'Every file has a place in the design.', covers: ['S2'] },
  unreadable: { description: 'Every file can be read.', covers: ['S8'] },
  'not-a-file': { description: 'What is named like a file is one.', covers: ['S8'] },
  'file-too-large': { description: 'A file has at most 256 KiB.', covers: ['S8'] },
  'invalid-utf8': { description: 'Every file is UTF-8.', covers: ['S9'] },
  'byte-order-mark': { description: 'No file begins with a byte order mark.', covers: ['S9'] },
  'carriage-return': { description: 'Lines end with LF alone.' },
  'control-character': { description: 'No file holds control characters.', covers: ['W8'] },
  'empty-file': { description: 'No file is empty.', covers: ['S6', 'S8'] },
  'merge-conflict': { description: 'No merge conflict was left.', covers: ['S8'] },
  tab: { description: 'YAML is indented with spaces.', covers: ['S8', 'W7'] },
  directive: { description: 'No YAML directives.', covers: ['S8'] },
  'several-documents': { description: 'A file is one YAML document.', covers: ['S8'] },
  yaml: { description: 'Every file can be read as YAML.', covers: ['S8'] },
  'comment-after-text': { description: 'No comment follows a text without quotes on its line.' },
  alias: { description: 'No YAML anchors and aliases.', covers: ['S8'] },
  tag: { description: 'No YAML tags.', covers: ['S8'] },
  'too-deep': { description: 'Lists and maps are at most 16 deep.', covers: ['S8'] },
  'unsafe-key': { description: 'No key that could reach into JavaScript.', covers: ['S8'] },
  'complex-key': { description: 'Keys are plain words.', covers: ['S8'] },
  'duplicate-key': { description: 'No key, and no plural form, stands twice.', covers: ['S5'] },
  'damaged-lock': {
    description: 'A lock file, and the history of the source texts, is as the tools wrote it.',
    covers: ['S8'],
  },
  'unknown-property': { description: 'Only properties of the schema.', covers: ['S4', 'S8'] },
  'missing-property': { description: 'All properties the schema asks for.', covers: ['S3', 'S8'] },
  'wrong-type': { description: 'Text, numbers, lists and maps in their places.', covers: ['S8'] },
  'bad-value': { description: 'Values are among those allowed.', covers: ['S8'] },
  'bad-format': { description: 'Values match the pattern of their field.', covers: ['P14'] },
  'too-short': { description: 'A message has the length its field needs.' },
  'too-long': {
    description: 'A message has at most the characters its field takes.',
    covers: ['Z1'],
  },
  'too-few': { description: 'Lists have enough items.' },
  'too-many': { description: 'Lists have not too many items.' },
  'duplicate-item': { description: 'No list holds the same item twice.' },
};
