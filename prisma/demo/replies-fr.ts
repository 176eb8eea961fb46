import type { ReplyPhrases } from './reply-phrases';

export const frenchReplies: ReplyPhrases = {
  openers: {
    good: ['Merci{, name}, vous avez illuminé notre matinée.', 'Quel plaisir de vous lire{, name}, merci !', 'Un grand merci{, name} !', 'Ces lignes iront sur le mur du fournil{, name}. Merci.', "Merci d'avoir pris le temps d'écrire{, name}."],
    mixed: ['Merci pour cet avis juste{, name}, et pardon pour le reste.', 'Merci{, name}, pour les deux moitiés, et pardon pour la seconde.', "Un avis honnête{, name}, merci, et pardon pour ce qui n'allait pas.", 'Merci de votre franchise{, name}. Toutes mes excuses pour ce qui a manqué.'],
    bad: [
      "Je vous présente mes excuses{, name}, et merci de l'avoir dit.", "Merci de l'avoir écrit{, name}. Pardon que cela ait été nécessaire.", 'Vous pouviez attendre mieux de nous{, name}. Toutes mes excuses, et merci de nous le signaler.',
      "Je vous ai lu deux fois{, name}. Pardon, et merci pour vos mots clairs.", "Cela n'aurait pas dû se passer ainsi{, name}. Mes excuses, et merci de votre message.",
    ],
  },
  good: {
    cafe: ['Oskar a lu votre message à voix haute avant la première fournée.', "L'équipe du matin vous remercie et vous salue.", "Nous soignons les petites choses, et cela fait du bien quand quelqu'un les voit.", "Je l'ai transmis à tous ceux qui étaient là ce jour-là."],
    'guest-house': ["Teodora l'a lu à toute la cuisine.", 'Neuf chambres et une vieille roue nous occupent bien ; des mots comme les vôtres nous portent.', 'Vous recevoir a été un plaisir.', 'Yuki, qui prépare les petits déjeuners, a gardé votre message.'],
    shop: ["Il est accroché au-dessus de la table d'emballage.", 'Le pain par la poste demande de la confiance ; nous sommes heureux que le vôtre soit bien arrivé.', "Fionn, à l'entrepôt, vous dit merci aussi, de la farine plein les mains.", 'Les boulangers le liront demain à quatre heures.'],
    app: ["Les deux personnes qui font l'appli l'ont lu, l'une deux fois.", "Nous la gardons simple exprès ; tant mieux si elle fait ce qu'il faut.", "Cela va droit à l'équipe des commandes.", 'La suite arrive, lentement et testée.'],
  },
  bad: {
    cafe: [
      "J'ai parlé avec ceux qui étaient là ce jour-là et tout repris point par point ; la faute est chez nous.", "Nous avons changé le passage de relais de l'après-midi, car cela ne doit pas dépendre de qui est là.",
      "Vous avez payé pour un bon moment et ne l'avez pas eu. Toute l'équipe en a parlé ce matin.", "J'ai vérifié la journée : c'était bien comme vous le décrivez.",
    ],
    'guest-house': [
      "Une nuit chez nous doit reposer, et la vôtre ne l'a pas fait. Nous avons revu la chambre et les notes, et trouvé où nous avons manqué.", "Quelqu'un aurait dû être là tout de suite. Depuis cette semaine, le numéro de nuit sonne chez une personne.",
      "J'ai tout revu sur place avec Teodora. Ce que vous avez trouvé sera remis en ordre avant que quelqu'un n'y dorme.", "Vous n'auriez pas dû demander deux fois. Ce qui change est écrit et affiché à l'accueil.",
    ],
    shop: [
      "J'ai suivi votre commande du four au transporteur ; l'erreur vient de nous.", "Une commande est une promesse, et celle-ci n'a pas été tenue. L'entrepôt revoit tout le lot.", 'Nous aurions dû vous écrire avant vous. Les messages de cette semaine reçoivent une réponse à la main dès ce soir.',
      "L'erreur est trouvée et corrigée aussi pour les commandes suivantes.",
    ],
    app: ['Nous avons reproduit le problème ; la correction est en test.', "C'est notre défaut, pas celui de votre téléphone, et il passe en premier.", "Je l'ai transmis aux développeurs avec vos mots.", "Cela n'aurait pas dû sortir ainsi ; une mise à jour suit."],
  },
  mixed: ["Les compliments sont déjà chez ceux qui les méritent, le reste sera à l'ordre du jour cette semaine.", 'Ce qui vous a plu reste ; le reste, nous y travaillons.', "Nous préférons l'entendre que le deviner, et il y a là de quoi mieux faire.", 'Vous avez raison sur le second point, nous nous en occupons.'],
  closers: {
    glad: ['À bientôt !', 'Au plaisir de vous revoir.', 'Dites-nous bonjour à la prochaine visite !', 'Le meilleur à vous et aux vôtres.'],
    contact: ["Écrivez-moi à {mail}, je m'en occupe moi-même.", "Si vous acceptez de m'en dire plus, je vous lis à {mail}.", "J'aimerais réparer cela : {mail} m'arrive directement.", "Laissez-moi, s'il vous plaît, l'occasion de bien faire : {mail}."],
  },
};
