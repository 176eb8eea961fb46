import { describe, expect, it } from 'vitest';
import { help, readArguments } from './read-arguments';

describe('the command line of score', () => {
  it('reads JSON lines from standard input when nothing is said', () => {
    expect(readArguments([])).toEqual({ file: undefined, csv: undefined, out: 'jsonl', help: false });
    expect(readArguments(['-']).file).toBeUndefined();
  });

  it('reads CSV by columns', () => {
    expect(readArguments(['--csv', '--text-column', 'comment', '--rating-column=stars', '--delimiter', 'tab', '--out', 'csv', 'a.csv'])).toEqual({
      file: 'a.csv',
      csv: { textColumn: 'comment', ratingColumn: 'stars', idColumn: undefined, langColumn: undefined, delimiter: '\t' },
      out: 'csv',
      help: false,
    });
  });

  it.each([[['--cvs']], [['--out', 'xml']], [['a', 'b']], [['--text-column', 'x']], [['--csv', '--delimiter', ';;']]])('refuses %j', (given) => expect(() => readArguments(given)).toThrow());

  it('explains every option', () => {
    for (const option of ['--csv', '--text-column', '--rating-column', '--id-column', '--lang-column', '--delimiter', '--out', '--help', 'SCORER=afinn']) expect(help).toContain(option);
  });
});
