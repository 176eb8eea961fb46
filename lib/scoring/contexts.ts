import type { Phrases } from '@/lib/scoring/matcher/compile-phrases';

/** What kind of thing a text is about. Some themes are told by common words (“slow”, “cold”) that mean them only there. */
export const contexts = [
  {
    id: 'software',
    phrases: {
      en: [
        'app', 'apps', 'application', 'game', 'games', 'update', 'updates', 'updated', 'login', 'android', 'ios', 'iphone', 'ipad', 'download*', 'install', 'installed',
        'uninstall*', 'uninstalling', 'play store', 'app store', 'facebook', 'messenger', 'instagram', 'snapchat', 'whatsapp', 'twitter', 'tiktok', 'youtube', 'netflix',
        'spotify', 'skype', 'viber', 'uber', 'gmail', 'chrome', 'website', 'site', 'web', 'software', 'notification*', 'server*', 'account', 'ads', 'bug', 'bugs', 'bugfix*',
        'glitch*', 'lag', 'crashes', 'crashing', 'wifi', 'playlist*', 'widget*', 'dark mode', 'user interface', 'ui', 'level', 'levels', 'coins', 'gems', 'upload*', 'sync',
        'feature*', 'browser', 'streaming', 'stream', 'stories', 'feed', 'devs', 'developer*', 'tablet', 'online', 'version', 'chat', 'videos', 'video call*', 'screen',
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
        'food', 'restaurant*', 'meal*', 'dish*', 'menu', 'eat', 'ate', 'eating', 'lunch', 'dinner', 'breakfast', 'brunch', 'cafe', 'pizza*', 'burger*', 'chicken', 'coffee',
        'dessert*', 'waiter*', 'waitress*', 'chef', 'cook*', 'taste*', 'tasty', 'delicious', 'drinks', 'bar', 'table', 'biryani', 'sushi', 'buffet', 'dine', 'dined',
        'dining',
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
      zh: ['餐', '菜', '吃', '外卖', '味道', '好吃', '饭'],
      ja: ['料理', '食事', '食べ', 'レストラン', '美味し', 'おいし'],
    },
  },
  {
    id: 'place',
    phrases: {
      en: [
        'hotel*', 'room', 'rooms', 'stay', 'stayed', 'staying', 'night', 'nights', 'museum', 'park', 'tour', 'visit', 'visited', 'beach', 'pool', 'resort', 'lobby',
        'reception', 'cinema', 'theatre', 'venue', 'city', 'church', 'cathedral', 'ward', 'hospital', 'clinic', 'apartment', 'hostel', 'view', 'views', 'trip', 'holiday',
        'vacation', 'attraction', 'tickets', 'restaurant*', 'place',
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
        'product*', 'item', 'bought', 'purchase*', 'buy', 'broke', 'works', 'device', 'unit', 'gift', 'amazon', 'brand', 'model', 'size', 'quality', 'book', 'movie', 'film',
        'wear', 'wearing', 'washed', 'battery', 'warranty', 'it broke', 'box', 'price', 'replacement',
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
      zh: ['产品', '商品', '质量', '买', '书', '电影', '质感'],
      ja: ['商品', '製品', '購入', '買い', '壊れ', '本', '映画', '品質'],
    },
  },
] as const satisfies readonly { id: string; phrases: Phrases }[];

export type ContextId = (typeof contexts)[number]['id'];
