import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserZone } from './browser-zone';

afterEach(() => vi.unstubAllGlobals());

function inBrowser(timeZone: string): void {
  vi.stubGlobal('window', {});
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({ timeZone } as Intl.ResolvedDateTimeFormatOptions);
}

describe('the zone that dates of a file are read in', () => {
  it('is the browser’s', () => {
    inBrowser('Europe/Berlin');
    expect(browserZone('America/New_York')).toBe('Europe/Berlin');
  });

  it.each(['UTC', 'Etc/UTC', 'Etc/Unknown', 'GMT', ''])('is the workspace’s where the browser says no more than %j', (zone) => {
    inBrowser(zone);
    expect(browserZone('America/New_York')).toBe('America/New_York');
  });

  it('is the workspace’s while the server paints', () => expect(browserZone('Asia/Tokyo')).toBe('Asia/Tokyo'));
});
