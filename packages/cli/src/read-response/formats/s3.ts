import { recordFormat, seen, withoutVersion } from '../line-format.ts';

/** Server access logs of S3: the status stands before the error’s name: `"GET /k HTTP/1.1" 404 NoSuchKey 271 …`. */
export const format = recordFormat((line) => {
  const start = line.indexOf('] ');
  const found =
    start < 0
      ? null
      : /^\S+ \S+ \S+ [A-Z]+\.[A-Z.]\S* \S+ "([^"]*)" (\d{3}|-) \S+ (?:\d+|-) /.exec(
          line.slice(start + 2),
        );
  return found ? seen(found[2] ?? '', withoutVersion(found[1] ?? '')) : undefined;
});
