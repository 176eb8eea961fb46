import { createRequire } from 'node:module';
import { describe, expect, it, vi } from 'vitest';
import { isBanner } from './is-banner';

interface StartInfo {
  logStartInfo(info: { networkUrl: string; appUrl: string; envInfo: string[]; logBundler: boolean }): void;
}

describe('the framework’s own banner', () => {
  it('is known as such, as the installed version prints it', () => {
    const printed: string[] = [];
    const keep = vi.spyOn(console, 'log').mockImplementation((...parts: unknown[]) => void printed.push(parts.join(' ')));
    const { logStartInfo } = createRequire(import.meta.url)('next/dist/server/lib/app-info-log') as StartInfo;
    logStartInfo({ networkUrl: 'http://10.0.0.7:3000', appUrl: 'http://127.0.0.1:3000', envInfo: ['.env'], logBundler: false });
    keep.mockRestore();
    const lines = printed.join('\n').split('\n');
    expect(lines.some((line) => line.includes('127.0.0.1'))).toBe(true);
    expect(lines.filter((line) => !isBanner(line))).toEqual([]);
  });

  it('is recognised in colour, and what the product logs is not taken for it', () => {
    expect(isBanner(' \u001b[32m\u001b[1m✓\u001b[22m\u001b[39m Ready in 0ms')).toBe(true);
    expect(isBanner('{"level":30,"msg":"the web process runs"}')).toBe(false);
    expect(isBanner(' ⨯ Error: listen EADDRINUSE: address already in use 127.0.0.1:3000')).toBe(false);
    expect(isBanner(' ⚠ Running out of memory')).toBe(false);
  });
});
