import type { Bench } from './bench';
import type { Line } from './line';

/** One measure: a file under bench/ that exports this, and one line in main.ts. */
export interface Measure {
  /** As in `--only=`. */
  name: string;
  /** Shown while it runs. */
  about: string;
  run(bench: Bench): Promise<Line[]>;
}
