import type { Phrases } from './phrases';

export const frenchPhrases: Phrases = {
  openers: {
    good: [
      'Je n’écris jamais d’avis, c’est dire.', 'Quelle belle découverte.', 'Fidèle depuis {n} ans.', 'Ma sœur avait raison.', 'Il était temps que je l’écrive.',
      'Je fais court.', 'Entrés par hasard, restés par plaisir.', 'Cinq étoiles sans hésiter.', 'Un vrai coup de cœur.', 'Chapeau.',
    ],
    mixed: ['Avis partagé.', 'Ça pourrait être si bien.', 'Du bon et du moins bon.', 'Je vais essayer d’être juste.', 'Mouais.', 'Ni chaud ni froid.', 'Dommage, à si peu près.'],
    bad: [
      'Quelle déception.', 'À fuir.', 'C’était tellement mieux avant.', 'J’ai attendu une semaine avant d’écrire, pour me calmer.', 'Non, vraiment, non.',
      'Y a-t-il un responsable quelque part ?', 'Deuxième réclamation, même sujet.', 'On se moque du monde.', 'Une étoile faute de pouvoir mettre zéro.', 'Je reste calme, mais c’est difficile.',
    ],
  },
  closers: {
    good: ['On reviendra.', 'Merci à toute l’équipe.', 'À {day} !', 'Ne changez rien.', 'Je recommande les yeux fermés.', 'Bravo à {staff}.', 'Un régal, tout simplement.', 'Vivement la prochaine fois.', '😍'],
    mixed: ['À revoir.', 'Je laisserai une seconde chance.', 'Peut mieux faire.', 'C’est dit sans méchanceté.', 'On verra.', 'La moyenne, sans plus.', 'Quelqu’un lit ces avis ?'],
    bad: [
      'Je veux mon argent.', 'J’attends toujours une réponse.', 'Plus jamais.', 'Un simple pardon aurait suffi.', 'Passez votre chemin.', 'Vous venez de perdre une commande par semaine.', 'C’est {money} jetés par la fenêtre.', 'Inadmissible.', 'Merci de me rappeler, enfin.',
    ],
  },
  turns: ['Mais.', 'Voilà pour un côté.', 'Il y a un mais, bien sûr.', 'D’un autre côté.', 'Ce n’est pas toute l’histoire.', 'Et puis il y a ceci.'],
  clauses: {
    cafe: {
      good: [
        'La croûte du pain s’entend depuis le trottoir.', '{staff} se souvenait de notre commande.', 'Malgré la file, servis en {n} minutes.', 'La terrasse en fin de journée est un bonheur.',
        'Le chien a eu sa gamelle avant que nous ayons la carte.', 'La brioche à la cardamome est une merveille.', 'Pour les allergies, ils savent tout par cœur.', 'Tables et toilettes impeccables.',
      ],
      bad: [
        'Nous avons attendu {wait} minutes avant qu’on nous regarde.', 'Le café est arrivé tiède.', 'Le sandwich était encore gelé au milieu.', 'On m’a compté {money} de trop.',
        'Notre table réservée avait été donnée.', 'Le pain était de la veille, au mieux.', 'La serveuse a soupiré quand j’ai parlé d’allergie.', 'Ni savon ni papier aux toilettes.',
      ],
    },
    'guest-house': {
      good: [
        'La chambre sentait le bois et le linge frais.', 'Endormis au son de la roue, un rêve.', 'Le panier du petit-déjeuner est un vrai festin.', '{staff} nous a dessiné les balades à la main.',
        'La literie est parfaite.', 'Notre arrivée tardive n’a posé aucun souci.', 'À {rate} la nuit, c’est une aubaine.',
      ],
      bad: [
        'Pas d’eau chaude pendant {n} jours.', 'Les murs sont si fins que je connais la vie des voisins.', 'Personne ne répond la nuit.', 'Les draps étaient tachés.',
        'Il y avait de la moisissure dans la douche.', 'Le code de la porte ne marchait pas.', 'Annulation dans les temps, {money} prélevés quand même.',
      ],
    },
    shop: {
      good: [
        'Colis reçu un jour plus tôt que prévu.', 'Tout était emballé comme du cristal, sans plastique.', 'Le pain était frais comme au comptoir.', 'Une vraie personne m’a répondu dans l’heure.',
        'Le petit mot manuscrit fait chaud au cœur.', 'Mettre l’abonnement en pause prend un clic.', 'Un pot cassé a été remplacé sans discuter.',
      ],
      bad: [
        'Le colis est arrivé avec {n} jours de retard.', 'Le pain était complètement écrasé.', 'Résilié, confirmé, et {money} prélevés.', 'Le service client recopie toujours le même texte.',
        'Tout était moisi le deuxième jour.', 'Il manquait la moitié de la commande.', 'Le remboursement traîne depuis {n} semaines.',
      ],
    },
    app: {
      good: [
        'Commandé dans le bus, récupéré en passant.', 'L’appli retient mes habitudes.', 'C’est clair et lisible, même pour mon père.', 'On paie en un geste.',
        'Elle marche même sur mon vieux téléphone.', 'Pas de pub, pas de chichis.', 'L’heure de retrait est respectée à la minute.', 'La nouvelle version est nettement plus rapide.', 'On voit ce qui reste en rayon avant de se déplacer, c’est bien pensé.',
      ],
      bad: [
        'Elle plante dès que j’ouvre le panier.', 'Argent débité, commande disparue.', 'Il faut se reconnecter à chaque fois.', 'Plus rien ne charge depuis la mise à jour.',
        'Le plan m’envoie dans la mauvaise boutique.', 'Des notifications à trois heures du matin.', 'Tous mes points ont disparu du jour au lendemain.', 'Le code de connexion arrive quand il n’est plus valable.', '{money} débités, puis « paiement refusé » à l’écran.',
      ],
    },
    anywhere: {
      good: ['On sent que les gens aiment leur métier.', 'Une erreur a été réparée avant même que je la signale.', 'Des prix honnêtes.', '{staff} est un amour.', 'À chaque question, une réponse claire.', 'On est reçu comme un voisin.', 'Rapide, aimable, sans complication.'],
      bad: ['J’ai écrit {n} fois, silence complet.', 'On devait me rappeler {day}, j’attends encore.', 'À les entendre, c’était ma faute.', 'Plus cher qu’avant et moins bon.', 'Personne ne se sent responsable.', 'On m’a parlé comme à un enfant.', 'Les excuses venaient d’un robot.'],
    },
  },
  flaws: [
    'Un peu cher.', 'Aux heures de pointe, il faut de la patience.', 'Des horaires plus larges seraient bienvenus.', 'J’aimerais un peu plus de salé.', 'Le mail de confirmation est arrivé deux fois, rien de grave.', 'Il y a du monde le week-end.',
  ],
  questions: [
    'Êtes-vous ouverts les jours fériés ?', 'Avez-vous quelque chose sans sésame ?', 'Peut-on réserver pour douze ?', 'Livrez-vous en Belgique ?', 'C’est quelle farine, exactement ?', 'Les chiens sont-ils admis ?', 'Puis-je changer le jour de livraison ?', 'Vous partagez la recette ?',
  ],
  titles: {
    good: ['Un régal', 'Je recommande', 'Merci', 'Parfait', 'Coup de cœur', 'Au top'],
    mixed: ['Mitigé', 'Presque', 'Peut mieux faire', 'Correct'],
    bad: ['À fuir', 'Aucune réponse', 'Très mauvaise surprise', 'Plus jamais', 'Argent perdu', 'Inadmissible'],
  },
  days: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  money: (whole, cents) => (cents === undefined ? `${whole} €` : `${whole},${cents} €`),
};
