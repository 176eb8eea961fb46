import { describe, expect, it } from 'vitest';
import { scoreFeedback } from '@/lib/scoring/score-feedback';
import { defaultScoringSettings } from '@/lib/scoring/settings';

type Case = [lang: string, text: string, stars?: number];
const raised = ([lang, text, stars]: Case) =>
  scoreFeedback({ text, lang, kind: 'review', rating: stars === undefined ? undefined : { value: stars, scale: 'stars5' } }, defaultScoringSettings).signals.includes('feature_request');

describe('wishes', () => {
  it.each<Case>([
    ["en", "Please add a sleep timer."],
    ["en", "It would be great if you could sort by date.", 4],
    ["en", "I wish it came in left-handed."],
    ["en", "Would love an option to hide read messages."],
    ["en", "Still no landscape mode after three years.", 2],
    ["en", "More vegetarian dishes please!", 4],
    ["en", "My only suggestion would be softer pillows."],
    ["en", "Why not offer a bigger size?"],
    ["en", "Could do with some more benches by the pond."],
    ["en", "Needs an undo button."],
    ["en", "you should let us pick the delivery slot"],
    ["en", "Bring back the old layout pls"],
    ["de", "Schön wäre, wenn man Rechnungen exportieren könnte."],
    ["de", "Mir fehlt eine Suchfunktion."],
    ["de", "Bitte einen Dunkelmodus einbauen!"],
    ["de", "Ich würde mir längere Öffnungszeiten wünschen."],
    ["fr", "Ce serait bien de pouvoir trier par prix."],
    ["fr", "Il manque un mode sombre."],
    ["es", "Estaría bien poder pagar con tarjeta."],
    ["es", "Por favor, añadan un modo oscuro."],
    ["it", "Sarebbe utile poter salvare le ricette."],
    ["it", "Aggiungete la modalità scura per favore."],
    ["nl", "Het zou fijn zijn als je kon filteren."],
    ["nl", "Ik mis nog een zoekfunctie."],
    ["pt", "Seria bom ter mais opções veganas."],
    ["pt", "Falta um modo noturno."],
    ["pl", "Przydałby się tryb ciemny."],
    ["tr", "Karanlık mod eklense çok iyi olur."],
    ["zh", "希望能增加夜间模式。"],
    ["ja", "ダークモードを追加してほしいです。"],
  ])('raised, %s: %s', (...row) => expect(raised(row)).toBe(true));

  it.each<Case>([
    ["en", "It has every feature you could want.", 5],
    ["en", "I wish I had bought it years ago.", 5],
    ["en", "I wish I could give zero stars.", 1],
    ["en", "It would be nice if it actually worked.", 1],
    ["en", "Nothing to add, nothing missing.", 5],
    ["en", "Please give me my money back.", 1],
    ["en", "The new dark mode is beautiful.", 5],
    ["en", "We had to add salt."],
    ["en", "They should be ashamed.", 1],
    ["en", "This would be great for a small flat."],
    ["en", "I would recommend it to anyone.", 5],
    ["de", "Es fehlt an nichts."],
    ["de", "Die Ware war gut und kam schnell."],
    ["de", "Wünsche dem Team alles Gute!"],
    ["de", "Die Prüfung war gut zu schaffen."],
    ["fr", "Rien à redire, tout y est."],
    ["es", "No falta de nada, un diez.", 5],
    ["it", "Non manca niente."],
    ["nl", "Alles zit erop en eraan."],
    ["zh", "功能齐全，什么都不缺。"],
  ])('not raised, %s: %s', (...row) => expect(raised(row)).toBe(false));
});
