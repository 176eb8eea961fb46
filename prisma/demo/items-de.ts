import type { DemoItem } from './types';

/** What people wrote in German. */
export const germanItems: readonly DemoItem[] = [
  {
    key: 'de-001', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'de', author: 'Heinz-Jürgen Pohl', rating: { value: 1, scale: 'stars5' }, hoursAgo: 1.3,
    text: 'Kaffee kalt, Bedienung kälter.',
  },
  {
    key: 'de-002', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'de', author: 'Zeynep Arslan', rating: { value: 5, scale: 'stars5' }, hoursAgo: 3.1,
    text: 'Zimtknoten. Ich sag nur: Zimtknoten. Hab sechs gekauft, „für die Familie“. Die Familie hat einen gesehen.',
  },
  {
    key: 'de-003', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'de', author: 'Lotte B.', rating: { value: 2, scale: 'stars5' }, hoursAgo: 8.8,
    text: 'Schöner Laden, und Oskar ist ein Schatz! Aber 35 Minuten auf zwei Rührei warten, und als ich nachfrage, heißt es: „Ach, Sie sitzen da noch?“ Ja. Ich sitze da noch.',
    draft: { by: 'katja', body: 'Danke, Lotte, auch für das liebe Wort über Oskar. Dass Sie 35 Minuten auf zwei Rührei gewartet haben und dann noch einen solchen Satz hören mussten, tut mir leid.' },
  },
  {
    key: 'de-004', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'de', author: 'Familie Oyelowo-Krüger', rating: { value: 5, scale: 'stars5' }, hoursAgo: 17,
    text: 'Mit drei Kindern, einem Laufrad und einem verlorenen Schuh reingeplatzt. Niemand hat die Augen verdreht. Der Schuh lag eine Stunde später in einer Brottüte an der Kasse, mit Namen drauf.',
    reply: {
      state: 'live', origin: 'manual', by: 'katja', afterHours: 9,
      body: 'Vielen Dank euch fünfen! Die Brottüte mit dem Schuh hat Priya den ganzen Vormittag bewacht, „ofenfrisch“ stand schon drauf. Schön, dass ihr euch willkommen gefühlt habt. Grüße an das Laufrad!\nKatja von Linden & Salt',
    },
  },
  {
    key: 'de-005', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'de', author: 'R. Steinmetz', rating: { value: 1, scale: 'stars5' }, hoursAgo: 26,
    text: 'Meine Frau hat eine schwere Nussallergie. Auf die Frage, ob im Mandelhörnchen „sonst noch Nüsse“ seien (ja, wir wissen, dass Mandeln drin sind, sie verträgt Mandeln, Haselnüsse nicht, das haben wir erklärt), kam die Antwort: „Glaub nicht.“ GLAUB NICHT. Ich habe nach der Allergenliste gefragt. Die sei „irgendwo hinten“. Ich habe gebeten, hinten nachzusehen. Da hinten sei gerade viel los.\n\nWir haben es liegen lassen und bezahlt. Ein Betrieb, der bei Allergenen glaubt statt weiß, gehört kontrolliert. Das Veterinäramt, oder wie das bei Ihnen heißt, bekommt Post von mir.',
    claimedBy: 'nora',
    notes: [
      { by: 'samir', hoursAfter: 4, body: 'The allergen folder was behind the coffee machine. It lies at the till now. Nora should answer, because of the authority.' },
    ],
  },
  {
    key: 'de-006', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'de', author: 'Wiebke', rating: { value: 4, scale: 'stars5' }, hoursAgo: 40,
    text: 'Top Brot, fairer Preis für die Lage. Nur die Möwen brauchen mal ne klare Ansage',
  },
  {
    key: 'de-007', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'de', author: 'Murat D.', rating: { value: 5, scale: 'stars5' }, hoursAgo: 72,
    text: 'Um 6:58 vor der Tür gestanden. Um 6:58 reingelassen worden. In Deutschland undenkbar.',
    reply: {
      state: 'live', origin: 'manual', by: 'katja', afterHours: 3,
      body: 'Danke, Murat! Wer zwei Minuten vor sieben schon lächelt, darf auch rein, so sieht Dara das. Und der erste Kaffee schmeckt ohnehin am besten, wenn ihn jemand gleich braucht. Bis zum nächsten Mal um 6:58!\nKatja von Linden & Salt',
    },
  },
  {
    key: 'de-008', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'de', author: 'Sabine Th.', rating: { value: 3, scale: 'stars5' }, hoursAgo: 99,
    text: 'Durchwachsen. Kuchen ein Gedicht, Sitzplatz neben der Toilettentür ein anderes. Das Personal bemüht sich sehr, ist aber zu dritt für vierzig Leute, und das sieht man den Armen an. Ich hab mein Geschirr selbst rübergetragen und wurde dafür angeschaut, als hätte ich ihnen einen Urlaub geschenkt. Stellt jemanden ein! Dann komm ich auch wieder öfter.',
  },
  {
    key: 'de-009', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'de', author: 'Dr. Ulrich Vahlkamp', rating: { value: 1, scale: 'stars5' }, hoursAgo: 155,
    text: 'Auf der Rechnung standen zwei Positionen, die wir nie bestellt hatten (19,40 €). Beim Nachfragen wurde diskutiert, nicht nachgesehen. Bezahlt habe ich am Ende um des Friedens willen. Der Friede war mir wichtig, das Geld ist es auch.',
    reply: {
      state: 'live', origin: 'manual', by: 'katja', afterHours: 16,
      body: 'Sehr geehrter Herr Dr. Vahlkamp, danke, dass Sie so sachlich schreiben. Es tut mir leid: Wer nach einer Rechnung fragt, soll eine Antwort bekommen und keine Diskussion. Für den Frieden am Tisch sind wir zuständig, nicht Sie.\n\nDie beiden Posten gehörten zum Nachbartisch und waren falsch gebucht, das zeigt unser Kassenbericht. Die 19,40 € überweisen wir Ihnen. Bitte schreiben Sie mir dafür an katja@lindenandsalt.example; dort lese ich selbst. Ich freue mich, wenn die Sache für Sie damit gut ausgeht.\nKatja, Gästebetreuung',
    },
  },
  {
    key: 'de-010', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'de', author: 'Anneliese, 79', rating: { value: 5, scale: 'stars5' }, hoursAgo: 230,
    text: 'Der junge Mann hat mir die Karte vorgelesen, weil ich die Brille vergessen hatte. Mit Betonung!',
    reply: {
      state: 'live', origin: 'manual', by: 'samir', afterHours: 22,
      body: 'Liebe Anneliese, herzlichen Dank! Der Vorleser heißt Fionn, und seit Ihrer Bewertung besteht er darauf, dass „Zwetschgenkuchen“ nur mit Betonung richtig schmeckt. Kommen Sie gern wieder, mit Brille oder ohne.\nSamir, Leitung Gästebetreuung',
    },
  },
  {
    key: 'de-011', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'de', author: 'kruemelmonster_hh', rating: { value: 5, scale: 'stars5' }, hoursAgo: 350,
    text: '🍞❤️ mehr gibts nich zu sagen',
  },
  {
    key: 'de-012', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'de', author: 'Gerd', rating: { value: 2, scale: 'stars5' }, hoursAgo: 800,
    text: 'Hund durfte nicht rein, obwohls auf der Webseite steht. Draußen 4 Grad. Der Hund wars egal mir nicht',
    reply: {
      state: 'live', origin: 'outside', afterHours: 40,
      body: 'Hallo Gerd, das war unser Fehler, Hunde dürfen rein, die Aushilfe war neu und wusste es nicht. Sorry für die kalten Füße. Beim nächsten Mal gibts drinnen Wasser für den Hund und was Warmes für dich. Danke fürs Schreiben!\nPriya vom Café',
    },
  },
  {
    key: 'de-013', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'de', author: 'Thuy Pham', rating: { value: 5, scale: 'stars5' }, hoursAgo: 2300,
    text: 'Schmeckt wie Urlaub, riecht wie Oma.',
  },
  {
    key: 'de-014', writtenOn: 'google-business', kind: 'review', location: 'harbour-street', lang: 'de', author: 'Enttäuschter Gast', rating: { value: 1, scale: 'stars5' }, hoursAgo: 6300,
    text: 'nie wieder!!!!',
  },
  {
    key: 'de-015', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'de', author: 'Ayşe & Jörg', rating: { value: 5, scale: 'stars5' }, hoursAgo: 2.6,
    text: 'Haben verlängert. Zweimal. Der Chef denkt, wir haben Grippe.',
  },
  {
    key: 'de-016', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'de', author: 'Holger Brandstätter', rating: { value: 1, scale: 'stars5' }, hoursAgo: 9.8,
    text: 'Bettwanzen. Ich wiederhole: Bettwanzen. Zimmer 5, Fotos liegen vor, Arztbrief auch. In der ersten Nacht dachte ich noch an eine Allergie, in der zweiten habe ich um halb vier das Licht angemacht und sie laufen sehen. Die Dame am Empfang meinte, das seien bestimmt Mückenstiche. Im Februar.\n\nMan bot uns ein anderes Zimmer an, gleich nebenan, dieselbe Wand. Wir sind abgereist. Seitdem wohnen meine Sachen in Müllsäcken im Auto, der Kammerjäger für unsere Wohnung kostet 380 Euro, und meine Tochter schläft bei der Oma. Dabei war das Frühstück gut, das muss man sagen, und der Blick auf das Wehr auch. Ich erwarte bis Montag eine Antwort, sonst spricht mein Anwalt.',
    claimedBy: 'samir',
    notes: [
      { by: 'samir', hoursAfter: 0.8, body: 'Rooms 4 to 6 closed, pest control comes tomorrow at 8. Findings first, then the answer. We pay for cleaning his things either way.' },
    ],
  },
  {
    key: 'de-017', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'de', author: 'Mechthild', rating: { value: 4, scale: 'stars5' }, hoursAgo: 21,
    text: 'Das Mühlrad ist herrlich. Das Kopfkissen ist ein Sack Mehl, vermutlich aus Respekt vor der Tradition. Sonst haben wir uns vier Tage lang rundum wohlgefühlt: Teodora weiß zu jedem Balken eine Geschichte, das Brot am Morgen ist noch warm, und abends hört man nur Wasser. Mein Mann, der sonst nach zwei Tagen das WLAN-Passwort sucht, hat ein Buch gelesen. Ein ganzes.',
    draft: { by: 'katja', body: 'Vielen Dank, Mechthild! Ihr Satz über das Kopfkissen ging heute durchs ganze Haus. Dass Sie darauf nicht gut gelegen haben, tut mir leid.' },
  },
  {
    key: 'de-018', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'de', author: 'Nuria und Felix', rating: { value: 5, scale: 'stars5' }, hoursAgo: 45,
    text: 'Teodora hat uns eine Wanderkarte gezeichnet, per Hand, mit „hier bellt einer, tut aber nix“. Stimmte.',
    reply: {
      state: 'live', origin: 'manual', by: 'katja', afterHours: 11,
      body: 'Danke, ihr zwei! Teodora lässt ausrichten, dass der Beller Bruno heißt und sich über die Erwähnung freut. Die Karte wächst mit jedem Gast: Falls ihr unterwegs etwas entdeckt habt, das fehlt, schickt es gern an oldmill@lindenandsalt.example. Gute Wege weiterhin!\nKatja, Old Mill',
    },
  },
  {
    key: 'de-019', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'de', author: 'Torben K.', rating: { value: 2, scale: 'stars5' }, hoursAgo: 68,
    text: 'Zimmer sauber, Lage super. ABER: Parkplatz „am Haus“ = 600 m bergauf, mit Koffern, im Regen. Das Wort „am“ wird da sehr strapaziert.',
    draft: { by: 'katja', body: 'Danke, Torben, Sie haben recht: 600 Meter bergauf sind nicht „am Haus“, schon gar nicht mit Koffern im Regen. Das tut mir leid.\n\nDer Satz auf der Webseite ist geändert. Wer anreist, kann außerdem vor der Tür ausladen, und Malachy fährt das Gepäck mit dem Karren hoch; das hätten wir Ihnen vorher schreiben müssen. Melden Sie sich gern bei mir, katja@lindenandsalt.example, dann klären wir auch die Parkgebühr. Schön, dass Zimmer und Lage gestimmt haben.\nKatja, Old Mill' },
  },
  {
    key: 'de-020', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'de', author: 'Opa Willi', rating: { value: 5, scale: 'stars5' }, hoursAgo: 112,
    text: 'Ich bin gelernter Müller. Die Leute hier wissen, was sie da haben. Mehr Lob hab ich nicht, das ist schon viel.',
  },
  {
    key: 'de-021', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'de', author: 'S. Ferrante', rating: { value: 1, scale: 'stars5' }, hoursAgo: 168,
    text: 'Gebucht: Doppelbett. Bekommen: zwei Einzelbetten, zusammengeschoben, mit Spalt. Es war unsere Hochzeitsreise.',
    reply: {
      state: 'live', origin: 'manual', by: 'nora', afterHours: 10,
      body: 'Auf der Hochzeitsreise ein Spalt in der Mitte: Das ist wirklich der falsche Ort dafür, und es tut mir sehr leid. Sie hatten ein Doppelbett gebucht, und wir haben Ihnen das falsche Zimmer gegeben, ohne etwas zu sagen.\n\nDanke, dass Sie es schreiben. Seit dieser Woche ist bei jeder Buchung vermerkt, welches Bett zugesagt ist, und Teodora prüft es vor der Anreise. Den Aufpreis für das Doppelzimmer erstatte ich Ihnen; bitte schicken Sie mir dafür Ihre Reisedaten an nora@lindenandsalt.example. Für alles, was vor Ihnen beiden liegt, wünsche ich Ihnen das Allerbeste.\nNora, Inhaberin',
    },
  },
  {
    key: 'de-022', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'de', author: 'Clemens', rating: { value: 3, scale: 'stars5' }, hoursAgo: 260,
    text: 'War ok. Nichts kaputt, nichts besonders. Handtücher dünn.',
  },
  {
    key: 'de-023', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'de', author: 'Ines W.', rating: { value: 5, scale: 'stars5' }, hoursAgo: 450,
    text: 'Nachts um eins Migräne. Zettel unter der Tür durchgeschoben: „Tee steht vor der Tür, Sie müssen nicht antworten.“',
  },
  {
    key: 'de-024', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'de', author: 'Pjotr', rating: { value: 4, scale: 'stars5' }, hoursAgo: 1150,
    text: 'Gut geschlafen, gut gegessen, wenig bezahlt. Dusche zickt.',
  },
  {
    key: 'de-025', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'de', author: 'anna_unterwegs', rating: { value: 1, scale: 'stars5' }, hoursAgo: 1800,
    text: 'Als Frau allein gereist. Der Handwerker kam mit Schlüssel rein, ohne zu klopfen, ich war im Handtuch. „Sorry, dachte leer.“ Ich habe den Rest der Woche einen Stuhl unter die Klinke gestellt.',
    reply: {
      state: 'live', origin: 'manual', by: 'nora', afterHours: 2,
      body: 'Es tut mir leid. In Ihrem Zimmer müssen Sie sicher sein, und jemand ist ohne Klopfen eingetreten, während Sie allein waren. Dass Sie danach einen Stuhl unter die Klinke gestellt haben, kann ich sehr gut verstehen. Danke, dass Sie davon erzählen.\n\nNiemand betritt seither ein Zimmer ohne Anmeldung, und jede Tür hat innen einen Riegel. Die Handwerkerfirma war bei mir zum Gespräch und arbeitet nicht mehr für uns. Ich würde Ihnen gern persönlich zuhören und auch über die Kosten Ihres Aufenthalts sprechen: nora@lindenandsalt.example. Ihre Worte haben hier etwas verändert.\nNora, Inhaberin',
    },
  },
  {
    key: 'de-026', writtenOn: 'google-business', kind: 'review', location: 'old-mill', lang: 'de', author: 'Rüdiger M.', rating: { value: 5, scale: 'stars5' }, hoursAgo: 4100,
    text: 'Wie bei Freunden, nur mit besserem Frühstück als bei meinen.',
  },
  {
    key: 'de-027', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'de', author: 'Ulla Dreyer', rating: { value: 1, scale: 'stars5' }, hoursAgo: 2.1,
    title: 'Seit 3 Wochen „in Bearbeitung“',
    text: 'Liebes Team, ich bearbeite auch gern Dinge. Manchmal werde ich sogar fertig. Meine Stornierung vom 18. ist es offenbar nicht, das Geld ist weg, die Hotline legt nach 20 Minuten Mozart einfach auf. Beim ersten Anruf hieß es, die Buchhaltung sei dran. Beim zweiten, es gebe gar keine Buchhaltung, das mache alles „das System“. Beim dritten war ich die Nummer 1 in der Warteschlange, und zwar eine halbe Stunde lang, da fühlt man sich zum ersten Mal im Leben als Siegerin und hat trotzdem nichts davon. Was tun Sie da eigentlich?',
  },
  {
    key: 'de-028', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'de', author: 'Benedikt', rating: { value: 5, scale: 'stars5' }, hoursAgo: 11,
    title: 'Verpackung mit Hirn',
    text: 'kein Plastik, kein Papierberg, Brot heil. andere kriegen eins davon hin',
  },
  {
    key: 'de-029', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'de', author: 'Familie Sauer', rating: { value: 1, scale: 'stars5' }, hoursAgo: 30,
    title: 'Schimmel nach einem Tag',
    text: 'Nomen est omen. Das Roggenbrot kam Dienstag, am Mittwoch war es grün. Foto anbei, wer mag. Nein, es lag nicht in der Sonne. Nein, auch nicht im Keller. Ja, im Brotkasten, wie seit vierzig Jahren jedes andere Brot.',
    draft: { by: 'samir', body: 'Danke, Familie Sauer, auch für den trockenen Ton. Rechtfertigen müssen Sie sich für keinen Brotkasten: Ein Brot, das am zweiten Tag grün ist, war nicht in Ordnung. Es tut uns leid.' },
  },
  {
    key: 'de-030', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'de', author: 'Kaan', rating: { value: 2, scale: 'stars5' }, hoursAgo: 49,
    title: 'Preis?',
    text: 'Im Warenkorb 24,90, an der Kasse 31,80. „Servicepauschale“. Welcher Service?',
  },
  {
    key: 'de-031', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'de', author: 'Friederike v. T.', rating: { value: 5, scale: 'stars5' }, hoursAgo: 77,
    title: 'Man merkt, dass da Menschen sitzen',
    text: 'Ich hatte aus Versehen meine alte Adresse angegeben. Jemand hat gemerkt, dass die Postleitzahl nicht passt, und ANGERUFEN. Ich wusste nicht, dass es das noch gibt.',
    reply: {
      state: 'live', origin: 'manual', by: 'katja', afterHours: 12,
      body: 'Vielen Dank! Bemerkt hat es Fionn, der Ihre Straße kannte, weil seine Tante dort wohnt; ein wenig Glück war also dabei. Dass Ihnen der Anruf gutgetan hat, freut uns sehr. Lassen Sie es sich an der neuen Adresse schmecken!\nKatja, Onlineshop',
    },
  },
  {
    key: 'de-032', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'de', author: 'Zahid R.', rating: { value: 1, scale: 'stars5' }, hoursAgo: 138,
    title: 'Kein Deutsch, keine Antwort',
    text: 'Schreibe ich englisch, kommt Antwort in 1 Stunde. Schreibe ich deutsch, kommt gar nichts. Auf der deutschen Seite. Merkst du selber, oder?',
    reply: {
      state: 'live', origin: 'manual', by: 'katja', afterHours: 9,
      body: 'Ja, Zahid, das merkt man, sobald es jemand so klar sagt. Danke dafür, und es tut mir leid: Deutsche Mails landeten in einem Fach, in das niemand sah. Du hast auf einer deutschen Seite geschrieben und durftest eine Antwort erwarten.\n\nDas Fach lese jetzt ich, jeden Werktag am Morgen. Was du damals wissen wolltest, beantworte ich gern: katja@lindenandsalt.example, auf Deutsch. Schön, dass du nicht lockergelassen hast.\nKatja, Onlineshop',
    },
  },
  {
    key: 'de-033', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'de', author: 'Svenja', rating: { value: 4, scale: 'stars5' }, hoursAgo: 190,
    title: 'Lecker!',
    text: 'Lecker, lecker, zu klein, lecker',
  },
  {
    key: 'de-034', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'de', author: 'Anonym', rating: { value: 1, scale: 'stars5' }, hoursAgo: 280,
    title: 'Betrug??',
    text: 'Abo abgeschlossen ohne es zu wissen!! War ein Häkchen, das schon drin war. Das ist in der EU verboten, einfach mal googeln. Habe der Abbuchung widersprochen.',
    reply: {
      state: 'live', origin: 'manual', by: 'samir', afterHours: 4,
      body: 'Sie haben recht: Ein Häkchen, das schon gesetzt ist, hat dort nichts zu suchen. Es tut mir leid, dass Sie so zu einem Abo kamen, das Sie nicht wollten. Danke für den klaren Hinweis.\n\nDas Häkchen ist seit gestern entfernt, und alle, die auf diesem Weg ein Abo haben, werden von uns angeschrieben. Ihren Widerspruch erkennen wir an, es entstehen Ihnen keine Gebühren. Sollte doch eine Mahnung kommen, schreiben Sie bitte mir: samir@lindenandsalt.example. Ich kümmere mich selbst darum.\nSamir, Leitung Gästebetreuung',
    },
  },
  {
    key: 'de-035', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'de', author: 'Traudl', rating: { value: 5, scale: 'stars5' }, hoursAgo: 520,
    title: 'Bin jetzt Stammkundin',
    text: 'Mit 71 das erste Mal Brot im Internet gekauft. Mein Bäcker darf das nicht wissen. Er liest hoffentlich keine Bewertungen. Servus Franz, falls doch.',
  },
  {
    key: 'de-036', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'de', author: 'Mika S.', rating: { value: 3, scale: 'stars5' }, hoursAgo: 1000,
    title: 'geht so',
    text: 'Kam, war gut, war teuer, war kalt. Alles wahr.',
  },
  {
    key: 'de-037', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'de', author: 'Lennart F.', rating: { value: 1, scale: 'stars5' }, hoursAgo: 3600,
    title: 'Glas im Paket',
    text: 'Ein Marmeladenglas war zerbrochen, Splitter bis in die Brötchen. Mein Sohn (4) hatte schon eins in der Hand. Support schickt Standardmail mit falschem Namen („Hallo Petra“). Ich bin nicht Petra.',
    reply: {
      state: 'live', origin: 'manual', by: 'katja', afterHours: 1.8,
      body: 'Lennart, es tut mir sehr leid. Splitter in den Brötchen, und Ihr Sohn hat schon eins in der Hand: Der Schreck muss groß gewesen sein. Und dann kam eine Mail an Petra. Beides durfte nicht passieren.\n\nGläser werden jetzt einzeln in Karton gestellt und kommen nicht mehr mit Gebäck in ein Fach. Das Geld für das ganze Paket ist heute zurück an Sie gegangen, in drei bis fünf Werktagen ist es da. Bitte werfen Sie alles daraus weg. Mich erreichen Sie unter katja@lindenandsalt.example. Danke, dass Sie andere gewarnt haben; ich bin froh, dass nichts passiert ist.\nKatja, Onlineshop',
    },
  },
  {
    key: 'de-038', writtenOn: 'trustpilot', kind: 'review', location: 'online', lang: 'de', author: 'Jolanta', rating: { value: 5, scale: 'stars5' }, hoursAgo: 5500,
    title: 'gern wieder',
    text: 'Alles gut. Gern wieder. Gruß aus Görlitz',
  },
  {
    key: 'de-039', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'de', rating: { value: 1, scale: 'stars5' }, hoursAgo: 4.4,
    text: 'stürzt ab stürzt ab stürzt ab',
  },
  {
    key: 'de-040', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'de', author: 'Onur Y.', rating: { value: 1, scale: 'stars5' }, hoursAgo: 14.5,
    text: 'PayPal geht nicht, Karte geht nicht, „Später zahlen“ geht sofort. Zufälle gibts',
  },
  {
    key: 'de-041', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'de', author: 'Heidrun', rating: { value: 5, scale: 'stars5' }, hoursAgo: 29,
    text: 'Mein Enkel sagt, die App sei „clean“. Ich sage: man findet alles.',
  },
  {
    key: 'de-042', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'de', author: 'Basti', rating: { value: 2, scale: 'stars5' }, hoursAgo: 56,
    text: 'Login per Mail-Code. Code kommt nach 11 min. Code gilt 10 min. Wer denkt sich das aus',
    reply: {
      state: 'live', origin: 'manual', by: 'katja', afterHours: 6,
      body: 'Danke, Basti, und entschuldige: ein Code, der eine Minute zu spät kommt, ist zum Haareraufen. Schuld war eine Mail-Warteschlange bei uns. Codes gelten ab heute 30 Minuten, und die Mails gehen wieder in Sekunden raus. Klappt es nicht, schreib mir: katja@lindenandsalt.example. Guten Hunger!\nKatja',
    },
  },
  {
    key: 'de-043', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'de', author: 'Lilly 🌻', rating: { value: 4, scale: 'stars5' }, hoursAgo: 93,
    text: 'richtig süß gemacht, nur der Warenkorb vergisst ab und zu die Hälfte',
  },
  {
    key: 'de-044', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'de', author: 'Detlef aus Bottrop', rating: { value: 1, scale: 'stars5' }, hoursAgo: 146,
    text: 'Update, und jetzt ist die ganze App auf Englisch. Ich hatte Französisch.',
    reply: {
      state: 'live', origin: 'manual', by: 'samir', afterHours: 24,
      body: 'Das tut mir leid, Detlef: Nach dem Update fragte die App das Handy nach der Sprache und verstand nur die erste. Mit 4.4 liest sie wieder auch die zweite, bis dahin hilft: Profil, Sprache, Deutsch antippen. Wenn es hakt: app@lindenandsalt.example. Danke für den trockenen Humor!\nSamir, App-Team',
    },
  },
  {
    key: 'de-045', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'de', author: 'Mo', rating: { value: 5, scale: 'stars5' }, hoursAgo: 240,
    text: 'Läuft.',
  },
  {
    key: 'de-046', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'de', author: 'Elif', rating: { value: 3, scale: 'stars5' }, hoursAgo: 100,
    text: 'Eigentlich gut aber warum brauche ich ein Konto um die Öffnungszeiten zu sehen??',
  },
  {
    key: 'de-047', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'de', author: 'Rainer Z.', rating: { value: 1, scale: 'stars5' }, hoursAgo: 1400,
    text: 'Bestellung abgeholt, App sagt „nicht abgeholt“, 5 € Strafe abgebucht. Ich hab das Brot in der Hand!!',
    reply: {
      state: 'live', origin: 'manual', by: 'katja', afterHours: 3,
      body: 'Das Brot in der Hand und trotzdem 5 € weg: verständlich, dass dich das ärgert, Rainer. Es tut mir leid. Der Scanner an der Theke war aus. Die 5 € sind heute zurückgebucht. Danke fürs Melden, und bei Fragen erreichst du mich hier: katja@lindenandsalt.example. Lass es dir schmecken!\nKatja',
    },
  },
  {
    key: 'de-048', writtenOn: 'google-play', kind: 'review', location: 'online', lang: 'de', author: 'Ferdi', rating: { value: 5, scale: 'stars5' }, hoursAgo: 7200,
    text: 'beste app seit brot',
  },
  {
    key: 'de-049', writtenOn: 'wordpress', kind: 'message', location: 'online', lang: 'de', author: 'Hefeteilchen', hoursAgo: 7.4,
    text: 'Ich habe das Rezept für die Zimtknoten dreimal gelesen und verstehe Schritt 6 immer noch nicht. „Zweimal um sich selbst schlagen“: den Teig oder mich?',
    claimedBy: 'ines',
  },
  {
    key: 'de-050', writtenOn: 'wordpress', kind: 'message', location: 'old-mill', lang: 'de', author: 'Wanderverein Edelweiß e. V.', hoursAgo: 60,
    text: 'Wir wären im Mai mit 14 Personen unterwegs, davon 3 vegan, 1 glutenfrei, 1 schwierig. Ist das Mühlencafé sonntags offen, und ginge eine Tafel draußen?',
    reply: {
      state: 'live', origin: 'hub', by: 'katja', afterHours: 18,
      body: 'Vielen Dank für die Anfrage, und schön, dass Sie alle 14 so ehrlich vorstellen! Ja, das Mühlencafé ist sonntags von 9 bis 17 Uhr offen, und unter der Linde stehen zwei lange Tische. Vegan geht gut; für glutenfrei backen wir in einem eigenen Ofen, wenn wir es drei Tage vorher wissen. Für „schwierig“ haben wir Teodora. Nennen Sie mir unter oldmill@lindenandsalt.example den Tag, dann halte ich den Platz frei.\nKatja, Old Mill',
    },
  },
  {
    key: 'de-051', writtenOn: 'wordpress', kind: 'message', location: 'online', lang: 'de', author: 'Malte', hoursAgo: 122,
    text: 'In eurem Beitrag über „ehrliche Preise“ fehlen die Preise.',
    reply: {
      state: 'failed', origin: 'hub', by: 'samir', afterHours: 20,
      failure: { kind: 'reconnect', code: 'demo_site' },
      body: 'Stimmt, Malte, und das ist bei dieser Überschrift schon fast komisch. Entschuldigung! Ein Kilo Roggenbrot kostet 6,40 €: 1,30 € Mehl und Zutaten, 2,70 € Arbeit, 1,10 € Ofen und Miete, 0,90 € Steuer und Abgaben, 0,40 € bleiben. Die Tabelle steht jetzt im Beitrag. Danke fürs genaue Lesen; Rückfragen gern an samir@lindenandsalt.example.\nSamir, Linden & Salt',
    },
  },
  {
    key: 'de-052', writtenOn: 'wordpress', kind: 'message', location: 'harbour-street', lang: 'de', author: 'Nachbarin', hoursAgo: 340,
    text: 'Riecht ihr das auch, morgens um drei? Nein, weil ihr es seid. Bitte einmal den Abzug prüfen, ich träume seit Wochen von Röstzwiebeln.',
    reply: {
      state: 'conflict', origin: 'hub', by: 'katja', afterHours: 29,
      theirs: { authorName: 'Oskar', body: 'Moin, hier Oskar aus der Backstube. Stimmt, das waren die Zwiebeln fürs Zwiebelbrot. Der Filter ist bestellt, bis dahin röste ich erst ab sechs. Sorry!' },
      body: 'Danke, dass Sie schreiben, und Entschuldigung für die Wochen voller Röstzwiebeln. Der Abzug wurde heute geprüft: Der Filter war zugesetzt und die Klappe zur Straße stand offen. Beides ist ab Freitag behoben, bis dahin rösten wir erst nach sechs. Wenn es danach noch riecht, klingeln Sie bitte oder schreiben mir: katja@lindenandsalt.example.\nKatja, Linden & Salt',
    },
  },
  {
    key: 'de-053', writtenOn: 'wordpress', kind: 'message', location: 'online', lang: 'de', author: 'Gunda P.', hoursAgo: 1700,
    text: 'Danke für die Anleitung, mein Sauerteig lebt und heißt Gerhard.',
  },
  {
    key: 'de-054', writtenOn: 'wordpress', kind: 'message', location: 'online', lang: 'de', author: 'seo-agentur-top1', hoursAgo: 9000,
    text: 'Toller Artikel! Wir bringen Ihre Webseite auf Platz 1 bei Google, garantiert, unverbindlich anfragen',
    closed: { by: 'katja', reason: 'spam' },
  },
  {
    key: 'de-055', writtenOn: 'typeform', kind: 'survey_response', location: 'old-mill', lang: 'de', author: 'Dorothea', rating: { value: 10, scale: 'nps' }, hoursAgo: 6.6,
    text: 'Weil mir niemand erklärt hat, wie man sich erholt.',
  },
  {
    key: 'de-056', writtenOn: 'typeform', kind: 'survey_response', location: 'online', lang: 'de', rating: { value: 1, scale: 'nps' }, hoursAgo: 18,
    text: 'Ich habe am Telefon geweint und der Mitarbeiter hat gesagt „da kann ich jetzt auch nichts machen“. Es ging um die Torte für die Beerdigung meines Mannes.',
    claimedBy: 'samir',
    notes: [
      { by: 'katja', hoursAfter: 1, body: 'I have her number from the order but will not ring without Samir. I can translate.' },
    ],
  },
  {
    key: 'de-057', writtenOn: 'typeform', kind: 'survey_response', location: 'harbour-street', lang: 'de', author: 'Jannis', rating: { value: 8, scale: 'nps' }, hoursAgo: 54,
    text: 'gut, schnell, freundlich, zu wenig steckdosen. in der reihenfolge',
  },
  {
    key: 'de-058', writtenOn: 'typeform', kind: 'survey_response', location: 'online', lang: 'de', author: 'Ruth N.', rating: { value: 5, scale: 'nps' }, hoursAgo: 130,
    text: 'Mittelmaß in der Mitte der Skala, damit es keiner übersieht.',
  },
  {
    key: 'de-059', writtenOn: 'typeform', kind: 'survey_response', location: 'old-mill', lang: 'de', author: 'Karl-Heinz', rating: { value: 3, scale: 'nps' }, hoursAgo: 420,
    text: 'Das Bad ist sehr modern. Man kann sich beim Duschen vom Bett aus zusehen lassen. Wir sind 46 Jahre verheiratet und legen da keinen Wert mehr drauf.',
    reply: {
      state: 'live', origin: 'manual', by: 'katja', afterHours: 26,
      body: 'Lieber Karl-Heinz, danke, wir haben herzlich gelacht und uns dann ein wenig geschämt. Eine Glaswand zum Bett muss man mögen, und es tut mir leid, dass Sie es erst im Zimmer erfahren haben. Seit letzter Woche hängt ein Vorhang davor, und auf den Fotos sieht man, worauf man sich einlässt. Zwei Zimmer haben eine richtige Wand; schreiben Sie mir an katja@lindenandsalt.example, dann bekommen Sie eines davon. Auf die nächsten 46!\nKatja, Old Mill',
    },
  },
  {
    key: 'de-060', writtenOn: 'typeform', kind: 'survey_response', location: 'online', lang: 'de', author: 'Sina', rating: { value: 9, scale: 'nps' }, hoursAgo: 2600,
    text: 'Abo pausieren: 2 Klicks. Abo fortsetzen: 1 Klick. Danke dass ihr das könnt.',
  },
];
