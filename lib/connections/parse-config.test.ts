import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import { platforms } from '@/lib/platforms/registry';
import { parseConfig } from './parse-config';

const sentences = JSON.parse(fs.readFileSync('app/_messages/en/errors.json', 'utf8')) as Record<string, string>;

describe('the form of each platform', () => {
  it.each(platforms.filter((platform) => platform.source === 'remote').map((platform) => [platform.id, platform] as const))('%s has a sentence for every field left empty', (_id, platform) => {
    let error: unknown;
    try {
      parseConfig(platform, {});
    } catch (caught) {
      error = caught;
    }
    if (!(error instanceof ZodError)) throw new Error('an empty form was accepted', { cause: error });
    expect(error.issues.length).toBeGreaterThan(0);
    for (const issue of error.issues) {
      expect(issue.path[0]).toBe('config');
      expect(sentences).toHaveProperty(issue.message);
    }
  });
});
