import { describe, expect, it } from 'vitest';
import { scoreFeedback } from '@/lib/scoring/score-feedback';
import { defaultScoringSettings } from '@/lib/scoring/settings';

type Case = [lang: string, text: string, stars?: number];
const raised = ([lang, text, stars]: Case) =>
  scoreFeedback({ text, lang, kind: 'review', rating: stars === undefined ? undefined : { value: stars, scale: 'stars5' } }, defaultScoringSettings).signals.includes('spam_suspect');

describe('spam', () => {
  it.each<Case>([
    ["en", "Earn 300 dollars a day working from home, message me on Telegram"],
    ["en", "Use my referral code HJ77K and we both get 10 free credits"],
    ["en", "Subscribe to my channel for free gift cards"],
    ["en", "Cheap SEO services, rank number one on Google, visit www.rankbooster.example"],
    ["en", "Personal loan approved today without credit check, WhatsApp +44 7700 900123"],
    ["en", "Dr Obasi the spell caster brought back my ex in 24 hours"],
    ["en", "Send this to 15 friends or you will have bad luck"],
    ["en", "hot singles in your area waiting to chat"],
    ["en", "asdfghjkl qwertzuiop"],
    ["en", "We repair phones from 20, call us 020 7946 0958 best price"],
    ["en", "Follow me on instagram, i follow back", 3],
    ["en", "Bitcoin investment platform, guaranteed profit daily, contact the account manager"],
    ["de", "Verdiene 200 Euro am Tag von zuhause, schreib mir auf Telegram"],
    ["de", "Mit meinem Code bekommst du 20 Euro gratis"],
    ["de", "Kredit ohne Schufa, sofort, Kontakt über WhatsApp"],
    ["fr", "Gagnez 300 euros par jour depuis chez vous, contactez-moi sur WhatsApp"],
    ["fr", "Prêt rapide entre particuliers sans justificatif"],
    ["es", "Gana 500 dólares al día desde casa, escríbeme al WhatsApp"],
    ["es", "Usa mi código y recibe 10 euros gratis"],
    ["it", "Guadagna 300 euro al giorno lavorando da casa, scrivimi su Telegram"],
    ["nl", "Verdien 250 euro per dag vanuit huis, app me via WhatsApp"],
    ["pt", "Ganhe 300 reais por dia em casa, me chama no WhatsApp"],
    ["pl", "Zarabiaj 300 zł dziennie w domu, napisz na Telegram"],
    ["tr", "Evden günlük 500 TL kazan, Telegram'dan yaz"],
    ["zh", "兼职刷单，日赚三百，加微信"],
    ["ja", "スマホだけで月に30万稼げる副業、LINE追加してください"],
  ])('raised, %s: %s', (...row) => expect(raised(row)).toBe(true));

  it.each<Case>([
    ["en", "No spam, no ads, no newsletter.", 5],
    ["en", "We booked through hotels.example.com and it went well."],
    ["en", "Since the breach I get twenty casino mails a day.", 1],
    ["en", "The promo code did not work at checkout.", 2],
    ["en", "Please call me on 0742 850 939 about my bill.", 1],
    ["en", "Lost my job last year, this course got me back to work.", 5],
    ["en", "You can earn loyalty points with every order.", 4],
    ["en", "Works with WhatsApp and Telegram.", 5],
    ["en", "See you in Rhythm street, by Lynn's shop"],
    ["en", "Visit the garden, it is free."],
    ["en", "Scammed: they told me to send bitcoin to the account manager and never replied to any of my messages again.", 1],
    ["en", "ok"],
    ["de", "Der Gutscheincode funktioniert nicht."],
    ["de", "Bekomme ständig Werbung und Anrufe.", 1],
    ["de", "Im Schloss gibt es eine Ausstellung 1914-1918."],
    ["fr", "Le code promo ne marche pas."],
    ["es", "Reservamos por internet y todo perfecto."],
    ["it", "Ho ricevuto uno sconto alla cassa."],
    ["nl", "Kortingscode werkt niet."],
    ["pt", "Trabalho em casa e a cadeira é ótima para isso."],
    ["zh", "优惠力度大，包邮很划算。"],
  ])('not raised, %s: %s', (...row) => expect(raised(row)).toBe(false));
});
