import { statusPath } from '@polystatus/status/id';
import { localeFile } from '../state/message-id.ts';
import { projectRule, type Report } from '../check/rule.ts';
import { promises } from '../validate/tier.ts';

export const rule = projectRule({
  id: 'missing-file',
  description:
    'Every code has an owner file and an entry in every language; every language has its locale file and all interface namespaces. A language whose tier promises less needs fewer of them.',
  check({ languages, source, open, paths }, reportIn) {
    const need = (file: string, ...said: Parameters<Report>): void => {
      if (!paths.has(file)) reportIn(file, ...said);
    };
    const identities = [...open.values()];
    const facts = identities.filter((identity) => identity.kind === 'facts');
    const namespaces = identities.flatMap((identity) =>
      identity.kind === 'messages' && identity.tag === source?.tag ? [identity.namespace] : [],
    );
    for (const owner of new Set(facts.map((one) => one.owner)))
      need(
        `content/${owner}/owner.yaml`,
        `The owner ${owner} has codes, but no owner.yaml.`,
        'Add the file with name, documentation and kind.',
      );
    for (const { tag, tier } of languages) {
      need(
        localeFile(tag),
        `locales/${tag} is no language yet: it has no locale.yaml.`,
        `Let pnpm content new locale ${tag} write it, or remove the folder.`,
      );
      for (const { id } of facts.filter((one) => promises(tier, `${one.id}.title`)))
        need(
          `locales/${tag}/${statusPath(id)}`,
          `${id} has no entry in ${tag}.`,
          `Add the file; ${source ? `locales/${source.tag}/${statusPath(id)}` : 'a neighbouring entry'} shows its shape.`,
          tag === source?.tag ? {} : { missing: id },
        );
      for (const namespace of namespaces.filter((name) => promises(tier, `ui/${name}.`)))
        need(
          `locales/${tag}/ui/${namespace}.yaml`,
          `The namespace ${namespace} is missing in ${tag}.`,
          'Translate the source’s file of the same name.',
          { missing: `ui/${namespace}` },
        );
    }
  },
});
