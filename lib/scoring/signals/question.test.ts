import { describe, expect, it } from 'vitest';
import { scoreFeedback } from '@/lib/scoring/score-feedback';
import { defaultScoringSettings } from '@/lib/scoring/settings';

const asks = (text: string) => scoreFeedback({ text, kind: 'review' }, defaultScoringSettings).signals.includes('question');

describe('question', () => {
  it.each([
    'Can I bring my dog?', 'Nice place. Do you open on Sunday?', 'Hi, anyone know where my order is?', 'Wann gibt es das Rad wieder?', 'Super Laden! Kann ich mit Karte zahlen?',
    'Très bon. Est-ce que vous livrez à Lyon ?', '¿Abrís en agosto?', 'Posso portare il cane?', 'Mogen honden mee?', 'Quando abrem?', '营业时间是几点？请问可以带狗吗？', 'how do i get back in?',
  ])('asked: %s', (text) => expect(asks(text)).toBe(true));

  it.each(['Who needs lunch at lunchtime anyway, right?', 'Was will man mehr?', 'Why would I ever order anywhere else?', 'Is this some sort of sick joke?', 'Great food.', '?', '????', 'Really?'])('not asked: %s', (text) =>
    expect(asks(text)).toBe(false),
  );
});
