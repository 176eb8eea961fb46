/** Languages a template can be written in: those the coach reads, then others that reviews come in. ISO 639-1. */
export const templateLanguages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'cs', 'da', 'sv', 'nb', 'fi', 'hu', 'ro', 'el', 'tr', 'uk', 'ru', 'ar', 'he', 'hi', 'ja', 'ko', 'zh'] as const;
