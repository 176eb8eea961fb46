// npm run --silent score [-- --csv --text-column NAME --out csv FILE …]; what it reads and writes: --help
import { once } from 'node:events';
import fs from 'node:fs';
import { scoreFeedback } from '@/lib/scoring/score-feedback';
import { defaultScoringSettings } from '@/lib/scoring/settings';
import { BreakFolder, PieceDecoder } from './score/decode-pieces';
import type { Item, Reading } from './score/item';
import { help, readArguments, type Arguments } from './score/read-arguments';
import { readJsonLine } from './score/read-json-line';
import { LineSplitter } from './score/split-lines';
import { UnusableFileError } from './score/unusable-file';
import { csvHeader, csvLine, jsonLine } from './score/write-score';

interface Numbered {
  number: number;
  reading: Reading;
}
interface Reader {
  push(piece: string): Iterable<Numbered>;
  end(): Iterable<Numbered>;
}

async function readerFor({ csv }: Arguments): Promise<Reader> {
  if (csv) {
    // What reads CSV need not be loaded for JSON.
    const { CsvReader } = await import('./score/read-csv-rows');
    const reader = new CsvReader(csv);
    const breaks = new BreakFolder();
    return {
      push: (piece) => reader.push(breaks.push(piece)),
      *end() {
        yield* reader.push(breaks.end());
        yield* reader.end();
      },
    };
  }
  const splitter = new LineSplitter();
  function* read(lines: ReturnType<LineSplitter['push']>): Generator<Numbered> {
    for (const { number, text } of lines) {
      if (text === null) yield { number, reading: { problem: 'the line is too long' } };
      else if (text.trim() !== '') yield { number, reading: readJsonLine(text, number) };
    }
  }
  return { push: (piece) => read(splitter.push(piece)), end: () => read(splitter.end()) };
}

/** Waits while the reader of a stream is slower than we are. */
async function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (text !== '' && !stream.write(text)) await once(stream, 'drain');
}

/** One text must not keep a million others from being scored, whatever it does to us. */
function scoreItem({ id, input }: Item, line: typeof jsonLine): string | { problem: string } {
  try {
    return line(id, scoreFeedback(input, defaultScoringSettings));
  } catch (error) {
    return { problem: `it could not be scored; please report this (${error instanceof Error ? error.message : String(error)})` };
  }
}

/** Scores all there is and gives the number of lines that could not be read. */
async function scoreAll(options: Arguments): Promise<number> {
  const line = options.out === 'csv' ? csvLine : jsonLine;
  const reader = await readerFor(options);
  const decoder = new PieceDecoder(options.csv !== undefined);
  let bad = 0;

  async function answer(readings: Iterable<Numbered>): Promise<void> {
    let scores = '';
    let problems = '';
    for (const { number, reading } of readings) {
      const result = 'item' in reading ? scoreItem(reading.item, line) : reading;
      if (typeof result === 'string') scores += result;
      else {
        bad += 1;
        problems += `line ${number}: ${result.problem}\n`;
      }
    }
    await write(process.stdout, scores);
    await write(process.stderr, problems);
  }

  // Whatever keeps all of it from working shows here, and not once a line.
  scoreFeedback({ text: 'ok', kind: 'review' }, defaultScoringSettings);
  if (options.out === 'csv') await write(process.stdout, csvHeader);
  const input: AsyncIterable<Buffer> = options.file === undefined ? process.stdin : fs.createReadStream(options.file);
  for await (const piece of input) await answer(reader.push(decoder.push(piece)));
  await answer(reader.push(decoder.end()));
  await answer(reader.end());
  return bad;
}

// Who reads our output may stop when they have enough.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

function sentence(error: unknown): string {
  if (error instanceof UnusableFileError) return error.message;
  if (error instanceof Error && 'code' in error) {
    if (error.code === 'ENOENT') return 'There is no such file.';
    if (error.code === 'EISDIR') return 'This is a folder, not a file.';
    if (error.code === 'EACCES') return 'This file may not be read.';
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function run(): Promise<number> {
  let options: Arguments;
  try {
    options = readArguments(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  try {
    return (await scoreAll(options)) > 0 ? 1 : 0;
  } catch (error) {
    process.stderr.write(`${sentence(error)}\n`);
    return 2;
  }
}

process.exitCode = await run();
