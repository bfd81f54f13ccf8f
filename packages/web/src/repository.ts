import manifest from '@polystatus/data/package.json' with { type: 'json' };
import { statusPath } from '@polystatus/status/id';

/** Where the sources of the site can be read and corrected, as the published packages say it. */
const address = /^(?:git\+)?(https:\/\/.+?)(?:\.git)?$/.exec(manifest.repository.url)?.[1];

interface Repository {
  readonly editFacts: (id: string) => string;
  readonly editWords: (tag: string, id: string) => string;
  /** A form that asks what is wrong, with the code filled in. */
  readonly report: (id: string) => string;
  readonly security: string;
  readonly policy: string;
}

/** Nothing where the packages name no repository; then no page links there. */
export const repository: Repository | undefined =
  address === undefined
    ? undefined
    : {
        editFacts: (id) => `${address}/edit/main/content/${statusPath(id)}`,
        editWords: (tag, id) => `${address}/edit/main/locales/${tag}/${statusPath(id)}`,
        report: (id) => `${address}/issues/new?template=wrong-fact.yaml&code=${id}`,
        security: `${address}/security/advisories/new`,
        policy: `${address}/security/policy`,
      };
