import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import messages from '@/app/_messages/en/coach.json';
import { ruleIds } from '@/lib/coach/finding';
import { policies, policyOf } from '@/lib/coach/policies/registry';
import { rules } from '@/lib/coach/rules/registry';

const filesIn = (folder: string, ...others: string[]) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => name.replace('.ts', ''))
    .filter((name) => !['registry', ...others].includes(name));

describe('what is declared is listed', () => {
  it('each rule file is in the registry and has its test', () => {
    const files = filesIn(import.meta.dirname);
    expect(files.map((name) => name.split('-')[0]?.toUpperCase()).sort()).toEqual(rules.map(({ id }) => id).sort());
    const tests = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.ts'));
    for (const file of files) expect(tests).toContain(`${file}.test.ts`);
  });

  it('each rule has its title', () => {
    expect(Object.keys(messages.rule).sort()).toEqual([...ruleIds].sort());
    expect(rules.map(({ id }) => id).sort()).toEqual([...ruleIds].sort());
  });

  it('each policy file is in the registry under its own name, with source and date', () => {
    expect(policies.map(({ platform }) => platform).sort()).toEqual(filesIn(path.join(import.meta.dirname, '../policies'), 'policy').sort());
    for (const policy of policies) {
      expect(policyOf(policy.platform)).toBe(policy);
      expect(policy.source).toMatch(/^https:\/\//);
      expect(policy.checked).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});
