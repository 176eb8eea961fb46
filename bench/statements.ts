import { countStatements } from './frame/capture-statements';
import { atMost, told, type Line } from './frame/line';
import type { Measure } from './frame/measure';
import { relayStatements } from './frame/relay-statements';

/** Counted between a web process of its own and the database, so that nothing the page does can be left out. */
export const statements: Measure = {
  name: 'statements',
  about: 'SQL statements that one page costs, counted on the wire',
  run: async (bench) => {
    const relay = await relayStatements(bench.appUrl);
    const web = await bench.startProduct({ HEED_DATABASE_APP_URL: relay.urlOf(bench.appUrl), HEED_WORKER: 'off' });
    try {
      const cookie = `${bench.cookie.name}=${bench.cookie.value}`;
      const count = async (path: string) => {
        let seen: string[] = [];
        // the first request also notes once a minute that the session is in use
        for (let time = 0; time < 3; time += 1) {
          relay.take();
          const answer = await fetch(`${web.origin}${path}`, { headers: { cookie } });
          await answer.text();
          if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
          seen = relay.take();
        }
        return countStatements(seen);
      };
      const list = await count(`/api/workspaces/${bench.main.slug}/inbox?view=reply`);
      const page = await count(`/${bench.main.slug}/inbox/reply`);
      const lines: Line[] = [
        atMost({ measure: 'SQL statements of an inbox page over the API', ours: `${list.working}, and ${list.control} to open and close transactions`, value: list.working, unit: '', digits: 0 }, 4),
        told({ measure: 'SQL statements of the whole inbox page, first paint', ours: `${page.working}, and ${page.control} to open and close transactions` }),
      ];
      return lines;
    } finally {
      await web.stop();
      await relay.close();
    }
  },
};
