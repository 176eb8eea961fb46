/** Phrases by language, ISO 639-1; `*` holds in every language. Their small language is described at `readPhrase`. */
export type Phrases = Readonly<Partial<Record<string, readonly string[]>>>;
