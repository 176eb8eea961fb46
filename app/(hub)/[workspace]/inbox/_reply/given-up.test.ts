import { expect, it } from 'vitest';
import problems from '@/app/_messages/en/problems.json';
import reply from '@/app/_messages/en/reply.json';

const promise = /by itself|keeps trying|goes on|looks again/i;
/** Said of a pull, never of a reply. */
const ofPulls = ['many_gone', 'worker_died'];

it('a reply that was given up is never said to be tried again by itself', () => {
  const promising = Object.entries(problems).flatMap(([code, words]) => (typeof words === 'string' && promise.test(words) && !ofPulls.includes(code) ? [code] : []));
  expect(promising.length).toBeGreaterThan(5);
  expect(promising.filter((code) => !(code in reply.given_up))).toEqual([]);
  for (const words of [...Object.values(reply.given_up), ...Object.values(reply.problem)]) expect(words).not.toMatch(promise);
});
