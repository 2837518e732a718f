// The dependency rule, deny by default: what a folder may import is listed, all else is forbidden.
// Type-only imports count (tsPreCompilationDeps).

const { builtinModules } = require('node:module');

const anyPackage = 'node_modules';
const builtin = `^(node:)?(${builtinModules.join('|')})$`;

/** Pure packages: data and arithmetic, no I/O, no framework. */
const purePackages = [
  'node_modules/(zod|date-fns|d3-geo|(@types/)?geojson|@types/d3-geo|timezones-ical-library|tz-lookup|i18n-iso-countries)/',
];

const frameworks = 'node_modules/(drizzle-orm|postgres|next|better-auth|nodemailer)/';

/** Who may import what. Tests beside the code follow the same rows plus `tests` below. */
const allowed = [
  { from: '^lib/domain/', to: ['^lib/domain/', ...purePackages] },
  {
    from: '^lib/env[a-z.-]*\\.ts$',
    to: ['^lib/env(-checks)?\\.ts$', 'node_modules/zod/', builtin],
  },
  { from: '^db/', to: ['^db/', '^lib/domain/', '^lib/env\\.ts$', anyPackage, builtin] },
  {
    from: '^lib/server/',
    to: ['^lib/server/', '^lib/domain/', '^lib/env\\.ts$', '^db/', anyPackage, builtin],
  },
  { from: '^lib/client/', to: ['^lib/client/', '^lib/domain/', anyPackage] },
  {
    from: '^components/',
    to: ['^components/', '^lib/domain/', '^lib/client/', anyPackage],
  },
  {
    from: '^(app/|proxy\\.ts$|instrumentation\\.ts$|bin/)',
    to: [
      '^(app|bin|components)/',
      '^lib/(server|client|domain)/',
      '^lib/env\\.ts$',
      anyPackage,
      builtin,
    ],
  },
  {
    from: '^e2e/',
    to: ['^e2e/', '^lib/domain/', '^lib/server/testing/', '^bin/', anyPackage, builtin],
  },
  {
    from: '^bench/',
    to: ['^(bench|bin)/', '^lib/(server|domain)/', '^lib/env\\.ts$', '^db/', anyPackage, builtin],
  },
  {
    from: '^[^/]+\\.config\\.(ts|mjs)$',
    to: [anyPackage, builtin, '^db/(embedded/|testing-data\\.ts$)'],
  },
];

/** Tests, and what only they import: arbitraries, parsers to check against, a database to test on. */
const testFiles = [
  '\\.test\\.tsx?$',
  '/testing[a-z-]*\\.ts$',
  '/golden/[^/]+\\.ts$',
  '^lib/server/testing/',
];

/** What tests may import on top, so that domain tests can check against other implementations. */
const tests = {
  from: testFiles,
  to: ['node_modules/(vitest|fast-check|edtf|ical\\.js|i18n-iso-countries|csv-parse)/', builtin],
};

/** Server tests of routes go through the proxy, and look into the database that the routes wrote to. */
const routeTests = { from: '^app/.*\\.db\\.test\\.ts$', to: ['^db/', '^proxy\\.ts$'] };

module.exports = {
  allowedSeverity: 'error',
  allowed: [...allowed, tests, routeTests].map(({ from, to }) => ({
    from: { path: from },
    to: { path: to },
  })),
  forbidden: [
    {
      name: 'features-do-not-mix',
      comment:
        'A feature of components/ imports itself, ui/ and event/ (how an event is drawn wherever one stands), never another feature.',
      severity: 'error',
      from: { path: '^components/([^/]+)/', pathNot: '^components/ui/' },
      to: { path: '^components/[^/]+/', pathNot: ['^components/(ui|event|$1)/'] },
    },
    {
      name: 'ui-knows-no-domain',
      comment: 'Primitives take text and callbacks; they do not know what a visit is.',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { path: '^(lib/|components/(?!ui/))' },
    },
    {
      name: 'components-know-no-server',
      comment: 'Data comes as props or through lib/client.',
      severity: 'error',
      from: { path: '^(components|lib/client)/' },
      to: { path: [frameworks.replace('next|', ''), builtin] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(server-only|client-only)$' },
    },
    {
      name: 'no-development-package-in-the-product',
      comment: 'What runs after `npm ci --omit=dev` must not need these.',
      severity: 'error',
      from: {
        path: '^(app|components|lib|db|bin)/',
        pathNot: testFiles,
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|json|svg|png)$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
