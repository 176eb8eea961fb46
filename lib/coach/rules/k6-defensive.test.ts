import { describe, expect, it } from 'vitest';
import { checkReply } from '@/lib/coach/check-reply';

const check = (reply: string, rating = 2) =>
  checkReply({ platform: 'email', visibility: 'private', review: { author: 'Anna', rating, text: 'The soup was cold.' }, reply })
    .filter(({ rule, level }) => rule === 'K6' && level !== 'praise')
    .map(({ level, code }) => `${level} ${code}`);

describe('K6 do not be defensive', () => {
  it.each([
    'You should have told the waiter.', 'As stated in our terms, soup is served warm.', 'Nobody else complained that evening.', 'If you had read the menu, you would know.', 'That was user error.', 'You clearly ignored the sign.',
    'Sie hätten die Karte lesen müssen.', 'Alle anderen Gäste waren sehr zufrieden.', 'Vous auriez dû appeler avant de venir.', 'Aucun autre client ne se plaint.', 'Usted debería haber avisado al camarero.', 'Avrebbe dovuto avvisare il cameriere.', 'U had de kaart moeten lezen.', 'Devia ter avisado o empregado.', 'Es tut uns leid, aber dann hätten Sie vorher anrufen müssen.',
    'Sie hätten nicht nur die Karte lesen müssen.', 'Sie hätten nicht den Kellner, sondern mich fragen müssen.', 'Hätten Sie nicht vorher anrufen müssen?', 'Sie hätten nicht warten müssen, wenn Sie reserviert hätten.', 'Wenn Sie reserviert hätten, hätten Sie nicht warten müssen.', 'Sie hätten anrufen müssen, dann hätten Sie nicht warten müssen.', 'Sie hätten sich von uns beraten lassen müssen.', 'Sie hätten bei uns anrufen müssen.', 'Sie hätten nicht so spät kommen sollen.', 'Du hättest das nicht bestellen sollen.', '¿No podía haber preguntado?', 'U had niet zo laat moeten komen.',
  ])('blame: %s', (reply) => expect(check(reply)).toContain('block blames_customer'));

  it.each([
    'This is a fake review.', 'We wonder if you actually visited us.', 'Did you actually stay with us?', 'You must be mixing us up with another place, are you sure you were here? You confuse us with others.', 'Das ist schlicht gelogen, und das wissen Sie auch.', 'Waren Sie wirklich unser Gast?', 'Ce que vous racontez est totalement faux.', 'Su reseña es falsa.', 'La sua recensione è falsa.', 'Dat is gewoon gelogen, en dat weet u ook.', 'A sua história é falsa.', 'Our records show that you arrived late.', 'Quello che scrive non è vero.', 'Votre avis est mensonger.',
  ])('doubt: %s', (reply) => expect(check(reply)).toContain('block doubts_customer'));

  it.each([
    'We were very busy that night.', 'This was beyond our control.', 'Two cooks called in sick.', 'Wegen Personalmangel dauerte es etwas länger als sonst.', 'Nous étions débordés ce soir-là.', 'Es que estábamos desbordados ese día.', 'Eravamo al completo quella sera.', 'Het was erg druk die avond.', 'Estávamos lotados nessa noite.',
  ])('excuse: %s', (reply) => expect(check(reply)).toContain('warn excuse'));

  it.each([
    'You should have been offered another table, and we should have seen it.', 'You should never have had to wait.', 'You deserved better.', 'I could not find a booking under your name for that night; can you tell me which name it was under?', 'I can understand how you feel.',
    'Sie hätten sofort eine neue Suppe bekommen müssen.', 'Wir hätten Sie anrufen müssen.', 'Die Kollegen hätten Sie vorher warnen sollen.', 'Vous auriez dû être prévenue.', 'Avrei dovuto offrirLe un altro tavolo.', 'U had een andere kamer moeten krijgen.', 'This should have never happened.', 'Sie hätten nicht zweimal fragen müssen.', 'Sie hätten von uns hören müssen, und das rechtzeitig.', 'Sie hätten nie so lange warten sollen.', 'Sie hätten das früher von mir erfahren müssen.', 'Dann hätten Sie keinen zweiten Anruf machen müssen.', 'Du hättest niemals auf den Chef warten müssen.', 'Sie hätten von unserem Kellner gewarnt werden sollen.', 'Sie hätten sich um nichts kümmern und auch nicht nachfragen müssen.', 'No tendría que haber preguntado dos veces.', 'Non avrebbe dovuto aspettare così a lungo.', 'Avrebbe dovuto sentire prima da noi.', 'U had niet zo lang moeten wachten.', 'U had van ons moeten horen.', 'Não devia ter perguntado duas vezes.',
    'The guest before you said "you should have called", which was wrong.',
  ])('leaves alone: %s', (reply) => expect(check(reply)).toEqual([]));

  it('lets a happy guest hear that it was busy', () => expect(check('Thank you! We were very busy, so your patience meant a lot.', 5)).toEqual([]));

  it('praises owning it', () => {
    const findings = checkReply({ platform: 'email', visibility: 'private', review: { rating: 1, text: 'Cold.' }, reply: 'I am sorry. The mistake is mine.' });
    expect(findings.map(({ code }) => code)).toContain('owns_mistake');
  });
});
