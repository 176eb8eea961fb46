import { describe, expect, it } from 'vitest';
import { checkReply } from '@/lib/coach/check-reply';

const codes = (reply: string, recentReplies: string[] = [], text = 'Fine.', visibility: 'public' | 'private' = 'public') =>
  checkReply({ platform: 'tripadvisor', visibility, review: { author: 'Anna', rating: 5, text }, reply, recentReplies })
    .filter(({ rule }) => rule === 'K22')
    .map(({ level, code }) => `${level} ${code}`);

const thanks = 'thank you so much for your kind words about our little place, we cannot wait to have you back with us soon.';

describe('K22 do not sound canned', () => {
  it.each(['Hi {{author.firstName}}!', 'Hi {{customer}}!', 'Dear [First Name],', 'Liebe [Vorname],', 'Hi {name}!', 'Hi %FIRST_NAME%!', 'Dear <first name>,', 'Call XXXX.', 'Hi ${name}!'])('open slot: %s', (reply) => expect(codes(reply)).toEqual(['block unfilled_slot']));
  it.each(['See [our page](https://x.example).', 'He wrote "teh [sic]".', 'Two rooms [1] are free.', 'I love you xx', 'Size XXL is back.'])('no slot: %s', (reply) => expect(codes(reply)).toEqual([]));
  it('quotes the review', () => expect(codes('The [Company] is gone now.', [], 'It says [Company] instead of my name')).toEqual([]));
  it('open slots stop private replies as well', () => expect(codes('Hi {{name}}', [], '', 'private')).toEqual(['block unfilled_slot']));

  it('the same words under another name', () => expect(codes(`Hi Anna, ${thanks}\nMona`, [`Hi Ben, ${thanks}\nMona`])).toEqual(['warn canned']));
  it('the same greeting and sign-off alone are fine', () =>
    expect(codes('Hi Rosa, thank you for coming aboard. Captain Joe says your laugh was the loudest on deck. Fair winds!\nSkip', ['Hi Glenn, thank you for coming aboard. The fog hid the lighthouse; your tickets are good for another day. Fair winds!\nSkip'])).toEqual([]));
  it('two short thank-yous may be alike', () => expect(codes('Thanks a lot, Anna!\nStella', ['Thanks a lot, Ben!\nStella'])).toEqual([]));
  it('reads writing without spaces', () => expect(codes('この度はご宿泊いただき誠にありがとうございました。またのお越しを心よりお待ちしております。', ['この度はご宿泊いただき誠にありがとうございました。またのお越しを心よりお待ちしております。'])).toEqual(['warn canned']));
});
