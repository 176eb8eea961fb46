import { describe, expect, it } from 'vitest';
import { scoreFeedback } from '@/lib/scoring/score-feedback';
import { defaultScoringSettings } from '@/lib/scoring/settings';

type Case = [lang: string, text: string, stars?: number];
const raised = ([lang, text, stars]: Case) =>
  scoreFeedback({ text, lang, kind: 'review', rating: stars === undefined ? undefined : { value: stars, scale: 'stars5' } }, defaultScoringSettings).signals.includes('bug_report');

describe('software faults', () => {
  it.each<Case>([
    ["en", "The app crashes every time I open the camera.", 1],
    ["en", "Can't log in since the update."],
    ["en", "I get an error message at checkout."],
    ["en", "Black screen after the splash logo."],
    ["en", "Your website is down again."],
    ["en", "It keeps signing me out."],
    ["en", "Notifications stopped working on Android 14."],
    ["en", "the verification code never arrives"],
    ["en", "Full of bugs since version 5."],
    ["en", "The search button does nothing."],
    ["en", "Videos won't load."],
    ["de", "Die App stürzt ständig ab."],
    ["de", "Seit dem Update lässt sie sich nicht mehr öffnen."],
    ["de", "Beim Bezahlen kommt eine Fehlermeldung."],
    ["de", "Ich kann mich nicht mehr einloggen."],
    ["fr", "L'application plante dès l'ouverture."],
    ["fr", "Impossible de me connecter depuis la mise à jour."],
    ["es", "La aplicación se cierra sola."],
    ["es", "No puedo iniciar sesión, me da error."],
    ["it", "L'app si blocca di continuo."],
    ["it", "Non riesco ad accedere dopo l'aggiornamento."],
    ["nl", "De app loopt steeds vast."],
    ["pt", "O aplicativo trava toda hora."],
    ["pl", "Aplikacja się zawiesza po aktualizacji."],
    ["tr", "Uygulama açılmıyor, hata veriyor."],
    ["zh", "更新后一直闪退。"],
    ["ja", "アプリが起動しない、すぐ落ちる。"],
  ])('raised, %s: %s', (...row) => expect(raised(row)).toBe(true));

  it.each<Case>([
    ["en", "No crashes, no lag, just works.", 5],
    ["en", "Never had a single bug in two years.", 5],
    ["en", "The room was freezing.", 2],
    ["en", "Bugs in the bed, we left at midnight.", 1],
    ["en", "Crashed on the sofa after a long day, best mattress ever.", 5],
    ["en", "The kettle broke after a week.", 1],
    ["en", "They do not respond to my emails."],
    ["en", "Frozen pizza was fine."],
    ["en", "The waiter forgot our order."],
    ["en", "Easy to install and it loads quickly.", 5],
    ["de", "Läuft stabil, keine Abstürze."],
    ["de", "Das Zimmer war eiskalt und die Heizung kaputt."],
    ["de", "Die App ist übersichtlich."],
    ["fr", "Ne plante jamais, parfait."],
    ["es", "Nunca se cuelga, va perfecta."],
    ["it", "Nessun errore, funziona bene."],
    ["nl", "Nooit gecrasht, top app."],
    ["pt", "Nunca trava, muito bom."],
    ["zh", "瓶子打不开，漏了一地。"],
    ["ja", "髪の汚れがよく落ちる。"],
  ])('not raised, %s: %s', (...row) => expect(raised(row)).toBe(false));
});
