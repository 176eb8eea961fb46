import { countLength } from '@/lib/coach/count-length';
import type { CoachRule, Finding } from '@/lib/coach/finding';
import { policyOf } from '@/lib/coach/policies/registry';

const htmlTag = /<\/?(?:a|abbr|b|big|blockquote|br|center|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|pre|s|small|span|strike|strong|sub|sup|table|td|tr|u|ul)(?:\s[^<>]{0,300})?\s?\/?>/gi;
const entity = /&(?:nbsp|amp|lt|gt|quot|#\d{2,5});/g;
const markdown: RegExp[] = [
  /\[[^\]\n]{1,120}\]\([^()\s]{1,400}\)/g,
  /(?<![\w*])\*\*(?=\S)[^*\n]{1,200}(?<=\S)\*\*(?![\w*])/g,
  /(?<![\w*])\*(?=[^\s*])[^*\n]{1,120}(?<=[^\s*])\*(?![\w*])/g,
  /(?<![\w_])__(?=[^\s_])[^_\n]{1,200}(?<=[^\s_])__(?![\w_])/g,
  /^#{1,6} \S[^\n]{0,120}$/gm,
  /(?<![\w`])`[^`\n]{1,120}`(?![\w`])/g,
];
const link = /(?:https?:\/\/|www\.)[^\s<>()\]]+/gi;

/** Where the text goes over the limit, as a UTF-16 place. Halving needs few counts whatever the unit. */
function limitPlace(text: string, max: number, unit: 'chars' | 'bytes' | 'graphemes'): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (countLength(text.slice(0, middle), unit) <= max) low = middle;
    else high = middle - 1;
  }
  return (text.charCodeAt(low) & 0xfc00) === 0xdc00 ? Math.max(0, low - 1) : low;
}

/** (Public replies) Fit the platform: its length in its own unit, and only what it shows. */
export const k23PlatformFit: CoachRule = {
  id: 'K23',
  languages: 'any',
  check({ visibility, platform, limit: stated }, { raw }) {
    if (visibility === 'private') return [];
    const policy = policyOf(platform);
    const findings: Finding[] = [];
    const limit = stated ?? policy?.limit;
    if (limit) {
      const length = countLength(raw, limit.unit);
      if (length > limit.max) {
        findings.push({
          rule: 'K23',
          level: 'block',
          start: limitPlace(raw, limit.max, limit.unit),
          end: raw.length,
          code: 'too_long',
          values: { length, max: limit.max, over: length - limit.max, unit: limit.unit },
        });
      }
    }
    if (policy?.markup === 'plain') {
      const taken: Finding[] = [];
      const mark = (start: number, found: string, text: string) => {
        if (taken.some((finding) => start < finding.end && start + found.length > finding.start)) return;
        taken.push({ rule: 'K23', level: 'block', start, end: start + found.length, code: 'markup', values: { markup: found.slice(0, 40) }, fix: { start, end: start + found.length, text, code: 'remove_markup' } });
      };
      for (const match of raw.matchAll(htmlTag)) mark(match.index, match[0], /^<(?:br|p|li|\/p|\/li)/i.test(match[0]) ? '\n' : '');
      for (const match of raw.matchAll(entity)) mark(match.index, match[0], match[0] === '&amp;' ? '&' : match[0] === '&quot;' ? '"' : ' ');
      for (const expression of markdown) {
        for (const match of raw.matchAll(expression)) {
          const linked = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(match[0]);
          mark(match.index, match[0], linked ? `${linked[1]}: ${linked[2]}` : match[0].replace(/^[*_`#]+ ?|[*_`]+$/g, ''));
        }
      }
      findings.push(...taken);
    }
    if (policy?.links === 'refused') {
      for (const match of raw.matchAll(link)) findings.push({ rule: 'K23', level: 'block', start: match.index, end: match.index + match[0].length, code: 'link' });
    }
    return findings.sort((a, b) => a.start - b.start);
  },
};
