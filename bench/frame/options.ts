import { parseArgs } from 'node:util';

export interface Options {
  /** Measures to run by their names; all when empty. */
  only: ReadonlySet<string>;
  /** Items seeded: 60 % in one workspace, the rest in 200 others. */
  items: number;
  /** Items in the smaller copy that the sizes are compared by. */
  smallItems: number;
  browser: boolean;
  /** Use the build that stands, however old. */
  build: boolean;
}

const usage = 'Options: --only=ingest,inbox,… --items=NUMBER --big --no-browser --no-build';

/** Reads the command line. Throws with a sentence for what makes no sense. */
export function readOptions(known: readonly string[]): Options {
  const { values } = parseArgs({
    allowNegative: true,
    options: {
      only: { type: 'string', default: '' },
      items: { type: 'string' },
      big: { type: 'boolean', default: false },
      browser: { type: 'boolean', default: true },
      build: { type: 'boolean', default: true },
    },
  });
  const items = Number(values.items ?? (values.big ? 1_000_000 : 100_000));
  if (!Number.isInteger(items) || items < 5_000 || items > 5_000_000) throw new Error(`--items must be a whole number from 5000 to 5000000. ${usage}`);
  const only = new Set(values.only.split(',').filter(Boolean));
  const strangers = [...only].filter((name) => !known.includes(name));
  if (strangers.length > 0) throw new Error(`There is no measure “${strangers.join(', ')}”; there are ${known.join(', ')}. ${usage}`);
  return { only, items, smallItems: Math.round(items / 10), browser: values.browser, build: values.build };
}
