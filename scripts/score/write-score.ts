import type { Score } from '@/lib/scoring/score';

const exact = (value: number) => Math.round(value * 1e6) / 1e6;
const columns = ['id', 'lang', 'sentiment', 'label', 'pNegative', 'priority', 'signals', 'themes', 'reasons'] as const;

const cell = (value: string | number) => {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export const csvHeader = `${columns.join(',')}\n`;

export function jsonLine(id: string | number, score: Score): string {
  const { lang, sentiment, label, pNegative, priority, signals, themes, reasons } = score;
  return `${JSON.stringify({ id, lang, sentiment: exact(sentiment), label, pNegative: exact(pNegative), priority, signals, themes: themes.map((theme) => theme.id), reasons: reasons.map(({ code, points }) => ({ code, points })) })}\n`;
}

/** Lists are separated by spaces, reasons are `code:points`. */
export function csvLine(id: string | number, score: Score): string {
  const { lang, sentiment, label, pNegative, priority, signals, themes, reasons } = score;
  const cells = [id, lang, exact(sentiment), label, exact(pNegative), priority, signals.join(' '), themes.map((theme) => theme.id).join(' '), reasons.map(({ code, points }) => `${code}:${points}`).join(' ')];
  return `${cells.map(cell).join(',')}\n`;
}
