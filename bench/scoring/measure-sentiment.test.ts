import { describe, expect, it } from 'vitest';
import type { Row } from '@/scripts/train/read-rows';
import { sources, type Source } from '@/scripts/train/sources';
import { measureRows, measureSurvey, shortSentences, shuffled } from './measure-sentiment';

const row = (text: string, label: Row['label'], criticality?: number): Row => ({ text, lang: 'en', source: 0, label, negative: label === 'neg' ? 1 : label === 'pos' ? 0 : Number.NaN, trust: 1, criticality });
const byLength = { name: 'length', probability: false, roundRows: 1, read: (text: string) => text.length / 10 };

const source = sources.find(({ file }) => file === 'opener_en_dev');
if (!source) throw new Error('no such source');

describe('measuring a scorer', () => {
  it('leaves out what takes no side', async () => {
    const before: Source[] = [];
    const measures = await measureRows(byLength, [{ name: 'one', source, rows: [row('bad bad bad', 'neg'), row('ok', 'neu')] }, { name: 'two', source, rows: [row('fine', 'pos'), row('oh', 'pos')] }], (one) => before.push(one));
    expect(before).toEqual([source, source]);
    expect(measures).toMatchObject({ rows: 3, negatives: 1, accuracy: 1, auc: 1 });
  });

  it('rewards the worst answers first', async () => {
    const rows = Array.from({ length: 20 }, (_, at) => row('x'.repeat(at + 1), at > 16 ? 'neg' : 'pos', at > 16 ? 16 - at : 3));
    expect(await measureSurvey((one) => one.text.length, rows)).toBeCloseTo(1);
    expect(await measureSurvey((one) => -one.text.length, rows)).toBe(0);
    const blind = await measureSurvey(() => 0, rows);
    expect(blind).toBeGreaterThan(0.05);
    expect(blind).toBeLessThan(0.5);
  });

  it('takes single sentences that a person labelled', () => {
    const rows = [row('The room was far too small.', 'neg'), row('Nice. Very nice indeed.', 'pos'), row('neither here nor there', 'neu'), row('ok', 'pos')];
    expect(shortSentences([{ name: 'one', source, rows }], 10).flatMap((one) => one.rows.map(({ text }) => text))).toEqual(['The room was far too small.']);
    expect(shortSentences([{ name: 'one', source: { ...source, lang: 'es' }, rows }], 10)).toEqual([]);
  });

  it('shuffles alike each time and loses nothing', () => {
    const list = Array.from({ length: 100 }, (_, at) => at);
    expect(shuffled(list)).toEqual(shuffled(list));
    expect(shuffled(list)).not.toEqual(list);
    expect([...shuffled(list)].sort((a, b) => a - b)).toEqual(list);
  });
});
