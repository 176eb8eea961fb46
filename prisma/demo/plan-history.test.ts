import { describe, expect, it } from 'vitest';
import { checkReply } from '@/lib/coach/check-reply';
import { policyOf } from '@/lib/coach/policies/registry';
import { generateItems } from './generate';
import { demoItems } from './items';
import { demoMembers } from './members';
import { hubStart, planGenerated, planWritten } from './plan-history';
import { createRandom } from './random';

const now = new Date('2026-03-04T15:00:00Z');
const random = createRandom(8);
const generated = [...generateItems({ seed: 6, count: 1_500, now })].map((item) => planGenerated(item, now, random));
const written = demoItems.map((item) => planWritten(item, now, random));

describe('what became of the items', () => {
  it('lies in order, within the time that the hub has been in use', () => {
    for (const { item, postedAt, firstSeenAt, takenAt, reply, closed } of [...generated, ...written]) {
      expect(firstSeenAt >= postedAt && firstSeenAt >= hubStart(now) && firstSeenAt < now, item.key).toBe(true);
      if (takenAt) expect(takenAt >= firstSeenAt && reply !== null && takenAt < reply.at, item.key).toBe(true);
      if (reply) expect(reply.at > postedAt && reply.at < now, item.key).toBe(true);
      if (closed) expect(closed.at > firstSeenAt && closed.at < now, item.key).toBe(true);
    }
  });

  it('leaves work of every kind, and no lukewarm old item on top of it', () => {
    const all = [...generated, ...written];
    expect(new Set(all.map(({ queue }) => queue))).toEqual(new Set(['reply', 'thanks', 'backlog', 'none']));
    for (const { item, queue } of all) if (queue === 'reply') expect(item.hoursAgo, item.key).toBeLessThan(24 * 16);
    const old = generated.filter(({ item }) => item.hoursAgo > 31 * 24);
    expect(old.filter(({ reply, closed }) => reply ?? closed).length / old.length).toBeGreaterThan(0.75);
  });

  it('has answers in which the coach finds nothing to mend', () => {
    for (const { item, reply } of generated) {
      if (!reply) continue;
      const findings = checkReply({
        platform: item.writtenOn,
        visibility: 'public',
        lang: item.lang,
        review: { author: item.author, rating: item.rating?.scale === 'stars5' ? item.rating.value : null, text: item.text ?? '', sentimentLabel: item.mood === 'bad' ? 'neg' : item.mood === 'good' ? 'pos' : 'mixed' },
        reply: reply.body,
        recentReplies: [],
        me: { name: demoMembers.find((member) => member.key === reply.by)?.name ?? 'Maren Holt' },
        limit: policyOf(item.writtenOn)?.limit,
      });
      expect(findings.filter(({ level }) => level === 'block' || level === 'warn'), reply.body).toEqual([]);
    }
  });
});
