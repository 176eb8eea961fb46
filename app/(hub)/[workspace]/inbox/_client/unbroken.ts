/** A stretch without a space that is longer than any word; from some thousand letters on, each key costs a second. */
const unbroken = /\S{1000}/;

/** The class that keeps a text quick to lay out: browsers kern an unbroken stretch anew as a whole for every place where it may break. */
export function kerningOf(text: string): string | undefined {
  return unbroken.test(text) ? '[font-kerning:none]' : undefined;
}
