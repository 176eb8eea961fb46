import type { Theme } from '@/lib/scoring/themes/theme';

/** Software that closes, does not open or goes blank. */
export const appCrash: Theme = {
  id: 'app_crash',
  homes: ['software'],
  phrases: {
    en: [
      '(boots|kicks|throws) (me|you|us) out', '(shuts|closes|shut) down (my|your|the) (phone|ipad|tablet|computer)',
      '(app|game|it|application|software|keeps|always|constantly|just|program|website|still|update|phone) [keeps|always|just|constantly|will|would|suddenly|also|has|is|still] (crash|crashes|crashed|crashing|force clos*|force quit*|shuts down|shutting down|closes by itself|closes itself)',
      'crash* ~3 (app|game|every|when|on|all the time|constantly|after|again|frequently|while|at|as soon|since|phone|ios|android|iphone|ipad|before|whenever|during|to desktop)',
      '(keeps|kept|always|constantly) (crashing|closing|shutting down|quitting|kicking me out)', 'force (close|closes|closing|closed|quit|stop|stops)',
      '(wont|cant|doesnt|not|never|unable to|will not|cannot|even) (open|launch|start|load up|startup|opening)', '(has|keeps) stopp* [working|unexpectedly]',
      'unfortunately ~3 stopped', 'black screen', 'white screen', 'blue screen',
      '(closes|shuts|quits|exits) (on|by|itself|every|down|immediately|when|unexpectedly|right away)', 'kicks me out', 'boots me out', 'crashy', 'blank screen',
      'stuck on (the) (loading|splash|start*) screen',
    ],
    de: [
      '(app|spiel|programm|anwendung|sie|es|er|ständig|dauernd|immer|handy) ~2 (abstürz*|stürzt|absturz|abgestürzt|hängt sich auf)', 'stürzt ~4 ab', 'abstürz*', 'absturz',
      'abgestürzt', '(lässt|öffnet|startet) sich ~3 (nicht|nicht mehr) [öffnen|starten]', '(öffnet|startet) (nicht|nicht mehr)', 'schwarzer bildschirm',
      'weißer bildschirm', 'schließt sich', 'hängt sich ~2 auf',
    ],
    fr: [
      '(plante|plantage*|planté|planter|crash*|bloque|se ferme|se ferment|s éteint|force la fermeture)',
      '(appli*|jeu|app|il|elle|ça|site) ~3 (plante|crash*|ferme|quitte|bloque)', '(ne|n) ~2 (s ouvre|ouvre|démarre|lance) ~1 (pas|plus)',
      '(impossible|arrive pas) ~2 (ouvrir|lancer|démarrer)', 'écran (noir|blanc|bleu)',
    ],
    es: [
      '(se cierra|se cierran|se cuelga|se bloquea|se traba|crash*|cierra sola|cierra inesperadamente|se sale|me saca|pantalla (negra|blanca|azul))',
      '(no|no me) (abre|inicia|arranca|deja abrir|puedo abrir)', '(deja|dejó) de abrir', 'cierra ~2 (solo|sola|cada)',
    ],
    it: [
      '(crash*|si chiude|si blocca|si spegne|schermo (nero|bianco)|schermata (nera|bianca)|chiude da sola|si impalla)', '(non|non si) (apre|avvia|parte)',
      'arresto anomalo',
    ],
    nl: [
      '(crasht|crasht|crash|crashes|crashte|gecrasht|vastgelopen|loopt vast|sluit af|valt uit|zwart scherm|wit scherm|stopt ermee)', '(start|opent|opstart*) ~2 niet',
      'niet ~2 (openen|opstarten)',
    ],
    pt: [
      '(crash*|fecha sozinh*|fechando|se fecha|trava|travando|travou|tela (preta|branca|azul)|ecrã (preto|branco))', '(não) (abre|inicia|entra|abriu)',
      '(parou de|deixou de) abrir', 'fecha ~2 (do nada|toda hora|sempre)',
    ],
    pl: ['(wyłącza się|zawiesza się|crash*|wywala|wysypuje|nie (otwiera|uruchamia|włącza) się|czarny ekran)'],
    tr: ['(çöküyor|çöktü|kapanıyor|kendi kendine kapan*|açılmıyor|atıyor|siyah ekran|donup kal*)'],
    zh: ['闪退', '崩溃', '打不开', '死机', '黑屏', '白屏', '强制关闭', '自动关闭', '自动退出', '卡死'],
    ja: ['落ちる', '落ちま', '強制終了', '起動しな', '起動しませ', 'クラッシュ', 'フリーズ', '開けない', '開かない', '真っ暗', '真っ白'],
  },
  hints: {
    en: ['crash*', 'closes', 'reboot*', 'restart*', 'open', 'opens', 'launch'],
    de: ['öffnen', 'startet', 'bildschirm'],
    fr: ['ouvrir', 'ferme', 'redémarr*', 'démarre'],
    es: ['cierra', 'abre', 'abrir', 'reinici*', 'bloquea'],
    it: ['apre', 'aprire', 'blocca', 'riavvi*', 'bloccat*'],
    nl: ['openen', 'opstarten', 'afsluit*'],
    pt: ['abre', 'abrir', 'fecha', 'reinici*'],
    pl: ['zawiesza', 'uruchom*'],
    tr: ['açıl*', 'kapan*'],
    zh: ['打开'],
    ja: ['起動'],
  },
};
