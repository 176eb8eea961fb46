import { ZodError } from 'zod';
import { databaseCodeOf } from '@/lib/system/ctx';
import { AppError, statusOf, type ErrorCode } from '@/lib/system/errors';
import { newId } from '@/lib/system/ids';
import { log } from '@/lib/system/log';
import { getTranslator } from '@/app/_messages/messages';

/** What a caller is told: a sentence to show, and for the unexpected a reference that finds the log line. */
export interface Failure {
  code: ErrorCode;
  message: string;
  /** Sentence per field, for forms. */
  fields?: Record<string, string>;
  reference?: string;
}

/** The one translation of errors for every door. The unexpected is logged with its cause; its text never leaves the server. */
export function failureOf(error: unknown, where: { door: string; requestId?: string; workspaceId?: string }): Failure {
  const t = getTranslator('errors');
  if (error instanceof AppError && error.code !== 'internal') {
    if (error.code === 'unavailable') log.warn({ err: error, ...where }, 'out of reach');
    const key = error.reason && t.has(error.reason) ? error.reason : error.code;
    return { code: error.code, message: t(key, error.values) };
  }
  if (error instanceof ZodError) {
    log.debug({ err: error, ...where }, 'input refused');
    const fields: Record<string, string> = {};
    for (const issue of error.issues) {
      const key = issue.message;
      fields[issue.path.join('.')] ??= t.has(key) ? t(key) : t('field_invalid');
    }
    return { code: 'invalid', message: Object.values(fields)[0] ?? t('invalid'), fields };
  }
  const databaseCode = databaseCodeOf(error);
  // by its code: the shared client may come from another copy of the bundle, whose classes are not ours
  const clientCode = error instanceof Error && 'code' in error ? String(error.code) : '';
  // an id that is none, a year before the calendar, a character that cannot be kept
  if (databaseCode?.startsWith('22') || ['P2007', 'P2023'].includes(clientCode)) return { code: 'invalid', message: t('invalid') };
  if (databaseCode === '23505' || clientCode === 'P2002') return { code: 'conflict', message: t('conflict') };
  const reference = newId().slice(-8);
  log.error({ err: error, reference, ...where }, 'unexpected error');
  return { code: 'internal', message: t('internal', { reference }), reference };
}

export function statusOfFailure(failure: Failure): number {
  return statusOf[failure.code];
}
