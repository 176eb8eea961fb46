const mostTerms = 8;

/** The words to be found, all of them; "words in quotes" are kept together. */
export function searchTerms(query: string): string[] {
  const terms: string[] = [];
  for (const match of query.normalize('NFC').matchAll(/"([^"]+)"|(\S+)/g)) {
    const term = (match[1] ?? match[2] ?? '').replaceAll('"', '').replaceAll('\0', '').trim().toWellFormed();
    if (term !== '') terms.push(term);
  }
  return terms.slice(0, mostTerms);
}
