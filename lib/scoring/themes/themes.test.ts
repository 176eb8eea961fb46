import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreFeedback } from '@/lib/scoring/score-feedback';
import { defaultScoringSettings } from '@/lib/scoring/settings';

const themesOf = (text: string, lang = 'en') => scoreFeedback({ text, lang, kind: 'review' }, defaultScoringSettings).themes.map(({ id }) => id);

describe('themes', () => {
  it.each([
    ['product_quality', 'The zip broke after two days and the seams are coming apart'],
    ['product_quality', 'Sturdy kettle, well made, boils in no time'],
    ['food_quality', 'The soup was bland and the fish overcooked'],
    ['service_staff', 'The receptionist was rude and ignored us'],
    ['waiting_time', 'We waited forty minutes to be seated, such a long queue'],
    ['delivery', 'My parcel never arrived, the courier threw it over the hedge'],
    ['price_value', 'Far too expensive, hidden fees everywhere'],
    ['billing_payment', 'They charged me twice and the direct debit was taken again'],
    ['returns_refunds', 'I sent it back a month ago and still wait for my refund'],
    ['cleanliness', 'The bathroom was filthy and there was mould on the wall'],
    ['ambience_facilities', 'Cosy decor, lovely garden and a comfortable bed'],
    ['location_access', 'A short walk from the station, but no ramp for a wheelchair'],
    ['booking_ordering', 'They lost our reservation and cancelled the appointment'],
    ['app_crash', 'The app keeps crashing as soon as I open it'],
    ['app_login_account', 'I cannot log in, the password reset code never comes'],
    ['app_performance', 'Since the last update the app is slow and keeps buffering'],
    ['app_usability', 'The new layout of the app is confusing, please add a dark mode'],
    ['app_ads', 'Too many ads in this app, one after every level'],
    ['support_contact', 'Three tickets and no reply, the hotline hangs up on me'],
    ['privacy_security', 'They sold my personal data without consent'],
    ['communication_info', 'Nobody told us about the change, the information was misleading'],
    ['availability_stock', 'Always out of stock, when will you restock?'],
  ])('%s: %s', (id, text) => expect(themesOf(text)[0]).toBe(id));

  it.each([
    ['de', 'food_quality', 'Das Schnitzel war zäh und die Suppe versalzen'],
    ['de', 'delivery', 'Das Paket ist immer noch nicht angekommen'],
    ['de', 'app_crash', 'Die App stürzt ständig ab'],
    ['de', 'support_contact', 'Seit Wochen keine Antwort vom Kundenservice'],
    ['fr', 'service_staff', 'La serveuse était très désagréable'],
    ['fr', 'cleanliness', 'Chambre sale, des cafards dans la salle de bain'],
    ['fr', 'returns_refunds', 'J’attends toujours mon remboursement'],
    ['es', 'price_value', 'Los precios son carísimos para lo que es'],
    ['es', 'location_access', 'Muy bien situado, cerca del metro'],
    ['es', 'app_login_account', 'No me deja iniciar sesión, la contraseña no sirve'],
    ['it', 'waiting_time', 'Abbiamo aspettato un’ora, attesa infinita'],
    ['it', 'billing_payment', 'Mi hanno addebitato due volte la bolletta'],
    ['nl', 'ambience_facilities', 'Gezellige sfeer en een mooi terras'],
    ['nl', 'delivery', 'Pakket nooit ontvangen, bezorger heeft niet aangebeld'],
    ['pt', 'service_staff', 'O garçom foi muito mal educado'],
    ['pt', 'app_ads', 'Tem anúncio demais neste aplicativo'],
    ['pl', 'delivery', 'Paczka nie dotarła, kurier kłamał'],
    ['tr', 'delivery', 'Kargo hâlâ gelmedi'],
    ['zh', 'delivery', '快递太慢，包裹还没收到'],
    ['zh', 'food_quality', '菜品很难吃，不新鲜'],
    ['ja', 'returns_refunds', '返品したのに返金されません'],
    ['ja', 'service_staff', '店員の接客がとても丁寧でした'],
  ])('%s %s: %s', (lang, id, text) => expect(themesOf(text, lang)[0]).toBe(id));

  it('goes through what a guest goes through', () => {
    expect(themesOf('Great food, friendly waiter, lovely atmosphere').sort()).toEqual(['ambience_facilities', 'food_quality', 'service_staff']);
  });
  it('leaves out what is only touched', () => {
    expect(themesOf('The blender broke after a week, the blade fell off and the motor smells burnt, such poor quality. My sister had come for lunch.')).toEqual(['product_quality']);
  });
  it('takes the words of software for software only', () => {
    expect(themesOf('Our dog crashed into the lamp and it broke, the lamp is flimsy')).toEqual(['product_quality']);
    expect(themesOf('The lamp is easy to set up')).toEqual(['product_quality']);
  });
  it('speaks of what is denied as well', () => {
    expect(themesOf('There was no refund')).toEqual(['returns_refunds']);
  });
  it('says nothing of a text that says nothing', () => {
    expect(themesOf('Hm.')).toEqual([]);
    expect(themesOf('')).toEqual([]);
  });
  it('gives the themes of the workspace besides its own three', () => {
    const own = [{ id: 'own:kayaks', name: 'Kayaks', words: ['kayak*'] }];
    const { themes } = scoreFeedback(
      { text: 'Great food, friendly waiter, lovely atmosphere, and a kayak for everybody', lang: 'en', kind: 'review' },
      { ...defaultScoringSettings, themes: { ...defaultScoringSettings.themes, own } },
    );
    expect(themes.map(({ id }) => id)).toContain('own:kayaks');
    expect(themes).toHaveLength(4);
  });
  it('points at words within the text, for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('app', 'crashed', 'food', 'the staff', 'refund', 'not', 'delivery', '. ', '🙂', 'room', 'price', '\ud800'), { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        const { themes } = scoreFeedback({ text, lang: 'en', kind: 'review' }, defaultScoringSettings);
        expect(themes.length).toBeLessThanOrEqual(3);
        for (const { words: spans } of themes) for (const { start, end } of spans ?? []) expect(start >= 0 && start < end && end <= text.length).toBe(true);
      }),
    );
  });
});
