import Sentiment from 'sentiment';
import { z } from 'zod';
import { readSentiment } from '@/lib/scoring/sentiment/read-sentiment';
import type { Fetched } from './fetch-yardsticks';

export interface Contender {
  name: string;
  /** Whether what it gives is meant as a probability. */
  probability: boolean;
  /** Rows of one round of the race: what it reads in about a tenth of a second. */
  roundRows: number;
  /** 0–1, above a half for a complaint; other scales are brought there without changing their order. */
  read(text: string, lang: string): number | Promise<number>;
}

const squeeze = (good: number) => 1 / (1 + Math.exp(good));
/** A package as its types say, if it exports that name. */
const exporting = <T>(name: string) => z.custom<T>((value) => typeof value === 'object' && value !== null && name in value);

export function ours(): Contender {
  return { name: 'heed', probability: true, roundRows: 3_000, read: (text, lang) => readSentiment(text, lang).pNegative };
}

export function sentimentPackage(): Contender {
  const analyser = new Sentiment();
  return { name: 'sentiment', probability: false, roundRows: 3_000, read: (text) => squeeze(analyser.analyze(text).score) };
}

/** The packages that are there, each asked as its README shows. */
export async function others(fetched: Fetched): Promise<Contender[]> {
  const found: Contender[] = [];

  interface Vader {
    SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } };
  }
  const vader = exporting<Vader>('SentimentIntensityAnalyzer').safeParse(fetched.load('vader-sentiment'));
  if (vader.success) {
    const { SentimentIntensityAnalyzer: analyser } = vader.data;
    found.push({ name: 'vader-sentiment', probability: false, roundRows: 100, read: (text) => squeeze(analyser.polarity_scores(text).compound) });
  }

  const wink = z.custom<(text: string) => { score: number }>((value) => typeof value === 'function').safeParse(fetched.load('wink-sentiment'));
  if (wink.success) found.push({ name: 'wink-sentiment', probability: false, roundRows: 800, read: (text) => squeeze(wink.data(text).score) });

  interface Natural {
    WordTokenizer: new () => { tokenize(text: string): string[] };
    PorterStemmer: unknown;
    SentimentAnalyzer: new (language: string, stemmer: unknown, vocabulary: string) => { getSentiment(words: string[]): number };
  }
  const natural = exporting<Natural>('SentimentAnalyzer').safeParse(fetched.load('natural'));
  if (natural.success) {
    const tokenizer = new natural.data.WordTokenizer();
    const analyser = new natural.data.SentimentAnalyzer('English', natural.data.PorterStemmer, 'afinn');
    found.push({ name: 'natural', probability: false, roundRows: 400, read: (text) => squeeze(analyser.getSentiment(tokenizer.tokenize(text)) || 0) });
  }

  interface Container {
    use(plugin: unknown): void;
  }
  const core = exporting<{ containerBootstrap(): Promise<Container> }>('containerBootstrap').safeParse(fetched.load('@nlpjs/core'));
  const english = exporting<{ LangEn: unknown }>('LangEn').safeParse(fetched.load('@nlpjs/lang-en'));
  interface NlpSentiment {
    SentimentAnalyzer: new (given: { container: Container }) => { process(given: { locale: string; text: string }): Promise<{ sentiment: { score: number } }> };
  }
  const nlp = exporting<NlpSentiment>('SentimentAnalyzer').safeParse(fetched.load('@nlpjs/sentiment'));
  if (core.success && english.success && nlp.success) {
    const container = await core.data.containerBootstrap();
    container.use(english.data.LangEn);
    const analyser = new nlp.data.SentimentAnalyzer({ container });
    found.push({ name: '@nlpjs/sentiment', probability: false, roundRows: 2_000, read: async (text) => squeeze((await analyser.process({ locale: 'en', text })).sentiment.score) });
  }
  return found;
}
