import type { Theme } from '@/lib/scoring/themes/theme';

/** Software that is slow, faulty or does not connect. */
export const appPerformance: Theme = {
  id: 'app_performance',
  homes: ['software'],
  phrases: {
    en: [
      '(lag|lags|laggy|lagging|laged|buffering|buffers|buffer|glitch|glitches|glitchy|glitching|glitched|buggy|freezes|bugs|bug)',
      '(app|game|site|website|page|it|everything|streaming|video*|internet|connection|load*|software|update|phone|wifi|broadband|laptop) [is|was|are|has|became|got|keeps|runs|gets] [so|very|too|really|super|painfully|extremely|a tad|still|always|more] (slow|slower|sluggish|unresponsive|freezing|unusable|unstable|fast|faster|smooth|smoothly|stuck|frozen)',
      '(slow|slower|sluggish|unresponsive|smooth|fast|stable) (app|game|site|website|loading|performance|on|internet|connection|speed*|to load|software|computer)',
      '(takes|took|taking) ~3 (load|open|start|boot|download|refresh|install|sync|update|connect)',
      '(freez*|froze|frozen|hangs|hanging|stuck|stutter*|loading|drains|draining) ~4 (app|game|phone|screen|video*|every|all the time|when|constantly|up|time|battery|during|while|keyboard|on|page|forever)',
      '(app|game|screen|phone|video*|camera|it|keeps|page) ~2 (freez*|froze|frozen|hangs|stuck|stutter*|skips|drains)',
      '(doesnt|does not|dont|not|never|stopped|isnt|wont|cant|cannot|didnt|hardly|nothing) (work|working|works|load|loading|loads|update|updating|sync*|connect*|respond*|download*|play|install*|refresh*|open) ~6 [app|phone|anymore|update|since|android|iphone|ios|version|wifi]',
      '(wont|cant|cannot|not|doesnt|unable to|fails to|failed to|trouble|problems|couldnt) (install|download|load|update|connect|sync|play|stream|refresh|send|upload)',
      '(server|servers|connection|network|connectivity|internet|wifi) (error*|issue*|problem*|down|is|are|keeps|lost|drops|dropping|dropped|fail*|slow|always)',
      '(drops|dropping|dropped|loses|lost|losing|disconnect*|cuts out) ~3 (connection|signal|calls|call|wifi|server|bluetooth)', 'disconnect*',
      '(since|after|latest|last|new|recent|this|until|the|with|every) (update|upgrade|version) ~8 (broken|broke|work*|slow|bug*|worse|freez*|problem*|issue*|error*|lag*|ruined|messed|fix|crap|stopp*|cant|wont)',
      '(full of|many|so many|lots of|too many|fix|some|few|minor|major|riddled with|has|the|annoying|no) (bugs|glitches|errors|bug|glitch|issues|lags)',
      'error (message*|code*|#|when|every|keeps)', '(runs|run|running|ran|works) (smoothly|smooth|slow|slowly|great on|perfectly on|fine on|well on|badly)',
      '(uses|takes|eats|drains|consumes|using|taking) ~4 (battery|memory|ram|storage|data|space|cpu)', 'too much (memory|ram|storage|space|battery|data)', 'loading time*',
      'out of sync', 'offline ~3 (work*|mode|error)', 'performance (is|was|issues|problems|has|improved)', '(major|internal|server|script|unknown|fatal) error*',
      'installer', 'tech* (issue*|problem*|difficult*)', 'notifications ~3 (late|work*|not|dont|delay*|stop*)', 'video quality', '(please|pls|plz) fix',
    ],
    de: [
      '(ruckel*|laggt|laggs|lags|lag|bugs|bug|verbuggt|ladezeit*|lädt|absturzfrei|hängt|hängen|einfriert|friert|verbindungsprobleme|verbindungsabbr*|fehlermeldung*|serverprobleme|buggy|puffert|buffert|stottert|verzögerung|performance|ladefehler|synchronisier*|flüssig)',
      '(app|seite|website|spiel|internet|streaming|update|server|verbindung|software) ~3 (langsam*|lahm|ruckelt|hängt|lädt|funktioniert|geht|läuft|schnell|stabil|instabil|spinnt|ausfall|down|abbr*)',
      '(seit|nach) ~2 (update|aktualisierung) ~6 (geht|funktioniert|nicht|nichts|langsam*|schlecht*|mehr)',
      '(internet|wlan|netz|verbindung|server|signal) ~3 (ausfall|weg|bricht|abbricht|schwach|schlecht|langsam|störung*|aus)', 'störung*',
    ],
    fr: [
      '(bug|bugs|bugg*|beug*|lag|lags|ralenti*|rame|ramer|lente|freeze*|figé*|instable|saccad*|latence|mise en mémoire|chargement*|serveur* ~2 (down|hs|panne|plante*)|dysfonction*|fluide|fluidité)',
      '(appli*|jeu|site|app|page*|connexion|internet|vidéo*|mise à jour|wifi|réseau) ~4 (lent*|rame|bug*|fonctionne|marche|charge|bloqu*|plante*|rapide*|coup*|mauvais*|instable*|nul*)',
      '(depuis|après|dernière|nouvelle) ~3 (mise à jour|maj|version) ~6 (marche|fonctionne|bug*|plante|pire|lent*|pas|plus|problème*|impossible|nul*)',
      '(n arrive pas|arrive pas|impossible|arrive plus) ~3 (télécharger|installer|mettre à jour|charger|lire|envoyer)', 'message* d erreur', 'vide ~2 batterie',
    ],
    es: [
      '(lag|lags|lento ~2 (app|página)|fallo|fallos|bug|bugs|error|errores|traba|trabada|se congela|congel*|carga lent*|cargar|no carga|se traba|se pega|ralentiz*|buffering|fluid*|inestable)',
      '(app|aplicación|juego|página|web|internet|conexión|señal|actualización|servidor*) ~4 (lent*|fall*|funciona*|carga*|error*|cae|cayó|rápid*|mal*|trab*|bug*)',
      '(desde|después|última|con|nueva) ~3 (actualización|actualizar|versión) ~6 (no|funciona|lent*|peor|falla|mal|error*|problema*)',
      '(no|no me) (deja|permite|puedo) (descargar|instalar|actualizar|entrar|cargar|enviar|conectar*)', 'consume ~3 (batería|datos|memoria)',
    ],
    it: [
      '(lag|lagga*|bug|bugs|lent* ~2 (app|sito)|errore|errori|si blocca|rallenta*|caricamento|non carica|buffering|fluid*|instabil*|malfunziona*|scatti)',
      '(app|applicazione|gioco|sito|pagina|internet|connessione|aggiornamento|server|linea) ~4 (lent*|funziona*|carica*|error*|cade|veloc*|blocc*|bug*|problem*|instabil*)',
      '(dopo|da|ultimo|nuovo|con) ~3 (aggiornamento|versione) ~6 (non|funziona|lent*|peggio|problem*|error*|blocc*)',
      '(non riesco|impossibile) ~3 (scaricare|installare|aggiornare|connettermi|inviare)', 'consuma ~3 (batteria|dati|memoria)', 'linea ~3 (cade|assente|disturb*)',
    ],
    nl: [
      '(lag|lags|bug|bugs|hapert|haperingen|traag ~3 (app|site|website|laden)|laadt|laden|foutmelding*|storing*|instabiel|vloeiend|buffert|hangt|vastlopers|bevriest)',
      '(app|site|website|spel|internet|verbinding|update|server|wifi) ~4 (traag|trage|langzaam|werkt|laadt|hapert|snel|fout*|hangt|slecht|uit|weg)',
      '(sinds|na) ~2 update ~6 (niet|werkt|traag|slecht*|problemen)', '(niet|lukt niet) ~3 (downloaden|installeren|updaten|verbinden)',
    ],
    pt: [
      '(lag|lags|lento ~2 (app|aplicativo|jogo|site)|bug|bugs|bugad*|buga|erro|erros|trava|travando|travamento*|congela*|carregamento|não carrega|fluid*|instável|falha*)',
      '(app|aplicativo|jogo|site|página|internet|conexão|ligação|atualização|servidor*|sinal) ~4 (lent*|funciona*|carrega*|erro*|cai|caiu|rápid*|trava*|bug*|falha*|pesad*)',
      '(depois|desde|após|última|nova) ~3 (atualização|versão|atualizar) ~6 (não|funciona|lent*|pior|erro*|problema*|trav*)',
      '(não consigo|impossível|não deixa) ~3 (baixar|instalar|atualizar|conectar|enviar|entrar)', 'consome ~3 (bateria|dados|memória)',
    ],
    pl: [
      '(lag*|zacina*|tnie się|muli|błąd|błędy|bug|bugi|wolno działa|ładuj*|wczytuj*)',
      '(aplikacj*|gra|strona|internet|po aktualizacji) ~4 (nie działa|wolno|zacina*|wolna|działa)',
    ],
    tr: ['(donuyor|kasıyor|kasma|takılıyor|yavaş|hata*|bug|lag|yüklenmiyor|bağlantı*|internet ~3 (yavaş|kes*))', 'güncelle* ~6 (çalış*|bozul*|sorun*|açıl*)'],
    zh: ['卡顿', '很卡', '太卡', '卡得', '加载', '延迟', '掉线', '网络错误', '服务器', '连接不上', '连不上', '缓冲', '流畅', '发烫', '耗电', '系统慢', '报错', '无法安装', '下载不了'],
    ja: ['重い', '重く', '遅い', 'ラグ', 'バグ', 'エラー', '不具合', '読み込', '通信', '接続', 'サーバー', 'カクカク', 'サクサク', 'ダウンロードでき', 'インストールでき', '固まる'],
  },
  hints: {
    en: [
      'having problems', 'no sound', 'not open', 'doesnt open', 'slow', 'slower', 'speed', 'fast', 'freez*', 'froze', 'frozen', 'stuck', 'load', 'loading', 'loads',
      'error', 'errors', 'bug*', 'glitch*', 'fix', 'fixed', 'fixes', 'hang*', 'update', 'updates', 'updated', 'version', 'server*', 'connection', 'offline', 'sync',
      'memory', 'storage', 'stream*', 'buffer*', 'install*', 'uninstall*', 'download*', 'network', 'work', 'works', 'working', 'issue*', 'problem*',
    ],
    de: [
      'langsam', 'fehler', 'update', 'probleme', 'problem', 'verbindung', 'server', 'laden', 'schnell', 'version', 'netz', 'internet', 'streaming', 'technik',
      'entwickler',
    ],
    fr: [
      'lent', 'lenteur*', 'problème*', 'erreur*', 'mise à jour', 'connexion', 'serveur*', 'télécharg*', 'rapide', 'charge', 'marche', 'fonctionne', 'version',
      'développeurs', 'mémoire', 'réseau',
    ],
    es: ['lento', 'lenta', 'falla', 'fallas', 'problema*', 'conexión', 'servidor*', 'actualización', 'descarg*', 'versión', 'rápido', 'memoria', 'internet'],
    it: ['lento', 'lenta', 'problema', 'problemi', 'connessione', 'server', 'aggiornamento', 'scaric*', 'versione', 'veloce', 'memoria', 'internet'],
    nl: ['traag', 'probleem', 'problemen', 'fout', 'fouten', 'update', 'verbinding', 'server', 'snel', 'versie', 'internet'],
    pt: ['lento', 'lenta', 'problema*', 'conexão', 'servidor*', 'atualização', 'baix*', 'versão', 'rápido', 'memória', 'internet', 'atualiz*'],
    pl: ['aktualizacj*', 'problem*', 'serwer*', 'wersj*'],
    tr: ['güncelle*', 'sorun*', 'sunucu*', 'hız*'],
    zh: ['更新', '卡', '网速', '版本'],
    ja: ['更新', 'アップデート', '遅'],
  },
};
