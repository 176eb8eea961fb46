import { describe, expect, it } from 'vitest';
import { scoreFeedback } from '@/lib/scoring/score-feedback';
import { defaultScoringSettings } from '@/lib/scoring/settings';

type Case = [lang: string, text: string, stars?: number];
const raised = ([lang, text, stars]: Case) =>
  scoreFeedback({ text, lang, kind: 'review', rating: stars === undefined ? undefined : { value: stars, scale: 'stars5' } }, defaultScoringSettings).signals.includes('abusive_language');

describe('abusive language', () => {
  it.each<Case>([
    ["en", "You absolute morons lost my luggage.", 1],
    ["en", "manager is a lying a**hole", 1],
    ["en", "F*** you and your delivery fee", 1],
    ["en", "Bunch of clowns, the lot of them.", 1],
    ["en", "I hope your company goes bankrupt and you rot.", 1],
    ["en", "The driver is a lazy pig.", 2],
    ["en", "Shove your voucher up your arse.", 1],
    ["en", "stupid b*tch at the counter threw my card at me", 1],
    ["en", "Whoever designed this menu has two brain cells."],
    ["en", "piss off with your surveys", 1],
    ["en", "I will find you and break your legs.", 1],
    ["de", "Ihr seid doch alle Vollidioten.", 1],
    ["de", "Was für ein Saftladen, verpisst euch!", 1],
    ["de", "Die Frau an der Kasse, diese blöde Kuh, hat mich angeschrien.", 1],
    ["fr", "Bande de voleurs, allez vous faire voir, connards.", 1],
    ["fr", "Votre livreur est un gros con.", 1],
    ["es", "Sois unos gilipollas.", 1],
    ["es", "Panda de inútiles, empresa de mierda.", 1],
    ["it", "Siete una banda di incapaci, stronzi.", 1],
    ["nl", "Stelletje idioten, wat een kutbedrijf.", 1],
    ["pt", "Bando de idiotas, vão se foder.", 1],
    ["pl", "Banda idiotów, złodzieje.", 1],
    ["tr", "Şerefsizler, paramı çaldınız.", 1],
    ["zh", "你们都是傻逼吗，垃圾公司。", 1],
    ["ja", "対応した奴は死ね。クソ会社。", 1],
  ])('raised, %s: %s', (...row) => expect(raised(row)).toBe(true));

  it.each<Case>([
    ["en", "Holy shit this burger is good.", 5],
    ["en", "Best damn coffee in town.", 5],
    ["en", "I felt like an idiot, it was plugged in upside down.", 4],
    ["en", "Even an idiot can set it up.", 5],
    ["en", "You lucky bastards, living next to this bakery!", 5],
    ["en", "Bloody brilliant.", 5],
    ["en", "The kids loved the clown and the pigs at the farm.", 5],
    ["en", "Just a little prick of the needle and it was over."],
    ["en", "The film is about a moron who robs a bank.", 2],
    ["en", "The food was disgusting.", 1],
    ["en", "I'd rate it *** out of *****"],
    ["en", "Jerk chicken to write home about.", 5],
    ["de", "Ich Idiot hatte den Stecker vergessen, top Gerät.", 5],
    ["de", "Verdammt gut!", 5],
    ["de", "Die Schweine und Affen im Zoo waren toll."],
    ["fr", "Putain que c'est bon !", 5],
    ["es", "El espectáculo de payasos encantó a los niños.", 5],
    ["it", "Cavolo che buono!", 5],
    ["nl", "De service was slecht.", 1],
    ["pt", "O churrasco é bom pra caramba.", 5],
    ["zh", "给孙子买的，孙子很喜欢。", 5],
  ])('not raised, %s: %s', (...row) => expect(raised(row)).toBe(false));
});
