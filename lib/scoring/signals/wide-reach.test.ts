import { describe, expect, it } from 'vitest';
import { scoreFeedback } from '@/lib/scoring/score-feedback';
import { defaultScoringSettings } from '@/lib/scoring/settings';

type Case = [lang: string, text: string, stars?: number];
const raised = ([lang, text, stars]: Case) =>
  scoreFeedback({ text, lang, kind: 'review', rating: stars === undefined ? undefined : { value: stars, scale: 'stars5' } }, defaultScoringSettings).signals.includes('wide_reach');

describe('wide reach', () => {
  it.each<Case>([
    ["en", "I run a newsletter for home bakers with 12,000 readers and your oven is in Sunday's issue.", 2],
    ["en", "My video of the leaking roof has 400k views so far."],
    ["en", "This review is going viral in our town's Facebook group."],
    ["en", "The local paper rang me back about your billing, they are running the story on Saturday."],
    ["en", "I'm a travel blogger and I'll be telling all my followers about this lovely inn.", 5],
    ["en", "I will post this all over social media until somebody answers."],
    ["en", "I've sent the photos to BBC Watchdog.", 1],
    ["en", "Mentioned you on the radio this morning, listeners loved the cake story.", 5],
    ["en", "I moderate a gardening forum, 30,000 members, and pinned a warning about these shears."],
    ["de", "Mein Video über euren Mixer hat inzwischen 80.000 Aufrufe.", 1],
    ["de", "Ich bin Journalistin und schreibe gerade über Lieferdienste, ihr kommt darin vor."],
    ["de", "Die Lokalzeitung habe ich bereits informiert."],
    ["fr", "J'ai prévenu un journaliste du quotidien local, l'article sort jeudi."],
    ["fr", "J'en parle demain sur ma chaîne, 45 000 abonnés.", 5],
    ["es", "Se lo he contado a mis seguidores, son más de 20 mil."],
    ["es", "Ya avisé a la prensa local de lo que hacen."],
    ["it", "Ho scritto alla redazione di Striscia la notizia."],
    ["it", "Il mio post ha già 9.000 condivisioni."],
    ["nl", "Mijn bericht staat in een groep met 15.000 leden."],
    ["pt", "Meu vídeo sobre vocês já tem 200 mil visualizações."],
    ["pl", "Napisałam do gazety, dziennikarz jest zainteresowany."],
    ["zh", "我已经联系了记者，准备曝光你们。"],
    ["ja", "この件は新聞社の記者に連絡しました。"],
  ])('raised, %s: %s', (...row) => expect(raised(row)).toBe(true));

  it.each<Case>([
    ["en", "Told my sister, she bought two."],
    ["en", "I listen to my favourite podcast with these every morning.", 5],
    ["en", "Free newspaper in the lobby and a radio by the bed.", 4],
    ["en", "A group of 12 people, and everybody was served at once.", 5],
    ["en", "Saw it on TikTok and had to try it.", 4],
    ["en", "I lost 200 followers since the update, fix it.", 1],
    ["en", "Room with sea views and two balconies.", 5],
    ["en", "Recommended it to my colleagues."],
    ["en", "The film about a reporter who goes viral is a bore.", 2],
    ["en", "Great for watching the news in the kitchen.", 5],
    ["de", "Habe es meiner Nachbarin erzählt."],
    ["de", "Im Radio lief gute Musik, die Zeitung lag aus."],
    ["de", "Wir waren eine Gruppe von 10 Personen."],
    ["fr", "J'ai lu le journal en terrasse, parfait."],
    ["fr", "Je n'arrive pas à me connecter à mon compte."],
    ["es", "Fuimos un grupo de 14 personas y nos atendieron bien."],
    ["it", "Eravamo un gruppo di 9 persone."],
    ["nl", "Met een groep van 20 mensen gegeten, alles verliep vlot."],
    ["pt", "Contei para minha mãe e ela também comprou."],
  ])('not raised, %s: %s', (...row) => expect(raised(row)).toBe(false));
});
