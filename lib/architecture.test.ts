import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const rooms = fs
  .readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['generated', 'system', 'test'].includes(entry.name))
  .map((entry) => entry.name);

/** There is no member yet who could be asked. */
const beforeMembership = new Set(['workspace/accept-invite', 'workspace/set-up-hub']);

interface Source {
  file: string;
  name: string;
  room: string;
  node: ts.SourceFile;
  text: string;
}

function sources(): Source[] {
  const found: Source[] = [];
  for (const room of rooms) {
    for (const entry of fs.readdirSync(path.join(import.meta.dirname, room), { withFileTypes: true })) {
      if (!entry.isFile() || !/\.tsx?$/.test(entry.name) || /\.test\.tsx?$/.test(entry.name)) continue;
      const file = `lib/${room}/${entry.name}`;
      const text = fs.readFileSync(path.join(root, file), 'utf8');
      found.push({ file, room, name: entry.name.replace(/\.tsx?$/, ''), text, node: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true) });
    }
  }
  return found;
}

/** Exported functions of a Ctx. One that is also given an open transaction is a part of the verb that opened it, which has authorised. */
function verbsOf(source: Source): ts.FunctionDeclaration[] {
  return source.node.statements.filter((statement): statement is ts.FunctionDeclaration => {
    if (!ts.isFunctionDeclaration(statement) || !statement.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)) return false;
    if (!statement.modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.AsyncKeyword)) return false;
    return /\bCtx$/.test(statement.parameters[0]?.type?.getText() ?? '') && statement.parameters[1]?.type?.getText() !== 'Tx';
  });
}

const writes = /\btx\.\w+\.(create|createMany|update|updateMany|upsert|delete|deleteMany)\(|\binsert into\b|\bupdate \w+ set\b|\bdelete from\b|\brecordAudit\(/;

describe('the architecture', () => {
  const all = sources();

  it('lets every verb that writes ask for permission in its first statement', () => {
    const missing: string[] = [];
    for (const source of all) {
      if (['audit', 'jobs', 'scoring', 'coach', 'platforms'].includes(source.room)) continue;
      for (const verb of verbsOf(source)) {
        const body = verb.body?.getText() ?? '';
        if (!writes.test(body)) continue;
        const first = verb.body?.statements[0]?.getText() ?? '';
        if (!first.startsWith('authorize(ctx,') && !beforeMembership.has(`${source.room}/${source.name}`)) missing.push(`${source.file}: ${verb.name?.text}`);
      }
    }
    expect(missing).toEqual([]);
  });

  it('exempts no file that is gone', () => {
    const names = new Set(all.map((source) => `${source.room}/${source.name}`));
    expect([...beforeMembership].filter((name) => !names.has(name))).toEqual([]);
  });

  it('has one verb in one file, named after it', () => {
    const wrong: string[] = [];
    for (const source of all) {
      const names = verbsOf(source).map((verb) => verb.name?.text ?? '');
      if (names.length > 1) wrong.push(`${source.file} exports ${names.join(', ')}`);
      const expected = source.name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      if (names.length === 1 && names[0] !== expected) wrong.push(`${source.file} exports ${names[0]}`);
    }
    expect(wrong).toEqual([]);
  });

  it('keeps to its file vocabulary: no dumping grounds, no barrels', () => {
    const walk = (folder: string): string[] =>
      fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const inside = path.join(folder, entry.name);
        if (entry.isDirectory()) return ['generated', 'node_modules'].includes(entry.name) ? [] : [inside, ...walk(inside)];
        return [inside];
      });
    const files = ['lib', 'app', 'scripts', 'prisma', 'e2e', 'bench'].filter((folder) => fs.existsSync(path.join(root, folder))).flatMap((folder) => walk(path.join(root, folder)));
    const banned = files.map((file) => path.relative(root, file)).filter((file) => /(^|\/)(utils?|helpers?|services?|common|misc|shared)(\.tsx?$|\/|$)|(^|\/)index\.tsx?$/.test(file));
    expect(banned).toEqual([]);
  });

  it('writes each table only in the room that owns it', () => {
    const owners: Record<string, string> = {};
    for (const file of fs.readdirSync(path.join(root, 'prisma/schema'))) {
      const room = file.replace('.prisma', '');
      for (const [, model] of fs.readFileSync(path.join(root, 'prisma/schema', file), 'utf8').matchAll(/^model (\w+) \{/gm)) {
        if (model) owners[model[0]?.toLowerCase() + model.slice(1)] = room;
      }
    }
    const trespasses: string[] = [];
    for (const source of all) {
      for (const [, model] of source.text.matchAll(/\btx\.(\w+)\.(?:create|createMany|update|updateMany|upsert|delete|deleteMany)\(/g)) {
        if (model && owners[model] && owners[model] !== source.room) trespasses.push(`${source.file} writes ${model} of ${owners[model]}`);
      }
    }
    expect(trespasses).toEqual([]);
  });
});

describe('the message catalogue', () => {
  const folder = path.join(root, 'app/_messages/en');
  const namespaces = fs.readdirSync(folder).map((file) => file.replace('.json', ''));
  type Tree = { [key: string]: string | Tree };
  const tree: Tree = Object.fromEntries(namespaces.map((name) => [name, JSON.parse(fs.readFileSync(path.join(folder, `${name}.json`), 'utf8')) as Tree]));

  const has = (key: string) => key.split('.').reduce<string | Tree | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), tree) !== undefined;

  it('has every text that a component asks for by name', () => {
    const missing: string[] = [];
    const walk = (at: string): string[] => fs.readdirSync(at, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? walk(path.join(at, entry.name)) : [path.join(at, entry.name)]));
    for (const file of walk(path.join(root, 'app')).filter((name) => /\.tsx?$/.test(name) && !/\.test\./.test(name))) {
      const text = fs.readFileSync(file, 'utf8');
      const translators = [...text.matchAll(/const (\w+) = (?:useTranslations|getTranslator)\('([\w.-]+)'/g)];
      const byName = new Map<string, Set<string>>();
      for (const [, variable, namespace] of translators) if (variable && namespace) byName.set(variable, (byName.get(variable) ?? new Set()).add(namespace));
      for (const [variable, found] of byName) {
        for (const [, key] of text.matchAll(new RegExp(`(?<![\\w.])${variable}(?:\\.rich)?\\('([\\w.-]+)'`, 'g'))) {
          if (key && ![...found].some((namespace) => has(`${namespace}.${key}`))) missing.push(`${path.relative(root, file)}: ${[...found].join('|')}.${key}`);
        }
      }
    }
    expect(missing).toEqual([]);
  });

  it('has a sentence for every reason an error is thrown with', () => {
    const thrown = sources().flatMap((source) => [...source.text.matchAll(/new AppError\('\w+', \{[^}]*?reason: '([a-z_]+)'/g)].map(([, reason]) => reason ?? ''));
    expect(thrown.length).toBeGreaterThan(20);
    expect([...new Set(thrown)].filter((reason) => !has(`errors.${reason}`))).toEqual([]);
  });
});
