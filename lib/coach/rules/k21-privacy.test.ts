import { describe, expect, it } from 'vitest';
import { checkReply } from '@/lib/coach/check-reply';

const codes = (reply: string, more: { visibility?: 'public' | 'private'; ownContacts?: string[]; text?: string } = {}) =>
  checkReply({ platform: 'google-business', visibility: more.visibility ?? 'public', review: { author: 'Anna', rating: 2, text: more.text ?? 'Late.' }, reply, ownContacts: more.ownContacts })
    .filter(({ rule }) => rule === 'K21')
    .map(({ level, code }) => `${level} ${code}`);

describe('K21 protect people', () => {
  it.each([
    ['Your order #BX-20931 is on its way.', 'reference_number'], ['Ihre Bestellung Nr. 4471023 ist unterwegs.', 'reference_number'], ['Votre commande n° 88231 est partie.', 'reference_number'], ['We called you at 208-555-0143.', 'customer_contact'],
    ['A code was sent to anna@example.org.', 'customer_contact'], ['It was delivered to 118 Alder Street, Apt 4.', 'customer_address'], ['Das Paket wurde an die Lindenstraße 12 geliefert.', 'customer_address'], ['Le colis a été livré au 12 rue des Lilas.', 'customer_address'],
    ['You have been a patient with us since 2019.', 'health'], ['We are sorry about your root canal.', 'health'], ['Your visit was handled by Tracy Kowalczyk.', 'staff_surname'], ['You wrote in your email of June 2: "I was drunk myself".', 'private_mail'], ['We refunded DE89 3704 0044 0532 0130 00.', 'payment_details'], ['Your card 4111 1111 1111 1111 was charged.', 'payment_details'],
  ])('%s', (reply, code) => expect(codes(reply)).toContain(`block ${code}`));

  it.each([
    'Call me at 555-0162.', 'Write to mona@cafe.example.', 'We are at 12 Main Street, come by.', 'Version 2024.11.03 fixes it.', 'I can’t discuss anyone’s visit here.', 'Bianca blushed when she read this.', 'Kundenservice: 030 23125611.', 'Reservations: 555-0162.', 'Open since 2019, with 1200 seats.', 'A ticket costs $22.', 'Your recipe and your scans are back.', 'Wir nehmen Ihre Beschwerden ernst.', 'The bread is made by Slice House.',
  ])('leaves alone: %s', (reply) => expect(codes(reply)).toEqual([]));

  it('is for public replies', () => expect(codes('Your order #BX-20931 is on its way.', { visibility: 'private' })).toEqual([]));
  it('knows the own numbers', () => expect(codes('We called you from 555-0199-22; our line is: your number 030 23125611.', { ownContacts: ['030 23125611'] })).toEqual([]));
  it('a name from the review is public already', () => expect(codes('You were served by Tracy Kowalczyk.', { text: 'Tracy Kowalczyk was rude' })).toEqual([]));

  it('one click leaves the first name', () => {
    const reply = 'You were served by Tracy Kowalczyk today.';
    const fix = checkReply({ platform: 'x', visibility: 'public', review: { text: '' }, reply }).find(({ rule }) => rule === 'K21')?.fix;
    expect(fix && reply.slice(0, fix.start) + fix.text + reply.slice(fix.end)).toBe('You were served by Tracy today.');
  });
});
