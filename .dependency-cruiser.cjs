// Who may import whom. The table is in ARCHITECTURE.md; a change here is a decision, so record it.
const rooms = {
  identity: [],
  workspace: ['identity', 'audit', 'scoring'],
  connections: ['platforms', 'workspace', 'audit', 'jobs'],
  feedback: ['scoring', 'workspace', 'audit', 'jobs', 'platforms/contract'],
  replies: ['coach', 'templates', 'platforms', 'connections', 'feedback', 'workspace', 'audit', 'jobs'],
  sync: ['platforms', 'connections', 'feedback', 'replies', 'workspace', 'audit', 'jobs'],
  alerts: ['feedback', 'workspace', 'audit', 'jobs'],
  templates: ['feedback', 'workspace', 'audit', 'jobs'],
  insights: ['feedback', 'replies', 'alerts', 'connections', 'workspace', 'templates', 'scoring', 'audit', 'jobs'],
  scoring: ['platforms/contract'],
  coach: ['scoring'],
  platforms: ['system/http'],
  audit: [],
  jobs: ['scoring/scorers'],
};

const roomRules = Object.entries(rooms).map(([room, allowed]) => {
  const paths = allowed.map((name) => (name === 'jobs' ? '^lib/jobs/(enqueue|define-job|payloads)\\.ts$' : name === 'platforms' ? '^lib/platforms/(registry|contract|errors)\\.ts$|^lib/platforms/file-import/' : `^lib/${name}(/|\\.ts$)`));
  const exceptions = room === 'jobs' ? ['^lib/[a-z-]+/jobs\\.ts$'] : [];
  return {
    name: `${room}-imports`,
    comment: `lib/${room} imports only: itself, ${allowed.join(', ') || 'nothing else'}, and system.`,
    severity: 'error',
    from: { path: `^lib/${room}/`, pathNot: '\\.test\\.ts$' },
    to: { path: '^lib/', pathNot: [`^lib/${room}/`, '^lib/system/', '^lib/generated/', ...paths, ...exceptions] },
  };
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: { pathNot: '^lib/generated/' }, to: { circular: true, viaOnly: { pathNot: '^lib/generated/' } } },
    ...roomRules,
    {
      name: 'pure-rooms',
      comment: 'Scoring, the coach and files that decide do no I/O, but for the one file that loads the model.',
      severity: 'error',
      from: { path: '^lib/(scoring|coach)/|^lib/(replies/(reply-state|plan-delivery|normalise-body)|sync/next-sync|alerts/(decide-[a-z]+|group-copies)|templates/render-template)\\.ts$', pathNot: '\\.test\\.ts$|^lib/scoring/sentiment/load-model\\.ts$' },
      to: { path: '^lib/(system|generated|jobs)/|^(fs|net|http|https|child_process|pg|undici|node:fs|node:net|node:http)$' },
    },
    {
      name: 'platform-folders',
      comment: 'A platform folder knows the contract, the errors and the guarded http, no database and no other platform.',
      severity: 'error',
      from: { path: '^lib/platforms/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^lib/', pathNot: '^lib/platforms/$1/|^lib/platforms/(contract|errors)\\.ts$|^lib/system/http\\.ts$' },
    },
    {
      name: 'system-stands-alone',
      severity: 'error',
      from: { path: '^lib/system/', pathNot: '\\.test\\.ts$' },
      to: { path: '^lib/', pathNot: '^lib/(system|generated)/|^lib/platforms/(contract|errors)\\.ts$' },
    },
    {
      name: 'no-database-in-app',
      comment: 'What people see holds no SQL: pages and routes call verbs.',
      severity: 'error',
      from: { path: '^app/', pathNot: '^app/_doors/|^app/api/health/|\\.test\\.ts$' },
      to: { path: '^lib/system/db\\.ts$|^lib/generated/prisma/client' },
    },
    {
      name: 'contexts-are-made-at-doors',
      severity: 'error',
      from: { path: '^(app|lib)/', pathNot: '^app/_doors/|^app/api/health/|^lib/(system|identity|jobs|test)/|^lib/workspace/(set-up-hub|accept-invite|read-invite|create-workspace)\\.ts$|\\.test\\.ts$' },
      to: { path: '^lib/system/db\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    { name: 'only-the-worker-knows-all-jobs', severity: 'error', from: { pathNot: '^lib/jobs/worker\\.ts$|\\.test\\.ts$' }, to: { path: '^lib/jobs/registry\\.ts$' } },
    { name: 'no-test-code-in-the-product', severity: 'error', from: { path: '^(app|lib)/', pathNot: '^lib/test/|\\.test\\.tsx?$' }, to: { path: '^lib/test/|^e2e/|\\.test\\.tsx?$' } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|data|node_modules)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
};
