/** One row of the table: what was measured, against what, and whether it is good enough. */
export interface Line {
  measure: string;
  ours: string;
  yardstick: string;
  /** The judged figure as shown, such as `0.62 ×` or `118 KB`; empty where nothing is judged. */
  result: string;
  limit: string;
  /** `floor`: good enough, the goal is not reached. `null`: only told. */
  met: 'yes' | 'floor' | 'no' | null;
  /** The judged figure, for comparing runs. */
  value: number | null;
}

interface Told {
  measure: string;
  ours: string;
  yardstick?: string;
}

interface Judged extends Told {
  value: number;
  /** Shown after the figure. */
  unit: string;
  digits?: number;
}

function shown({ value, unit, digits = 2 }: Judged): string {
  return `${value.toFixed(digits)} ${unit}`;
}

/** The figure must reach the floor, and should reach the goal. */
export function atLeast(judged: Judged, limits: { floor: number; goal?: number }): Line {
  const goal = limits.goal ?? limits.floor;
  const limit = limits.goal === undefined ? `≥ ${limits.floor}` : `≥ ${limits.floor}, goal ${goal}`;
  return { ...told(judged), result: shown(judged), limit, value: judged.value, met: judged.value >= goal ? 'yes' : judged.value >= limits.floor ? 'floor' : 'no' };
}

/** The figure must not exceed the limit. */
export function atMost(judged: Judged, limit: number): Line {
  return { ...told(judged), result: shown(judged), limit: `≤ ${limit}`, value: judged.value, met: judged.value <= limit ? 'yes' : 'no' };
}

/** Something that either holds or does not. */
export function holds(fact: Told & { limit: string; held: boolean }): Line {
  return { ...told(fact), result: '', limit: fact.limit, value: null, met: fact.held ? 'yes' : 'no' };
}

/** A figure without a verdict. */
export function told({ measure, ours, yardstick = '' }: Told): Line {
  return { measure, ours, yardstick, result: '', limit: '', value: null, met: null };
}

export const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 1)} ms`;
export const perSecond = (value: number, what: string) => `${Math.round(value).toLocaleString('en')} ${what}/s`;
