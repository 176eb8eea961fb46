import type { Theme } from '@/lib/scoring/themes/theme';

/** The place itself: rooms, seats, noise, warmth, view. */
export const ambienceFacilities: Theme = {
  id: 'ambience_facilities',
  context: 'place',
  phrases: {
    en: [
      'ambience', 'ambiance', 'atmosphere', 'decor', 'décor', 'interior', 'cosy', 'cozy', 'romantic',
      '(music|noise|it|place) [was|is|were] [too|so|very|really|way] (loud|noisy|quiet|crowded|dark|cramped|dingy)',
      '(loud|noisy|live|background) (music|crowd*|room*|neighbours|place)',
      '(rooms|room|bed|beds|pool|gym|spa|bathroom|shower|balcony|lobby|garden|terrace|patio|rooftop|seating|seats|view|views|air conditioning|aircon|ac|heating|wifi|wi fi|lift|elevator|facilities|furniture|lounge|bar area|playground|changing room*|cinema|theatre|temperature|lighting|building|grounds|property|venue|hotel|apartment) [itself|here|in the room|areas] (is|was|were|are|has|had|did|didnt|needs|need|could|looked|felt|smelled|broken|not working)',
      '(comfortable|uncomfortable|spacious|tiny|small|large|big|beautiful|lovely|nice|great|dated|outdated|shabby|run down|modern|stylish|stunning|amazing|gorgeous|comfy|cramped|cold|freezing|quiet|best) (room*|bed|beds|pool|bathroom*|place|setting|building|hotel|view*|seat*|seating|balcony|interior|restaurant|garden*|terrace|patio|apartment|space|environment|property|venue|chair*|grounds|gym|lounge|architecture|park|museum|cathedral)',
      '(well|nicely|beautifully) (decorated|designed|furnished|maintained|kept|laid out)', '(run|worn) down', 'outdated',
      '(great|good|nice|lovely|perfect|fun|cool|best|amazing|beautiful|relaxing) (place|spot|vibe|vibes|ambience|ambiance|hangout) [to|for]', 'vibe', 'vibes', 'hang out',
      'hangout', 'too (cold|hot|warm|noisy|loud|small|crowded) in (the|there|here)', '(freezing|boiling) ~2 (room*|area*|inside|hall|ward|waiting)',
      '(room*|area*|inside|hall|ward|aerea|restaurant) ~2 (freezing|boiling|stuffy|draughty|too hot|too cold)', 'facilities', 'scenery',
      '(wifi|wi fi|internet) ~4 (slow|work*|free|poor|room*|weak|down)', 'swimming pool', 'comfortable (and|stay|bed*|room*)', 'parking lot', 'well equipped',
      'waiting room', 'crowded', 'noisy', 'peaceful', 'picturesque', 'relaxing',
    ],
  },
  hints: {
    en: [
      'place', 'room', 'rooms', 'music', 'loud', 'quiet', 'view', 'views', 'seating', 'seats', 'seat', 'comfortable', 'comfy', 'bed', 'pool', 'bathroom', 'noise', 'noisy',
      'decorated', 'lighting', 'design', 'atmospheric', 'setting', 'temperature', 'heating', 'cold', 'freezing', 'beautiful', 'garden', 'patio', 'terrace', 'furniture',
      'chairs', 'tables', 'space', 'venue', 'hotel', 'cinema', 'museum', 'park', 'environment', 'building', 'toilets', 'ward', 'wifi', 'spacious', 'scared', 'entertained',
      'fun', 'charming', 'view of', 'shower', 'lift', 'elevator', 'crowded',
    ],
  },
};
