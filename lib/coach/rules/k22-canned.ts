import type { CoachRule, Finding } from '@/lib/coach/finding';
import { runsOf, shareOf } from '@/lib/coach/similarity';

const doubleBraces = /\{\{[^{}\n]{0,60}\}\}/g;
const singleBraces = /(?<![{$])\{[\p{L}][\p{L}\p{N} _.-]{0,40}\}(?!\})/gu;
/** "[First Name]", no link "[text](…)", no "[sic]", no footnote "[1]". */
const brackets = /\[(?!sic\]|edit\]|update\]|spoiler)[\p{L}][\p{L}\p{N} _.'’/-]{0,40}\](?!\()/giu;
const percents = /%[A-Z][A-Z_]{2,30}%|%%[A-Za-z_]{3,30}%%|\$\{[A-Za-z_.]{2,40}\}/g;
const angles = /<(?:(?:first|last|customer|guest|user|your|author|company|shop|store|hotel|product)[ _-]?(?:name)?|name|vorname|nachname|kundenname|prenom|prénom|nom|nombre|nome|naam|voornaam|date|datum)>/giu;
const crosses = /(?<![\p{L}\p{N}])(?:X{3,}|_{4,})(?![\p{L}\p{N}])/gu;

const alikeFrom = 0.6;
/** How many earlier replies are compared. */
const compared = 20;

/** (Public replies) Don't sound canned: no slot left open, not the words of the last replies. */
export const k22Canned: CoachRule = {
  id: 'K22',
  languages: 'any',
  check({ visibility, review, recentReplies = [] }, { raw }) {
    const findings: Finding[] = [];
    for (const expression of [doubleBraces, singleBraces, brackets, percents, angles, crosses]) {
      for (const match of raw.matchAll(expression)) {
        // What the author wrote may be quoted back.
        if (review.text.includes(match[0])) continue;
        findings.push({ rule: 'K22', level: 'block', start: match.index, end: match.index + match[0].length, code: 'unfilled_slot', values: { slot: match[0] } });
      }
    }
    findings.sort((a, b) => a.start - b.start);
    if (visibility === 'private' || recentReplies.length === 0) return findings;
    const draft = runsOf(raw);
    let alike = 0;
    let highest = 0;
    for (const earlier of recentReplies.slice(0, compared)) {
      const share = shareOf(draft, runsOf(earlier));
      if (share >= alikeFrom) alike++;
      if (share > highest) highest = share;
    }
    if (alike > 0) findings.push({ rule: 'K22', level: 'warn', start: 0, end: raw.length, code: 'canned', values: { percent: Math.round(highest * 100), count: alike } });
    return findings;
  },
};
