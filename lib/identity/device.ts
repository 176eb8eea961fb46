/** Product names, shown as they are; null where the browser does not say. */
export interface Device {
  browser: string | null;
  system: string | null;
}

// the order matters: most browsers also carry the names of those they grew from
const browsers: readonly [RegExp, string][] = [
  [/\bEdgi?A?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bVivaldi\//, 'Vivaldi'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|CriOS|HeadlessChrome)\//, 'Chrome'],
  [/\bVersion\/[\d.]+ .*Safari\//, 'Safari'],
  [/^curl\//, 'curl'],
];
const systems: readonly [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
];

/** What a person recognises of a User-Agent header. */
export function readDevice(userAgent: string | null): Device {
  const find = (list: readonly [RegExp, string][]) => (userAgent ? (list.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null) : null);
  return { browser: find(browsers), system: find(systems) };
}
