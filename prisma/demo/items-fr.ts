import type { DemoItem } from './types';

/** What people wrote in French. */
export const frenchItems: readonly DemoItem[] = [
  {
    key: 'fr-001', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'fr', author: 'Mireille Kouassi', rating: { value: 5, scale: 'stars5' }, hoursAgo: 1.7,
    text: 'Je suis Parisienne, donc difficile, donc je pèse mes mots : ce croissant est meilleur que celui de ma rue. Ne le répétez pas.',
  },
  {
    key: 'fr-002', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'fr', author: 'Yannick L.', rating: { value: 1, scale: 'stars5' }, hoursAgo: 4.1,
    text: "45 minutes pour un croque. Quand j'ai demandé où il en était, la serveuse a dit « il cuit ». Il cuisait où, à Quimper ?",
    draft: { by: 'ines', body: "Merci Yannick, et pardon : 45 minutes pour un croque, même venu de Quimper, c'est beaucoup trop, et « il cuit » n'était pas une réponse." },
  },
  {
    key: 'fr-003', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'fr', author: "Fatou N'Diaye-Berger", rating: { value: 2, scale: 'stars5' }, hoursAgo: 12,
    text: "Je précise que les pâtisseries sont à tomber. Justement, c'est dommage : on nous a fait lever au bout de 50 min parce que « d'autres attendent », avec ma mère de 81 ans qui n'avait pas fini son thé. On ne fait pas lever une dame.",
    draft: { by: 'samir', body: "Vous avez raison, on ne fait pas lever une dame, et encore moins avant la fin de son thé. Je vous présente nos excuses, à vous et à votre mère. Merci de le dire avec cette franchise, et merci aussi pour les pâtisseries.\n\nIl n'y a plus de durée à table depuis ce matin : quand il y a du monde, c'est à nous de faire patienter dehors, avec un café. J'aimerais beaucoup offrir à votre mère le thé qu'elle n'a pas fini. Écrivez-moi à samir@lindenandsalt.example, je vous garderai la table du coin, celle où l'on reste.\nSamir, responsable de la relation clients" },
  },
  {
    key: 'fr-004', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'fr', author: 'Le Gros Loulou', rating: { value: 5, scale: 'stars5' }, hoursAgo: 24,
    text: 'miam',
  },
  {
    key: 'fr-005', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'fr', author: 'Apolline', rating: { value: 4, scale: 'stars5' }, hoursAgo: 39,
    text: 'Très bon pain au levain, vraie mie, vraie croûte. Le café est correct, sans plus. Service adorable, surtout Beatriz qui fait semblant de comprendre mon anglais.',
    reply: {
      state: 'live', origin: 'manual', by: 'ines', afterHours: 8,
      body: "Merci Apolline ! Beatriz jure qu'elle ne fait pas semblant : elle écoute avec les yeux. Pour le café, vous n'êtes pas la seule à le trouver sage ; Dara règle une mouture plus fine cette semaine et votre avis lui sera précieux. À bientôt autour d'une vraie croûte !\nInés, relation clients",
    },
  },
  {
    key: 'fr-006', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'fr', author: 'Sandrine P.', rating: { value: 1, scale: 'stars5' }, hoursAgo: 61,
    text: "On m'a refusé l'allaitement en salle. Refusé ! Mon fils a sept semaines, j'étais au fond, sous une écharpe, personne ne se plaignait. Une serveuse est venue me dire tout bas que « ça gênait » et qu'« il y a les toilettes ». Vous mangez aux toilettes, vous ? J'ai payé mon thé à moitié bu, mon amie tremblait de colère, moi de honte, et je m'en veux encore d'avoir eu honte. La dame de la table d'à côté s'est levée pour nous accompagner dehors. À elle, merci.",
    claimedBy: 'nora',
    notes: [
      { by: 'samir', hoursAfter: 2, body: 'It was the Saturday stand-in. Nora has talked to her and wants to write to the guest herself.' },
    ],
  },
  {
    key: 'fr-007', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'fr', author: 'Thibault et les trois petits', rating: { value: 5, scale: 'stars5' }, hoursAgo: 85,
    text: "Avec trois enfants en bas âge on connaît les soupirs des restaurants. Ici : zéro soupir, trois crayons, un bout de pâte à pétrir. J'ai mangé CHAUD.",
    reply: {
      state: 'live', origin: 'manual', by: 'ines', afterHours: 20,
      body: "Merci Thibault ! « J'ai mangé chaud », venant d'un père de trois petits, nous allons l'encadrer. Le bout de pâte est une idée de Priya, qui en a toujours un sous le comptoir pour les mains impatientes. Un grand bonjour aux trois boulangers !\nInés, relation clients",
    },
  },
  {
    key: 'fr-008', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'fr', author: 'G. Maréchal', rating: { value: 3, scale: 'stars5' }, hoursAgo: 135,
    text: 'Bof. Joli, cher, bruyant. Le pain sauve tout.',
  },
  {
    key: 'fr-009', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'fr', author: 'Rachida Benhaddou', rating: { value: 1, scale: 'stars5' }, hoursAgo: 210,
    text: "J'ai demandé deux fois si la quiche contenait du porc. « Non non. » J'ai trouvé les lardons à la troisième bouchée. Ce n'est pas un détail pour moi, c'est même tout le contraire d'un détail.",
    reply: {
      state: 'live', origin: 'manual', by: 'samir', afterHours: 3,
      body: "Rachida, je vous demande pardon. Vous avez posé la question deux fois, clairement, et on vous a répondu sans vérifier. Non, ce n'est pas un détail, et je comprends combien cela a pu vous blesser. Merci de l'avoir écrit.\n\nDésormais, celui qui ne sait pas va demander en cuisine, et chaque quiche porte une étiquette avec ses ingrédients. J'ai repris cela moi-même avec toute l'équipe. Je serais heureux de vous parler, au jour qui vous convient : samir@lindenandsalt.example. Votre confiance compte beaucoup pour nous.\nSamir, responsable de la relation clients",
    },
  },
  {
    key: 'fr-010', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'fr', author: 'Bérénice', rating: { value: 5, scale: 'stars5' }, hoursAgo: 390,
    text: 'Le pain du mardi. Allez-y un mardi. Ne me remerciez pas.',
  },
  {
    key: 'fr-011', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'fr', author: 'Noé V.', rating: { value: 4, scale: 'stars5' }, hoursAgo: 980,
    text: 'une étoile en moins pour la mouette, elle se reconnaîtra',
    reply: {
      state: 'live', origin: 'outside', afterHours: 10,
      body: "On l'a reconnue, elle s'appelle Gérard et c'est une récidiviste 😅 Merci Noé et pardon pour votre goûter !\nFionn du café",
    },
  },
  {
    key: 'fr-012', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'fr', author: 'Client fâché', rating: { value: 1, scale: 'stars5' }, hoursAgo: 2500,
    text: "Fermé à 16h40 alors que c'est marqué 17h. J'ai traversé la ville. À PIED.",
    reply: {
      state: 'live', origin: 'manual', by: 'katja', afterHours: 15,
      body: "Traverser la ville à pied pour trouver porte close vingt minutes trop tôt : je comprends votre colère, et je vous présente nos excuses. Merci de l'avoir signalé.\n\nIl ne restait plus de pain et l'équipe a fermé, ce qu'elle n'avait pas à faire. Maintenant, la porte reste ouverte jusqu'à 17 h, même quand il n'y a plus que du café. Avant un long trajet, un mot à harbour@lindenandsalt.example suffit et nous mettons votre pain de côté. Vos pas ne seront plus perdus.\nKatja, Linden & Salt",
    },
  },
  {
    key: 'fr-013', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'fr', author: 'Odette', rating: { value: 5, scale: 'stars5' }, hoursAgo: 7000,
    text: "Je reviendrai. À mon âge c'est un engagement.",
  },
  {
    key: 'fr-014', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'fr', author: 'Les Castaing', rating: { value: 5, scale: 'stars5' }, hoursAgo: 0.6,
    text: 'On voulait une nuit, on en a pris quatre. Notre chat ne nous parle plus.',
  },
  {
    key: 'fr-015', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'fr', author: 'Bruno Delattre', rating: { value: 1, scale: 'stars5' }, hoursAgo: 10.4,
    text: "Chambre à 160 € la nuit, réveillé à 4h50 par un pétrin industriel. Un PÉTRIN. La première nuit j'ai cru à un hélicoptère, la seconde j'ai compris, la troisième j'attendais, les yeux ouverts, comme on attend le dentiste. On vous prévient de la poésie du moulin, pas de la tonne d'acier sous le lit.\n\nJ'ai demandé à changer, « complet ». J'ai demandé un geste, « voir avec la direction ». J'ai demandé des bouchons d'oreilles, et là, bravo, on m'en a donné : usagés, je plaisante, mais une seule paire pour deux. Le pain est remarquable, c'est presque vexant. La direction, c'est vous ? Alors je vois avec vous.",
    claimedBy: 'nora',
    notes: [
      { by: 'samir', hoursAfter: 2.5, body: 'Room 8, right above the bakery. We sold it without a word. Nora decides how much goes back.' },
    ],
  },
  {
    key: 'fr-016', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'fr', author: 'Salomé', rating: { value: 4, scale: 'stars5' }, hoursAgo: 37,
    text: 'Décor magnifique, petit-déj dans un panier, hôtes aux petits soins. Il manque juste un crochet dans la salle de bain. Un. Crochet.',
    reply: {
      state: 'live', origin: 'manual', by: 'ines', afterHours: 5,
      body: 'Un crochet, Salomé, et même deux : Malachy est monté avec sa perceuse ce matin, en marmonnant que vous aviez mille fois raison. Merci pour ce joli mot sur le panier et les hôtes, et pardon pour les serviettes restées par terre. À très vite au moulin !\nInés, Old Mill',
    },
  },
  {
    key: 'fr-017', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'fr', author: 'Jean-Baptiste O.', rating: { value: 2, scale: 'stars5' }, hoursAgo: 64,
    text: "Le chauffage s'éteint tout seul à 22 h. Nous aussi, du coup, mais de froid.",
  },
  {
    key: 'fr-018', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'fr', author: 'Maïssa', rating: { value: 5, scale: 'stars5' }, hoursAgo: 118,
    text: 'Ma demande de lit bébé avait été oubliée. En dix minutes, Malachy en a MONTÉ un, littéralement, avec des vis, en chantant. Le petit a dormi, nous aussi.',
  },
  {
    key: 'fr-019', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'fr', author: 'Client 2 nuits', rating: { value: 1, scale: 'stars5' }, hoursAgo: 172,
    text: "Ma carte a été débitée deux fois de l'acompte. 2 x 120 €. Par mail on me répond que « le système ne peut pas se tromper ». Le système, peut-être. Vous, si.",
    reply: {
      state: 'live', origin: 'manual', by: 'samir', afterHours: 7,
      body: "Vous avez tout à fait raison : c'est nous qui nous sommes trompés, et l'on vous a en plus répondu que c'était impossible. Je vous présente mes excuses pour les deux. Avoir 240 € en moins avant même de partir, ce n'est pas rien.\n\nLe second acompte est bien parti à tort ; je l'ai rendu ce matin, comptez trois à cinq jours ouvrés. Merci de me dire à samir@lindenandsalt.example quand vous l'aurez reçu, je suis le dossier jusque-là. Merci aussi de l'avoir écrit sans détour. Votre chambre, elle, est bien réservée, et nous serons heureux de vous y accueillir.\nSamir, responsable de la relation clients",
    },
  },
  {
    key: 'fr-020', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'fr', author: 'Hortense de B.', rating: { value: 5, scale: 'stars5' }, hoursAgo: 320,
    text: "Le silence a un son, ici. C'est de l'eau.",
    reply: {
      state: 'live', origin: 'manual', by: 'nora', afterHours: 30,
      body: "Merci, Hortense. Vos deux phrases sont désormais écrites à la main dans le livre du palier, à la page de l'écluse. Teodora, qui n'aime pas les grands mots, a dit : « Voilà, c'est ça. »\nNora, propriétaire",
    },
  },
  {
    key: 'fr-021', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'fr', author: 'Ahmed Z.', rating: { value: 3, scale: 'stars5' }, hoursAgo: 1300,
    text: 'Correct pour le prix hors saison. En saison je ne sais pas.',
  },
  {
    key: 'fr-022', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'fr', author: 'marie_voyage', rating: { value: 1, scale: 'stars5' }, hoursAgo: 2200,
    text: "L'ancien hôtel du Pont, à éviter !! Cafards, patron agressif, piscine verte.",
    closed: { by: 'ines', reason: 'not_ours', note: 'We have neither a pool nor a bridge.' },
  },
  {
    key: 'fr-023', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'fr', author: 'Lucien', rating: { value: 4, scale: 'stars5' }, hoursAgo: 5800,
    text: 'Escalier raide, accueil doux.',
  },
  {
    key: 'fr-024', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'fr', author: 'Clémence A.', rating: { value: 1, scale: 'stars5' }, hoursAgo: 2.5,
    title: "Gâteau d'anniversaire livré à l'envers",
    text: "Pas « abîmé ». À l'ENVERS. La boîte disait haut, le gâteau disait bas. Ma fille a soufflé ses six bougies sur un socle en carton, parce que la crème, elle, était restée au plafond de la boîte. Mon mari a essayé de le retourner avec une planche à repasser, ne me demandez pas. On a ri, après. Le jour même on n'a pas ri. J'ai appelé trois fois, j'ai écrit deux fois, et le chat en ligne m'a proposé de « noter mon expérience ». Voilà, c'est noté.",
  },
  {
    key: 'fr-025', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'fr', author: 'Kévin', rating: { value: 1, scale: 'stars5' }, hoursAgo: 28,
    title: 'rien à redire',
    text: 'commandé dimanche reçu mardi mangé mardi',
  },
  {
    key: 'fr-026', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'fr', author: 'M. Lefort', rating: { value: 1, scale: 'stars5' }, hoursAgo: 51,
    title: 'Je ne suis pas un « ticket »',
    text: "Huit échanges, huit prénoms, huit fois la même question. Non je ne renverrai pas « une photo du problème ». Le problème est que la boîte n'est pas là. Voulez-vous une photo de rien ?",
    reply: {
      state: 'live', origin: 'manual', by: 'samir', afterHours: 20,
      body: "La photo de rien, nous l'avons bien méritée, Monsieur Lefort. Raconter huit fois la même chose à huit personnes, sans avoir sa boîte, c'est usant, et je vous en demande pardon.\n\nVous n'aurez plus qu'un seul prénom : le mien. La boîte est perdue, le transporteur me l'a confirmé ce matin. À vous de choisir : un nouvel envoi demain, ou l'argent rendu sous trois à cinq jours ouvrés. Un mot à samir@lindenandsalt.example et c'est fait. Merci d'avoir tenu bon.\nSamir, responsable de la relation clients",
    },
  },
  {
    key: 'fr-027', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'fr', author: 'Rose-Marie T.', rating: { value: 4, scale: 'stars5' }, hoursAgo: 100,
    title: 'Presque parfait',
    text: 'Biscuits délicieux. Ruban magnifique. Mot manuscrit : illisible mais touchant.',
  },
  {
    key: 'fr-028', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'fr', author: 'Idriss', rating: { value: 1, scale: 'stars5' }, hoursAgo: 75, editedHoursAgo: 30,
    title: 'Abonnement fantôme',
    text: "Résilié le 4, confirmé le 4, prélevé le 15. « C'était déjà parti en production. » Quoi, mes 26 euros ?\nMise à jour : un deuxième « désolé » automatique, toujours pas les 26.",
  },
  {
    key: 'fr-029', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'fr', author: 'Huguette, Limoges', rating: { value: 5, scale: 'stars5' }, hoursAgo: 250,
    title: "Ils m'ont rappelée",
    text: "Je n'entends pas bien au téléphone. La dame a parlé lentement, sans crier. C'est rare, on me crie toujours dessus.",
    reply: {
      state: 'live', origin: 'manual', by: 'samir', afterHours: 13,
      body: "Chère Huguette, merci de tout cœur. La dame s'appelle Inés, et elle a rougi en vous lisant : sa grand-mère aussi disait qu'il faut parler lentement, pas fort. Vous pouvez la demander quand vous voulez, elle a noté votre nom près de son poste.\nSamir, responsable de la relation clients",
    },
  },
  {
    key: 'fr-030', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'fr', author: 'Loïc', rating: { value: 2, scale: 'stars5' }, hoursAgo: 60,
    title: 'Frais de port cachés',
    text: 'Cachés comme un éléphant derrière une baguette, mais cachés.',
  },
  {
    key: 'fr-031', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'fr', author: 'Nour El-Amrani', rating: { value: 5, scale: 'stars5' }, hoursAgo: 1600,
    title: "J'ai pleuré sur un pain",
    text: "Expatriée depuis 12 ans, on s'habitue à tout : au pain mou, au pain sucré, au pain qui rebondit. Ma sœur m'a commandé une boîte en cachette. J'ai posé le colis sur la table, j'ai coupé le scotch, et l'odeur est sortie avant le pain. Mes enfants m'ont demandé pourquoi je pleurais sur une miche. Je n'ai pas su répondre en anglais. Voilà.",
  },
  {
    key: 'fr-032', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'fr', author: 'Gaëtan R.', rating: { value: 1, scale: 'stars5' }, hoursAgo: 4900,
    title: "Remboursement en bons d'achat",
    text: 'Je veux MES 38 euros, pas 38 euros de VOTRE pain. Nuance.',
    reply: {
      state: 'live', origin: 'manual', by: 'katja', afterHours: 12,
      body: "La nuance est juste, Gaëtan, et j'aurais réagi comme vous : payé en euros, remboursé en euros. Je vous présente nos excuses pour ce bon que vous n'aviez pas demandé.\n\nLes 38 € sont partis ce matin vers votre carte, comptez trois à cinq jours ouvrés. Le choix revient désormais toujours au client. Si quelque chose manque, écrivez-moi à katja@lindenandsalt.example. Merci d'avoir insisté : d'autres en profiteront.\nKatja, boutique en ligne",
    },
  },
  {
    key: 'fr-033', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'fr', author: 'Sohane', rating: { value: 5, scale: 'stars5' }, hoursAgo: 5.9,
    text: 'Simple. Joli. Ça marche. (dans cet ordre)',
  },
  {
    key: 'fr-034', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'fr', rating: { value: 1, scale: 'stars5' }, hoursAgo: 16.3,
    text: "plante au moment de payer, mais l'argent lui ne plante pas",
    claimedBy: 'ines',
    notes: [
      { by: 'ines', hoursAfter: 1, body: 'Same fault as the two English ones. Debit at 07:52, no order. Nora refunds them in one go.' },
    ],
  },
  {
    key: 'fr-035', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'fr', author: 'Tonton Marc', rating: { value: 2, scale: 'stars5' }, hoursAgo: 43,
    text: "Le bouton « Valider » est sous le bouton de mon téléphone. J'ai le pouce qui fait le grand écart.",
    reply: {
      state: 'live', origin: 'manual', by: 'ines', afterHours: 6,
      body: "Merci Marc, et pardon à votre pouce ! Le bouton descend trop bas sur les écrans avec barre de navigation. La version 4.4, attendue cette semaine, le remonte. D'ici là, tourner le téléphone aide. Dites-moi si ça va mieux : app@lindenandsalt.example. Bonne journée !\nInés",
    },
  },
  {
    key: 'fr-036', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'fr', author: 'Élodie W.', rating: { value: 1, scale: 'stars5' }, hoursAgo: 90,
    text: "Elle me met « Bonjour Élodie » avec le Ã‰. Je m'appelle donc Ã‰lodie maintenant. Et plus moyen de corriger",
    reply: {
      state: 'live', origin: 'manual', by: 'samir', afterHours: 9,
      body: "Bonjour Élodie, avec un vrai É. Toutes mes excuses : un prénom abîmé, et en plus impossible à réparer ! Le profil accepte de nouveau les accents et le vôtre est corrigé ; il faut juste se reconnecter une fois. S'il revient, écrivez-moi : samir@lindenandsalt.example. Merci !\nSamir",
    },
  },
  {
    key: 'fr-037', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'fr', author: 'zaz', rating: { value: 4, scale: 'stars5' }, hoursAgo: 150,
    text: 'manque apple pay euh google pay pardon',
  },
  {
    key: 'fr-038', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'fr', author: 'Papi Dédé', rating: { value: 5, scale: 'stars5' }, hoursAgo: 310,
    text: "Mon fils m'a dit tu n'y arriveras pas. J'ai commandé pour 40 personnes. Par erreur, mais quand même.",
  },
  {
    key: 'fr-039', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'fr', author: 'Inès Ch.', rating: { value: 3, scale: 'stars5' }, hoursAgo: 90,
    text: 'Pourquoi la météo dans une appli de pain ?',
  },
  {
    key: 'fr-040', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'fr', author: 'Romuald', rating: { value: 1, scale: 'stars5' }, hoursAgo: 5000,
    text: 'Version 4.1 : lente. Version 4.2 : lente et bleue.',
  },
  {
    key: 'fr-041', writtenOn: 'wordpress', kind: 'message', location: 'online', lang: 'fr', author: 'Les doigts dans la farine', hoursAgo: 15,
    text: "Bonjour ! Peut-on remplacer le beurre par de l'huile d'olive dans les nœuds à la cannelle ? Mon compagnon est intolérant au lactose et très, très gourmand.",
  },
  {
    key: 'fr-042', writtenOn: 'wordpress', kind: 'message', location: 'old-mill', lang: 'fr', author: 'Association Lire à Voix Haute', hoursAgo: 73,
    text: 'Nous cherchons un lieu pour une lecture de 25 personnes fin novembre. La salle de la roue est-elle accessible en fauteuil, et à quel tarif pour une association ?',
    reply: {
      state: 'live', origin: 'hub', by: 'samir', afterHours: 10,
      body: "Merci d'avoir pensé au moulin pour une lecture ! Oui, la salle de la roue est accessible en fauteuil par la cour, toilettes comprises, et 25 personnes y tiennent à l'aise. Pour une association, la soirée est à 90 €, chauffage compris. Je vous garde volontiers une date : dites-moi laquelle à samir@lindenandsalt.example. J'ai hâte d'entendre ce que vous lirez.\nSamir, Linden & Salt",
    },
  },
  {
    key: 'fr-043', writtenOn: 'wordpress', kind: 'message', location: 'online', lang: 'fr', author: 'Jeannot', hoursAgo: 205,
    text: "La photo du pain est à l'envers ou c'est le pain ?",
    closed: { by: 'katja', reason: 'solved_elsewhere', note: 'Photo turned the right way up; Jeannot said thanks by mail.' },
  },
  {
    key: 'fr-044', writtenOn: 'wordpress', kind: 'message', location: 'harbour-street', lang: 'fr', author: 'Riveraine du quai', hoursAgo: 190,
    text: "Vos tables débordent sur le trottoir. Avec la poussette je dois descendre sur la route. Je l'ai dit gentiment au comptoir ; je l'écris maintenant un peu moins gentiment.",
    reply: {
      state: 'withdrawn', origin: 'hub', by: 'katja', afterHours: 20,
      body: "Merci de l'écrire, et pardon que le dire gentiment n'ait pas suffi. Descendre sur la route avec une poussette, c'est dangereux, et c'est à cause de nos tables.\n\nElles sont rentrées d'un mètre depuis hier et une ligne au sol marque la limite. Si vous les voyez dépasser, appelez-moi ou écrivez à katja@lindenandsalt.example. Belles promenades sur un trottoir bien à vous.\nKatja, Linden & Salt",
    },
  },
  {
    key: 'fr-045', writtenOn: 'wordpress', kind: 'message', location: 'online', lang: 'fr', author: 'Blanche', hoursAgo: 3100,
    text: "J'ai suivi la recette à la lettre. La lettre devait être un Z.",
  },
  {
    key: 'fr-046', writtenOn: 'typeform', kind: 'survey_response', location: 'old-mill', lang: 'fr', author: 'Anne-Lise', rating: { value: 10, scale: 'nps' }, hoursAgo: 8.1,
    text: 'Parce que Yuki se souvenait que je prends le thé sans le sachet.',
  },
  {
    key: 'fr-047', writtenOn: 'typeform', kind: 'survey_response', location: 'online', lang: 'fr', rating: { value: 0, scale: 'nps' }, hoursAgo: 33,
    text: "Livraison « entre 8h et 20h ». J'ai pris un jour de congé pour une baguette qui n'est pas venue.",
  },
  {
    key: 'fr-048', writtenOn: 'typeform', kind: 'survey_response', location: 'harbour-street', lang: 'fr', author: 'Cyprien', rating: { value: 7, scale: 'nps' }, hoursAgo: 140,
    text: 'Bon pain, bonne ambiance, mauvaise playlist (assez de ukulélé).',
    closed: { by: 'samir', reason: 'no_answer_needed', note: 'Passed on to Dara, who stands by her ukulele.' },
  },
  {
    key: 'fr-049', writtenOn: 'typeform', kind: 'survey_response', location: 'online', lang: 'fr', author: 'Véronique H.', rating: { value: 2, scale: 'nps' }, hoursAgo: 460,
    text: "On me demande mon sexe, mon âge et mon revenu pour un pain d'épices.",
    reply: {
      state: 'live', origin: 'manual', by: 'katja', afterHours: 20,
      body: "Merci, Véronique, vous avez raison, et je vous présente mes excuses : pour envoyer un pain d'épices, une adresse suffit. Ces trois questions ont disparu du formulaire, et les réponses déjà données sont effacées, les vôtres aussi. Une question sur vos données ? Je suis à katja@lindenandsalt.example. Bonne dégustation !\nKatja, boutique en ligne",
    },
  },
  {
    key: 'fr-050', writtenOn: 'typeform', kind: 'survey_response', location: 'old-mill', lang: 'fr', author: 'Octave', rating: { value: 9, scale: 'nps' }, hoursAgo: 1900,
    text: '9 et pas 10 parce que je suis prof.',
  },
];
