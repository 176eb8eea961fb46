import type { Theme } from '@/lib/scoring/themes/theme';

/** What was charged, how one pays, bills and cards. */
export const billingPayment: Theme = {
  id: 'billing_payment',
  phrases: {
    en: [
      '(charged|billed|debited|invoiced) (me|us|my|twice|two|# times|three|again|double|the wrong|without|for|an extra|extra|#|for something)',
      '(double|over|twice) (charged|billed|charge)', 'overcharged', '(credit|debit|gift|bank) (card*|account*|statement)',
      '(my|the) (card|bank|account) (was|is|has been|shows|says|got|keeps|been) (charged|debited|declined|#|billed)',
      '(my|the|our|an|wrong|final) (bill|invoice|invoices|bills)', 'payment*', 'billing', 'invoice*', 'refused my card',
      '(took|taken|taking|take|takes|stole|steal|stealing) ~3 (money|payment*) ~3 (from|out)',
      '(took|taken|taking|takes) [another|an extra] # (from|out|pounds|dollars|euros|quid|bucks|a month|and|twice|again)',
      '(money|#) ~3 (taken|deducted|debited|gone|out of) ~2 (from|my|account|bank)', 'direct debit', 'paypal', 'apple pay', 'google pay', 'auto renew*',
      'automatic renew*', 'autorenew*', 'renewed ~3 (subscription|automatically|without)', 'free trial ~6 (charged|cancel*|money|billed|took)',
      'cancel* ~4 (trial|subscription|membership) ~8 (charged|took|billed|money|charge)', 'unauthori* (charge*|payment*|transaction*|purchase*)',
      'without [my] (consent|permission|authori*) ~4 (charged|card|paid)', 'redeem*', 'gift card*', '(pay|paid|paying) (with|by|via) (card|cash|paypal|credit|debit)',
      'cash only', 'card (machine|reader|declined|payment*)', 'receipt*', '(purchases|transaction*) (of|on) ~2 (#|my)', 'installments', 'instalment*',
      '(locked|fixed) ~3 price ~6 (up|rise|increase*)', 'price locked', 'standing order', 'meter reading*', '(still|keep|keeps|kept) (charging|billing|taking)',
    ],
    de: [
      '(abgebucht|abbuchung*|abgezogen|belastet|doppelt (berechnet|abgebucht|bezahlt)|rechnung*|mahnung*|inkasso|zahlung*|bezahlung|kreditkarte*|lastschrift|ec karte|kartenzahlung|paypal|überweisung|kontoauszug|bankkonto|einzugsermächtigung|nachzahlung|guthaben|zahlen mit|bar zahlen|bargeld|quittung|verrechnet|probeabo)',
      '(vertrag|abo*) ~4 (verlängert|gekündigt|kündigung|automatisch)', '(preisgarantie|preisbindung|festpreis)', '(vom|von meinem) konto',
    ],
    fr: [
      '(facture|factures|facturation|facturé*|surfacturé*|prélevé*|prélèvement*|débité*|paiement*|carte (bancaire|bleue|de crédit)|cb|remise de chèque|chèque*|paypal|payer (par|avec) _|payer en (ligne|plusieurs)|apple pay|google pay|virement*|rib|échéance*|mensualité*|carte cadeau|encaissé*|compte bancaire)',
      '(deux|2|double|plusieurs) fois ~3 (débité*|prélevé*|facturé*|payé)', '(payé|payer|débité|prélevé) ~2 (deux|double) fois',
      'sans ~2 (accord|autorisation|consentement) ~4 (prélev*|débit*|factur*|carte)', '(renouvel*|reconduction) ~3 (abonnement|automatique|tacite)', 'résili*',
    ],
    es: [
      '(cobrado|cobraron|cobró|cobro|cobros|cobran|cobrar|cobrándome|factura*|facturación|tarjeta|tarjetas|pago|pagos|débito|paypal|domiciliación|recibo*|cargo|cargos|banco|transferencia|permanencia|suscripción ~4 (cobr*|cancel*|renov*)|renovación|penalización)',
      '(dos|doble) (veces|cobro|cargo)', '(pagar con|pagar en) (tarjeta|efectivo)', '(error|equivoc*) ~3 cuenta',
    ],
    it: [
      '(addebit*|fattur*|bolletta|bollette|pagament*|carta (di credito|di debito|prepagata)|bancomat|paypal|bonifico|iban|prelevat*|scontrino|rinnovo automatico|rate|conto corrente|pos|conguaglio)',
      '(due volte|doppio) ~3 (addebito|pagat*|pagamento)', '(pagare|pagato) (con|in) (carta|contanti|bancomat)',
    ],
    nl: [
      '(afgeschreven|afrekening|rekening klopt|incasso|factuur|facturen|gefactureerd|betaling*|creditcard|pinnen|pinpas|bankrekening|ideal|paypal|dubbel betaald|in rekening|aanmaning|automatische incasso|overgemaakt|bancontact|cadeaubon)',
      '(twee|dubbel) (keer|maal) ~3 (betaald|afgeschreven)', 'abonnement ~4 (opgezegd|opzeggen|verlengd)',
    ],
    pt: [
      '(cobrad*|cobrança*|cobraram|cobrou|cobrar|cobram|fatura*|boleto*|pagamento*|cartão|cartões|débito|pix|paypal|estorno|multibanco|mb way|transferência|debitad*|renovação automática|nota fiscal|recibo)',
      '(duas vezes|em dobro|em duplicado)', 'pagar (com|em) (cartão|dinheiro)',
    ],
    pl: ['(faktur*|rachun*|płatność|płatności|pobran*|pobrał*|obciąż*|kart* (płatnicz*|kredytow*)|przelew*|blik|konto bankowe|abonament*)'],
    tr: ['(fatura*|ödeme*|kredi kart*|kartımdan|hesabımdan|çekildi|tahsil*|iban|havale|abonelik*)'],
    zh: ['扣款', '扣费', '扣了', '付款', '支付', '发票', '信用卡', '银行卡', '账单', '多收', '乱收费', '自动续费', '重复收'],
    ja: ['請求', '引き落とし', '二重', '支払', 'クレジットカード', '決済', '課金', '領収書', '解約'],
  },
  hints: {
    en: [
      'charged', 'charge', 'charges', 'bill', 'card', 'bank', 'debit', 'subscription', 'renew*', 'transaction*', 'trial', 'deducted', 'deposit', 'purchases', 'contract',
    ],
    de: ['abo', 'betrag', 'bank', 'gebühr*'],
    fr: ['banque', 'abonnement', 'contrat'],
    es: ['cuenta', 'suscripción', 'contrato', 'importe'],
    it: ['carta', 'banca', 'abbonamento', 'contratto', 'importo', 'rinnovo'],
    nl: ['rekening', 'abonnement', 'contract', 'bank', 'bedrag'],
    pt: ['banco', 'assinatura', 'contrato'],
    pl: ['zapłac*', 'karta', 'kartą', 'bank*'],
    tr: ['ödedi*', 'banka*', 'kart', 'hesap'],
    zh: ['付', '卡', '钱', '会员'],
    ja: ['カード', '払'],
  },
};
