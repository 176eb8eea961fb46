import { suggestScale } from './parse-rating';
import { decideDateOrder, parseDate } from './parse-date';
import { importFields, type ImportField, type Mapping } from './schema';

/** Names by which exports call a field, as `normalise` writes them; the first match wins, so the plainest come first. */
const synonyms: Record<ImportField, readonly string[]> = {
  externalId: ['review id', 'reviewid', 'response id', 'respondent id', 'feedback id', 'external id', 'id', 'uuid', 'token', 'bewertungs id', 'antwort id', 'id avis', 'identifiant', 'id resena', 'submission id', '#'],
  author: ['review username', 'author', 'author name', 'reviewer', 'reviewer name', 'user name', 'username', 'name', 'full name', 'customer', 'customer name', 'consumer', 'nickname', 'verfasser', 'autor', 'kunde', 'nutzer', 'benutzername', 'auteur', 'nom', 'client', 'nombre', 'cliente', 'usuario'],
  authorEmail: ['email', 'e mail', 'email address', 'reviewer email', 'customer email', 'mail', 'e mail adresse', 'adresse e mail', 'courriel', 'correo', 'correo electronico'],
  rating: ['star rating', 'review stars', 'rating', 'stars', 'score', 'nps', 'nps score', 'csat', 'ces', 'note', 'grade', 'bewertung', 'sterne', 'punktzahl', 'etoiles', 'evaluation', 'calificacion', 'estrellas', 'puntuacion', 'valoracion', 'how likely are you to recommend us', 'overall rating', 'overall experience'],
  title: ['review title', 'title', 'subject', 'headline', 'titel', 'betreff', 'uberschrift', 'titre', 'objet', 'sujet', 'titulo', 'asunto'],
  text: ['review text', 'review content', 'review body', 'review', 'text', 'comment', 'comments', 'content', 'body', 'message', 'feedback', 'notes', 'answer', 'kommentar', 'bewertungstext', 'nachricht', 'rezension', 'inhalt', 'commentaire', 'avis', 'texte', 'contenu', 'comentario', 'comentarios', 'texto', 'resena', 'opinion', 'mensaje'],
  lang: ['reviewer language', 'language', 'lang', 'locale', 'sprache', 'langue', 'idioma'],
  postedAt: ['review submit date and time', 'review created utc', 'submit date utc', 'submitted at', 'created at', 'created', 'date created', 'posted at', 'date', 'date and time', 'review date', 'submit date', 'submission date', 'timestamp', 'time', 'datum', 'erstellt am', 'erstellt', 'zeitpunkt', 'zeitstempel', 'bewertungsdatum', 'date de creation', 'date avis', 'cree le', 'fecha', 'fecha de creacion', 'creado', 'end date', 'recorded date', 'start date utc'],
  editedAt: ['review last update date and time', 'updated at', 'last update', 'last modified', 'edited at', 'modified', 'geandert am', 'aktualisiert', 'modifie le', 'actualizado'],
  url: ['review link', 'review url', 'url', 'link', 'permalink', 'adresse', 'lien', 'enlace'],
  location: ['location', 'location name', 'store', 'store name', 'branch', 'shop', 'product', 'product name', 'app', 'package name', 'webshop name', 'domain url', 'standort', 'filiale', 'geschaft', 'produkt', 'lieu', 'magasin', 'etablissement', 'produit', 'ubicacion', 'tienda', 'sucursal', 'producto'],
  replyText: ['developer reply text', 'reply text', 'reply', 'response', 'response text', 'business reply', 'company reply', 'owner response', 'antwort', 'antworttext', 'reponse', 'respuesta'],
  replyAt: ['developer reply date and time', 'business reply date utc', 'reply date', 'replied at', 'response date', 'antwortdatum', 'beantwortet am', 'date de reponse', 'fecha de respuesta'],
  writtenOn: ['source', 'platform', 'source of review', 'channel', 'site', 'quelle', 'plattform', 'plateforme', 'origine', 'plataforma', 'fuente', 'origen'],
};

/** Words that stand in headers of every kind; alone they name a field, within a longer header they do not. */
const tooCommon = new Set(['review', 'source', 'client', 'product', 'produkt', 'produit', 'username', 'response', 'answer']);

function normalise(header: string): string {
  const plain = header.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  return plain.trim() === '#' ? '#' : plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

export type MappingSuggestion = Pick<Mapping, 'columns' | 'writtenOn' | 'kind' | 'scale' | 'dateOrder'> & { preset: 'google-play' | 'trustpilot' | null; dateOrderCertain: boolean };

/** A first guess for a person to correct: by the headers, checked against the values. `rows` are sample rows below the header. */
export function suggestMapping(headers: readonly string[], rows: readonly (readonly string[])[]): MappingSuggestion {
  const names = headers.map(normalise);
  const cellsOf = (index: number) => rows.map((row) => row[index] ?? '').filter((cell) => cell.trim() !== '');
  const columns: Partial<Record<ImportField, number>> = {};
  const taken = new Set<number>();
  const take = (field: ImportField, index: number) => {
    if (index === -1 || taken.has(index) || columns[field] !== undefined || !fits(field, cellsOf(index))) return;
    columns[field] = index;
    taken.add(index);
  };
  // Exact names of all fields first, so that "Reply date" is not taken for the date because "date" is in it.
  for (const field of importFields) for (const synonym of synonyms[field]) take(field, names.indexOf(synonym));
  const has = (...wanted: string[]) => wanted.every((name) => names.includes(name));
  const preset = has('package name', 'star rating', 'review link') ? 'google-play' : has('review id', 'review stars', 'review content') ? 'trustpilot' : null;
  for (const field of preset === null ? importFields : []) {
    for (const synonym of synonyms[field].filter((one) => one.length >= 6 && !tooCommon.has(one))) take(field, names.findIndex((name, index) => !taken.has(index) && ` ${name} `.includes(` ${synonym} `)));
  }
  const date = decideDateOrder(columns.postedAt === undefined ? [] : cellsOf(columns.postedAt));
  const scale = columns.rating === undefined ? 'stars5' : suggestScale(headers[columns.rating] ?? '', cellsOf(columns.rating));
  const survey = preset === null && (scale === 'nps' || scale === 'csat5' || scale === 'csat7' || scale === 'ces7' || names.some((name) => /respondent|response id|submit date|recorded date/.test(name)));
  return { columns, writtenOn: preset ?? 'file', kind: survey ? 'survey_response' : 'review', scale, dateOrder: date.order, dateOrderCertain: date.certain, preset };
}

/** Whether the values of a column can be what its header promises: at least half of them, where there are any. */
function fits(field: ImportField, cells: readonly string[]): boolean {
  if (cells.length === 0) return true;
  const share = (test: (cell: string) => boolean) => cells.filter(test).length / cells.length >= 0.5;
  if (field === 'postedAt' || field === 'editedAt' || field === 'replyAt') return share((cell) => parseDate(cell, 'dmy', 'UTC') !== null || parseDate(cell, 'mdy', 'UTC') !== null);
  if (field === 'rating') return share((cell) => /\d|[★⭐👍👎]|^(up|down|yes|no|ja|nein|oui|non|s[ií])$/iu.test(cell.trim()) && cell.length <= 20);
  if (field === 'url') return share((cell) => /^https?:\/\//i.test(cell.trim()));
  if (field === 'authorEmail') return share((cell) => cell.includes('@'));
  return true;
}
