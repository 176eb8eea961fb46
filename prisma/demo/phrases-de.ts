import type { Phrases } from './phrases';

export const germanPhrases: Phrases = {
  openers: {
    good: [
      'Ich schreibe sonst nie Bewertungen.', 'Was für ein Glücksgriff.', 'Seit {n} Jahren dabei und immer noch zufrieden.', 'Meine Schwester hatte recht.', 'Längst überfällig, diese Zeilen.',
      'Ganz kurz:', 'Wir kamen zufällig vorbei und blieben gern.', 'Volle Punktzahl.', 'Selten so gefreut.', 'Großes Lob vorweg.',
    ],
    mixed: ['Durchwachsen.', 'Es könnte so schön sein.', 'Teils, teils.', 'Ich versuche, fair zu bleiben.', 'Weder Fisch noch Fleisch.', 'Licht und Schatten.', 'Na ja.'],
    bad: [
      'Einmal und nie wieder.', 'Ich bin wirklich enttäuscht.', 'Früher war das mal besser.', 'So nicht.', 'Ich habe eine Nacht drüber geschlafen und bin immer noch sauer.',
      'Schade um das schöne Geld.', 'Gibt es dort eigentlich einen Chef?', 'Das ist jetzt meine zweite Beschwerde.', 'Null Sterne gehen ja leider nicht.', 'Man fühlt sich veräppelt.',
    ],
  },
  closers: {
    good: ['Gern wieder!', 'Danke an das ganze Team.', 'Bis {day}!', 'Bleibt, wie ihr seid.', 'Klare Empfehlung.', 'Grüße an {staff}.', 'Wir kommen wieder, versprochen.', 'Besser geht’s nicht.', '👍'],
    mixed: ['Bekommt noch eine Chance.', 'Da geht mehr.', 'Mal sehen.', 'Als Anregung gemeint, nicht als Meckern.', 'Mittelfeld eben.', 'Ich bleibe gespannt.', 'Liest das jemand?'],
    bad: [
      'Ich will mein Geld zurück.', 'Ich warte auf Antwort.', 'Nie wieder.', 'Bitte melden Sie sich endlich.', 'Finger weg.', 'Einen Kunden weniger.', 'Eine Entschuldigung hätte gereicht.', 'Die {money} hätte ich auch wegwerfen können.', 'Unmöglich.',
    ],
  },
  turns: ['Aber.', 'Jetzt die andere Seite.', 'Eins muss ich trotzdem sagen.', 'Andererseits.', 'Das ist nur die halbe Wahrheit.', 'Und dann das.'],
  clauses: {
    cafe: {
      good: [
        'Das Brot hat eine Kruste, die man bis auf die Straße hört.', '{staff} wusste noch, was wir letztes Mal hatten.', 'Trotz langer Schlange waren wir nach {n} Minuten dran.', 'Auf der Terrasse in der Abendsonne möchte man wohnen.',
        'Der Hund bekam Wasser, bevor wir die Karte hatten.', 'Die Zimtknoten sind eine Sünde wert.', 'Bei Allergien wissen hier alle Bescheid.', 'Blitzsaubere Tische und Toiletten.',
      ],
      bad: [
        'Wir saßen {wait} Minuten, ohne dass uns jemand ansah.', 'Der Kaffee kam lauwarm.', 'Die Suppe war kalt und die Bedienung auch.', 'Abgerechnet wurden {money} zu viel.',
        'Unser reservierter Tisch war weg.', 'Das Brötchen war von gestern, mindestens.', 'Auf die Frage nach Nüssen wurde mit den Augen gerollt.', 'Auf der Toilette gab es weder Seife noch Papier.',
      ],
    },
    'guest-house': {
      good: [
        'Das Zimmer duftete nach Holz und frischer Wäsche.', 'Wir haben beim Rauschen des Mühlrads geschlafen wie die Kinder.', 'Der Frühstückskorb war ein kleines Fest.', '{staff} hat uns Wanderwege aufgezeichnet.',
        'Die Betten sind ein Traum.', 'Späte Anreise war gar kein Problem.', 'Für {rate} die Nacht mehr als fair.',
      ],
      bad: [
        'Es gab {n} Tage lang kein warmes Wasser.', 'Die Wände sind so dünn, dass ich jetzt die Nachbarn kenne.', 'Nachts ging niemand ans Telefon.', 'Das Bettzeug hatte Flecken.',
        'Im Bad war Schimmel.', 'Der Code für die Tür stimmte nicht.', 'Trotz rechtzeitiger Stornierung wurden {money} abgebucht.',
      ],
    },
    shop: {
      good: [
        'Das Paket war einen Tag früher da.', 'Verpackt wie rohe Eier, und ganz ohne Plastik.', 'Das Brot war frisch wie vom Tresen.', 'Auf meine Frage kam in einer Stunde eine echte Antwort.',
        'Die handgeschriebene Karte hat mich gerührt.', 'Abo pausieren geht mit einem Klick.', 'Ein Glas war kaputt und wurde sofort ersetzt.',
      ],
      bad: [
        'Das Paket kam {n} Tage zu spät.', 'Das Brot war plattgedrückt.', 'Gekündigt, bestätigt und trotzdem {money} abgebucht.', 'Der Kundendienst schickt immer denselben Text.',
        'Am zweiten Tag war alles grün.', 'Die Hälfte hat gefehlt.', 'Auf die Erstattung warte ich seit {n} Wochen.',
      ],
    },
    app: {
      good: [
        'In der Bahn bestellt, im Vorbeigehen abgeholt.', 'Die App merkt sich, was ich immer nehme.', 'Alles groß und klar, sogar für meinen Vater.', 'Bezahlen geht mit einem Tippen.',
        'Läuft auch auf dem alten Handy.', 'Keine Werbung, kein Schnickschnack.', 'Die Abholzeit stimmt auf die Minute.', 'Seit dem letzten Update ist alles spürbar schneller.', 'Man sieht vorher, was noch da ist, das spart mir jeden Morgen einen Weg.',
      ],
      bad: [
        'Stürzt jedes Mal im Warenkorb ab.', 'Geld weg, Bestellung weg.', 'Man muss sich ständig neu anmelden.', 'Seit dem Update lädt gar nichts mehr.',
        'Die Karte schickt mich in die falsche Filiale.', 'Nachts um drei kommen Mitteilungen.', 'Meine gesammelten Punkte sind einfach verschwunden.', 'Der Code zum Anmelden kommt erst, wenn er schon abgelaufen ist.', '{money} abgebucht und dann „Zahlung fehlgeschlagen“ angezeigt.',
      ],
    },
    anywhere: {
      good: ['Man merkt, dass die Leute ihre Arbeit mögen.', 'Ein Fehler wurde behoben, bevor ich etwas sagen konnte.', 'Ehrliche Preise.', '{staff} war einfach goldig.', 'Auf jede Frage gab es eine klare Antwort.', 'Man wird behandelt wie ein guter Nachbar.', 'Schnell, freundlich, unkompliziert.'],
      bad: ['Ich habe {n} Mal geschrieben und nichts gehört.', 'Der Rückruf am {day} kam nie.', 'Am Ende war ich angeblich selbst schuld.', 'Teurer geworden, schlechter geworden.', 'Niemand fühlt sich zuständig.', 'Mit mir wurde geredet wie mit einem kleinen Kind.', 'Die Entschuldigung kam vom Automaten.'],
    },
  },
  flaws: [
    'Nicht ganz billig.', 'Zu Stoßzeiten dürfte es etwas flotter gehen.', 'Längere Öffnungszeiten wären schön.', 'Ein bisschen mehr Herzhaftes wünsche ich mir noch.', 'Die Bestätigung kam doppelt, halb so wild.', 'Am Wochenende ist viel los.',
  ],
  questions: [
    'Backt ihr auch an Feiertagen?', 'Gibt es etwas ohne Sesam?', 'Kann man für zwölf Leute reservieren?', 'Liefert ihr nach Österreich?', 'Welches Mehl ist das genau?', 'Dürfen Hunde mit rein?', 'Kann ich den Liefertag ändern?', 'Verratet ihr das Rezept?',
  ],
  titles: {
    good: ['Einfach gut', 'Jederzeit wieder', 'Sehr zu empfehlen', 'Danke', 'Begeistert', 'Top'],
    mixed: ['Mit Abstrichen', 'Ganz okay', 'Geht besser', 'Fast'],
    bad: ['Finger weg', 'Geld weg', 'Keine Antwort', 'Sehr enttäuscht', 'Nie wieder', 'Ärgerlich'],
  },
  days: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
  money: (whole, cents) => (cents === undefined ? `${whole} €` : `${whole},${cents} €`),
};
