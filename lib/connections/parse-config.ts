import { z, ZodError } from 'zod';
import type { Platform } from '@/lib/platforms/contract';

const anyConfig = z.record(z.string(), z.unknown());

/**
 * The platform's own view of a form. Throws a `ZodError` whose paths are the form's fields (`config.<field>`) and whose messages are
 * keys of `errors.json`: `<platform>_<field>_invalid`.
 */
export function parseConfig(platform: Platform, given: Record<string, unknown>): Record<string, unknown> {
  const result = platform.config.safeParse(given);
  if (result.success) return anyConfig.parse(result.data);
  throw new ZodError(
    result.error.issues.map((issue) => ({
      code: 'custom' as const,
      input: undefined,
      path: ['config', ...issue.path],
      message: `${platform.id.replaceAll('-', '_')}_${String(issue.path[0] ?? 'config')}_invalid`,
    })),
  );
}
