import pg from 'pg';
import { indexAgain, isSearchOutdated, searchFunctions } from './search-functions';
import { StartupProblem } from './startup-problem';

/**
 * The two roles the product connects as, named after the database (`heed_app`, `heed_system`), because roles belong to the whole server
 * and two hubs may share one. `app` serves people and jobs under row-level security; `system` is for the schedule, the job queue, backup
 * and rollups, which look across tenants.
 */
export interface DatabaseRoles {
  app: string;
  system: string;
}

/** Plain identifiers, so that they can stand in SQL as they are. */
export function rolesOf(database: string): DatabaseRoles {
  const base = database.toLowerCase().replace(/[^a-z0-9_]/g, '_').replace(/^(?![a-z_])/, 'db_').slice(0, 50);
  return { app: `${base}_app`, system: `${base}_system` };
}

/** `roles`: two restricted roles. `forced`: the given login may not make roles, so its own tables are forced under row-level security. */
export type SecurityMode = 'roles' | 'forced';

const setting = `nullif(current_setting('heed.workspace_id', true), '')::uuid`;

/** Makes or refreshes the two roles. Returns `forced` where the login has no right to. */
export async function ensureRoles(client: pg.Client, roles: DatabaseRoles, passwords: DatabaseRoles): Promise<SecurityMode> {
  const login = await client.query<{ rolsuper: boolean; rolcreaterole: boolean; rolbypassrls: boolean; rolname: string }>(
    'select rolname, rolsuper, rolcreaterole, rolbypassrls from pg_roles where rolname = current_user',
  );
  const me = login.rows[0];
  if (!me) throw new StartupProblem('The database does not know the login of DATABASE_URL.');
  if (!me.rolsuper && !me.rolcreaterole) {
    if (me.rolbypassrls) {
      throw new StartupProblem('The login of DATABASE_URL bypasses row-level security and may not make roles, so workspaces could not be kept apart. Give it CREATEROLE, or take BYPASSRLS away.');
    }
    return 'forced';
  }
  for (const [role, password] of [[roles.app, passwords.app], [roles.system, passwords.system]] as const) {
    const exists = await client.query('select 1 from pg_roles where rolname = $1', [role]);
    if (exists.rowCount === 0) await client.query(`create role ${role} nosuperuser nocreatedb nocreaterole nobypassrls noinherit`);
    try {
      // only the password: other attributes a login that is no superuser may not even confirm
      await client.query(`alter role ${role} login password ${client.escapeLiteral(password)}`);
    } catch (cause) {
      throw new StartupProblem(`The role ${role} exists on this database server but belongs to another login. Give the login of DATABASE_URL the ADMIN option on it, or use a database with another name.`, { cause });
    }
  }
  return 'roles';
}

async function tenantTables(client: pg.Client): Promise<{ table: string; column: string }[]> {
  const result = await client.query<{ table: string; column: string }>(`
    select c.relname as table, case when c.relname = 'workspace' then 'id' else 'workspace_id' end as column
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p')
      and (c.relname = 'workspace' or exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped))
    order by 1`);
  return result.rows;
}

/**
 * After every migration: row-level security on each tenant table, grants, and the few functions that may look past it.
 * Driven by the catalogue, so a new table cannot be forgotten. Idempotent.
 */
export async function secureDatabase(client: pg.Client, mode: SecurityMode, roles: DatabaseRoles): Promise<void> {
  const app = mode === 'roles' ? roles.app : 'public';
  const ownRows = (column: string) =>
    mode === 'roles' ? `${column} = (select ${setting})` : `(${column} = (select ${setting}) or (select current_setting('heed.system', true)) = 'on')`;

  await client.query('begin');
  try {
    // two processes that start together take turns
    await client.query(`select pg_advisory_xact_lock(hashtext('heed.secure'))`);
    await client.query('create schema if not exists heed');
    for (const { table, column } of await tenantTables(client)) {
      await client.query(`alter table public.${table} enable row level security`);
      await client.query(`alter table public.${table} ${mode === 'forced' ? 'force' : 'no force'} row level security`);
      await client.query(`drop policy if exists own_workspace on public.${table}`);
      await client.query(`create policy own_workspace on public.${table} to ${app} using (${ownRows(column)}) with check (${ownRows(column)})`);
      await client.query(`drop policy if exists all_workspaces on public.${table}`);
      if (mode === 'roles') await client.query(`create policy all_workspaces on public.${table} to ${roles.system} using (true) with check (true)`);
    }
    const outdated = await isSearchOutdated(client);
    await client.query(functions(mode));
    if (outdated) await indexAgain(client, mode);
    if (mode === 'roles') await client.query(grants(roles));
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

const definer = 'security definer set search_path = public, pg_temp';

const sessionQuery = `
  select s.id, u.id, u.name, u.email, s.created_at, s.last_seen_at,
    coalesce((
      select jsonb_agg(jsonb_build_object('workspaceId', w.id, 'slug', w.slug, 'name', w.name, 'timeZone', w.time_zone, 'memberId', m.id, 'role', m.role) order by m.created_at, m.id)
      from member m join workspace w on w.id = m.workspace_id
      where m.user_id = u.id and m.removed_at is null), '[]'::jsonb)
  from user_session s join user_account u on u.id = s.user_id
  where s.sid_hash = sid and s.revoked_at is null and s.expires_at > now()`;

/** Functions run as the owner and see every tenant, so each one takes its tenant from the setting or from an unguessable secret. */
function functions(mode: SecurityMode): string {
  // where the owner itself is held by the policies, only a setting opens them, for just this look-up
  const findSession =
    mode === 'roles'
      ? `language sql stable ${definer} as $$ ${sessionQuery} $$`
      : `language plpgsql volatile ${definer} as $$ begin
          perform set_config('heed.system', 'on', true);
          return query ${sessionQuery};
          perform set_config('heed.system', '', true);
        end $$`;
  return `
create or replace function heed.find_session(sid bytea)
returns table (session_id uuid, user_id uuid, user_name text, user_email text, created_at timestamptz, last_seen_at timestamptz, memberships jsonb)
${findSession};

-- Ends what a person still has open who is a member of no workspace any more.
create or replace function heed.end_orphaned_sessions(person uuid)
returns void
language plpgsql ${definer} as $$ begin
  ${mode === 'forced' ? `perform set_config('heed.system', 'on', true);` : ''}
  update user_session set revoked_at = now()
  where user_id = person and revoked_at is null and not exists (select 1 from member m where m.user_id = person and m.removed_at is null);
  ${mode === 'forced' ? `perform set_config('heed.system', '', true);` : ''}
end $$;

${searchFunctions}
-- Newest matches first, at most cap of them. Every term must occur, in one of its forms. Terms are matched literally.
-- The patterns are written into the statement, as the trigram index serves no pattern that comes from a sub-select.
create or replace function heed.search_feedback(terms text[], cap int)
returns table (feedback_id uuid)
language plpgsql stable ${definer} as $$
declare
  patterns text;
begin
  select coalesce(string_agg(' and (' || (
      select string_agg(format('s.body like %L', '%' || replace(replace(replace(f, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'), ' or ') from unnest(heed.forms_of(t)) f
    ) || ')', ''), '') into patterns from unnest(terms) t;
  return query execute 'select s.feedback_id from feedback_search s where s.workspace_id = $1' || patterns || ' order by s.posted_at desc, s.feedback_id desc limit $2'
    using ${setting}, cap;
end $$;

-- The same words again have the same key, whatever their case, accents, signs and numbers; null where there are too few to tell.
create or replace function heed.text_key(given text)
returns bytea
language sql immutable parallel safe as $$
  select case when octet_length(words) >= 24 then substr(sha256(convert_to(words, 'UTF8')), 1, 12) end
  from (select regexp_replace(heed.plain(left(given, 4000)), '[[:punct:][:space:][:digit:]]+', '', 'g') as words) folded
$$;

-- Lists narrowed by a label go by its own copy of queue and rank, so a change of these is carried over in the same statement.
create or replace function heed.carry_labels()
returns trigger
language plpgsql as $$ begin
  update public.feedback_label l set queue = n.queue, rank_at = n.rank_at, posted_at = n.posted_at
  from changed n join before o on o.workspace_id = n.workspace_id and o.id = n.id
  where (o.queue, o.rank_at, o.posted_at) is distinct from (n.queue, n.rank_at, n.posted_at) and l.workspace_id = n.workspace_id and l.feedback_id = n.id;
  return null;
end $$;
drop trigger if exists carry_labels on public.feedback;
create trigger carry_labels after update on public.feedback referencing old table as before new table as changed for each statement execute function heed.carry_labels();

-- A job belongs to the workspace that the transaction is set to; no other can be named.
create or replace function heed.add_job(task text, payload jsonb, job_key text, run_at timestamptz, max_attempts int, queue_name text, priority int)
returns void
language plpgsql ${definer} as $$
begin
  if payload ->> 'workspaceId' is distinct from (${setting})::text then
    raise exception 'a job must belong to the workspace of its transaction' using errcode = '42501';
  end if;
  perform graphile_worker.add_job(task, payload::json, queue_name := queue_name, run_at := coalesce(run_at, now()), max_attempts := max_attempts,
    job_key := case when job_key is null then null else (${setting})::text || ':' || job_key end, priority := priority);
end $$;
`;
}

function grants({ app, system }: DatabaseRoles): string {
  return `
grant usage on schema public, heed to ${app}, ${system};
grant select, insert, update, delete on all tables in schema public to ${app}, ${system};
revoke update, delete on audit from ${app};
revoke all on _prisma_migrations from ${app}, ${system};
grant select on _prisma_migrations to ${app}, ${system};
revoke all on all functions in schema heed from public;
grant execute on all functions in schema heed to ${app}, ${system};
grant usage on schema graphile_worker to ${system};
grant select, insert, update, delete on all tables in schema graphile_worker to ${system};
grant usage, select on all sequences in schema graphile_worker to ${system};
grant execute on all functions in schema graphile_worker to ${system};
do $$
declare t text;
begin
  for t in select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'graphile_worker' and c.relkind = 'r' and c.relrowsecurity loop
    execute format('drop policy if exists all_workspaces on graphile_worker.%I', t);
    execute format('create policy all_workspaces on graphile_worker.%I to ${system} using (true) with check (true)', t);
  end loop;
end $$;
`;
}
