import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { Reader } from '../reader.ts';

export const reader: Reader = {
  library: '@fluent/bundle',
  read: (content, tag) => {
    const bundle = new FluentBundle(tag, { useIsolating: false });
    const resource = new FluentResource(String(content));
    const errors = bundle.addResource(resource);
    if (errors.length > 0) throw errors[0];
    return Object.fromEntries(
      resource.body.map(({ id }) => [
        id,
        bundle.formatPattern(bundle.getMessage(id)?.value ?? '', {}),
      ]),
    );
  },
};
