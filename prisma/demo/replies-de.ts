import type { ReplyPhrases } from './reply-phrases';

export const germanReplies: ReplyPhrases = {
  openers: {
    good: ['Vielen Dank{, name}, das hat uns den Morgen gerettet.', 'Wie schön, das zu lesen{, name}, herzlichen Dank!', 'Danke{, name}!', 'Solche Zeilen hängen wir hinten in der Backstube auf{, name}. Danke dafür.', 'Danke, dass Sie sich die Zeit genommen haben{, name}.'],
    mixed: ['Danke für die faire Bewertung{, name}, und Entschuldigung für den Rest.', 'Danke{, name}, für beide Hälften, und die zweite tut mir leid.', 'Ein ehrliches Wort{, name}, danke, und Entschuldigung für das, was gefehlt hat.', 'Danke, dass Sie so offen schreiben{, name}. Was nicht gestimmt hat, tut mir leid.'],
    bad: [
      'Es tut mir leid{, name}, und danke, dass Sie es sagen.', 'Danke, dass Sie das aufgeschrieben haben{, name}. Es tut mir leid, dass es nötig war.', 'Sie durften mehr erwarten{, name}. Es tut mir leid, und danke für den Hinweis.',
      'Ich habe das zweimal gelesen{, name}. Entschuldigung, und danke für die klaren Worte.', 'So hätte es nicht laufen dürfen{, name}. Es tut mir leid; danke für Ihre Nachricht.',
    ],
  },
  good: {
    cafe: ['Oskar hat es heute früh vorgelesen, noch vor dem ersten Blech.', 'Die Frühschicht hat sich sehr gefreut und lässt grüßen.', 'Wir geben uns mit den kleinen Dingen Mühe, und es tut gut, wenn es jemand merkt.', 'Ich habe es allen weitergegeben, die an dem Tag da waren.'],
    'guest-house': ['Teodora hat es der ganzen Küche vorgelesen.', 'Neun Zimmer und ein altes Mühlrad halten uns auf Trab, da tun solche Worte gut.', 'Es war uns eine Freude, Sie im Haus zu haben.', 'Yuki vom Frühstück hat sich die Zeilen ausgedruckt.'],
    shop: ['Am Packtisch hängt es jetzt über der Waage.', 'Brot mit der Post ist Vertrauenssache, umso schöner, dass es gut angekommen ist.', 'Fionn im Lager sagt auch danke, mit Mehl an beiden Händen.', 'Die Bäcker lesen es morgen früh um vier.'],
    app: ['Die beiden, die die App bauen, haben es gelesen, einer sogar zweimal.', 'Wir halten sie mit Absicht klein; schön, dass sie tut, was sie soll.', 'Das geht direkt an das Team hinter den Bestellungen.', 'Es kommt noch mehr, langsam und geprüft.'],
  },
  bad: {
    cafe: [
      'Ich habe mit allen gesprochen, die an dem Tag da waren, und es Punkt für Punkt durchgegangen; es lag an uns.', 'Wir haben die Übergabe am Nachmittag geändert, denn so etwas darf nicht davon abhängen, wer gerade da ist.',
      'Sie haben für eine gute Stunde bezahlt und sie nicht bekommen. Heute früh war das Thema für das ganze Team.', 'Ich habe den Tag nachgesehen, und es war so, wie Sie schreiben.',
    ],
    'guest-house': [
      'Eine Nacht bei uns soll erholsam sein, und Ihre war es nicht. Wir sind Zimmer und Notizen durchgegangen und wissen, wo wir gefehlt haben.', 'Es hätte sofort jemand für Sie da sein müssen. Seit dieser Woche klingelt die Nachtnummer bei einem Menschen.',
      'Ich bin es mit Teodora vor Ort durchgegangen. Was Sie gefunden haben, wird in Ordnung gebracht, bevor dort wieder jemand schläft.', 'Zweimal fragen sollte hier niemand müssen. Was wir ab jetzt anders machen, steht fest und hängt am Empfang.',
    ],
    shop: [
      'Ich habe Ihre Bestellung vom Ofen bis zum Paketdienst nachverfolgt; der Fehler lag bei uns.', 'Eine Bestellung ist ein Versprechen, und dieses haben wir nicht gehalten. Das Lager geht jetzt die ganze Lieferung durch.',
      'Die Nachricht hätte von uns kommen müssen, und zwar früher. Die Mails dieser Woche beantworten wir heute von Hand.', 'Der Fehler ist gefunden und auch für alle Bestellungen danach behoben.',
    ],
    app: ['Wir konnten es nachstellen; die Korrektur wird gerade geprüft.', 'Das ist unser Fehler, nicht der Ihres Telefons, und steht ganz oben auf der Liste.', 'Ich habe es mit Ihren Worten an die Entwickler gegeben.', 'So hätte das nicht erscheinen dürfen; ein Update folgt.'],
  },
  mixed: ['Das Lob ist schon bei denen, die es verdient haben, der Rest kommt diese Woche auf den Tisch.', 'Was gefallen hat, bleibt; was nicht, sehen wir uns an.', 'Lieber hören wir es, als es zu raten, und daran lässt sich etwas ändern.', 'Mit dem zweiten Teil haben Sie recht, wir sind dran.'],
  closers: {
    glad: ['Bis zum nächsten Mal!', 'Wir freuen uns auf das Wiedersehen.', 'Grüßen Sie alle, die dabei waren!', 'Sagen Sie gern Hallo, wenn Sie wieder da sind.'],
    contact: ['Schreiben Sie mir an {mail}, ich kümmere mich selbst darum.', 'Wenn Sie mir mehr erzählen mögen: {mail} lese ich selbst.', 'Ich möchte es wiedergutmachen; {mail} kommt direkt bei mir an.', 'Geben Sie mir bitte die Gelegenheit, es in Ordnung zu bringen: {mail}.'],
  },
};
