import { describe, expect, it } from 'vitest';
import { scoreFeedback } from '@/lib/scoring/score-feedback';
import { defaultScoringSettings } from '@/lib/scoring/settings';

type Case = [lang: string, stars: number, text: string];
const score = (text: string, value: number, lang?: string) => scoreFeedback({ text, lang, kind: 'review', rating: { value, scale: 'stars5' } }, defaultScoringSettings);

describe('rating and text disagree', () => {
  it('a five-star complaint is a complaint', () => {
    const found = score('Terrible, awful food and rude staff. The worst evening of my life.', 5);
    expect(found.signals).toContain('rating_text_mismatch');
    expect(found.label).toBe('neg');
    expect(found.reasons.map(({ code }) => code)).toContain('good_rating_bad_text');
  });
  it('one star under praise is most likely a slip', () => {
    const found = score('Wonderful staff, excellent breakfast, we loved it and recommend it.', 1);
    expect(found.signals).toContain('rating_text_mismatch');
    expect(found.reasons.map(({ code }) => code)).toContain('bad_rating_good_text');
    expect(found.priority).toBeLessThan(score('Terrible, awful food and rude staff.', 1).priority);
  });

  it.each<Case>([
    ['en', 5, 'Broke after two days and nobody answers. Waste of money.'],
    ['en', 5, 'Arrived smashed to bits, never again.'],
    ['en', 4, 'The battery died within a week and they refused to replace it.'],
    ['en', 1, 'Absolutely love it, works perfectly, best purchase this year.'],
    ['en', 2, 'Lovely people, delicious food, we will be back!'],
    ['de', 5, 'Kam kaputt an, der Kundendienst ist eine Katastrophe.'],
    ['de', 1, 'Wunderbares Hotel, sehr freundlich, wir kommen gerne wieder!'],
    ['fr', 5, 'Horrible, le plat était froid et le serveur désagréable.'],
    ['fr', 1, 'Excellent restaurant, nous avons adoré, je recommande vivement.'],
    ['es', 5, 'Pésimo servicio, llegó roto y no responden.'],
    ['es', 1, 'Excelente atención, todo delicioso, lo recomiendo totalmente.'],
    ['it', 1, 'Ottimo cibo, personale gentilissimo, ci torneremo sicuramente!'],
    ['nl', 1, 'Heerlijk gegeten, geweldige bediening, echt een aanrader!'],
    ['pt', 5, 'Péssimo atendimento, chegou quebrado e não devolvem o dinheiro.'],
    ['zh', 5, '质量太差了，用了两天就坏了，客服也不理人。'],
    ['ja', 5, 'すぐに壊れました。最悪です。買わないほうがいい。'],
  ])('raised, %s, %i stars: %s', (lang, stars, text) => expect(score(text, stars, lang).signals).toContain('rating_text_mismatch'));

  it.each<Case>([
    ['en', 1, 'Terrible, awful food.'],
    ['en', 5, 'Wonderful, excellent food.'],
    ['en', 5, 'No complaints at all.'],
    ['en', 4, 'Good and bad things, awful music but lovely staff.'],
    ['en', 3, 'Horrible, broken on arrival.'],
    ['en', 5, 'Arrived broken, but they replaced it the same day, brilliant service!'],
    ['en', 1, 'Oh great, another invoice.'],
    ['en', 5, 'Ok'],
    ['en', 2, 'Nice view, but the room was dirty and the bed broken.'],
    ['de', 5, 'Nicht schlecht, die Wartezeit war aber fatal.'],
    ['de', 1, 'Unfreundlich und teuer.'],
    ['fr', 5, 'Parfait, rien à redire.'],
    ['es', 1, 'Horrible, no volveré.'],
    ['it', 5, 'Tutto perfetto.'],
    ['zh', 5, '很好吃，推荐。'],
  ])('not raised, %s, %i stars: %s', (lang, stars, text) => expect(score(text, stars, lang).signals).not.toContain('rating_text_mismatch'));
});
