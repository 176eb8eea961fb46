import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { meanOf, type SourceMeasures } from '@/scripts/train/measure-sources';
import type { Row } from '@/scripts/train/read-rows';
import type { Source } from '@/scripts/train/sources';
import { sourceName } from '@/scripts/train/split';

export interface Trained {
  file: Buffer;
  kept: number;
  measured: SourceMeasures[];
  /** Every source that was read, as the rows count them. */
  used: Source[];
  learns: (source: Source) => boolean;
  rows: Row[];
  seed: number;
}

const figure = (value: number, digits = 3) => (Number.isNaN(value) ? '–' : value.toFixed(digits).replace(/^0\./, '.').replace(/^1\.0+$/, '1'));
const termsText = { open: 'open', unstated: 'none stated', research: 'research or non-commercial', closed: 'no derivatives' } as const;

/** Writes the card: figures here, words from `card-notes.md` beside this file. */
export function writeCard(to: string, trained: Trained): void {
  const { measured } = trained;
  const languages = [...new Set(measured.map((of) => of.lang))];
  const notes = fs.readFileSync(path.join(import.meta.dirname, 'card-notes.md'), 'utf8').trim();
  const [before = '', after = ''] = notes.split('<!-- figures -->');
  const line = (of: SourceMeasures) =>
    `| ${of.name} | ${of.lang} | ${of.kind} | ${of.rows} | ${figure(of.negatives / of.rows, 2)} | ${figure(of.accuracy)} | ${figure(of.balanced)} | ${figure(of.auc)} | ${figure(of.precisionAt20)} | ${figure(of.ece)} | ${figure(of.neutralAuc)} |`;
  const byLanguage = (lang: string) => {
    const own = measured.filter((of) => of.lang === lang);
    return `| ${lang} | ${own.length} | ${figure(meanOf(own, (of) => of.accuracy))} | ${figure(meanOf(own, (of) => of.balanced))} | ${figure(meanOf(own, (of) => of.auc))} | ${figure(meanOf(own, (of) => of.precisionAt20))} | ${figure(meanOf(own, (of) => of.ece))} |`;
  };
  const counted = new Map<string, number>();
  for (const row of trained.rows) {
    const source = trained.used[row.source];
    if (source) counted.set(source.file, (counted.get(source.file) ?? 0) + 1);
  }
  const graded = measured.filter((of) => !Number.isNaN(of.ndcg));
  const learned = new Map<string, Source[]>();
  for (const source of trained.used.filter(trained.learns)) learned.set(sourceName(source), [...(learned.get(sourceName(source)) ?? []), source]);
  const text = [
    before.trim(),
    '',
    `| file | |`,
    `|---|---|`,
    `| features | ${trained.kept} |`,
    `| bytes | ${trained.file.length} |`,
    `| sha256 | \`${crypto.createHash('sha256').update(trained.file).digest('hex')}\` |`,
    `| seed | ${trained.seed} |`,
    '',
    '## Measured on sources that the measured model never saw',
    'Every line comes from a model that learned from no source of that family (ten folds, `scripts/train/split.ts`). Accuracy at P(negative) = 0.5; *balanced* and the calibration error weigh complaints and praise the same.',
    '',
    '| language | sources | accuracy | balanced | AUC | p@20 % | calibration error |',
    '|---|---|---|---|---|---|---|',
    ...languages.map(byLanguage),
    '',
    `Calibration error over all sources: mean ${figure(meanOf(measured, (of) => of.ece))}, worst ${figure(Math.max(...measured.map((of) => of.ece)))} (${measured.reduce((worst, of) => (of.ece > worst.ece ? of : worst)).name}).`,
    ...graded.map((of) => `Ranking of graded survey comments by text alone (${of.name}), NDCG@10 %: ${figure(of.ndcg)}.`),
    '',
    '| source | language | about | texts | complaints | accuracy | balanced | AUC | p@20 % | calibration error | neutral AUC |',
    '|---|---|---|---|---|---|---|---|---|---|---|',
    ...measured.map(line),
    '',
    '## Learned from',
    '| source | texts read | labels | terms | licence | from |',
    '|---|---|---|---|---|---|',
    ...[...learned].map(([name, files]) => `| ${name} | ${files.reduce((sum, source) => sum + (counted.get(source.file) ?? 0), 0)} | ${files[0]?.labels === 'human' ? 'by people' : 'the author’s stars'} | ${termsText[files[0]?.terms ?? 'unstated']} | ${files[0]?.licence ?? ''} | ${files[0]?.from ?? ''} |`),
    '',
    after.trim(),
    '',
  ];
  fs.writeFileSync(to, text.join('\n'));
}
