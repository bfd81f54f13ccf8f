import { isOwnWords } from '../validate/message-schema.ts';
import type { Language } from './language.ts';
import { messageRule, type MessageRule, type Report, type Rule, type Text } from './rule.ts';

/** A convention of typography as its file writes it. */
interface Written extends Omit<MessageRule, 'scope' | 'prepare' | 'check'> {
  readonly usualIn: readonly string[];
  check(text: Text, report: Report): void;
}

/**
 * A rule about the signs of a written language. It is asked, and mends, only where locale.yaml lists
 * its id under `typography.rules`; that the schema knows the id follows from the file.
 */
export function typographyRule({ check, fix, ...rule }: Written): Rule {
  return messageRule({
    ...rule,
    prepare: (language) => follows(language, rule.id) || undefined,
    check: (text, report) => check(text, report),
    ...(fix && {
      fix: (text, context) => {
        const isLeft = rule.ownWords === false && isOwnWords(context.message.path);
        return isLeft || !follows(context.language, rule.id) ? text : fix(text, context);
      },
    }),
  });
}

/** Whether a language takes up a convention. */
export function follows({ locale }: Language, id: string): boolean {
  return locale?.typography.rules.some((listed) => listed === id) ?? false;
}
