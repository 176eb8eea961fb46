import type { Source } from '@/scripts/train/sources';

/**
 * Which sources are held out together. No source is ever read by a model that learned from it, nor by one that learned from another
 * source of its family; every source is held out once. The shipped model learns from all of them: variety is what makes it good, so
 * what stands in the card and in `npm run bench:scoring` comes from the models of these folds, never from the shipped one.
 */
export const folds: readonly { name: string; families: readonly string[] }[] = [
  { name: 'products and hotels', families: ['blitzer', 'cuba'] },
  { name: 'marketplace and courses', families: ['amazon', 'course'] },
  { name: 'films and series', families: ['film'] },
  { name: 'apps and deliveries', families: ['gplay', 'waimai'] },
  { name: 'restaurants and hotels', families: ['yelp', 'opener'] },
  { name: 'surveys and restaurants', families: ['nhs', 'zomato'] },
  { name: 'shops and aspects', families: ['trustpilot', 'semeval16'] },
  { name: 'travel and devices', families: ['tripadvisor', 'alexa'] },
  { name: 'tweets', families: ['umsab'] },
  { name: 'other marketplaces', families: ['marc'] },
];

/** Index of the fold that holds a source out; −1 for sources that are always learned from (our own sentences, corrections). */
export function foldOf(source: Source): number {
  return folds.findIndex((fold) => fold.families.includes(source.family));
}

/** Name of a source without the part of its file. */
export function sourceName(source: Source): string {
  return source.file.replace(/_(train|dev|test|valid)$/, '');
}
