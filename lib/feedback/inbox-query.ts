import { Prisma } from '@/lib/generated/prisma/client';
import type { WorkspaceId } from '@/lib/system/ids';
import type { InboxCursor } from './inbox-cursor';
import type { InboxFilter } from './schema';
import type { InboxView } from './vocabulary';
import { searchTerms } from './search-terms';

export const inboxPageSize = 50;
/** The most rows of a page that is read again. */
export const inboxStretch = 200;
/** The newest matches that a search looks at; older ones need a narrower search. */
export const searchCap = 2000;
const snippetCharacters = 220;

export interface InboxQueryInput {
  workspaceId: WorkspaceId;
  /** The member who looks, for "mine". */
  memberId: string | null;
  view: InboxView;
  filter: InboxFilter;
  after: InboxCursor | null;
  /** The last row to be read; with it the page is as long as what lies before, up to `inboxStretch`. */
  until?: InboxCursor | null;
}

/** What orders a view: the queues by urgency, first the most urgent; the others by time, first the newest. */
export const orderOf: Record<InboxView, 'rank_at' | 'replied_at' | 'posted_at'> = {
  reply: 'rank_at',
  mine: 'rank_at',
  thanks: 'rank_at',
  backlog: 'rank_at',
  replied: 'replied_at',
  all: 'posted_at',
};

const claimAlive = Prisma.sql`(f.claim_expires_at is null or f.claim_expires_at > now())`;

/** What a view holds, of `f`, the items of the workspace. */
export function viewConditions(view: InboxView, memberId: string | null): Prisma.Sql[] {
  switch (view) {
    case 'mine':
      return [Prisma.sql`f.assignee_id = ${memberId}::uuid and f.queue in ('reply', 'thanks', 'backlog', 'snoozed') and ${claimAlive}`];
    case 'replied':
      return [Prisma.sql`f.replied_at is not null`];
    case 'all':
      return [];
    default:
      return [Prisma.sql`f.queue = ${view}`];
  }
}

function filterConditions({ view, filter, memberId, workspaceId }: InboxQueryInput): Prisma.Sql[] {
  const conditions: Prisma.Sql[] = [];
  if (filter.connection) conditions.push(Prisma.sql`f.connection_id = ${filter.connection}::uuid`);
  if (filter.location) conditions.push(Prisma.sql`f.location_id = ${filter.location}::uuid`);
  if (filter.rating && filter.rating.length > 0) {
    const stars = filter.rating.flatMap((choice) => (choice === 'none' ? [] : Number(choice)));
    const anyOf = [
      ...(stars.length > 0 ? [Prisma.sql`f.rating_stars = any(${stars}::int2[])`] : []),
      ...(filter.rating.includes('none') ? [Prisma.sql`f.rating_stars is null`] : []),
    ];
    conditions.push(Prisma.sql`(${Prisma.join(anyOf, ' or ')})`);
  }
  if (filter.assignee === 'nobody') conditions.push(Prisma.sql`(f.assignee_id is null or f.claim_expires_at <= now())`);
  else if (filter.assignee) conditions.push(Prisma.sql`f.assignee_id = ${filter.assignee === 'me' ? memberId : filter.assignee}::uuid and ${claimAlive}`);
  if (filter.lang) conditions.push(Prisma.sql`f.lang = ${filter.lang}`);
  if (filter.by && view === 'replied') conditions.push(Prisma.sql`f.replied_by_id = ${filter.by}::uuid`);
  const time = Prisma.raw(view === 'replied' ? 'f.replied_at' : 'f.posted_at');
  // midnight where the workspace is
  const midnight = (day: string, days: number) =>
    Prisma.sql`((${day}::date + ${days}::int)::timestamp at time zone (select time_zone from workspace where id = ${workspaceId}::uuid))`;
  if (filter.from) conditions.push(Prisma.sql`${time} >= ${midnight(filter.from, 0)}`);
  if (filter.to) conditions.push(Prisma.sql`${time} < ${midnight(filter.to, 1)}`);
  return conditions;
}

/** The labels that a list is narrowed by. */
function labelsOf({ theme, signal }: InboxFilter): { kind: 'theme' | 'signal'; label: string }[] {
  return [...(signal ? [{ kind: 'signal' as const, label: signal }] : []), ...(theme ? [{ kind: 'theme' as const, label: theme }] : [])];
}

/**
 * The rows of a page. Where a label narrows a queue or "all", the list walks the label's own index, which has the same order; elsewhere,
 * and for a second label, each row is asked whether it has it.
 */
function pageRows(input: InboxQueryInput, conditions: Prisma.Sql[]): Prisma.Sql {
  const { workspaceId, view, after, until } = input;
  const ascending = orderOf[view] === 'rank_at';
  const direction = Prisma.raw(ascending ? 'asc' : 'desc');
  const limit = (until ? inboxStretch : inboxPageSize) + 1;
  const has = ({ kind, label }: { kind: string; label: string }) =>
    // with a limit it stays a question to each row, in the list's own order, and never becomes a join that sorts everything
    Prisma.sql`(select true from feedback_label h where h.workspace_id = f.workspace_id and h.feedback_id = f.id and h.kind = ${kind} and h.label = ${label} limit 1)`;
  const place = (at: InboxCursor) => Prisma.sql`(${at.at}::timestamptz, ${at.id}::uuid)`;
  const between = (order: Prisma.Sql) => [
    ...(after ? [Prisma.sql`${order} ${Prisma.raw(ascending ? '>' : '<')} ${place(after)}`] : []),
    ...(until ? [Prisma.sql`${order} ${Prisma.raw(ascending ? '<=' : '>=')} ${place(until)}`] : []),
  ];
  const [first, ...rest] = labelsOf(input.filter);
  if (first && view !== 'mine' && view !== 'replied') {
    const column = Prisma.raw(ascending ? 'l.rank_at' : 'l.posted_at');
    const own = [Prisma.sql`l.workspace_id = ${workspaceId}::uuid and l.kind = ${first.kind} and l.label = ${first.label}`, ...(ascending ? [Prisma.sql`l.queue = ${view}`] : []), ...between(Prisma.sql`(${column}, l.feedback_id)`)];
    return Prisma.sql`
      select f.* from feedback_label l join feedback f on f.workspace_id = l.workspace_id and f.id = l.feedback_id
      where ${Prisma.join([...own, ...conditions, ...rest.map(has)], ' and ')}
      order by ${column} ${direction}, l.feedback_id ${direction} limit ${limit}::int`;
  }
  const order = Prisma.raw(`f.${orderOf[view]}`);
  return Prisma.sql`
    select f.* from feedback f where ${Prisma.join([...conditions, ...between(Prisma.sql`(${order}, f.id)`), ...(first ? [first, ...rest].map(has) : [])], ' and ')}
    order by ${order} ${direction}, f.id ${direction} limit ${limit}::int`;
}

/**
 * One page of a list in one statement and one row: the page by its index, then names and the state of the newest reply for its rows alone, all as
 * one JSON value (`rows`), because fifteen hundred cells cost the client more than all the rest; and the workspace's settings beside it.
 */
export function inboxQuery(input: InboxQueryInput): Prisma.Sql {
  const { workspaceId, view } = input;
  const order = Prisma.raw(orderOf[view]);
  const ascending = orderOf[view] === 'rank_at';
  const direction = Prisma.raw(ascending ? 'asc' : 'desc');
  const terms = searchTerms(input.filter.q ?? '');
  const conditions = [Prisma.sql`f.workspace_id = ${workspaceId}::uuid`, ...viewConditions(view, input.memberId), ...filterConditions(input)];
  if (terms.length > 0) conditions.push(Prisma.sql`f.id = any(array(select feedback_id from found))`);
  const found = terms.length > 0 ? Prisma.sql`found as materialized (select feedback_id from heed.search_feedback(${terms}::text[], ${searchCap}::int)), ` : Prisma.empty;
  const foundCount = terms.length > 0 ? Prisma.sql`(select count(*)::int from found)` : Prisma.sql`0`;
  return Prisma.sql`
    with ${found}page as (${pageRows(input, conditions)})
    select ${foundCount} as "foundCount", (select settings from workspace where id = ${workspaceId}::uuid) as settings, (select json_agg(item) from (
    select p.id, p.kind, p.written_on as platform, c.name as "connectionName", l.name as "locationName", p.author_name as "authorName",
      p.rating_value as "ratingValue", p.rating_scale as "ratingScale", p.rating_stars as stars, left(p.title, 120) as title, left(p.text, ${snippetCharacters}::int) as snippet,
      p.lang, p.signals, p.themes, p.corrected_at is not null as corrected, p.posted_at as "postedAt", p.edited_at as "editedAt", p.removed_at as "removedAt", p.priority, p.hard_risk as "hardRisk", p.reasons, p.queue,
      p.reply_route as "replyRoute", p.waiting_since as "waitingSince", p.${order} as "orderAt",
      case when p.claim_expires_at is null or p.claim_expires_at > now() then p.assignee_id end as "claimedById",
      case when p.claim_expires_at is null or p.claim_expires_at > now() then claimer.name end as "claimedByName",
      p.claim_expires_at as "claimExpiresAt", p.replied_at as "repliedAt", p.replied_origin as "repliedOrigin", replier.name as "repliedByName",
      p.outdated_reply_at as "outdatedReplyAt", p.closed_at as "closedAt", p.close_reason as "closeReason", r.state as "replyState"
    from page p
    left join connection c on c.workspace_id = p.workspace_id and c.id = p.connection_id
    left join location l on l.workspace_id = p.workspace_id and l.id = p.location_id
    left join lateral (select u.name from member m join user_account u on u.id = m.user_id where m.workspace_id = p.workspace_id and m.id = p.assignee_id) claimer on true
    left join lateral (select u.name from member m join user_account u on u.id = m.user_id where m.workspace_id = p.workspace_id and m.id = p.replied_by_id) replier on true
    left join lateral (
      select state::text from reply where workspace_id = p.workspace_id and feedback_id = p.id and visibility = 'public'::visibility order by created_at desc limit 1) r on true
    order by p.${order} ${direction}, p.id ${direction}) as item) as rows`;
}
