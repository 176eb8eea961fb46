const banner = /^(▲|- (Local|Network|Environments|Debugger port)\b|✓ (Ready|Starting|Running)\b|$)/;
const colour = /\u001b\[[\d;]*m/g;

/** Whether a line of the web process is the framework's own greeting, whose addresses are not the one to open. */
export function isBanner(line: string): boolean {
  return banner.test(line.replace(colour, '').trim());
}
