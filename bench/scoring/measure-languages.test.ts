import { describe, expect, it } from 'vitest';
import { measureLanguages } from './measure-languages';

describe('measuring languages', () => {
  it('counts by language and length, beside our own texts', () => {
    const rows = measureLanguages([{ text: 'Das Essen war leider kalt.', lang: 'de' }, { text: 'The food was cold.', lang: 'de' }, { text: '👍', lang: 'de' }]);
    expect(rows.find(({ group }) => group === 'de up to 60')).toMatchObject({ texts: 3, right: 1, undecided: 1, wrong: 'en 1' });
    expect(rows.find(({ group }) => group === 'ja our own')).toMatchObject({ texts: 4, right: 4 });
  });
});
