import { describe, expect, it } from 'vitest';
import { checkReply } from '@/lib/coach/check-reply';
import { countLength } from '@/lib/coach/count-length';
import type { CoachInput } from '@/lib/coach/finding';

const check = (platform: string, reply: string, more: Partial<CoachInput> = {}) =>
  checkReply({ platform, visibility: 'public', review: { text: 'Fine.', rating: 5 }, reply, ...more }).filter(({ rule }) => rule === 'K23');

describe('K23 fit the platform', () => {
  it('counts in the platform’s unit', () => {
    expect(check('google-play', '🙌'.repeat(350))).toEqual([]);
    expect(check('google-play', '🙌'.repeat(351))).toMatchObject([{ level: 'block', code: 'too_long', start: 700, end: 702, values: { length: 351, max: 350, over: 1, unit: 'chars' } }]);
    expect(check('google-business', 'é'.repeat(2048))).toEqual([]);
    expect(check('google-business', 'é'.repeat(2049))).toMatchObject([{ code: 'too_long', values: { length: 4098, max: 4096 } }]);
    expect(check('app-store', 'a'.repeat(5971))).toMatchObject([{ code: 'too_long' }]);
  });

  it('marks exactly what is too much', () => {
    const reply = 'ß🙌'.repeat(800);
    const start = check('google-business', reply)[0]?.start ?? 0;
    expect(countLength(reply.slice(0, start), 'bytes')).toBeLessThanOrEqual(4096);
    expect(countLength(reply.slice(0, start + 2), 'bytes')).toBeGreaterThan(4096);
  });

  it('the connection’s own limit wins', () => expect(check('google-play', 'abcdef', { limit: { max: 5, unit: 'graphemes' } })).toMatchObject([{ values: { max: 5, unit: 'graphemes' } }]));
  it('knows no limit where none is known', () => expect(check('somewhere', 'a'.repeat(90_000))).toEqual([]));
  it('is for public replies', () => expect(check('google-play', 'a'.repeat(400), { visibility: 'private' })).toEqual([]));

  it.each([['**Thanks** a lot', 'Thanks a lot'], ['Now *hourly* checked', 'Now hourly checked'], ['See [our page](https://x.example)', 'See our page: https://x.example'], ['Hi<br/>Jo', 'Hi\nJo'], ['Leave <b>now', 'Leave now'], ['Tom &amp; Jo', 'Tom & Jo'], ['Use `sync`', 'Use sync']])('markup: %s', (reply, plain) => {
    const [finding] = check('google-business', reply);
    expect(finding).toMatchObject({ level: 'block', code: 'markup' });
    expect(finding?.fix && reply.slice(0, finding.fix.start) + finding.fix.text + reply.slice(finding.fix.end)).toBe(plain);
  });

  it.each(['Thank you for the 5* and the 3* next door', 'I <3 you', 'a < b > c', 'don`t and won`t', 'snake_case_name stays', '2 * 3 * 4', 'Write to jo@x.example or https://x.example/a_b_c', '#1 in town'])('no markup: %s', (reply) => expect(check('google-business', reply)).toEqual([]));

  it('WordPress shows a few tags', () => expect(check('wordpress', 'Thanks <b>a lot</b>')).toEqual([]));
});
