/** Least and most of what may be tuned. Plain numbers, so that the browser may have them without a validator. */
export const scoringLimits = {
  points: { min: 0, max: 100 },
  /** Of one signal: what is below none takes away. */
  signal: { min: -100, max: 100 },
  /** Below 1 nothing would be left for the bands under it. */
  band: { min: 1, max: 100 },
  hours: { min: 0.25, max: 720 },
  days: { min: 1, max: 3650 },
} as const;
