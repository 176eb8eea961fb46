import type { RatingScale } from '@/lib/platforms/contract';

const ranges: Record<RatingScale, [min: number, max: number]> = { stars5: [1, 5], stars10: [1, 10], nps: [0, 10], csat5: [1, 5], csat7: [1, 7], ces7: [1, 7], thumbs: [0, 1] };
/** Longer cells are no ratings, and no pattern should have to find that out. */
const longestRating = 40;
const up = new Set(['up', 'yes', 'true', 'like', 'liked', 'good', 'positive', 'recommended', 'thumbs up', 'ja', 'oui', 'si', 'sí', '👍', '1']);
const down = new Set(['down', 'no', 'false', 'dislike', 'disliked', 'bad', 'negative', 'not recommended', 'thumbs down', 'nein', 'non', '👎', '0']);

/** A rating from a cell such as `4`, `4,5`, `4/5`, `4 stars`, `★★★★☆` or `👍`; null where it is none on this scale. */
export function parseRating(cell: string, scale: RatingScale): number | null {
  if (cell.length > longestRating) return null;
  const text = cell.trim();
  if (scale === 'thumbs') return up.has(text.toLowerCase()) ? 1 : down.has(text.toLowerCase()) ? 0 : null;
  const stars = /^(★+)(½?)☆*$|^(⭐️?)+$/u.exec(text);
  const [min, max] = ranges[scale];
  const value = stars ? (text.match(/[★⭐]/gu)?.length ?? 0) + (stars[2] === '½' ? 0.5 : 0) : readNumber(text, max);
  if (value === null || value < min || value > max) return null;
  return scale === 'stars5' || scale === 'stars10' || Number.isInteger(value) ? value : null;
}

function readNumber(text: string, max: number): number | null {
  if (text.length > longestRating) return null;
  const match = /^(\d{1,2}(?:[.,]\d{1,3})?)\s*(?:(?:\/|von|of|out of|sur|de|di|van)\s*(\d{1,2})(?:[.,]0+)?)?\s*(?:stars?|sterne?|étoiles?|estrellas?|stelle|sterren|estrelas?|★|⭐)?$/iu.exec(text);
  if (!match || (match[2] !== undefined && Number(match[2]) !== max)) return null;
  return Number((match[1] ?? '').replace(',', '.'));
}

/** The scale a column of ratings speaks, by its header first and by its values then. */
export function suggestScale(header: string, cells: Iterable<string>): RatingScale {
  if (/\bnps\b|recommend|weiterempfehl|recommand|recomend/i.test(header)) return 'nps';
  const values = [...cells].map((cell) => cell.trim()).filter((cell) => cell !== '');
  const numbers = values.map((cell) => readNumber(cell, Number(/[/a-z]\s*(\d{1,2})/i.exec(cell)?.[1] ?? 0))).filter((value) => value !== null);
  if (values.length > 0 && values.every((cell) => up.has(cell.toLowerCase()) || down.has(cell.toLowerCase())) && (numbers.length === 0 || numbers.includes(0))) return 'thumbs';
  // one slip of the pen among many small numbers is a wrong row, not another scale
  const outliers = numbers.filter((value) => value > 5).length;
  if (/star|stern|étoile|estrella|stell|estrela/i.test(header) && outliers * 4 < numbers.length) return 'stars5';
  if (outliers > 0 && outliers * 20 <= numbers.length) return 'stars5';
  const highest = Math.max(...numbers, 0);
  if (/\bces\b|effort|aufwand/i.test(header) && highest <= 7) return 'ces7';
  if (/csat|satisfaction|zufriedenheit/i.test(header) && highest <= 7) return highest > 5 ? 'csat7' : 'csat5';
  if (highest <= 5) return 'stars5';
  return numbers.includes(0) ? 'nps' : 'stars10';
}
