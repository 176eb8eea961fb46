'use client';
import { useTranslations } from 'use-intl';
import type { Problem } from '@/lib/connections/problem';

interface AnyKey {
  (key: string, values?: Record<string, string>): string;
  has(key: string): boolean;
}

/** The sentence for a problem's code. A code without one, from a newer platform folder, falls back to the general sentence. */
export function useProblemText(): (problem: Pick<Problem, 'code' | 'values'>) => string {
  const t = useTranslations('problems') as AnyKey;
  return (problem) => (t.has(problem.code) ? t(problem.code, problem.values) : t('internal'));
}

/** The same for a check, which a person repeats: nothing is tried again by itself. */
export function useCheckProblemText(): (problem: Pick<Problem, 'code' | 'values'>) => string {
  const t = useTranslations('problems.at_check') as AnyKey;
  const problemText = useProblemText();
  return (problem) => (t.has(problem.code) ? t(problem.code, problem.values) : problemText(problem));
}

/** The sentence for a note of a successful check. */
export function useNoteText(): (note: string) => string | null {
  const t = useTranslations('problems.notes') as AnyKey;
  return (note) => (t.has(note) ? t(note) : null);
}
