import fs from 'node:fs';

export const dynamic = 'force-dynamic';

let rows;

/** The rows of the file that BENCH_ROWS names: read once, made into JSON for each request. */
export function GET() {
  rows ??= JSON.parse(fs.readFileSync(/* turbopackIgnore: true */ process.env.BENCH_ROWS, 'utf8'));
  return Response.json(rows, { headers: { 'cache-control': 'no-store' } });
}
