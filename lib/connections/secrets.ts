import type { Platform } from '@/lib/platforms/contract';

type Values = Record<string, unknown>;

function secretKeys(platform: Platform): readonly string[] {
  return platform.secrets;
}

/** What may be stored in the open, and what goes into the encrypted credential. */
export function splitSecrets(platform: Platform, config: Values): { open: Values; secret: Values } {
  const keys = new Set(secretKeys(platform));
  const entries = Object.entries(config);
  return {
    open: Object.fromEntries(entries.filter(([key]) => !keys.has(key))),
    secret: Object.fromEntries(entries.filter(([key]) => keys.has(key))),
  };
}

/** Replaces the connection's secrets, also within a basic-auth header, wherever they stand in a text. */
export function hideSecrets(platform: Platform, config: Values): (text: string) => string {
  const plain = secretKeys(platform).map((key) => config[key]).filter((value): value is string => typeof value === 'string' && value.length >= 4);
  const others = Object.values(splitSecrets(platform, config).open).filter((value): value is string => typeof value === 'string');
  const encoded = plain.flatMap((secret) => [encodeURIComponent(secret), ...['', ...others].map((user) => Buffer.from(user === '' ? secret : `${user}:${secret}`).toString('base64'))]);
  const all = [...new Set([...plain, ...encoded])].sort((a, b) => b.length - a.length);
  return (text) => all.reduce((cut, secret) => cut.replaceAll(secret, '•••'), text);
}
