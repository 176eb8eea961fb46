/**
 * One cell for a file that people open in a spreadsheet. A leading `=`, `+`, `-`, `@` or control character would run as a formula there,
 * so an apostrophe goes before it.
 */
export function csvCell(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : /^[=+\-@\t\r\n]/.test(value.replace(/^[\s\u00a0\ufeff]+/u, '') || value) ? `'${value}` : value;
  return `"${text.replaceAll('"', '""')}"`;
}

export function csvRow(cells: readonly (string | number)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}
