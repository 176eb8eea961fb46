import { describe, expect, it } from 'vitest';
import { checkReply } from '@/lib/coach/check-reply';
import type { CoachInput } from '@/lib/coach/finding';

const check = (reply: string, review: Partial<CoachInput['review']> = {}) =>
  checkReply({ platform: 'email', visibility: 'private', review: { author: 'Anna', rating: 1, text: 'The soup was cold.', ...review }, reply }).filter(({ rule }) => rule === 'K5');

describe('K5 say sorry for what happened, without "if"', () => {
  it.each([
    "I'm so sorry the soup was cold.", 'We apologise for the cold soup. If you like, call me.', 'We cannot apologise enough.', 'I am sorry; if it happens again, call me.', 'Es tut uns wirklich leid, dass Sie warten mussten.', 'Ich bitte Sie um Entschuldigung.',
    'Nous sommes désolés pour cette attente.', 'Je vous présente toutes nos excuses.', 'Lamentamos mucho la espera.', 'Le pido disculpas por la sopa.', 'Ci dispiace molto per la zuppa.', 'Le chiedo scusa.', 'Het spijt ons dat de soep koud was.', 'Onze excuses voor de koude soep.', 'Pedimos desculpa pela sopa fria.', 'Lamento muito o sucedido.',
  ])('plain: %s', (reply) => expect(check(reply)).toMatchObject([{ level: 'praise', code: 'apologises_plainly' }]));

  it.each([
    'We are sorry if you felt rushed.', 'We apologize for any inconvenience.', 'Sorry you feel that way.', 'We regret that you were not satisfied.', 'Sorry, but that is how we cook.', 'If we caused you any trouble, we apologise.', 'I’m sorry our soup did not meet your expectations.',
    'Es tut uns leid, falls Sie warten mussten.', 'Sollten Ihnen Unannehmlichkeiten entstanden sein, bitten wir diese zu entschuldigen.', 'Nous sommes désolés si vous avez attendu.', 'Veuillez nous excuser pour tout désagrément.', 'Lamentamos si se ha sentido mal atendido.', 'Disculpe cualquier molestia.', 'Ci scusiamo per eventuali disagi.', 'Excuses voor eventueel ongemak.', 'Sentimos que su experiencia no haya sido la esperada.', 'Es tut uns leid, dass Ihr Besuch nicht Ihren Erwartungen entsprach.', 'Pedimos desculpa se ficou com má impressão.',
  ])('hollow: %s', (reply) => expect(check(reply)).toMatchObject([{ level: 'warn', code: 'hollow_apology', fix: { code: 'apologise_plainly' } }]));

  it.each(['Thank you for your review. See you soon.', 'The waiter said "sorry" to you.', 'We regret to inform you that the kitchen is closed.', 'There is nothing to apologise for.', 'Wir sehen keinen Grund, uns zu entschuldigen.'])('none: %s', (reply) =>
    expect(check(reply)).toMatchObject([{ level: 'warn', code: 'no_apology' }]),
  );

  it('asks for none where nothing went wrong', () => {
    expect(check('Thank you!', { rating: 5 })).toEqual([]);
    expect(check('Thank you!', { rating: 3, sentimentLabel: 'pos' })).toEqual([]);
    expect(check('Thank you!', { rating: null })).toEqual([]);
    expect(check('Thank you!', { rating: null, sentimentLabel: 'neg' })).toMatchObject([{ code: 'no_apology' }]);
  });

  it('only hints where nobody said what went wrong', () => expect(check('Thank you!', { text: '' })).toMatchObject([{ level: 'hint' }]));

  it('one click puts a plain one in its place', () => {
    const reply = 'Thank you, Anna. We are sorry if you felt rushed. Call me at 555-0100.';
    const fix = check(reply)[0]?.fix;
    const better = fix ? reply.slice(0, fix.start) + fix.text + reply.slice(fix.end) : '';
    expect(better).toBe('Thank you, Anna. I am sorry about what happened. Call me at 555-0100.');
    expect(check(better)).toMatchObject([{ level: 'praise' }]);
  });
});
