import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passwordWeakness } from './password-weakness';

const about = ['nora.lindahl@linden-salt.example', 'Nora Lindahl', 'Linden & Salt'];

describe('a password that is tried first', () => {
  it.each([
    'password12', 'Password123!', 'P@ssw0rd2024', 'passwordpassword', 'passw0rd123', 'Passwort2026', '1234567890', '0987654321', '1111111111', '1212121212', '123123123123', '0123456789',
    'qwertyuiop', 'qwertz1234', 'azerty12345', '1q2w3e4r5t', '1qaz2wsx3edc', 'asdfghjkl1', 'zxcvbnm123', 'qazwsxedc1', 'iloveyou12', 'iloveyou!!!', 'letmein123', 'letmeinplease', 'Welcome2024!', 'Willkommen1',
    'football123', 'superman2020', 'trustno1trustno1', 'changeme123', 'Admin12345', 'administrator', 'adminadmin', 'monkeydragon', 'michael1987', 'sunshine2023', 'princess123', 'basketball', 'starwars77',
    'Sommer2026!', 'Oktober2025', 'abcdefghij', 'abcd123456', 'abc123abc123', 'aaaaaaaaaa', 'ababababab', 'liverpool1', 'barcelona10', '11223344556677', '1029384756', '147258369a'.slice(0, 9) + '0', 'computer123', 'hello12345', 'google12345', 'test123456', 'test-test-test', 'Ichliebedich1', 'motdepasse1', 'fuckyou1234', 'dragon12345', '2024-01-01', 'l3tm31n2024',
  ])('is refused: %s', (password) => expect(passwordWeakness(password, about)).toBe('password_common'));

  it.each(['lindensalt', 'LindenAndSalt'.replace('And', '&'), 'Linden & Salt 1', 'linden-salt-2026', 'noralindahl', 'Nora.Lindahl1', 'nora.lindahl@linden-salt.example', 'NoraNoraNora', 'Lindahl2024!', 'L1nd3n5alt', 'noraLovesLinden', 'heedheed123', 'heed-password'])(
    'is refused where it says only what is known of its owner: %s',
    (password) => expect(passwordWeakness(password, about)).toBe('password_personal'),
  );

  it.each(['a harbour in the fog', 'another harbour', 'seven gulls on a pier', 'eight terns on a mast', 'a quiet harbour at dawn', 'set by the operator', 'demonstrably odd', 'kX9#vq2LmT', 'correct horse battery staple', 'lindensaltmarshes', 'nora keeps bees in june', '84619 5520733 1', 'Blaukraut bleibt', 'пароль и море вместе'])(
    'is not: %s',
    (password) => expect(passwordWeakness(password, about)).toBeNull(),
  );

  it('is found in no time, whatever is typed', () => {
    const started = performance.now();
    for (const text of ['a'.repeat(200), '1'.repeat(200), 'passwordloveqwerty'.repeat(11), 'lindensaltnora'.repeat(14), '1q'.repeat(100)]) passwordWeakness(text, about);
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', '2', 'love', 'qwe', '!', 'ß', 'é', '🙂'), maxLength: 60 }), (text) => void passwordWeakness(text, [text])), { numRuns: 200 });
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
