/** Languages in Latin letters that n-grams tell apart; a weight names them by their place here, so the order is part of the table. */
export const ngramLanguages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'sv', 'da', 'no', 'fi', 'tr', 'cs', 'hu', 'ro'] as const;
