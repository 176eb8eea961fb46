import { createInterface } from 'node:readline';
import { createTranslator } from 'use-intl/core';
import { z } from 'zod';
import messages from '@/app/_messages/en/coach.json';
import { checkReply } from '@/lib/coach/check-reply';
import { scoreFeedback } from '@/lib/scoring/score-feedback';
import { defaultScoringSettings } from '@/lib/scoring/settings';

/** One draft a line on standard input, its findings a line on standard output. Unreadable lines go to standard error with their number. */
const lineSchema = z.object({
  id: z.string(),
  lang: z.string().optional(),
  platform: z.string(),
  review: z.object({ author: z.string().nullish(), rating: z.number().min(1).max(5).nullish(), text: z.string().nullish() }),
  reply: z.string(),
  facts: z.object({ phone: z.string().optional(), email: z.string().optional() }).optional(),
  recentReplies: z.array(z.string()).optional(),
});

const privatePlatforms = new Set(['email', 'survey']);
const translate = createTranslator({ locale: 'en', messages });

type FindingKey = keyof typeof messages.finding;
const isFindingKey = (code: string): code is FindingKey => Object.hasOwn(messages.finding, code);

function answer(line: string): string {
  const { id, lang, platform, review, reply, facts, recentReplies } = lineSchema.parse(JSON.parse(line));
  const rating = review.rating ?? null;
  const text = review.text ?? '';
  const { label } = scoreFeedback({ text, kind: 'review', lang, rating: rating === null ? undefined : { value: rating, scale: 'stars5' } }, defaultScoringSettings);
  const findings = checkReply({
    platform,
    visibility: privatePlatforms.has(platform) ? 'private' : 'public',
    lang,
    review: { author: review.author ?? undefined, rating, text, sentimentLabel: label },
    reply,
    recentReplies,
    ownContacts: [facts?.phone, facts?.email].filter((contact) => contact !== undefined),
  });
  return JSON.stringify({
    id,
    findings: findings.map(({ rule, level, start, end, code, values, fix }) => {
      if (!isFindingKey(code)) throw new Error(`no sentence for ${code}`);
      return { rule, level, start, end, code, message: translate(`finding.${code}`, values), fix: fix && { start: fix.start, end: fix.end, text: fix.text } };
    }),
  });
}

async function answerAll(): Promise<number> {
  let number = 0;
  let bad = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    try {
      process.stdout.write(`${answer(line)}\n`);
    } catch (error) {
      bad++;
      process.stderr.write(`line ${number}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  return bad;
}

answerAll().then(
  (bad) => {
    process.exitCode = bad > 0 ? 1 : 0;
  },
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  },
);
