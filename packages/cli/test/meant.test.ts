import { describe, expect, it } from 'vitest';
import { polystatus } from './polystatus.ts';

describe('what was meant', () => {
  it.each([
    [['compare', '404', '4xx'], 'compare takes single codes'],
    [['list', 'cloudfare'], 'polystatus list cloudflare'],
    [['list', 'zzzz'], 'nginx'],
    [['lst'], 'polystatus list'],
    [['expalin', 'forbidden'], 'polystatus explain'],
    [['404', '--jsn'], '--json'],
    [['problem', '404', '--member', 'status=200'], 'status=200'],
    [['compare', '404'], 'polystatus help compare'],
    [['483'], 'like 400 Bad Request'],
    [['199'], 'like 100 Continue'],
    [['678'], 'like 500 Internal Server Error'],
    [['problem', '200'], '200 is no error'],
  ])('%j says %s', (argv, part) => {
    expect(polystatus(argv).stderr).toContain(part);
  });

  it.each(['http404', 'E404', 'http.StatusNotFound', 'StatusCodes.Status404NotFound'])(
    '%s is a name in source code',
    (name) => {
      expect(polystatus([name, '--short']).stdout).toBe('404 Not Found\n');
    },
  );

  it('an owner may be named by a word of its name', () => {
    const named = polystatus(['list', 'aws', '--short']).stdout;
    expect(named).toBe(polystatus(['list', 'aws-elb', '--short']).stdout);
    expect(named).not.toBe('');
  });

  it.each([['problem', '404'], ['problem', '200', '--quiet'], ['404']])(
    '%j %j needs no word',
    (...argv) => {
      expect(polystatus(argv).stderr).toBe('');
    },
  );

  it('a problem takes members of its own', () => {
    const argv = ['problem', '404', '--title', 'Too young', '--member', 'least=18'];
    expect(JSON.parse(polystatus([...argv, '--member', 'field=age']).stdout)).toMatchObject({
      title: 'Too young',
      status: 404,
      least: 18,
      field: 'age',
    });
  });
});
