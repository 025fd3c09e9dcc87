// Who may use whom. This table is the one in docs/ARCHITECTURE.md; a room may import itself and what stands here.
const below = ['model', 'names', 'match', 'index', 'lists', 'programmes', 'documents', 'store', 'catalog'];
const MAY_IMPORT = {
  model: [],
  names: ['model'],
  match: ['model', 'names'],
  index: ['model', 'names'],
  lists: ['model'],
  programmes: ['model'],
  documents: ['model', 'names'],
  store: ['model'],
  catalog: ['model', 'lists', 'match', 'index', 'store'],
  screen: below,
  case: [...below, 'screen'],
  evaluate: ['model', 'names', 'match', 'index', 'documents', 'catalog', 'screen'],
  bench: ['names', 'match', 'index', 'lists', 'catalog', 'screen', 'case'],
  http: ['catalog', 'screen', 'case', 'evaluate'],
  cli: ['catalog', 'screen', 'case', 'evaluate'],
  ui: ['catalog', 'screen', 'case', 'evaluate'],
};

const OUTSIDE_SRC = ['bench', 'ui'];
const folderOf = (room) => (OUTSIDE_SRC.includes(room) ? `${room}/` : `src/${room}/`);
// A test may set up what it needs from anywhere; the rules are about what runs.
const TESTS = '\\.test\\.tsx?$|(^|/)fixtures/';

const rooms = Object.entries(MAY_IMPORT).map(([room, allowed]) => ({
  name: `room-${room}`,
  comment: `${folderOf(room)} may import ${allowed.length > 0 ? allowed.join(', ') : 'no other room'}.`,
  severity: 'error',
  from: { path: `^${folderOf(room)}`, pathNot: TESTS },
  to: { path: '^(src|ui|bench|test|scripts)/', pathNot: `^(${[room, ...allowed].map(folderOf).join('|')})` },
}));

module.exports = {
  forbidden: [
    ...rooms,
    {
      name: 'no-circle',
      comment: 'Modules that need each other are one module, or the shared part belongs below both.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'one-folder-a-source',
      comment: 'A list source knows nothing of the other sources; what they share stands in src/lists/shared.',
      severity: 'error',
      // us-csl is a republication of OFAC's own entries, with OFAC's labels and way of writing names.
      from: { path: '^src/lists/([^/]+)/', pathNot: `${TESTS}|^src/lists/us-csl/` },
      to: { path: '^src/lists/[^/]+/', pathNot: '^src/lists/($1|shared)/' },
    },
    {
      name: 'no-test-in-product',
      severity: 'error',
      from: { pathNot: `${TESTS}|^test/` },
      to: { path: `${TESTS}|^test/` },
    },
    {
      name: 'no-development-package-in-product',
      comment: 'What src/ imports at run time must be a dependency of the installed package.',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-orphan',
      comment: 'A module nobody imports and that imports nobody is left over.',
      severity: 'error',
      from: { path: '^src/', orphan: true, pathNot: `${TESTS}|\\.d\\.ts$|/tables/` },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules/\\.cache)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types alone also tie rooms together.
    tsPreCompilationDeps: true,
    moduleSystems: ['es6'],
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
