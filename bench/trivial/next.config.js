import path from 'node:path';

// What Next itself costs: the same version, built the same way, with one route that answers JSON.
/** @type {import('next').NextConfig} */
export default {
  output: 'standalone',
  outputFileTracingRoot: path.resolve(import.meta.dirname, '../..'),
  turbopack: { root: path.resolve(import.meta.dirname, '../..') },
  poweredByHeader: false,
};
