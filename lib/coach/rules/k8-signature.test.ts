import { describe, expect, it } from 'vitest';
import { checkReply } from '@/lib/coach/check-reply';

const check = (reply: string, me?: string) =>
  checkReply({ platform: 'email', visibility: 'private', review: { author: 'Anna Klein', rating: 5, text: 'Fine.' }, reply, me: { name: me } }).filter(({ rule }) => rule === 'K8');

describe('K8 identify yourself', () => {
  it.each([
    'Thank you!\nJo, café owner', 'Thank you!\n– Max, DocNook', 'Thank you for telling us. Sam Okoye', 'Thank you!\n\nBest regards,\nMona Hill\nManager, Café Lune\ncafelune.example', 'Thank you. Warm wishes, Jo', 'Danke!\nViele Grüße\nJonas Weber', 'Merci !\nLucie, gérante', '¡Gracias!\nUxía, cocinera',
    'Thanks!\nMarisela', 'Thank you. This is Mona, the manager: call me any time.', 'ありがとうございます。\n田中', 'Thank you!\nThe owner', 'Thanks!\nO. Ferrari, chef', 'Danke dir! 😊\nDein Tom vom Café Ost', 'Thank you!\nPriya from the café', 'Thank you. Priya from the café', 'Thank you!\nBest wishes, Priya Nair from the corner café', 'Danke!\nTom vom Empfang', 'Danke!\nEure Lena aus der Backstube', 'Merci !\nLucie de la réception', '¡Gracias!\nAna del restaurante', 'Grazie!\nGiulia dal bar', 'Bedankt!\nSanne van de bakkerij',
  ])('signed: %s', (reply) => expect(check(reply).map(({ code }) => code)).not.toContain('not_signed'));

  it.each(['Thank you, Anna!', 'Thank you.\nHave a nice day', 'Dear Anna,\nthank you for coming.', 'Thanks Anna! See you soon', 'Danke für den Besuch, Anna', 'Thank you. We hope to see you again!\nSee you soon', 'Thank you!\nGreetings from the other side', 'Thank you!\nRegards from the café', 'Danke!\nGrüße aus der Küche', 'Thank you!\nWe learn from the best', 'Thank you!\nSoup is from the region'])('not signed: %s', (reply) =>
    expect(check(reply)).toMatchObject([{ level: 'warn', code: 'not_signed' }]),
  );

  it('one click signs', () => {
    const reply = 'Thank you, Anna!\n';
    const fix = check(reply, 'Sam Okoye')[0]?.fix;
    expect(fix && reply.slice(0, fix.start) + fix.text + reply.slice(fix.end)).toBe('Thank you, Anna!\nSam Okoye');
  });

  it('a team is better than nobody, and no person', () => expect(check('Thank you!\nThe Harbour Team')).toEqual([]));
});
