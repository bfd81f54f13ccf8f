import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../core/test/fixtures/project/', import.meta.url));

export const TR = 'locales/tr/iana/404.yaml';

/** A copy of the small project, to be edited and thrown away. */
export class Root implements Disposable {
  readonly path = mkdtempSync(join(tmpdir(), 'polystatus-edit-'));

  constructor() {
    cpSync(project, this.path, { recursive: true });
  }

  text(file: string): string {
    return readFileSync(join(this.path, file), 'utf8');
  }

  has(file: string): boolean {
    return existsSync(join(this.path, file));
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.path, file), text);
  }

  replace(file: string, from: string, to: string): void {
    this.write(file, this.text(file).replace(from, to));
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
