/** Put in place of these names by build/bundle.ts. */
declare const BUILD_VERSION: string;
declare const BUILD_LOCALES: readonly string[];
