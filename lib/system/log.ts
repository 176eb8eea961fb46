import pino from 'pino';

/** One JSON object a line on standard output. Secrets are cut by path as a second lock; the first is not to log them. */
export const log = pino({
  level: process.env.HEED_LOG_LEVEL ?? 'info',
  base: { app: 'heed' },
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
  redact: { paths: ['*.password', '*.applicationPassword', '*.token', '*.authorization', 'headers.authorization', 'headers.cookie', 'config'], censor: '[cut]' },
  serializers: { err: pino.stdSerializers.errWithCause },
});
