import type { Translator } from '@/app/_messages/messages';

/** A length of time in the two units that matter: minutes, hours and minutes, or days and hours. */
export function durationWords(t: Translator, seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return t('duration.minutes', { count: minutes });
  if (minutes < 48 * 60) return t('duration.hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 }).trim();
  const hours = Math.round(minutes / 60);
  return t('duration.days', { days: Math.floor(hours / 24), hours: hours % 24 }).trim();
}
