export {
  isListField,
  isOwnWords,
  messageSchema,
  OWN_WORDS,
  type MessageSchema,
} from './message-schema.ts';
export { buildProject } from './project.ts';
export { propertiesAt } from './properties-at.ts';
export type { Question } from '#generated/schemas.ts';
export { STAGE_FAULTS } from './stage-faults.ts';
export { firstStep, promises, STEPS, type Tier } from './tier.ts';
