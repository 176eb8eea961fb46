/** How n-grams are cut from a word and turned into keys; the table is built with the same two functions. */

/** Keys are 25 bits wide: with 39,000 of them, one strange n-gram in 860 is taken for a known one. */
export const keyBits = 25;

/** `bytes`: up to four bytes of UTF-8, the first in the lowest place. `edges`: 1 where a word begins with them, 2 where it ends, 3 for both. */
export function ngramKey(bytes: number, edges: number): number {
  let mixed = Math.imul(bytes ^ Math.imul(edges, 0x85ebca6b), 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 13)) >>> (32 - keyBits);
}

/** The longest part of a word that is read, in bytes. */
export const longestWord = 70;
