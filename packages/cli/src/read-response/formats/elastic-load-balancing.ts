import { recordFormat, seen, withoutVersion } from '../line-format.ts';

/**
 * AWS load balancers, of applications (`http 2026-… app/web/0a1b …`) and classic ones: client,
 * target, three times, the status of the balancer and that of the target.
 */
export const format = recordFormat((line) => {
  const found =
    /(?:^| )\d{4}-\d\d-\d\dT[\d:.]+Z \S+ \S+ \S+ -?[\d.]+ -?[\d.]+ -?[\d.]+ (\d{3}|-) (?:\d{1,3}|-) \d+ \d+ "([^"]*)"/.exec(
      line,
    );
  return found ? seen(found[1] ?? '', withoutVersion(found[2] ?? '')) : undefined;
});
