/**
 * What can go wrong between the hub and a platform, in the few kinds that decide what happens next:
 * - `reconnect`: the credentials are refused; a person must enter new ones
 * - `misconfigured`: the address or settings are wrong; waiting will not help
 * - `rate_limited`: obey `retryAt`
 * - `transient`: try again later by itself
 * - `gone`: the item (or the account) no longer exists
 * - `rejected`: the platform refused the content; `message` is its reason
 * - `unknown_outcome`: a write may have happened; read back before anything else
 * - `contract_drift`: the answer could not be understood
 */
export const platformErrorKinds = ['reconnect', 'misconfigured', 'rate_limited', 'transient', 'gone', 'rejected', 'unknown_outcome', 'contract_drift'] as const;
export type PlatformErrorKind = (typeof platformErrorKinds)[number];

/**
 * `code` is a stable key of the message catalogue (`problems.<code>`), such as `wrong_password` or `no_rest_api`; `values` fill its
 * sentence; `detail` is for the log and the details fold.
 */
export class PlatformError extends Error {
  readonly kind: PlatformErrorKind;
  readonly code: string;
  readonly retryAt?: Date;
  readonly values: Readonly<Record<string, string>>;
  constructor(kind: PlatformErrorKind, code: string, detail: string, options?: { cause?: unknown; retryAt?: Date; values?: Record<string, string> }) {
    super(detail, { cause: options?.cause });
    this.name = 'PlatformError';
    this.kind = kind;
    this.code = code;
    this.retryAt = options?.retryAt;
    this.values = options?.values ?? {};
  }
}
