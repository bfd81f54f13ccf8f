/** The pages for developers, in the order in which they are listed: a page and its words each. */
export const topics = ['data', 'i18next', 'problem', 'error-pages', 'api', 'mock', 'cli'] as const;

export type Topic = (typeof topics)[number];
