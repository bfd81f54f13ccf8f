import type { Project } from '@polystatus/core';
import { isCodeId } from '@polystatus/core/read';
import { didYouMean } from '@polystatus/status/did-you-mean';
import { statusPath } from '@polystatus/status/id';
import { EditError } from './edit-error.ts';

/** Facts and entries of a code, as far as they are there. */
export function codeFiles(project: Project, id: string): string[] {
  const tags = [...project.locales.keys()];
  return [
    `content/${statusPath(id)}`,
    ...tags.map((tag) => `locales/${tag}/${statusPath(id)}`),
  ].filter((path) => project.paths.has(path));
}

/** @throws EditError where there is no such code */
export function assertCode(project: Project, id: string): void {
  if (isCodeId(id) && codeFiles(project, id).length > 0) return;
  const near = didYouMean(id, [...project.facts.keys()]);
  throw new EditError(`There is no code ${id}.${near ? ` Did you mean ${near}?` : ''}`);
}

/** @throws EditError where no new code can have the id */
export function assertFree(project: Project, id: string): void {
  if (!isCodeId(id))
    throw new EditError(`“${id}” is no id of a code. Write 404, or nginx/499 with its owner.`);
  const [taken] = codeFiles(project, id);
  if (taken !== undefined) throw new EditError(`${id} is there already: ${taken}.`);
}
