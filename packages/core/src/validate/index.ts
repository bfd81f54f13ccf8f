export { isListField, isOwnWords, OWN_WORDS } from '../message-schema.ts';
export { properties } from '#generated/properties.ts';
export type { Question } from '#generated/schemas.ts';
