// npm run bench:scoring -- [DIR]   (all options: bench/scoring/options.ts)
// Our scoring beside the packages that one would take instead, on sources that the model did not learn from.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { atLeast, atMost, told, type Line } from '@/bench/frame/line';
import { printTable } from '@/bench/frame/print-table';
import { scoreFeedback } from '@/lib/scoring/score-feedback';
import { defaultScoringSettings } from '@/lib/scoring/settings';
import type { Measures } from '@/scripts/train/measures';
import { others, ours, sentimentPackage, type Contender } from './contenders';
import { fetchYardsticks } from './fetch-yardsticks';
import { findFoldModels, foldReader } from './fold-models';
import { measureLanguages } from './measure-languages';
import { mean, measureRows, measureSurvey, readSources, shortSentences, shuffled, type SourceRows } from './measure-sentiment';
import { measureLoad, measureSpeed } from './measure-speed';
import { measureUrgency } from './measure-urgency';
import { readOptions, type Options, type Part } from './options';

const started = Date.now();
const say = (text: string) => console.log(`[${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s] ${text}`);
const three = (value: number) => (Number.isFinite(value) ? value.toFixed(3) : '–');

/** Columns as wide as their longest cell. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, at) => Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)));
  return [heads, ...rows].map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')).join('\n');
}

interface Result {
  lines: Line[];
  /** Whatever was measured, for comparing runs. */
  figures: Record<string, unknown>;
}

const languageLimits: Record<string, { floor: number; goal: number }> = {
  fr: { floor: 0.898, goal: 0.93 }, nl: { floor: 0.915, goal: 0.94 }, pt: { floor: 0.905, goal: 0.93 }, it: { floor: 0.792, goal: 0.86 },
  de: { floor: 0.701, goal: 0.8 }, es: { floor: 0.952, goal: 0.96 }, ja: { floor: 0.89, goal: 0.92 }, zh: { floor: 0.921, goal: 0.95 },
};
/** At most the floor, better at most the goal. */
const under = (judged: Parameters<typeof atMost>[0], { floor, goal }: { floor: number; goal: number }): Line => ({ ...atMost(judged, floor), limit: `≤ ${floor}, goal ${goal}`, met: judged.value <= goal ? 'yes' : judged.value <= floor ? 'floor' : 'no' });
const figure = (name: string, value: number, yardstick = '') => ({ measure: name, ours: three(value), yardstick, value, unit: '', digits: 3 });

const bothSides = ({ rows }: SourceRows) => rows.some(({ negative }) => negative === 1) && rows.some(({ negative }) => negative === 0);

/** `before` puts our model for a source in place; the packages need none. */
async function sentimentPart(sources: readonly SourceRows[], contenders: readonly Contender[], before: (source: SourceRows['source']) => void): Promise<Result> {
  const english = sources.filter((one) => one.source.lang === 'en' && bothSides(one));
  const sets = [...english.map((one) => ({ name: one.name, parts: [one] })), { name: 'short sentences', parts: shortSentences(english, 300) }];
  const figures: Record<string, Record<string, Measures>> = {};
  for (const contender of contenders) {
    const own: Record<string, Measures> = {};
    for (const { name, parts } of sets) own[name] = await measureRows(contender, parts, before);
    figures[contender.name] = own;
    say(`${contender.name} read`);
  }
  const names = english.map(({ name }) => name);
  const average = (contender: string, of: (measures: Measures) => number) => mean(names.flatMap((name) => figures[contender]?.[name] ?? []).map(of));
  const show = (accuracy: number, auc: number, share: number) => [accuracy, auc, share].map(three).join(' ');
  console.log(`\nEnglish sources that nothing was learned from: accuracy, area under the curve, share of complaints in the worst-ranked fifth\n${table(
    ['', 'rows', ...contenders.map(({ name }) => name)],
    [
      ...sets.map(({ name }) => [name, String(figures.heed?.[name]?.rows ?? 0), ...contenders.map((one) => { const measures = figures[one.name]?.[name]; return measures ? show(measures.accuracy, measures.auc, measures.precisionAt20) : '–'; })]),
      ['mean of the sources', '', ...contenders.map(({ name }) => show(average(name, (m) => m.accuracy), average(name, (m) => m.auc), average(name, (m) => m.precisionAt20)))],
    ],
  )}\n`);

  const heed = figures.heed ?? {};
  const against = (of: (measures: Measures) => number) => `sentiment ${three(average('sentiment', of))}`;
  const shortOf = (name: string) => { const short = figures[name]?.['short sentences']; return short ? `${three(short.accuracy)} ${three(short.auc)}` : '–'; };
  const lines: Line[] = [
    atLeast(figure('English, mean accuracy', average('heed', (m) => m.accuracy), against((m) => m.accuracy)), { floor: 0.911, goal: 0.93 }),
    atLeast(figure('English, mean area under the curve', average('heed', (m) => m.auc), against((m) => m.auc)), { floor: 0.963, goal: 0.972 }),
    told({ measure: 'English, complaints in the worst fifth', ours: three(average('heed', (m) => m.precisionAt20)), yardstick: against((m) => m.precisionAt20) }),
    told({ measure: 'short sentences, accuracy and area', ours: shortOf('heed'), yardstick: `sentiment ${shortOf('sentiment')}` }),
  ];

  // Calibration and the other languages are ours alone: no package gives a probability or knows them all.
  const [mine] = contenders;
  const others: { name: string; lang: string; measures: Measures }[] = [];
  if (mine) for (const one of sources) if (one.source.lang !== 'en' && bothSides(one)) others.push({ name: one.name, lang: one.source.lang, measures: await measureRows(mine, [one], before) });
  const all = [...names.flatMap((name) => { const measures = heed[name]; return measures ? [{ name, lang: 'en', measures }] : []; }), ...others];
  console.log(`Ours by source: calibration error with both sides weighing the same, and as they come\n${table(['', 'lang', 'rows', 'complaints', 'accuracy', 'area', 'error', 'as they come'], all.map(({ name, lang, measures: m }) => [name, lang, String(m.rows), String(m.negatives), three(m.accuracy), three(m.auc), three(m.ece), three(m.eceRaw)]))}\n`);
  for (const lang of [...new Set(others.map((one) => one.lang))].sort()) {
    const list = others.filter((one) => one.lang === lang);
    const value = mean(list.map(({ measures }) => measures.auc));
    const limits = languageLimits[lang];
    lines.push(limits ? atLeast(figure(`${lang}, area under the curve`, value, list.map(({ name }) => name).join(' ')), limits) : told({ measure: `${lang}, area under the curve`, ours: three(value) }));
  }
  const errors = all.map(({ measures }) => measures.ece);
  if (errors.length > 0) lines.push(under(figure('calibration error, mean of the sources', mean(errors)), { floor: 0.08, goal: 0.05 }), under(figure('calibration error, worst source', Math.max(...errors)), { floor: 0.16, goal: 0.1 }));

  const survey = sources.find(({ rows }) => rows.some(({ criticality }) => criticality !== undefined));
  const ranked: Record<string, number> = {};
  if (survey) {
    before(survey.source);
    for (const contender of contenders) ranked[contender.name] = await measureSurvey((row) => contender.read(row.text, row.lang), survey.rows);
    ranked['heed, priority'] = await measureSurvey((row) => { const { priority, pNegative } = scoreFeedback({ text: row.text, kind: 'survey_response', lang: row.lang }, defaultScoringSettings); return priority + pNegative / 100; }, survey.rows);
    console.log(`Survey answers graded by people, the worst tenth first, each worth its grade; these answers have no rating\n${table(['', 'NDCG@10 %'], Object.entries(ranked).map(([name, value]) => [name, three(value)]))}\n`);
    lines.push(told({ measure: 'survey answers, NDCG@10 % by text alone', ours: `${three(ranked.heed ?? Number.NaN)}, by priority ${three(ranked['heed, priority'] ?? Number.NaN)}`, yardstick: `sentiment ${three(ranked.sentiment ?? Number.NaN)}` }));
  }
  return { lines, figures: { english: figures, others, survey: ranked } };
}

function languagesPart(options: Options): Result {
  const rows = measureLanguages(readSources(path.join(options.data, 'sentiment'), () => true, 700).flatMap(({ rows: some }) => some.map(({ text, lang }) => ({ text, lang }))));
  const share = (part: number, whole: number) => three(part / whole);
  console.log(`Language of a text: right, said to be none, right by the word lists for the browser, taken for\n${table(['', 'texts', 'right', 'none', 'lists', 'taken for'], rows.map((row) => [row.group, String(row.texts), share(row.right, row.texts), share(row.undecided, row.texts), share(row.light, row.texts), row.wrong]))}\n`);
  const total = (kind: RegExp) => { const some = rows.filter(({ group }) => kind.test(group)); return mean(some.map(({ right, texts }) => right / texts)); };
  return {
    lines: [
      told({ measure: 'language, mean over languages, up to 60 characters', ours: three(total(/up to 60/)) }),
      told({ measure: 'language, mean over languages, longer', ours: three(total(/over 60/)) }),
      told({ measure: 'language of our own short reviews', ours: three(total(/our own/)) }),
    ],
    figures: { rows },
  };
}

function urgencyPart(options: Options): Result {
  const own = measureUrgency(options.data);
  const afinn = measureUrgency(options.data, 'afinn');
  console.log(`Signals: precision, recall, F1, traps raised\n${table(['', 'precision', 'recall', 'F1', 'traps'], Object.entries(own.perSignal).map(([name, one]) => [name, three(one.precision), three(one.recall), three(one.f1), `${one.trapFP}/${one.traps}`]))}\n`);
  console.log(`${table(['', 'rows', 'area, urgency 3 and up', 'rank correlation'], Object.entries(own.byLanguage).map(([name, one]) => [name, String(one.n), three(one.aucUrgent ?? Number.NaN), three(one.spearman ?? Number.NaN)]))}\n`);
  const against = (value: number) => `SCORER=afinn ${three(value)}`;
  const reach = ({ urgency4Top15: { recall, ceiling } }: typeof own) => recall / ceiling;
  return {
    lines: [
      atLeast(figure('urgency, NDCG@10 %', own.ndcg10, against(afinn.ndcg10)), { floor: 0.8, goal: 0.9 }),
      atLeast(figure('urgency, rank correlation', own.spearman, against(afinn.spearman)), { floor: 0.85 }),
      atLeast(figure('urgency 3 and up, area under the curve', own.aucUrgency3, against(afinn.aucUrgency3)), { floor: 0.9, goal: 0.96 }),
      atLeast(figure('urgency 4 in the first 15 %, of the ceiling', reach(own), against(reach(afinn))), { floor: 0.75, goal: 0.93 }),
      atLeast(figure('signals, macro-F1', own.macroF1), { floor: 0.7, goal: 0.85 }),
      told({ measure: 'signals of hard risk, macro-F1', ours: three(own.macroF1Hard) }),
      under(figure('traps raised', own.trapRate), { floor: 0.15, goal: 0.08 }),
      atLeast(figure('themes, micro-F1', own.themes.microF1), { floor: 0.62, goal: 0.75 }),
      told({ measure: 'urgency rows, sentiment area praise against complaint', ours: three(own.sentimentAuc), yardstick: against(afinn.sentimentAuc) }),
    ],
    figures: { heed: own, afinn },
  };
}

async function speedPart(options: Options, contenders: readonly Contender[]): Promise<Result> {
  const starred = readSources(path.join(options.data, 'sentiment'), ({ lang, labels }) => lang === 'en' && labels === 'stars', 4_000);
  const reviews = shuffled(starred.flatMap(({ rows }) => rows.filter(({ text }) => text.length >= 40 && text.length <= 700).slice(0, 700).map(({ text, negative }) => ({ text, stars: negative === 1 ? 1 : negative === 0 ? 5 : 3 })))).slice(0, 5_000);
  const speeds = await measureSpeed(contenders, reviews);
  const letters = Math.round(mean(reviews.map(({ text }) => text.length)));
  console.log(`Reviews per second of processor time, ${letters} characters on average, the middle of seven rounds in turn\n${table(['', 'reviews/s', 'against sentiment', 'µs each'], speeds.map(({ name, rowsPerSecond, ratio }) => [name, Math.round(rowsPerSecond).toLocaleString('en'), `${ratio.toFixed(2)} ×`, (1e6 / rowsPerSecond).toFixed(1)]))}\n`);
  const load = measureLoad();
  const ratioOf = (name: string) => speeds.find((speed) => speed.name === name)?.ratio ?? Number.NaN;
  const perSecond = (name: string) => `${Math.round(speeds.find((speed) => speed.name === name)?.rowsPerSecond ?? 0).toLocaleString('en')}/s`;
  const bytes = fs.statSync(path.resolve(import.meta.dirname, '../../lib/scoring/sentiment/model.bin')).size;
  return {
    lines: [
      atLeast({ measure: 'speed, sentiment alone', ours: perSecond('heed'), yardstick: `sentiment ${perSecond('sentiment')}`, value: ratioOf('heed'), unit: '×' }, { floor: 1.2 }),
      atLeast({ measure: 'speed, everything', ours: perSecond('heed, everything'), yardstick: `sentiment ${perSecond('sentiment')}`, value: ratioOf('heed, everything'), unit: '×' }, { floor: 0.4, goal: 0.6 }),
      atMost({ measure: 'loading of models and phrases', ours: '', value: load.loadMs, unit: 'ms', digits: 0 }, 150),
      atMost({ measure: 'memory of everything, code too', ours: '', value: load.memoryMb, unit: 'MB', digits: 1 }, 30),
      atMost({ measure: 'model file', ours: '', value: bytes / 1e6, unit: 'MB', digits: 2 }, 1),
    ],
    figures: { speeds, load, letters },
  };
}

async function runAll(options: Options): Promise<void> {
  const folder = path.join(options.data, 'sentiment');
  if (!fs.existsSync(folder)) throw new Error(`There is no folder ${folder}; give the folder of the labelled data, which is not part of the product.`);
  const wants = (part: Part) => options.only.size === 0 || options.only.has(part);
  const compared = wants('sentiment') || wants('speed');
  const contenders = compared ? [ours(), sentimentPackage(), ...(options.yardsticks ? await others(fetchYardsticks(say)) : [])] : [];
  console.log(`${os.cpus()[0]?.model.trim() ?? 'unknown processor'}, ${os.availableParallelism()} cores, Node ${process.versions.node}, load ${(os.loadavg()[0] ?? 0).toFixed(2)}\nThe figures by source are of models that learned from everything but the source and its family; all others are of the shipped model.\n`);

  const results: Partial<Record<Part, Result>> = {};
  // Speed comes first, while nothing else has filled the memory; what changes the model in this process comes last.
  if (wants('speed')) results.speed = await speedPart(options, contenders);
  if (wants('languages')) results.languages = languagesPart(options);
  if (wants('urgency')) results.urgency = urgencyPart(options);
  if (wants('sentiment')) results.sentiment = await sentimentPart(readSources(folder, () => true, options.rows), contenders, foldReader(findFoldModels(folder, options.folds, say)));

  const lines = Object.values(results).flatMap((result) => result.lines);
  const judged = lines.filter(({ met }) => met !== null);
  console.log(`${printTable(lines)}\n\n${judged.filter(({ met }) => met === 'yes').length} of ${judged.length} goals reached, ${judged.filter(({ met }) => met === 'floor').length} floors besides, ${judged.filter(({ met }) => met === 'no').length} missed; ${Math.round((Date.now() - started) / 1000)} s`);
  if (options.json) fs.writeFileSync(options.json, `${JSON.stringify({ at: new Date(started).toISOString(), lines, figures: Object.fromEntries(Object.entries(results).map(([part, result]) => [part, result.figures])) }, null, 2)}\n`);
}

try {
  await runAll(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
