import type { Line } from './line';

const heads = ['measure', 'ours', 'yardstick', 'ratio', 'floor/goal', 'met'] as const;
const verdicts = { yes: 'yes', floor: 'floor', no: 'NO' } as const;

function cellsOf(line: Line): string[] {
  return [line.measure, line.ours, line.yardstick, line.result, line.limit, line.met === null ? '' : verdicts[line.met]];
}

/** The lines as a table with columns as wide as their longest cell. */
export function printTable(lines: readonly Line[]): string {
  const rows = [[...heads], ...lines.map(cellsOf)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const draw = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd();
  return [draw(rows[0] ?? []), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.slice(1).map(draw)].join('\n');
}
