import { setTimeout as sleep } from 'node:timers/promises';
import { makeConnection, makeFeedback } from '@/lib/test/factories';
import { testWorkspace } from '@/lib/test/ctx';
import { ms, told } from './frame/line';
import type { Measure } from './frame/measure';
import { median } from './frame/statistics';

const jobCount = 25;
const limitMs = 10_000;

/** From the commit that queues a job in this process until its work is done by the worker of the product's own process. */
export const jobs: Measure = {
  name: 'jobs',
  about: 'from a queued job to its work done',
  run: async (bench) => {
    await bench.product();
    const workspace = await testWorkspace({ name: 'Jobs' });
    const connectionId = await makeConnection(workspace.system);
    const samples: number[] = [];
    for (let index = 0; index < jobCount; index += 1) {
      const id = await makeFeedback(workspace.system, connectionId);
      const queued = performance.now();
      for (;;) {
        const found = await bench.owner.query('select 1 from feedback_search where workspace_id = $1 and feedback_id = $2', [workspace.workspaceId, id]);
        if (found.rowCount === 1) break;
        if (performance.now() - queued > limitMs) throw new Error('the worker did not index a new item within ten seconds');
        await sleep(2);
      }
      samples.push(performance.now() - queued);
    }
    return [told({ measure: 'a new item is found by search after', ours: `p50 ${ms(median(samples))}, slowest ${ms(Math.max(...samples))}` })];
  },
};
