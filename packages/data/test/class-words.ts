import { openCompiled } from '@polystatus/core/world/built';
import { sayer } from '@polystatus/status/translate';

/** What the interface calls a class, and tells a visitor about it; languages say it as they like. */
export function sayClass(tag: string, namespace: 'classes' | 'error-pages', key: string): string {
  return sayer(openCompiled().chain(tag, namespace))(key).text;
}
