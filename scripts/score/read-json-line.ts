import { kindOf, type Reading } from './item';

const problem = (sentence: string): Reading => ({ problem: sentence });

/** Reads one line of JSON. What it does not know is ignored, what it knows must be of the right kind. */
export function readJsonLine(line: string, number: number): Reading {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return problem(`this is not JSON (${error instanceof Error ? error.message.slice(0, 120) : String(error)})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return problem('this is not an object with an id and a text');
  const { id, text, rating, lang, kind }: { id?: unknown; text?: unknown; rating?: unknown; lang?: unknown; kind?: unknown } = value;
  if (id != null && typeof id !== 'string' && typeof id !== 'number') return problem('the id must be a text or a number');
  if (text === undefined) return problem('there is no text; write "text": null for a rating without words');
  if (text !== null && typeof text !== 'string') return problem('the text must be a text');
  if (rating != null && (typeof rating !== 'number' || !(rating >= 1 && rating <= 5))) return problem(`the rating must be a number from 1 to 5, or null; it is ${JSON.stringify(rating).slice(0, 40)}`);
  if (lang != null && typeof lang !== 'string') return problem('the lang must be a code such as "en"');
  return {
    item: {
      id: id ?? number,
      input: { text: text ?? '', kind: kindOf(kind), lang: lang || undefined, rating: rating == null ? undefined : { value: rating, scale: 'stars5' } },
    },
  };
}
