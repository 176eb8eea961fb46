import { describe, expect, it } from 'vitest';
import { checkReply } from '@/lib/coach/check-reply';
import type { Finding } from '@/lib/coach/finding';

const check = (reply: string) => checkReply({ platform: 'email', visibility: 'private', review: { author: 'Anna', rating: 5, text: 'Fine.' }, reply }).filter(({ rule }) => rule === 'K2');
const apply = (reply: string, fix: Finding['fix']) => (fix ? reply.slice(0, fix.start) + fix.text + reply.slice(fix.end) : reply);

describe('K2 always thank the customer', () => {
  it.each(['Thanks, Anna!', 'Anna, we really appreciate your words.', 'Vielen Dank für Ihre Worte.', 'Merci beaucoup Anna !', 'Muchas gracias, Anna.', 'Grazie mille, Anna!', 'Bedankt voor je bericht.', 'Obrigada pela mensagem.'])('hears it: %s', (reply) =>
    expect(check(reply)).toMatchObject([{ level: 'praise', code: 'says_thanks' }]),
  );

  it.each(['Anna, no thanks to the bot you got there.', 'It works again thanks to our engineers.', 'Thanks for nothing.', 'We would appreciate it if you called first.', 'Hallo Anna, dank unserer Technik läuft es wieder.', 'He said "thank you" and left.'])('misses it: %s', (reply) =>
    expect(check(reply)).toMatchObject([{ level: 'warn', code: 'no_thanks' }]),
  );

  it.each([
    ['Hi Anna, your table is ready.', 'Hi Anna, thank you for telling us. Your table is ready.'],
    ['Dear Anna,\n\nYour table is ready.', 'Dear Anna,\n\nThank you for telling us. Your table is ready.'],
    ['Your table is ready and the soup is hot.', 'Thank you for telling us. Your table is ready and the soup is hot.'],
    ['Liebe Anna, der Tisch ist für Sie bereit.', 'Liebe Anna, vielen Dank für Ihre Rückmeldung. Der Tisch ist für Sie bereit.'],
    ['Hola Anna, la mesa está lista y la sopa también.', 'Hola Anna, muchas gracias por su comentario. La mesa está lista y la sopa también.'],
  ])('one click adds it behind the greeting: %s', (reply, better) => {
    const [finding] = check(reply);
    expect(apply(reply, finding?.fix)).toBe(better);
    expect(check(better)).toMatchObject([{ level: 'praise' }]);
  });

  it('says nothing in a language it does not know', () => expect(check('Dziękujemy bardzo za opinię, było nam miło, że już jest lepiej.')).toEqual([]));
});
