import { describe, expect, it } from 'vitest';
import { readOptions } from './options';

describe('the command line of bench:scoring', () => {
  it('measures everything when nothing is said', () => {
    expect(readOptions([])).toEqual({ data: '../shared/data', only: new Set(), rows: 1_500, yardsticks: true, folds: undefined, json: undefined });
  });

  it('takes a folder, parts and files', () => {
    expect(readOptions(['/data', '--only=speed,urgency', '--rows=200', '--no-yardsticks', '--json', 'out.json'])).toMatchObject({ data: '/data', only: new Set(['speed', 'urgency']), rows: 200, yardsticks: false, json: 'out.json' });
  });

  it.each([[['--only=spead']], [['--rows=few']], [['--rows=3']], [['--nonsense']]])('refuses %j', (args) => expect(() => readOptions(args)).toThrow());
});
