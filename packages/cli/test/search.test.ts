import { describe, expect, it } from 'vitest';
import { polystatus } from './polystatus.ts';

const lines = (argv: readonly string[]): readonly string[] => {
  const { status, stdout, stderr } = polystatus(argv);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout.split('\n').map((line) => line.trim());
};

describe('a class that is named comes first, with the command that shows it', () => {
  it.each([
    ['redirect', 'en', '3xx'],
    ['yönlendirme', 'tr', '3xx'],
    ['yonlendirme', 'en', '3xx'],
    ['sunucu hatası', 'tr', '5xx'],
    ['SUNUCU HATASI', 'tr', '5xx'],
    ['client error', 'en', '4xx'],
    ['erreur du client', 'fr', '4xx'],
    ['4xx', 'en', '4xx'],
    ['4××', 'fr', '4xx'],
  ])('%s (%s)', (query, tag, name) => {
    const [heading, command] = lines(['search', query, '-L', tag]);
    expect(heading).toContain(name);
    expect(command).toBe(`polystatus ${name}`);
    const found = lines(['search', query, '-L', tag, '--short']);
    const ids = found.filter((line) => line !== '');
    expect(ids.filter((line) => !/^(?:\S+\/)?\d/.test(line))).toEqual([]);
    expect(ids.every((line) => line.replace(/^\S+\//, '').startsWith(name.slice(0, 1)))).toBe(true);
  });

  it('shows it without the name of the command, too', () => {
    expect(lines(['client', 'error'])[1]).toBe('polystatus 4xx');
  });
});

describe('what is compared', () => {
  it.each([
    ['404 vs 410', 'polystatus compare 404 410'],
    ['410 or 404', 'polystatus compare 404 410'],
    ['not found vs gone', 'polystatus compare 404 410'],
  ])('%s leads to %s', (query, command) => {
    expect(lines(['search', query])[1]).toBe(command);
  });

  it.each(['404', '404 vs 999', 'gone'])('%s leads to none', (query) => {
    expect(lines(['search', query]).join('\n')).not.toContain('polystatus compare');
  });
});

describe('a question', () => {
  it.each([
    ['gone on purpose', 'polystatus choose --answer never'],
    ['yes in a while', 'polystatus choose'],
  ])('%s leads to the step that asks it', (question, command) => {
    expect(lines(['search', question]).at(-2)).toBe(command);
  });

  it('is answered with the sentence that says it, its words marked where there are colours', () => {
    const argv = ['search', 'overload expected to pass', '--color'];
    const marked = polystatus([...argv, 'always']).stdout;
    expect(marked).toContain('\u001B[1moverload\u001B[0m');
    const plain = polystatus([...argv, 'never']).stdout;
    expect(plain).toContain('overload');
    expect(plain).not.toContain('\u001B');
  });

  it('is not taken for another language for a word that both have', () => {
    expect(lines(['search', 'page that somebody looks for']).join(' ')).not.toContain('présenter');
  });
});

describe('the language of a question', () => {
  it.each([
    ['en', 'bu sayfa artık yok ve geri gelmeyecek', 'tr'],
    ['fr', 'the server is too busy for this request', 'en'],
  ])('in %s: %s is %s', (tag, question, own) => {
    const number = (reader: string): string =>
      lines(['search', question, '-L', reader, '--short'])[0]?.slice(0, 3) ?? '';
    expect(number(tag)).toBe(number(own));
  });
});
