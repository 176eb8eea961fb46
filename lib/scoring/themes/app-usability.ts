import type { Theme } from '@/lib/scoring/themes/theme';

/** How software is used: layout, features, settings, wishes for them. */
export const appUsability: Theme = {
  id: 'app_usability',
  homes: ['software'],
  phrases: {
    en: [
      '(user|interface|ui|ux|layout|design|menu|navigation|navigate|navigating) ~2 (friendly|unfriendly|interface|experience|confusing|intuitive|clunky|ugly|easy|clean|terrible|horrible|awful|bad|simple|change*|redesign*|update|cluttered|outdated|hard|difficult|poor|great)',
      'userfriendly',
      '(easy|easier|simple|hard|difficult|confusing|complicated|intuitive|convenient|impossible|simpler|ease|straightforward) [to|of] (use|navigate|understand|operate|using|follow|set up|setup|see|read|control*|figure out)',
      '(intuitive|unintuitive|counterintuitive|clunky|cumbersome|confusing|complicated)', 'dark (mode|theme)',
      '(landscape|portrait|night|full screen|fullscreen|tablet|split screen|offline|picture in picture) (mode|view|support)',
      '(add|adding|bring back|wish|want|need|needs|missing|lacks|lacking|include|would love|give us|have|include|remove|removed|allow|hope|introduce|implement|put) ~5 (feature|features|option|options|button|function|functionality|mode|widget|toggle|setting|settings|filter|filters|shortcut|support|notification*|theme|themes|emoji*|sticker*|font|playlist*|folder*)',
      '(new|latest|last|recent|this|old|previous) (update|layout|design|interface|version|look|format|ui) ~6 (sucks|hate|horrible|terrible|awful|worse|worst|ugly|confusing|change*|better|bring|back|prefer|useless|annoying|stupid|ruined)',
      '(hate|dislike|dont like|do not like|like|love|bring back|go back to|return) ~3 (new|old|latest|previous) (update|layout|design|interface|version|look|format|ui)',
      '(why|stop) ~3 (change|changing|changed|remov*)',
      '(please|pls|plz|kindly|needs to|need to|should|could you|can you|must) (add|include|bring|allow|improve|change|let|give us|make it|do a)',
      '(let|lets|letting|allow|allows) (me|us|you|users|people) ~4 (change|remove|delete|edit|choose|turn|save|select|see|disable)',
      '(should|could|would|wish) ~3 (feature|option|button|toggle|setting)',
      '(would|it) be (nice|great|good|awesome|ace|better|cool|perfect|helpful|useful|handy|lovely|amazing) (if|to|with)',
      'would be ~1 (nice|great|good|awesome|ace|cool|handy|amazing|lovely) $', 'subtitles', 'widget*',
      '(too many|so many) (steps|clicks|menus|pop ups|popups|notifications)', '(font|text|buttons|icons) ~2 (small|tiny|big|hard|size)',
      '(handy|useful|helpful|convenient|cool|great|best|neat|nice|amazing) (app|tool|feature*|features|game|application|apps)', '(no|not) (option|way|button|ability) to',
      '(cant|cannot|unable to|not able to|no longer|used to) ~2 (find|figure out|edit|sort|filter|delete|turn off|disable|search|undo|customize|customise|zoom|copy|share|rotate|save|pause|skip|change|choose|select|see)',
      '(accessibility|customi*ation|customi*able|functionality|gestures|shortcuts|swipe|swiping|tap|typing|autocorrect|keyboard)', 'algorithm',
      'search (function|bar|results|feature)', 'newsfeed', 'news feed', 'most recent', 'chronological',
    ],
    de: [
      '(benutzerfreundlich*|bedienung|bedienbar*|übersichtlich*|unübersichtlich*|intuitiv*|umständlich*|dunkelmodus|nachtmodus|querformat|widget*|benutzeroberfläche|oberfläche|menüführung|navigation|handhabung|funktion fehlt|personalisier*)',
      '(einfach*|leicht|kompliziert|schwer) (zu|in der) (bedienen|bedienung|nutzen|benutzen|verstehen|handhabung)',
      '(fehlt|fehlen|wünsche|wäre|vermisse|bräuchte|bitte|könnte|hätte) ~5 (funktion*|option*|widget|modus|einstellung*|feature*|möglichkeit)',
      '(funktion*|option*|möglichkeit|widget|feature|modus) ~4 (fehlt|fehlen|wäre|wünschenswert)', '(neues|neue|altes) (design|layout|update|version|oberfläche)',
      '(wäre|fände) ~3 (schön|toll|super|gut|praktisch|cool) wenn', 'bitte ~3 (einbauen|hinzufügen|ändern|einführen)',
    ],
    fr: [
      '(ergonom*|intuiti*|interface|convivial* ~2 (app|site)|simple d utilisation|facile d utilisation|facile à utiliser|simple à utiliser|prise en main|mode (sombre|nuit|paysage)|fonctionnalité*|navigation|paramètre*|widget*|raccourci*|compliqué à|personnalis*)',
      '(manque|ajouter|ajoutez|rajouter|rajoutez|dommage|serait|faudrait|aimerais|possibilité) ~6 (option*|fonction*|mode|bouton*|possibilité|langue*|thème|filtre*|ajout)',
      '(serait|ce serait|il serait) ~2 (bien|cool|top|sympa|génial|mieux) (de|d|si|que)', '(nouvelle|ancienne|dernière) (version|interface|mise à jour|présentation)',
      '(pratique|utile|très pratique)',
    ],
    es: [
      '(fácil de (usar|utilizar|manejar)|difícil de (usar|manejar)|intuitiv*|interfaz|modo (oscuro|noche)|funcionalidad*|navegación|usabilidad|configuración|ajustes|personaliz*|widget|manejo fácil)',
      '(falta*|agreg*|añad*|poner|pongan|incluir|deberían|podrían|gustaría|estaría) ~5 (opción|opciones|función|funciones|modo|botón|botones|idioma|filtro*)',
      '(estaría|sería) (bien|bueno|genial|mejor|ideal)', '(nueva|antigua|anterior) (versión|interfaz|actualización|diseño)',
      '(muy|super|súper) (útil|práctic*|completa|sencill*)',
    ],
    it: [
      '(facile da (usare|utilizzare)|difficile da usare|intuitiv*|interfaccia|modalità (scura|notte|notturna|paesaggio)|tema scuro|funzionalità|navigazione|usabilità|impostazioni|personalizz*|widget|semplice da usare)',
      '(manca*|aggiung*|inserire|mettere|vorrei|dovrebbe*|potreste|servirebbe) ~5 (funzion*|opzion*|modalità|pulsante|lingua|possibilità)',
      'sarebbe ~1 (bello|utile|meglio|carino|comodo)', '(nuova|vecchia|precedente) (versione|interfaccia|grafica)',
    ],
    nl: [
      '(gebruiksvriendelijk*|gebruiksgemak|overzichtelijk*|onoverzichtelijk*|intuïtief|donkere modus|nachtmodus|liggend|interface|navigatie|functionaliteit*|instellingen|widget)',
      '(makkelijk|gemakkelijk|eenvoudig|moeilijk|lastig) (te gebruiken|in gebruik)',
      '(ontbreekt|mis|missen|graag|toevoegen|zou|jammer) ~5 (functie|optie|opties|knop|mogelijkheid|modus)', 'zou ~2 (fijn|leuk|handig|mooi) zijn',
      '(nieuwe|oude) (versie|update|layout|interface)',
    ],
    pt: [
      '(fácil de (usar|utilizar|mexer)|difícil de (usar|mexer)|intuitiv*|interface|modo (escuro|noturno|paisagem)|funcionalidade*|navegação|usabilidade|configurações|definições|personaliz*|widget)',
      '(falta*|adicion*|coloc*|poderia*|deveria*|gostaria|podia|acrescent*) ~5 (opção|opções|função|funções|modo|botão|idioma|filtro*)',
      'seria ~1 (bom|legal|ótimo|melhor|ideal|interessante|bem)', '(nova|antiga|anterior) (versão|interface|atualização)',
    ],
    pl: [
      '(intuicyjn*|interfejs*|ciemny motyw|tryb ciemny|łatw* w (obsłudze|użyciu)|funkcj*|przejrzyst*|nieprzejrzyst*|ustawieni*)', 'brakuje ~4 (opcji|funkcji|możliwości)',
    ],
    tr: ['(kullanışlı*|kullanışsız|arayüz*|kolay kullanım*|kullanımı (kolay|zor)|karanlık mod|özellik*|karışık|pratik)', '(gelsin|eklensin|ekleyin|eklenmeli)'],
    zh: ['界面', '操作', '功能', '夜间模式', '深色模式', '设计不合理', '人性化', '使用方便', '简单易用', '不方便', '希望增加', '建议增加', '能不能加', '横屏', '设置'],
    ja: ['使いやす', '使いづら', '使いにく', '操作', '機能', '画面', 'ダークモード', '見やす', '見にく', '見づら', '設定', '欲しい', 'ほしい', '便利', '不便', 'わかりやす', '改善', 'デザイン'],
  },
  hints: {
    en: [
      'levels', 'level', 'feature*', 'option*', 'visible', 'visibility', 'button*', 'setting*', 'design', 'layout', 'interface', 'easy', 'simple', 'confusing',
      'intuitive', 'complicated', 'navigate', 'update', 'updated', 'updates', 'useful', 'handy', 'convenient', 'annoying', 'add', 'wish', 'improve*', 'mode', 'theme',
      'screen', 'function*', 'notification*', 'menu', 'allow', 'version', 'edit', 'search',
    ],
    de: [
      'funktion*', 'einstellung*', 'design', 'layout', 'übersicht', 'bedienen', 'praktisch', 'einfach', 'kompliziert', 'update', 'option*', 'nutzen', 'menü', 'ansicht',
      'symbol*',
    ],
    fr: [
      'manque*', 'option*', 'fonction*', 'bouton*', 'facile', 'simple', 'pratique', 'utile', 'complique*', 'compliqué', 'mise à jour', 'réglage*', 'menu', 'affichage',
      'utilise', 'utilisation', 'améliorer', 'design', 'version',
    ],
    es: [
      'opción', 'opciones', 'función*', 'funciones', 'fácil', 'sencill*', 'útil', 'práctic*', 'complicad*', 'actualización', 'mejorar', 'diseño', 'menú', 'botón', 'usar',
    ],
    it: ['opzion*', 'funzion*', 'facile', 'semplice', 'utile', 'pratic*', 'complicat*', 'aggiornamento', 'migliorare', 'grafica', 'menu', 'pulsante', 'usare'],
    nl: ['functie*', 'optie*', 'handig', 'makkelijk', 'eenvoudig', 'ingewikkeld', 'update', 'gebruik', 'menu', 'knop', 'layout'],
    pt: [
      'opção', 'opções', 'função', 'funções', 'fácil', 'simples', 'útil', 'prátic*', 'complicad*', 'atualização', 'melhorar', 'design', 'menu', 'botão', 'usar',
    ],
    pl: ['opcj*', 'łatw*', 'wygodn*', 'aktualizacj*'],
    tr: ['kullan*', 'tasarım*', 'ayar*', 'güncelle*'],
    zh: ['方便', '简单', '更新'],
    ja: ['追加', '変更'],
  },
};
