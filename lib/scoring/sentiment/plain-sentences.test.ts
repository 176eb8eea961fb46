import { describe, expect, it } from 'vitest';
import { readSentiment } from '@/lib/scoring/sentiment/read-sentiment';

/** Sentences nobody would argue about; none of them was learned from. */
const plain: Record<string, { neg: string[]; pos: string[] }> = {
  en: {
    neg: ['The soup tasted awful and the bread was stale.', 'Terrible support, still waiting for my refund.', 'It broke on the first day.', 'Not good at all.', 'I would never stay here again.', 'The app crashes whenever I open it.', 'Rude, slow and overpriced.', 'Nobody helped us.', 'What a waste of money!', 'The nurse ignored my mother for hours.', 'Food was good but the waiter insulted us and we left furious.', 'Worst course I have ever taken.'],
    pos: ['The soup was delicious and the bread fresh.', 'Wonderful support, solved within minutes.', 'Works perfectly.', 'Not bad at all, we enjoyed it.', 'I would happily stay here again.', 'The app is quick and easy to use.', 'Friendly, fast and good value.', 'Everybody was helpful.', 'Worth every penny!', 'The nurse was kind and patient with my mother.', 'The room was small but we loved every minute.', 'Best course I have ever taken.'],
  },
  de: {
    neg: ['Die Suppe war versalzen und der Service schrecklich.', 'Schlechter Kundendienst, ich warte immer noch.', 'Das Gerät war sofort kaputt.', 'Gar nicht gut.', 'Hier gehe ich nie wieder hin.', 'Die App stürzt dauernd ab.', 'Unfreundlich, langsam und zu teuer.', 'Was für eine Enttäuschung!'],
    pos: ['Die Suppe war köstlich und der Service hervorragend.', 'Toller Kundendienst, sofort geholfen.', 'Das Gerät funktioniert einwandfrei.', 'Richtig gut.', 'Hier gehe ich gerne wieder hin.', 'Die App ist schnell und übersichtlich.', 'Freundlich, schnell und preiswert.', 'Was für ein wunderschöner Abend!'],
  },
  fr: {
    neg: ['La soupe était infecte et le service déplorable.', "Service client nul, j'attends toujours.", "L'appareil est tombé en panne tout de suite.", 'Pas bon du tout.', 'Je ne reviendrai jamais.', 'Personnel impoli et prix exagérés.', 'Quelle horrible soirée !', 'Très déçu de ma commande.'],
    pos: ['La soupe était délicieuse et le service excellent.', 'Service client formidable, réponse rapide.', "L'appareil fonctionne parfaitement.", 'Vraiment très bon.', 'Je reviendrai avec plaisir.', 'Personnel souriant et prix raisonnables.', 'Quelle merveilleuse soirée !', 'Très content de ma commande.'],
  },
  es: {
    neg: ['La sopa estaba horrible y el servicio fatal.', 'Mala atención, sigo esperando el reembolso.', 'El aparato se estropeó enseguida.', 'Nada bueno.', 'No volveré nunca.', 'Personal antipático y precios abusivos.', '¡Qué noche tan desagradable!', 'Muy decepcionado con mi pedido.'],
    pos: ['La sopa estaba deliciosa y el servicio estupendo.', 'Gran atención, respuesta inmediata.', 'El aparato funciona perfectamente.', 'Realmente muy bueno.', 'Volveré encantado.', 'Personal simpático y precios justos.', '¡Qué noche tan maravillosa!', 'Muy contento con mi pedido.'],
  },
  it: {
    neg: ['La zuppa era disgustosa e il servizio orribile.', 'Assistenza pessima, aspetto ancora.', 'Si è guastato subito.', 'Non buono.', 'Non tornerò mai.', 'Personale antipatico e prezzi esagerati.', 'Che serata terribile!', 'Molto deluso dal mio ordine.'],
    pos: ['La zuppa era deliziosa e il servizio eccellente.', 'Assistenza fantastica, risposta rapida.', 'Funziona perfettamente.', 'Davvero molto buono.', 'Tornerò con piacere.', 'Personale simpatico e prezzi onesti.', 'Che serata meravigliosa!', 'Molto contento del mio ordine.'],
  },
  nl: {
    neg: ['De soep was vies en de bediening verschrikkelijk.', 'Slechte klantenservice, ik wacht nog steeds.', 'Het apparaat was meteen stuk.', 'Helemaal niet goed.', 'Hier kom ik nooit meer.', 'Onvriendelijk personeel en hoge prijzen.', 'Wat een vreselijke avond!', 'Erg teleurgesteld in mijn bestelling.'],
    pos: ['De soep was heerlijk en de bediening uitstekend.', 'Geweldige klantenservice, snel antwoord.', 'Het apparaat werkt perfect.', 'Echt heel goed.', 'Hier kom ik graag terug.', 'Vriendelijk personeel en redelijke prijzen.', 'Wat een prachtige avond!', 'Erg blij met mijn bestelling.'],
  },
  pt: {
    neg: ['A sopa estava horrível e o serviço péssimo.', 'Mau atendimento, ainda estou esperando.', 'O aparelho quebrou logo.', 'Nada bom.', 'Nunca mais volto.', 'Funcionários antipáticos e preços abusivos.', 'Que noite terrível!', 'Muito decepcionado com o meu pedido.'],
    pos: ['A sopa estava deliciosa e o serviço excelente.', 'Ótimo atendimento, resposta rápida.', 'O aparelho funciona perfeitamente.', 'Realmente muito bom.', 'Volto com prazer.', 'Funcionários simpáticos e preços justos.', 'Que noite maravilhosa!', 'Muito contente com o meu pedido.'],
  },
  pl: {
    neg: ['Zupa była okropna, a obsługa fatalna.', 'Słaba obsługa, nadal czekam.', 'Urządzenie od razu się zepsuło.', 'Niedobre i drogie.', 'Nigdy tu nie wrócę.', 'Wielkie rozczarowanie.'],
    pos: ['Zupa była pyszna, a obsługa świetna.', 'Wspaniała obsługa, szybka odpowiedź.', 'Urządzenie działa idealnie.', 'Naprawdę bardzo dobre.', 'Chętnie tu wrócę.', 'Jestem bardzo zadowolony.'],
  },
  tr: {
    neg: ['Çorba berbattı, servis kötüydü.', 'Kötü hizmet, hâlâ bekliyorum.', 'Cihaz hemen bozuldu.', 'Hiç iyi değil.', 'Bir daha gelmem.', 'Büyük hayal kırıklığı.'],
    pos: ['Çorba çok lezzetliydi, servis harikaydı.', 'Harika hizmet, hızlı cevap.', 'Cihaz mükemmel çalışıyor.', 'Gerçekten çok iyi.', 'Yine geleceğim, teşekkürler.', 'Çok memnun kaldık.'],
  },
  sv: {
    neg: ['Soppan var äcklig och servicen hemsk.', 'Dålig kundtjänst, jag väntar fortfarande.', 'Apparaten gick sönder direkt.', 'Inte alls bra.', 'Jag kommer aldrig tillbaka.', 'Mycket besviken.'],
    pos: ['Soppan var jättegod och servicen utmärkt.', 'Fantastisk kundtjänst, snabbt svar.', 'Apparaten fungerar perfekt.', 'Verkligen bra.', 'Jag kommer gärna tillbaka.', 'Mycket nöjd.'],
  },
  ja: {
    neg: ['スープがまずくて、サービスも最悪でした。', '対応が悪く、まだ待っています。', 'すぐに壊れました。', '全然良くない。', 'もう二度と行きません。', 'とても残念でした。'],
    pos: ['スープが美味しくて、サービスも最高でした。', '対応が良く、返事も早かったです。', '問題なく使えています。', '本当に良い。', 'また行きたいです。', 'とても満足しました。'],
  },
  zh: {
    neg: ['汤很难喝，服务也很差。', '客服太差，我还在等退款。', '买来就坏了。', '一点都不好。', '再也不会来了。', '非常失望。'],
    pos: ['汤很好喝，服务也很好。', '客服很好，回复很快。', '用起来很好。', '真的很不错。', '下次一定再来。', '非常满意。'],
  },
};

describe('plain sentences', () => {
  it.each(Object.entries(plain))('are told apart in %s', (lang, { neg, pos }) => {
    const wrong = [...neg.filter((text) => readSentiment(text, lang).pNegative <= 0.5), ...pos.filter((text) => readSentiment(text, lang).pNegative >= 0.5)];
    // one slip in a dozen is what the card promises on much harder texts
    expect(wrong.length, wrong.join(' | ')).toBeLessThanOrEqual(Math.floor((neg.length + pos.length) / 12));
  });

  it('are told apart where nobody says the language', () => {
    const all = Object.values(plain);
    const wrong = all.flatMap(({ neg, pos }) => [...neg.filter((text) => readSentiment(text, 'und').pNegative <= 0.5), ...pos.filter((text) => readSentiment(text, 'und').pNegative >= 0.5)]);
    const count = all.reduce((sum, { neg, pos }) => sum + neg.length + pos.length, 0);
    expect(wrong.length / count, wrong.join(' | ')).toBeLessThan(0.1);
  });
});
