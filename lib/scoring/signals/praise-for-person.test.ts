import { describe, expect, it } from 'vitest';
import { scoreFeedback } from '@/lib/scoring/score-feedback';
import { defaultScoringSettings } from '@/lib/scoring/settings';

type Case = [lang: string, text: string, stars?: number];
const raised = ([lang, text, stars]: Case) =>
  scoreFeedback({ text, lang, kind: 'review', rating: stars === undefined ? undefined : { value: stars, scale: 'stars5' } }, defaultScoringSettings).signals.includes('praise_for_person');

describe('praise for a person', () => {
  it.each<Case>([
    ["en", "Our waiter Marco was wonderful, he even remembered my allergy.", 5],
    ["en", "The lady at reception could not have been more helpful."],
    ["en", "Big thanks to Nadia from the Leeds branch for sorting it out."],
    ["en", "tyler fixed my boiler in an hour, what a legend", 5],
    ["en", "Shout out to Keisha who stayed late to help us.", 5],
    ["en", "The physio was kind and patient with my mother."],
    ["en", "Ask for Denise, she is brilliant with nervous dogs."],
    ["en", "The young man who delivered our sofa was polite and careful, a lovely chap."],
    ["en", "Mrs Okafor listened and explained everything twice."],
    ["en", "Whoever trained Ravi did well: he went above and beyond.", 5],
    ["de", "Ein großes Lob an Frau Petersen, sie hat uns super beraten."],
    ["de", "Unser Kellner war sehr aufmerksam und freundlich.", 5],
    ["de", "Die Dame am Empfang war unglaublich nett."],
    ["de", "Danke an Herrn Yildiz für die schnelle Hilfe!"],
    ["fr", "Un grand merci à Sandrine pour sa patience."],
    ["fr", "Notre serveuse était adorable et souriante.", 5],
    ["es", "Nos atendió Carmen, un encanto y muy profesional."],
    ["es", "El recepcionista fue muy amable con nosotros."],
    ["it", "Complimenti a Giulia, gentilissima e preparata."],
    ["it", "Il cameriere è stato molto gentile.", 5],
    ["nl", "De monteur was vriendelijk en heel deskundig."],
    ["nl", "Complimenten aan Sanne van de klantenservice!"],
    ["pt", "O entregador foi muito educado e atencioso."],
    ["pt", "Parabéns à Fernanda pelo atendimento!"],
    ["pl", "Pani Agnieszka była bardzo miła i pomocna."],
    ["tr", "Ayşe Hanım çok ilgili ve güler yüzlüydü."],
    ["zh", "送餐的小哥很热情，下雨还准时到。"],
    ["ja", "受付の女性がとても親切でした。"],
  ])('raised, %s: %s', (...row) => expect(raised(row)).toBe(true));

  it.each<Case>([
    ["en", "Staff are friendly."],
    ["en", "Thank you to the whole team!", 5],
    ["en", "Thanks Amazon, great service.", 5],
    ["en", "The actor who plays the waiter is brilliant in this film.", 5],
    ["en", "Our waiter was rude and slow.", 1],
    ["en", "Darren from support hung up on me. Thanks for nothing, Darren.", 1],
    ["en", "Everybody was so kind."],
    ["en", "All good. Kind regards, Peter Lindqvist"],
    ["en", "It makes perfect coffee.", 5],
    ["en", "The driver app is great but it drains the battery."],
    ["en", "Alexa is helpful in the kitchen.", 5],
    ["de", "Das Personal ist freundlich."],
    ["de", "Die Kellnerin war unfreundlich und genervt.", 2],
    ["de", "Danke an das ganze Team."],
    ["fr", "Merci à tous, personnel très aimable."],
    ["es", "Gracias a Dios llegamos a tiempo."],
    ["es", "El personal es muy amable."],
    ["it", "Personale gentile e disponibile."],
    ["nl", "Vriendelijk personeel."],
    ["pt", "Equipe muito atenciosa."],
  ])('not raised, %s: %s', (...row) => expect(raised(row)).toBe(false));
});
