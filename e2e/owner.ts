import path from 'node:path';

/** The account that the first-run test makes; every other test begins signed in as it. */
export const owner = {
  name: 'Olive Owner',
  email: 'olive@example.test',
  password: 'a quiet harbour at dawn',
  workspace: 'Harbour',
  slug: 'harbour',
} as const;

export const ownerState = path.resolve(import.meta.dirname, '../test-results/owner.json');
