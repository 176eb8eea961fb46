export const errorCodes = ['not_found', 'forbidden', 'unauthenticated', 'conflict', 'invalid', 'limit_exceeded', 'unavailable', 'internal'] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** HTTP status of each code, for the doors. */
export const statusOf: Record<ErrorCode, number> = {
  not_found: 404,
  forbidden: 403,
  unauthenticated: 401,
  conflict: 409,
  invalid: 400,
  limit_exceeded: 429,
  unavailable: 503,
  internal: 500,
};

/**
 * What a person cannot mend in place. `reason` is a key of the message catalogue (`errors.<reason>`) where a better sentence than the
 * code's own exists; `values` fill it. Another tenant's row is `not_found`.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly reason?: string;
  readonly values?: Record<string, string | number>;
  constructor(code: ErrorCode, options: { reason?: string; values?: Record<string, string | number>; detail?: string; cause?: unknown } = {}) {
    super(options.detail ?? options.reason ?? code, { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.reason = options.reason;
    this.values = options.values;
  }
}
