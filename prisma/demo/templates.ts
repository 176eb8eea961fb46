import type { DemoLanguage } from './types';

export interface DemoTemplate {
  name: string;
  lang: DemoLanguage;
  /** Slots in double braces: known ones are filled from the item, all others wait for the writer and block until filled. */
  body: string;
}

export const demoTemplates: readonly DemoTemplate[] = [
  {
    name: 'Thanks for praise',
    lang: 'en',
    body: 'Thank you, {{author.firstName|and hello}}! {{the detail they liked}} is just what {{who made it}} hopes people notice, and your words have gone straight to {{where you passed them on}}.\n{{me.name}}, {{location.name}}',
  },
  {
    name: 'Late or lost delivery',
    lang: 'en',
    body: 'I am sorry, {{author.firstName|and I mean it}}. You waited {{how long and for what}}, and nobody told you anything. Thank you for writing.\n\nI have traced it: {{what happened to the parcel}}. You can have it sent again or the money back, whichever suits you; tell me at shop@lindenandsalt.example and I will see it through. {{a kind closing word about the occasion}}\n{{me.name}}, Linden & Salt',
  },
  {
    name: 'Food safety or allergy',
    lang: 'en',
    body: 'Thank you for telling us, {{author.firstName|and for being so exact}}. You asked and should have been able to rely on the answer. I am sorry that you could not.\n\nSince reading your words we have {{what was checked and by whom}}, and {{what is different now}}. I would like to speak with you in person: {{your direct line or mail}}. I am glad you came forward; it protects others, too.\n{{me.name}}, {{location.name}}',
  },
  {
    name: 'Charged twice',
    lang: 'en',
    body: 'You are right, {{author.firstName|and thank you for the dates}}: {{amount}} left your card twice, and I am sorry for it and for {{what they were told when they asked}}.\n\nThe second payment went back on {{date of the refund}} and should show within three to five working days. If it does not, write straight to {{your direct mail}} and I will follow it up with the bank. Thank you for your patience while we sorted it out.\n{{me.name}}, {{location.name}}',
  },
  {
    name: 'Someone was unkind',
    lang: 'en',
    body: 'I read this twice, {{author.firstName|and thank you for writing it}}. {{what was said or done}} is not how anyone should be treated here, and I am sorry that you were.\n\n{{who has spoken with the team and what came of it}}. If you are willing to tell me more, you reach me at {{your direct line or mail}}. Thank you for not letting it pass in silence.\n{{me.name}}, {{location.name}}',
  },
  {
    name: 'App crash (short)',
    lang: 'en',
    body: 'Sorry, {{author.firstName|and thanks for the report}}: {{what breaks}} on {{which phone or version}}. We found it, the fix is in {{version}}. Until then {{a way round}}. Still stuck? app@lindenandsalt.example, I read it myself. Thank you for the nudge!\n{{me.name}}',
  },
  {
    name: 'A question, answered',
    lang: 'en',
    body: 'Thanks for asking, {{author.firstName|good question}}! {{the answer in one sentence}}. {{one detail that helps}}. If it leads to a second question, leave it here and I will look in again.\n{{me.name}}, Linden & Salt',
  },
  {
    name: 'Dank für Lob',
    lang: 'de',
    body: 'Herzlichen Dank, {{author.firstName|und schön, dass Sie da waren}}! Über {{was gefallen hat}} freut sich besonders {{wer dahintersteckt}}; Ihre Zeilen hängen jetzt {{wo}}.\n{{me.name}}, {{location.name}}',
  },
  {
    name: 'Erstattung steht aus',
    lang: 'de',
    body: 'Danke für Ihre Nachricht auf {{platform.name}}, {{author.name|und für Ihre Geduld bisher}}. Sie warten seit {{seit wann}} auf {{Betrag}}, und das ist zu lange. Es tut mir leid.\n\nDer Grund: {{was hängen geblieben ist}}. Am {{Datum}} ging das Geld an Sie zurück, in drei bis fünf Werktagen ist es da. Falls nicht, schreiben Sie bitte mir, {{eigene Mailadresse}}; ich bleibe dran. Gut, dass Sie noch einmal nachgefragt haben.\n{{me.name}}, {{location.name}}',
  },
  {
    name: 'Ausverkauft oder nicht da',
    lang: 'de',
    body: 'Danke, {{author.firstName|dass Sie das schreiben}}. Extra herkommen und dann ist {{was gefehlt hat}} weg: Das tut mir leid, zumal {{was auf der Webseite oder am Telefon gesagt wurde}}.\n\nWir legen es Ihnen gern zurück. Eine Nachricht an {{Mailadresse des Standorts}} bis zum Vorabend genügt, {{wer}} stellt es mit Ihrem Namen ins Regal. Ich wünsche Ihnen beim nächsten Mal den kürzeren Weg.\n{{me.name}}, {{location.name}}',
  },
  {
    name: 'Personnel peu aimable',
    lang: 'fr',
    body: "Merci de l'avoir écrit, {{author.firstName|même si ce n'était pas agréable}}. {{les faits avec vos mots}} : je vous présente mes excuses, vous méritiez un autre accueil.\n\nJ'en ai parlé avec {{qui et quand}}, et {{ce qui change}}. Si vous acceptez de m'en dire plus, je vous lis à {{votre adresse directe}}. Votre franchise nous aide vraiment.\n{{me.name}}, {{location.name}}",
  },
  {
    name: 'Réponse à un sondage sévère',
    lang: 'fr',
    body: "Bonjour {{author.firstName|et merci pour votre réponse}}, vous nous avez mis {{rating}} et vous dites pourquoi : {{le point principal}}. C'est juste, et je vous présente nos excuses.\n\nVoici ce que nous avons fait depuis : {{mesure prise}}. Il reste {{le point encore ouvert}}, je préfère vous le dire. Votre avis sur la suite m'intéresse : {{votre adresse directe}}. Merci d'avoir pris ces quelques minutes.\n{{me.name}}, {{location.name}}",
  },
  {
    name: 'Pedido equivocado o incompleto',
    lang: 'es',
    body: 'Gracias por avisar, {{author.firstName|y por explicarlo tan bien}}. Le llegó {{qué llegó}} en lugar de {{qué pidió}}, y lo siento: quien espera {{la ocasión}} no espera sorpresas.\n\nUsted elige: se lo mandamos de nuevo el {{día}} o le devolvemos el importe. Dígamelo en {{su correo directo}} y me ocupo yo. Le agradezco la paciencia.\n{{me.name}}, {{location.name}}',
  },
  {
    name: 'Gracias por el elogio',
    lang: 'es',
    body: '¡Muchas gracias, {{author.firstName|de parte de todos}}! Lo de {{el detalle que mencionan}} se lo he leído en voz alta a {{quién lo hizo}}, y {{cómo reaccionó}}. ¡Que lo disfrute también la próxima vez!\n{{me.name}}, {{location.name}}',
  },
];
