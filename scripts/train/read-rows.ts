import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { sources, type Source } from '@/scripts/train/sources';

export interface Row {
  text: string;
  lang: string;
  /** Index into the list of sources that was read. */
  source: number;
  /** 1 = complaint, 0 = praise; NaN where the row takes no side. */
  negative: number;
  label: 'neg' | 'neu' | 'pos';
  /** Trust in the label: the author's four stars say less than five. */
  trust: number;
  criticality: number | undefined;
}

interface Line {
  text?: unknown;
  label?: unknown;
  stars?: unknown;
  lang?: unknown;
  kind?: unknown;
  criticality?: unknown;
}

/** Texts that differ in spaces, case or signs alone are one text: else a held-out source would leak through a copy. */
function fingerprint(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim().slice(0, 400);
}

function lines(file: string): Line[] {
  const raw = fs.readFileSync(file);
  return (file.endsWith('.gz') ? zlib.gunzipSync(raw) : raw)
    .toString('utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as Line];
      } catch (error) {
        throw new Error(`${file}, line ${at + 1}: this is no JSON.`, { cause: error });
      }
    });
}

/** Reads what a source gives for polarity: rows with both polarities (`kind: "mixed"`) are left out, copies across sources too. */
export function readRows(folder: string, wanted: (source: Source) => boolean, corrections?: string): { rows: Row[]; used: Source[] } {
  const used: Source[] = [];
  const rows: Row[] = [];
  const seen = new Set<string>();
  const add = (file: string, source: Source) => {
    const at = used.push(source) - 1;
    for (const line of lines(file)) {
      if (typeof line.text !== 'string' || line.kind === 'mixed') continue;
      const label = line.label;
      if (label !== 'neg' && label !== 'neu' && label !== 'pos') continue;
      const key = fingerprint(line.text);
      // two words are said by many people; longer twins are copies
      if (key.length > 24) {
        if (seen.has(key)) continue;
        seen.add(key);
      }
      const stars = typeof line.stars === 'number' ? line.stars : undefined;
      const half = stars !== undefined && (stars === 2 || stars === 4 || (stars > 1.5 && stars < 4.5));
      rows.push({
        text: line.text,
        lang: typeof line.lang === 'string' ? line.lang : source.lang,
        source: at,
        label,
        negative: label === 'neg' ? 1 : label === 'pos' ? 0 : Number.NaN,
        trust: half ? 0.7 : 1,
        criticality: typeof line.criticality === 'number' ? line.criticality : undefined,
      });
    }
  };
  for (const source of sources) {
    if (!wanted(source)) continue;
    const file = source.file === 'own_sentences' ? path.join(import.meta.dirname, 'own-sentences.jsonl') : path.join(folder, `${source.file}.jsonl.gz`);
    if (fs.existsSync(file)) add(file, source);
  }
  if (corrections) {
    add(corrections, { file: 'corrections', lang: 'mul', family: 'corrections', kind: 'sentences', labels: 'human', terms: 'open', licence: 'the workspace’s own', from: path.basename(corrections) });
  }
  return { rows, used };
}
