/** `heed` is our own model, `afinn` the `sentiment` package as the yardstick; a new version of the model is a new name. */
export const scorers = ['heed', 'afinn'] as const;
export type Scorer = (typeof scorers)[number];

/** Which scorer reads: the one named by the variable SCORER, else our own. */
export const scorerInUse = (): Scorer => (process.env.SCORER === 'afinn' ? 'afinn' : 'heed');
