import { describe, expect, it } from 'vitest';
import { scoreFeedback } from '@/lib/scoring/score-feedback';
import { defaultScoringSettings } from '@/lib/scoring/settings';

type Case = [lang: string, text: string, stars?: number];
const raised = ([lang, text, stars]: Case) =>
  scoreFeedback({ text, lang, kind: 'review', rating: stars === undefined ? undefined : { value: stars, scale: 'stars5' } }, defaultScoringSettings).signals.includes('question');

describe('question', () => {
  it.each<Case>([
    ["en", "Can I bring my dog?"],
    ["en", "Nice place. Do you open on Sunday?"],
    ["en", "Hi, anyone know where my order is?"],
    ["en", "how do i get back in?"],
    ["en", "Is there parking nearby?"],
    ["en", "Love the lamp! Which bulb does it take?", 5],
    ["en", "Your site is down still?"],
    ["en", "Why can't I change my address?"],
    ["en", "What size should I order if I am between M and L?"],
    ["en", "Does anyone know how to reset it"],
    ["en", "Please let me know when it is back in stock."],
    ["en", "Any news on my refund?"],
    ["en", "Where is my parcel?", 1],
    ["de", "Wann gibt es das Rad wieder?"],
    ["de", "Super Laden! Kann ich mit Karte zahlen?"],
    ["de", "Liefert ihr auch nach Österreich?"],
    ["de", "Mein Konto ist gesperrt, was muss ich tun?"],
    ["fr", "Très bon. Est-ce que vous livrez à Lyon ?"],
    ["fr", "À quelle heure ouvrez-vous ?"],
    ["es", "¿Abrís en agosto?"],
    ["es", "Hola, ¿cuándo llega mi pedido?"],
    ["it", "Posso portare il cane?"],
    ["it", "Quando arriva il mio ordine?"],
    ["nl", "Mogen honden mee?"],
    ["nl", "Wanneer krijg ik mijn geld terug?"],
    ["pt", "Quando abrem?"],
    ["pt", "Vocês entregam aos domingos?"],
    ["pl", "Czy można płacić kartą?"],
    ["tr", "Pazar günü açık mısınız?"],
    ["zh", "营业时间是几点？请问可以带狗吗？"],
    ["ja", "日曜日は営業していますか？"],
  ])('raised, %s: %s', (...row) => expect(raised(row)).toBe(true));

  it.each<Case>([
    ["en", "Who needs lunch at lunchtime anyway, right?"],
    ["en", "Why would I ever order anywhere else?"],
    ["en", "Is this some sort of sick joke?"],
    ["en", "Great food."],
    ["en", "?"],
    ["en", "????"],
    ["en", "Really?"],
    ["en", "Would I go back? Absolutely not.", 1],
    ["en", "What more could you want?", 5],
    ["en", "How can a company treat people like this?", 1],
    ["en", "Are you kidding me?", 1],
    ["en", "Why fix what is not broken?"],
    ["en", "The waiter asked \"Is everything fine?\" and left."],
    ["en", "How hard can it be to read a label?", 1],
    ["en", "Did I mention the pool? Heavenly.", 5],
    ["en", "Does it work? Yes."],
    ["de", "Was will man mehr?"],
    ["de", "Geht's noch?", 1],
    ["de", "Wer braucht schon Schlaf?"],
    ["de", "Soll das ein Witz sein?", 1],
    ["fr", "Que demander de plus ?", 5],
    ["fr", "C'est une blague ?", 1],
    ["es", "¿Qué más se puede pedir?", 5],
    ["it", "Cosa vuoi di più?", 5],
    ["nl", "Wat wil je nog meer?", 5],
    ["pt", "O que mais posso querer?", 5],
    ["zh", "这不就是骗人吗？", 1],
  ])('not raised, %s: %s', (...row) => expect(raised(row)).toBe(false));
});
