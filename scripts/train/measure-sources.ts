import { useModel } from '@/lib/scoring/sentiment/load-model';
import { unpackModel } from '@/lib/scoring/sentiment/model-format';
import { readSentiment } from '@/lib/scoring/sentiment/read-sentiment';
import { measure, ndcg, type Measures } from '@/scripts/train/measures';
import { sourceName } from '@/scripts/train/split';
import { foldOf, folds } from '@/scripts/train/split';
import type { Corpus } from '@/scripts/train/train-model';

export interface SourceMeasures extends Measures {
  name: string;
  lang: string;
  kind: string;
  /** AUC of “takes no side” against the rest; NaN where the source has no neutral label. */
  neutralAuc: number;
  /** Ranking of graded comments by P(negative), first tenth; NaN where nobody graded. */
  ndcg: number;
}

/** Measures every source by the model of its fold, through the function that the product calls. */
export function measureSources(corpus: Corpus, modelOf: (fold: number) => Uint8Array): SourceMeasures[] {
  const measured: SourceMeasures[] = [];
  folds.forEach((_, number) => {
    useModel(unpackModel(modelOf(number)));
    const names = new Set(corpus.used.filter((source) => foldOf(source) === number).map(sourceName));
    for (const name of names) {
      const p: number[] = [];
      const y: number[] = [];
      const neutral: number[] = [];
      const isNeutral: number[] = [];
      const severity: number[] = [];
      const gain: number[] = [];
      let lang = '';
      let kind = '';
      for (const row of corpus.rows) {
        const source = corpus.used[row.source];
        if (!source || sourceName(source) !== name) continue;
        ({ lang } = row);
        ({ kind } = source);
        const reading = readSentiment(row.text, row.lang);
        neutral.push(reading.pNeutral);
        isNeutral.push(row.label === 'neu' ? 1 : 0);
        if (row.criticality !== undefined) {
          severity.push(reading.pNegative);
          gain.push(row.criticality < 0 ? 2 ** -row.criticality - 1 : 0);
        }
        if (Number.isNaN(row.negative)) continue;
        p.push(reading.pNegative);
        y.push(row.negative);
      }
      if (p.length === 0) continue;
      measured.push({ ...measure(p, y), name, lang, kind, neutralAuc: isNeutral.includes(1) ? measure(neutral, isNeutral).auc : Number.NaN, ndcg: gain.length > 0 ? ndcg(severity, gain, 0.1) : Number.NaN });
    }
  });
  return measured;
}

/** Unweighted mean over sources. */
export function meanOf(measures: SourceMeasures[], figure: (of: SourceMeasures) => number): number {
  return measures.length === 0 ? Number.NaN : measures.reduce((sum, of) => sum + figure(of), 0) / measures.length;
}
