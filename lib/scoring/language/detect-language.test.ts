import { describe, expect, it } from 'vitest';
import { detectLanguage } from '@/lib/scoring/language/detect-language';

describe('language of short texts', () => {
  it.each([
    ['en', 'The food was cold and we waited for an hour.'], ['de', 'Das Essen war kalt und wir haben eine Stunde gewartet.'], ['fr', "L'appli plante à chaque ouverture, c'est pénible."],
    ['es', 'La comida estaba fría y nadie contesta.'], ['it', 'La camera era rumorosa ma la colazione è squisita.'], ['nl', 'De kamer was vies en het ontbijt ook niet goed.'],
    ['pt', 'A comida não estava boa e o atendimento muito lento.'], ['ja', 'とても良かったです。'], ['zh', '更新以后一直闪退，根本打不开。'], ['ko', '정말 좋았어요'],
  ])('%s', (lang, text) => expect(detectLanguage(text).lang).toBe(lang));

  it.each(['', 'ok', 'Super', '10/10', '👍👍', '12345', 'Xyz qwrt'])('does not guess from “%s”', (text) => expect(detectLanguage(text).lang).toBe('und'));

  it('knows another script when it sees one', () => expect(detectLanguage('Все очень понравилось')).toEqual({ lang: 'und', otherScript: true }));
});
