/** The languages whose phrases the coach knows. */
export const coachLanguages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'] as const;
export type CoachLanguage = (typeof coachLanguages)[number];

/** Patterns over folded text (lower case, no accents), one list per language. A pattern ends at a word's end by itself. */
export type Phrases = Readonly<Record<CoachLanguage, readonly string[]>>;

export interface PhraseMatch {
  start: number;
  end: number;
  lang: CoachLanguage;
}

/** All matches of a language's phrases, in order of place. */
export type PhraseFinder = (text: string, languages: readonly CoachLanguage[]) => PhraseMatch[];

/** Makes one expression per language, at first use. */
export function compilePhrases(phrases: Phrases): PhraseFinder {
  const compiled = new Map<CoachLanguage, RegExp>();
  return (text, languages) => {
    const found: PhraseMatch[] = [];
    for (const lang of languages) {
      let expression = compiled.get(lang);
      if (!expression) {
        expression = new RegExp(`(?<![a-z0-9])(?:${phrases[lang].join('|')})(?![a-z])`, 'g');
        compiled.set(lang, expression);
      }
      for (const match of text.matchAll(expression)) found.push({ start: match.index, end: match.index + match[0].length, lang });
    }
    return found.sort((a, b) => a.start - b.start);
  };
}

/** From the last end of a sentence before `at`. */
export function sentenceStart(text: string, at: number): number {
  for (let i = at - 1; i >= 0; i--) if (endsSentence(text.charCodeAt(i))) return i + 1;
  return 0;
}

export function sentenceEnd(text: string, at: number): number {
  for (let i = at; i < text.length; i++) if (endsSentence(text.charCodeAt(i))) return i + 1;
  return text.length;
}

/** Full stop, exclamation mark, question mark, line break. */
const endsSentence = (c: number) => c === 46 || c === 33 || c === 63 || c === 10;
