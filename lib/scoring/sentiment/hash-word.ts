import { foldOf } from '@/lib/scoring/sentiment/character-classes';

export const hashSeed = 0x2f0b4c47;
export const hashPrime = 0x01000193;

/** The scanner's hash of a word, for words that are written in code: letters only, folded here, runs of three cut to two. */
export function hashWord(word: string): number {
  let hash = hashSeed;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    hash = Math.imul(hash ^ (foldOf[unit] || unit), hashPrime);
  }
  return hash;
}
