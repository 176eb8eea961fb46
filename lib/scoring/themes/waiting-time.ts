import type { Theme } from '@/lib/scoring/themes/theme';

/** How long it took to be seated, seen or served; parcels belong to delivery. */
export const waitingTime: Theme = {
  id: 'waiting_time',
  homes: ['food', 'place', 'care'],
  phrases: {
    en: [
      '(waited|waiting|wait|queued|queuing|queueing|sat) ~4 (hour*|minutes|mins|min|hrs|ages|forever|so long|too long|an eternity|half an hour|all day)',
      '(long|longer|short|huge|endless|shorter|reduce|reduced|less|excessive) (wait|waits|wait time*|waiting time*|queue*|line|lines|waiting|lineup)',
      '(wait|waiting) (time|times|list|lists|room time|period)', 'the (wait|queue) (was|is)',
      '(took|take|takes) (forever|ages|so long|too long|an age|over an hour|an hour|hours|half an hour|# minutes|# mins|# hours|# hrs|almost an hour|nearly an hour) ~6 (served|serve|seat*|order|food|arrive|drinks|come|bill|check|get|seen|menu)',
      '(running|ran|was|were) (late|behind) ~3 (appointment*|clinic|schedule)', 'appointment* ~4 (late|delayed|delay*)',
      '(arrived|served|seated|seen) (late|an hour late|# minutes late|at #)', '(stood|standing|stand) in [a|the] (line|queue)', 'slow (service|to serve)',
      'no (wait|waiting|queue*)', '(hour|hours|minutes|mins) (wait|late|to be (seated|served|seen)|before (we|i) (got|were|was))',
      '(quick|quickly|promptly) (seen|served|seated)', 'on hold ~2 for', 'kept (waiting|us waiting|me waiting)',
    ],
    de: [
      '(gewartet|warten|wartezeit*|warteschlange*|schlange|wartet)', '(stunde|stunden|minuten|ewig|ewigkeit*|lange) ~3 (gewartet|warten|wartezeit)',
      '(lange|ewige|keine|kurze) (wartezeit*|schlange*)', '(dauert*|gedauert) ~2 (ewig|lange|stunden|zu)', 'termin* ~4 (spät*|verspätet|stunde)', 'wartezimmer',
    ],
    fr: [
      '(attente|attentes|attendu|attendre|attendons|patienter|patienté|file d attente|queue|poireauté)',
      '(heure|heures|minutes|min|mn) ~3 (attente|attendu|attendre|retard|avant)', '(trop|très|super) (long|lent|longue|lente)',
      '(long|longue|lent|lente) (attente|service)', '(en retard|retard) ~3 (rendez vous|rdv|consultation)',
    ],
    es: [
      '(espera|esperar|esperamos|esperé|esperando|esperas|cola|colas|fila|filas)', '(hora|horas|minutos|media hora) ~3 (espera*|cola|tard*|atend*|sirv*)',
      '(tardan|tardaron|tardó|tarda|tardar|tardando|demora*|demoró)', 'lentitud', '(lista|sala|tiempo) de espera',
    ],
    it: [
      '(attesa|attese|aspettare|aspettato|aspettiamo|coda|code|fila|file)', '(ora|ore|minuti|mezz ora|mezzora) ~3 (attesa|aspett*|ritardo|coda|fila)',
      '(lentissim*|lentezza)', 'sala d attesa', 'tempi di attesa',
    ],
    nl: [
      '(wachten|gewacht|wachttijd*|wachtrij*|wacht|wachtten)', '(uur|uren|minuten|min|kwartier) ~3 (wachten|gewacht|wachttijd)', '(lang|lange|veel te lang) (wacht*|rij)',
      'duurde ~3 (lang|uur|eeuwig)', 'in de rij',
    ],
    pt: [
      '(espera|esperar|esperei|esperamos|esperando|fila|filas|demora*|demorou|demorado|demoraram)', '(hora|horas|minutos|meia hora) ~3 (espera*|fila|atras*|demor*)',
      'tempo de espera',
    ],
    pl: ['(czekał*|czekać|czekania|czekaliśmy|oczekiwan*|kolejka|kolejce|kolejki)', '(godzin*|minut) ~3 (czeka*|oczeki*)'],
    tr: ['(bekledik|bekledim|beklemek|bekletildi*|bekletiyor*|bekleme*|kuyruk|sıra bekle*)', '(saat|dakika) ~3 bekle*'],
    zh: ['等了', '排队', '等位', '等太久', '等很久', '上菜慢', '上菜太慢', '等待', '等半天'],
    ja: ['待ち時間', '待たされ', '行列', '待ちまし', '待った', '時間待', '分待'],
  },
  hints: {
    en: ['wait', 'waited', 'waiting', 'queue*', 'slow', 'hour', 'hours', 'minutes', 'mins', 'late', 'delay*', 'quicker'],
    de: ['ewig', 'stunden', 'minuten', 'langsam', 'verspätung', 'verspätet', 'pünktlich', 'schnell', 'lange'],
    fr: ['attendu', 'attente', 'lent', 'lente', 'lenteur', 'minutes', 'heures', 'heure', 'long', 'rapide', 'rapidité', 'retard'],
    es: ['tard*', 'lento', 'lentos', 'lenta', 'minutos', 'horas', 'hora', 'rápido', 'demora*', 'rapidez'],
    it: ['lento', 'lenta', 'minuti', 'ore', 'ora', 'ritardo', 'veloce', 'rapido', 'tempi', 'tempo'],
    nl: ['lang', 'traag', 'trage', 'minuten', 'uur', 'snel', 'vertraging', 'kwartier'],
    pt: ['lento', 'lenta', 'minutos', 'horas', 'hora', 'rápido', 'atras*', 'demor*'],
    pl: ['godzin*', 'minut', 'długo', 'wolno'],
    tr: ['dakika', 'saat', 'yavaş', 'geç'],
    zh: ['等', '久', '慢', '小时', '分钟'],
    ja: ['待', '遅'],
  },
};
