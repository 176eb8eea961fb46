import { identifyLanguage } from '@/lib/scoring/language/identify-language';

/** The language a text is scored in: the one its platform states where that is an ISO 639-1 code, else the one it looks like. */
export function identifyText(text: string, stated: string | undefined): string {
  const code = stated?.slice(0, 2).toLowerCase();
  if (code && /^[a-z]{2}$/.test(code) && !/^[a-z]/i.test(stated?.[2] ?? '')) return code;
  return identifyLanguage(text).lang;
}
