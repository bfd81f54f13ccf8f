import { errorPage, locales as tags, pageNames, themes } from '@polystatus/error-pages';

/** Which page the preview shows: one of each. */
export interface Choice {
  readonly theme: string;
  readonly language: string;
  readonly code: string;
}

/** What can be chosen; of the codes, those that are the same everywhere, and the two classes. */
export const choices: Readonly<Record<keyof Choice, readonly string[]>> = {
  theme: themes,
  language: tags,
  code: pageNames.filter((name) => !name.includes('/')),
};

/** What stands beside a code: its page in the first design. */
export const plainest = (language: string, code: string): Choice => ({
  theme: themes[0] ?? '',
  language,
  code,
});

/** Whether there is a page of this very code; the classes have one for all others. */
export const hasErrorPage = (id: string): boolean => pageNames.includes(id);

/** Of owners’ codes there are many, and one design shows enough. */
export const ownersCodes: readonly string[] = pageNames.filter((name) => name.includes('/'));

/** The script of the page composes the same addresses; a test compares. */
export const previewAddress = ({ theme, language, code }: Choice): string =>
  `/error-pages/${theme}/${language}/${code}.html`;

/** The page as a shop might show it. Its links lead back to itself, so that the frame stays. */
export function previewPage(choice: Choice): string {
  const theme = themes.find((name) => name === choice.theme);
  const html = errorPage(choice.code, {
    ...(theme && { theme }),
    locale: choice.language,
    home: previewAddress(choice),
    support: previewAddress(choice),
    requestId: '4f1c09a7',
  });
  if (html === undefined) throw new Error(`There is no error page for ${choice.code}.`);
  return html;
}
