import type { Phrases } from '@/lib/scoring/matcher/phrases';

/** What kind of thing a text is about. Some themes are told by common words (“slow”, “cold”) that mean them only there. */
export const contexts = [
  {
    id: 'software',
    phrases: {
      en: [
        'app', 'apps', 'application', 'game', 'games', 'update', 'updates', 'updated', 'updating', 'login', 'android', 'ios', 'iphone app', 'ipad', 'download*',
        'reinstall*', 'uninstall*', 'play store', 'app store', 'google play', 'facebook', 'messenger', 'instagram', 'snapchat', 'whatsapp', 'twitter', 'tweets', 'tiktok',
        'youtube', 'netflix', 'spotify', 'skype', 'viber', 'uber', 'gmail', 'pinterest', 'pin', 'pins', 'boards', 'dropbox', 'evernote', 'chrome', 'browser', 'website',
        'webpage', 'site', 'software', 'notification*', 'server*', 'ads', 'bug', 'bugs', 'buggy', 'glitch*', 'lag', 'lags', 'crashes', 'crashing', 'playlist*', 'widget*',
        'dark mode', 'user interface', 'ui', 'levels', 'coins', 'gems', 'upload*', 'sync', 'syncing', 'offline', 'streaming', 'feed', 'devs', 'developer*', 'stickers',
        'emoji*', 'filters', 'folders', 'video calls', 'chat', 'posts', 'users', 'free version', 'premium version', 'in app', 'logged', 'loading', 'buffering', 'hulu',
        'xbox', 'playstation', 'windows', 'aap', 'spam', 'account', 'installer',
      ],
      de: [
        'app', 'apps', 'spiel', 'spiele', 'update', 'updates', 'android', 'iphone', 'ipad', 'ios', 'download*', 'runterladen', 'heruntergeladen', 'installier*',
        'deinstallier*', 'software', 'website', 'webseite', 'seite', 'streaming', 'stream', 'anwendung', 'bildschirm', 'sperrbildschirm', 'browser', 'login', 'konto',
        'account', 'version', 'entwickler', 'widget', 'online', 'server', 'programm', 'spielen',
      ],
      fr: [
        'appli', 'applis', 'application', 'applications', 'app', 'jeu', 'jeux', 'mise à jour', 'mises à jour', 'maj', 'android', 'iphone', 'ipad', 'télécharg*', 'install*',
        'désinstall*', 'logiciel', 'site', 'écran', 'version', 'développeur*', 'connexion', 'compte', 'bug', 'bugs', 'pub', 'pubs', 'wifi', 'streaming', 'serveur*',
        'niveau*', 'utilise',
      ],
      es: [
        'app', 'apps', 'aplicación', 'aplicacion*', 'juego', 'juegos', 'actualización', 'actualizacion*', 'actualizar', 'android', 'iphone', 'descarg*', 'instal*',
        'desinstal*', 'web', 'página', 'pantalla', 'versión', 'cuenta', 'programa', 'celular', 'móvil', 'anuncios', 'usuario', 'servidor*', 'nivel*',
      ],
      it: [
        'app', 'applicazione', 'gioco', 'giochi', 'aggiornamento', 'aggiornamenti', 'android', 'iphone', 'scaric*', 'install*', 'disinstall*', 'sito', 'schermo', 'versione',
        'account', 'programma', 'software', 'sviluppatori', 'server', 'livello',
      ],
      nl: [
        'app', 'apps', 'applicatie', 'spel', 'spelletje', 'update', 'updates', 'android', 'iphone', 'download*', 'gedownload', 'install*', 'geïnstalleerd', 'website',
        'site', 'scherm', 'versie', 'account', 'software', 'inloggen', 'ontwikkelaar*', 'server', 'streamen',
      ],
      pt: [
        'app', 'aplicativo', 'aplicação', 'jogo', 'jogos', 'atualização', 'atualizações', 'atualizar', 'android', 'iphone', 'baixar', 'baixei', 'instal*', 'desinstal*',
        'site', 'tela', 'ecrã', 'versão', 'conta', 'programa', 'celular', 'servidor*', 'aplicativos',
      ],
      pl: [
        'aplikacja', 'aplikacji', 'aplikację', 'apka', 'gra', 'grze', 'aktualizacja', 'aktualizacji', 'strona', 'android', 'telefon', 'instal*', 'konto', 'wersja',
      ],
      tr: ['uygulama*', 'oyun*', 'güncelleme*', 'android', 'telefon*', 'indir*', 'yükle*', 'site', 'hesap*', 'ekran*'],
      zh: ['软件', '应用', '更新', '版本', '闪退', '游戏', '下载', '安装', '登录', '账号', '界面', '手机', '广告', 'APP', 'app'],
      ja: ['アプリ', '更新', 'アップデート', 'ゲーム', 'ダウンロード', 'インストール', 'ログイン', '画面', 'アカウント', 'ソフト', '広告', 'バージョン'],
    },
  },
  {
    id: 'food',
    phrases: {
      en: [
        'dining room', 'mexican', 'chinese', 'italian', 'indian', 'thai', 'cheese', 'shrimp', 'fish', 'sauce', 'flavor*', 'flavour*', 'taste', 'food', 'foods',
        'restaurant*', 'meal*', 'dish', 'dishes', 'menu', 'eat', 'ate', 'eating', 'eaten', 'lunch', 'dinner', 'breakfast', 'brunch', 'cafe', 'pizza*', 'burger*', 'chicken',
        'dessert*', 'waiter*', 'waitress*', 'chef', 'tasty', 'tasted', 'delicious', 'yummy', 'biryani', 'sushi', 'buffet', 'dine', 'dined', 'dining', 'appetizer*',
        'starters', 'entree*', 'appetizers', 'veg', 'paneer', 'mutton', 'kebab*', 'curry', 'naan', 'salad*', 'soup', 'fries', 'noodles', 'rice', 'sandwich*', 'cocktails',
        'bartender', 'diner', 'bistro', 'pub', 'cuisine', 'takeout', 'takeaway', 'steak', 'seafood', 'tacos', 'zomato', 'spicy', 'ambience', 'ambiance', 'portions',
        'milkshake*', 'ice cream*', 'bagels', 'brownie*', 'cake',
      ],
      de: ['essen', 'restaurant*', 'gericht*', 'speise*', 'küche', 'lecker*', 'kellner*', 'frühstück*', 'gegessen', 'pizza', 'café', 'gasthaus', 'lokal'],
      fr: [
        'restaurant*', 'resto', 'repas', 'plat', 'plats', 'cuisine', 'serveur*', 'serveuse*', 'carte', 'manger', 'mangé', 'dessert*', 'table', 'vin', 'vins', 'menu',
        'menus', 'dîner', 'déjeuner', 'brasserie',
      ],
      es: [
        'restaurante*', 'comida', 'plato', 'platos', 'camarero*', 'camarera*', 'carta', 'comer', 'comimos', 'cena', 'cenar', 'postre*', 'tapas', 'bar', 'mesa', 'vino',
        'desayuno', 'menú',
      ],
      it: [
        'ristorante', 'cibo', 'piatto', 'piatti', 'cameriere*', 'mangiare', 'mangiato', 'cena', 'pranzo', 'pizza', 'pizzeria', 'cucina', 'dolce', 'tavolo', 'trattoria',
      ],
      nl: [
        'restaurant*', 'eten', 'gegeten', 'gerecht*', 'bediening', 'ober', 'keuken', 'menu', 'kaart', 'hoofdgerecht*', 'voorgerecht*', 'dessert', 'diner', 'lunch', 'tafel',
        'lekker',
      ],
      pt: [
        'restaurante*', 'comida', 'prato', 'pratos', 'garçom', 'empregado*', 'jantar', 'almoço', 'almoçar', 'comer', 'sobremesa', 'mesa', 'cardápio', 'ementa', 'pizza',
      ],
      pl: ['restauracja', 'restauracji', 'jedzenie', 'dania', 'danie', 'kelner*', 'obiad', 'kolacja', 'pizza'],
      tr: ['restoran*', 'yemek*', 'garson*', 'lokanta', 'kahvaltı', 'lezzet*'],
      zh: ['外卖', '味道', '好吃', '餐', '菜', '吃', '饭'],
      ja: ['料理', '食事', '食べ', 'レストラン', '美味し', 'おいし'],
    },
  },
  {
    id: 'place',
    phrases: {
      en: [
        'walk', 'walking', 'hike', 'trail*', 'ferry', 'pier', 'boat', 'entrance', 'stairs', 'crowds', 'lounge', 'scenery', 'photos of', 'sea', 'harbour', 'harbor', 'market',
        'street', 'streets', 'downtown', 'dance floor', 'patio', 'studio', 'hotel*', 'rooms', 'stay', 'stayed', 'staying', 'nights', 'museum*', 'park', 'tour', 'tours',
        'visit', 'visited', 'visiting', 'beach', 'pool', 'resort', 'lobby', 'cinema', 'theatre', 'venue', 'city', 'church', 'cathedral', 'apartment', 'hostel', 'view',
        'views', 'trip', 'holiday', 'vacation', 'attraction*', 'tourist*', 'touristy', 'restaurant*', 'place', 'exhibit*', 'gardens', 'bridge', 'tower', 'palace', 'sights',
        'shops', 'neighbourhood', 'walk around', 'island', 'spot', 'bathroom', 'bed', 'room',
      ],
      de: [
        'hotel*', 'zimmer', 'übernacht*', 'urlaub', 'aufenthalt', 'museum', 'besuch*', 'strand', 'kino', 'klinik', 'krankenhaus', 'praxis', 'unterkunft', 'restaurant*',
      ],
      fr: ['hôtel*', 'chambre*', 'séjour', 'nuit', 'nuits', 'musée', 'visite*', 'plage', 'vacances', 'cinéma', 'hôpital', 'clinique', 'restaurant*', 'resto'],
      es: [
        'hotel*', 'habitación', 'habitacion*', 'estancia', 'noche*', 'playa', 'museo', 'visita*', 'piscina', 'vacaciones', 'cine', 'hospital', 'clínica', 'restaurante*',
      ],
      it: ['hotel', 'albergo', 'camera', 'camere', 'soggiorno', 'notte', 'notti', 'spiaggia', 'museo', 'visita*', 'vacanza', 'cinema', 'ospedale', 'ristorante'],
      nl: ['hotel*', 'kamer*', 'verblijf', 'nacht*', 'strand', 'museum', 'bezoek*', 'vakantie', 'bioscoop', 'ziekenhuis', 'restaurant*'],
      pt: ['hotel', 'quarto*', 'estadia', 'noite*', 'praia', 'museu', 'visita*', 'férias', 'cinema', 'hospital', 'clínica', 'pousada', 'restaurante*'],
      pl: ['hotel*', 'pokój', 'pokoje', 'pobyt', 'muzeum', 'plaża', 'szpital'],
      tr: ['otel*', 'oda*', 'müze', 'plaj', 'hastane*', 'tatil'],
      zh: ['酒店', '房间', '宾馆', '景点', '博物馆', '医院'],
      ja: ['ホテル', '部屋', '旅館', '博物館', '病院'],
    },
  },
  {
    id: 'thing',
    phrases: {
      en: [
        'ipod', 'volume', 'remote', 'cord', 'wires', 'radio', 'stereo', 'lights', 'bulb*', 'clock', 'alarm', 'motor', 'blade*', 'handle', 'cooker', 'cookware', 'steamer',
        'grinder', 'griddle', 'grill', 'microphone', 'earphones', 'earbuds', 'receiver', 'cartridge*', 'filter', 'hdmi', 'pc', 'ram', 'firmware', 'processor', 'sheets',
        'washed', 'glasses', 'kit', 'recipes', 'this one in', 'second one', 'board game', 'puzzle', 'year old loves', 'for christmas', 'director', 'script', 'scenes',
        'scene', 'comedy', 'horror', 'thriller', 'fiction', 'sequel', 'genre', 'ending', 'boring', 'author\'s', 'pages', 'reading it', 'listen', 'music', 'artist', 'singer',
        'lyrics', 'tv show', 'tv', 'poems', 'product*', 'item', 'bought', 'purchase*', 'device', 'unit', 'amazon', 'brand', 'warranty', 'sturdy', 'durable', 'batteries',
        'battery', 'charger', 'adapter', 'cable*', 'headphone*', 'speaker*', 'echo', 'alexa', 'dot', 'kindle', 'printer', 'keyboard', 'mouse', 'router', 'laptop',
        'computer', 'camera', 'machine', 'blender', 'kettle', 'toaster', 'oven', 'pan', 'pans', 'pots', 'knife', 'knives', 'lid', 'stainless', 'vacuum', 'plastic', 'rubber',
        'steel', 'jacket', 'shoes', 'dress', 'sweater', 'shirt*', 'jeans', 'mattress', 'pillow', 'toy', 'toys', 'doll', 'works well', 'works great', 'set up', 'setup',
        'plugged', 'plug', 'wireless', 'bluetooth', 'usb', 'book', 'books', 'novel*', 'author', 'characters', 'plot', 'story', 'movie*', 'film*', 'dvd', 'acting', 'actor*',
        'actress*', 'episode*', 'series', 'album', 'songs', 'cd', 'read this', 'chapters', 'reader*', 'soundtrack', 'documentary', 'replacement', 'gadget', 'appliance',
        'dishwasher safe', 'phone', 'mug', 'chair', 'lamp', 'gift for', 'birthday', 'model', 'my son', 'my daughter loves', 'smart home', 'screen', 'tablet', 'cream',
        'lotion', 'perfume', 'tool',
      ],
      de: ['produkt*', 'artikel', 'gerät', 'gekauft', 'kauf', 'bestellt', 'kaputt', 'ware', 'marke', 'modell', 'buch', 'film'],
      fr: ['produit*', 'article*', 'appareil', 'acheté', 'achat', 'commandé', 'cassé', 'marque', 'modèle', 'livre', 'film', 'série', 'taille', 'qualité'],
      es: ['producto*', 'artículo*', 'aparato', 'comprado', 'compré', 'compra', 'roto', 'marca', 'modelo', 'libro', 'película', 'talla', 'calidad'],
      it: [
        'prodotto', 'prodotti', 'articolo', 'apparecchio', 'comprato', 'acquisto', 'acquistato', 'rotto', 'marca', 'modello', 'libro', 'film', 'taglia', 'qualità',
      ],
      nl: ['product*', 'artikel*', 'apparaat', 'gekocht', 'aankoop', 'kapot', 'merk', 'model', 'boek', 'film', 'maat', 'kwaliteit'],
      pt: ['produto*', 'artigo*', 'aparelho', 'comprei', 'compra', 'quebrou', 'partiu', 'marca', 'modelo', 'livro', 'filme', 'tamanho', 'qualidade'],
      pl: ['produkt*', 'towar', 'kupił*', 'zakup', 'zepsut*', 'książka', 'film', 'jakość'],
      tr: ['ürün*', 'satın', 'aldım', 'bozul*', 'kitap', 'film', 'kalite*'],
      zh: ['产品', '商品', '质量', '电影', '质感', '买', '书'],
      ja: ['商品', '製品', '購入', '買い', '壊れ', '映画', '品質', '本'],
    },
  },
  {
    id: 'care',
    phrases: {
      en: [
        'supportive', 'listened', 'reassur*', 'sessions', 'techniques', 'strategies', 'explained', 'recovery', 'op', 'theatre staff', 'stay on the ward', 'my hair',
        'my nails', 'nurse*', 'ward', 'patient', 'patients', 'physio*', 'gp', 'nhs', 'hospital', 'clinic', 'doctor*', 'surgery', 'treatment', 'appointment*', 'therapy',
        'therapist', 'counselling', 'medication', 'meds', 'diagnosis', 'assessment', 'carer*', 'caring', 'mental health', 'consultation', 'midwife', 'midwives',
        'discharge*', 'referral', 'exercises', 'anxiety', 'consultant', 'dentist', 'teacher*', 'course', 'lecturer', 'professor', 'salon', 'haircut', 'hairdresser',
        'massage', 'service dept',
      ],
      de: [
        'arzt', 'ärzte', 'ärztin', 'praxis', 'klinik', 'krankenhaus', 'patient*', 'pflege*', 'therapie', 'behandlung', 'dozent*', 'vorlesung*', 'professor*', 'kurs*',
        'prüfung*', 'seminar', 'unterricht', 'übungen', 'friseur*', 'salon', 'lehrer*',
      ],
      fr: [
        'médecin*', 'docteur', 'hôpital', 'clinique', 'patient*', 'infirmi*', 'soins', 'thérapie', 'cours', 'professeur*', 'coiffeu*', 'salon', 'consultation', 'dentiste',
      ],
      es: [
        'médic*', 'doctor*', 'hospital', 'clínica', 'paciente*', 'enfermer*', 'tratamiento', 'terapia', 'curso', 'profesor*', 'peluquer*', 'consulta', 'dentista',
      ],
      it: [
        'medico', 'medici', 'dottor*', 'ospedale', 'clinica', 'pazient*', 'infermier*', 'cura', 'terapia', 'corso', 'professor*', 'parrucchier*', 'visita', 'dentista',
      ],
      nl: [
        'arts', 'dokter', 'ziekenhuis', 'kliniek', 'patiënt*', 'verpleg*', 'behandeling', 'therapie', 'cursus', 'docent', 'kapper', 'kapster', 'kapsalon', 'tandarts',
      ],
      pt: [
        'médic*', 'doutor*', 'hospital', 'clínica', 'paciente*', 'enfermeir*', 'tratamento', 'terapia', 'curso', 'professor*', 'cabeleireir*', 'consulta', 'dentista',
      ],
      pl: ['lekarz*', 'szpital*', 'pacjent*', 'pielęgniark*', 'fryzjer*', 'dentyst*'],
      tr: ['doktor*', 'hastane*', 'hasta', 'hemşire*', 'tedavi', 'kuaför*', 'öğretmen*'],
      zh: ['医生', '医院', '护士', '治疗', '老师', '课程'],
      ja: ['病院', '先生', '医師', '看護師', '診察', '美容'],
    },
  },
  {
    id: 'shop',
    phrases: {
      en: [
        'hoodie', 'ship', 'ships', 'placed order', 'on hold', 'case number', 'order', 'ordered', 'orders', 'shipping', 'shipped', 'shipment', 'delivered', 'delivery',
        'customer service', 'refund*', 'company', 'email', 'emailed', 'tracking', 'package*', 'parcel', 'courier', 'seller', 'store', 'checkout', 'coupon', 'return policy',
        'website', 'online', 'received', 'cancelled order', 'fedex', 'usps', 'warehouse', 'sizes', 'jersey', 'merchandise', 'retailer', 'invoice', 'subscription',
      ],
      de: [
        'bestell*', 'liefer*', 'geliefert', 'versand', 'paket', 'kundenservice', 'kundendienst', 'händler', 'shop', 'rückerstattung', 'retoure', 'rechnung', 'vertrag',
      ],
      fr: ['commande', 'commandé', 'livraison', 'livré', 'colis', 'service client', 'remboursement', 'vendeur', 'boutique', 'magasin', 'facture', 'abonnement'],
      es: ['pedido', 'pedidos', 'envío', 'entrega', 'paquete', 'atención al cliente', 'reembolso', 'vendedor', 'tienda', 'factura', 'suscripción'],
      it: ['ordine', 'ordini', 'spedizione', 'consegna', 'pacco', 'servizio clienti', 'rimborso', 'venditore', 'negozio', 'fattura', 'abbonamento'],
      nl: ['bestelling', 'besteld', 'levering', 'geleverd', 'bezorgd', 'pakket', 'klantenservice', 'verkoper', 'winkel', 'factuur', 'retour', 'abonnement'],
      pt: ['pedido', 'pedidos', 'entrega', 'encomenda', 'envio', 'reembolso', 'vendedor', 'loja', 'fatura', 'assinatura'],
      pl: ['zamówieni*', 'dostaw*', 'przesyłk*', 'paczk*', 'zwrot', 'sklep*', 'sprzedawc*'],
      tr: ['sipariş*', 'kargo', 'teslimat', 'iade', 'satıcı', 'mağaza'],
      zh: ['订单', '快递', '物流', '发货', '客服', '卖家', '商家', '退款', '退货', '店铺'],
      ja: ['注文', '配送', '発送', '返品', '返金', '出品者', 'ショップ', '届'],
    },
  },
] as const satisfies readonly { id: string; phrases: Phrases }[];

export type ContextId = (typeof contexts)[number]['id'];
