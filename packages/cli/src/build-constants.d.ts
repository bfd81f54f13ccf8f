/** Put in place of these names by build/bundle.ts. */
declare const BUILD_VERSION: string;
declare const BUILD_LOCALES: readonly string[];
declare const BUILD_HOMEPAGE: string;
declare const BUILD_SERVERS: readonly string[];
declare const BUILD_THEMES: readonly string[];
