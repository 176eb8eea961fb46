import { parseArgs } from 'node:util';

export interface CsvOptions {
  textColumn: string | undefined;
  ratingColumn: string | undefined;
  idColumn: string | undefined;
  langColumn: string | undefined;
  /** One character; found by itself where it is not given. */
  delimiter: string | undefined;
}

export interface Arguments {
  /** Standard input where there is none. */
  file: string | undefined;
  /** How to read CSV; JSON lines where there is none. */
  csv: CsvOptions | undefined;
  out: 'jsonl' | 'csv';
  help: boolean;
}

export const help = `Scores reviews and survey responses: which one a person should see first, and why.

  npm run --silent score < reviews.jsonl > scores.jsonl
  npm run --silent score -- --csv --text-column comment [FILE] > scores.jsonl

Reads a line of JSON per review, from FILE or standard input:
  {"id": "a", "text": "…", "rating": 1–5 or null, "lang": "de", "kind": "review" or "survey"}
  Only the text is needed ("text": null for a rating without words). Without an id the line number stands in for it.
  A lang that is given is taken at its word, else it is found out. All other fields are ignored.

Writes in the same order a line per review:
  {"id", "lang", "sentiment": -1 to 1, "label": neg|neu|pos|mixed, "pNegative": 0 to 1, "priority": 0 to 100,
   "signals": [ids], "themes": [ids], "reasons": [{"code", "points"}]}        the points add up to the priority

Lines that cannot be read go to standard error with their number and why; the others go on.

  --csv                 read CSV; its first row names the columns
  --text-column NAME    the column with the text (default: text)
  --rating-column NAME  1–5, also “4,5” or “★★★★☆”; empty for none (default: rating, if there is one)
  --id-column NAME      (default: id, if there is one; else the line number)
  --lang-column NAME    (default: lang, if there is one)
  --delimiter C         one character, or “tab”; found by itself among , ; and tab
  --out csv             write CSV, lists separated by spaces, reasons as code:points
  --help                this text

Text is read as UTF-8, or UTF-16 or Windows-1252 where the beginning of the file shows that it is.
SCORER=afinn in the environment scores with the word list of the package “sentiment” instead.

Exit code: 0 all scored, 1 some lines could not be read, 2 nothing could be done.
`;

/** Reads the command line. Throws a sentence for what makes no sense. */
export function readArguments(given: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      csv: { type: 'boolean', default: false },
      'text-column': { type: 'string' },
      'rating-column': { type: 'string' },
      'id-column': { type: 'string' },
      'lang-column': { type: 'string' },
      delimiter: { type: 'string' },
      out: { type: 'string', default: 'jsonl' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (positionals.length > 1) throw new Error(`One file at a time; ${positionals.length} were given.`);
  if (values.out !== 'jsonl' && values.out !== 'csv') throw new Error(`--out is jsonl or csv, not “${values.out}”.`);
  const csv = { textColumn: values['text-column'], ratingColumn: values['rating-column'], idColumn: values['id-column'], langColumn: values['lang-column'], delimiter: delimiterOf(values.delimiter) };
  if (!values.csv && Object.values(csv).some((value) => value !== undefined)) throw new Error('Columns and a delimiter go with --csv.');
  return { file: positionals[0] === '-' ? undefined : positionals[0], csv: values.csv ? csv : undefined, out: values.out, help: values.help };
}

function delimiterOf(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const sign = given === 'tab' || given === '\\t' ? '\t' : given;
  if (sign.length !== 1 || sign === '"' || sign === '\n' || sign === '\r') throw new Error('The delimiter is one character, or “tab”.');
  return sign;
}
