/** @type {import('next').NextConfig} */
export default {
  output: 'standalone',
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: ['graphile-worker', '@node-rs/argon2', 'pino', 'undici'],
  poweredByHeader: false,
  // `npm run verify` checks the types; a person who starts the hub need not wait for it
  typescript: { ignoreBuildErrors: true },
  distDir: process.env.HEED_DIST_DIR ?? '.next',
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
        { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=()' },
        { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
      ],
    },
  ],
};
