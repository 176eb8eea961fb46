import { readDraft } from '@/lib/coach/draft';
import type { CoachInput, Finding, FindingLevel } from '@/lib/coach/finding';
import { rules } from '@/lib/coach/rules/registry';

const weight: Record<FindingLevel, number> = { block: 0, warn: 1, hint: 2, praise: 3 };

/** Beyond this the language rules read no further; length, slots and privacy are always read in full. */
const phraseReach = 20_000;

/**
 * Reads a draft beside the review it answers. What stops publishing comes first, praise last. An empty draft has no findings. Rules that
 * need to understand the words are silent in languages they do not know.
 */
export function checkReply(input: CoachInput): Finding[] {
  if (input.reply.trim() === '') return [];
  const draft = readDraft(input.reply, input.lang);
  const head = input.reply.length > phraseReach ? readDraft(input.reply.slice(0, phraseReach), input.lang) : draft;
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (rule.languages === 'any') findings.push(...rule.check(input, draft));
    else if (head.languages.length > 0) findings.push(...rule.check(input, rule.id === 'K8' ? draft : head));
  }
  return findings.map((finding, at) => ({ finding, at })).sort((a, b) => weight[a.finding.level] - weight[b.finding.level] || a.at - b.at).map(({ finding }) => finding);
}

/** Whether the draft may go out. */
export function mayPublish(findings: readonly Finding[]): boolean {
  return findings.every((finding) => finding.level !== 'block');
}
