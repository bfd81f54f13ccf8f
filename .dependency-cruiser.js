/**
 * Imports go down only: status ← core ← authoring ← editor; status, core’s compiled output ← data ← api,
 * error-pages ← web, cli.
 * Tools may use anything and is used by nobody; tests alone use the browser.
 */
const inPackage = (name) => `^packages/${name}/`;
const compiledOutput = '^packages/(?:status/|core/(?:compiled|world/))';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nobody-imports-tools',
      severity: 'error',
      from: { pathNot: '^tools/' },
      to: { path: '^tools/' },
    },
    {
      name: 'core-imports-no-sibling',
      severity: 'error',
      from: { path: inPackage('core') },
      to: { path: '^packages/(?!(?:core|status)/)' },
    },
    {
      name: 'status-imports-no-sibling',
      severity: 'error',
      from: { path: inPackage('status') },
      to: { path: '^packages/(?!status/)' },
    },
    {
      name: 'authoring-uses-core',
      severity: 'error',
      from: { path: inPackage('authoring') },
      to: { path: '^packages/(?!(?:authoring|core|status)/)' },
    },
    {
      name: 'data-runtime-stands-alone',
      severity: 'error',
      from: { path: '^packages/data/src/' },
      to: { path: '^packages/(?!data/)', pathNot: compiledOutput },
    },
    {
      name: 'consumers-see-compiled-data-only',
      severity: 'error',
      from: { path: '^packages/(?:api|error-pages|web|cli)/src/' },
      to: { path: '^packages/core/', pathNot: compiledOutput, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'builds-see-compiled-data-and-registers',
      severity: 'error',
      from: { path: '^packages/(?:api|error-pages|web|cli)/(?:build|integrations)' },
      to: {
        path: '^packages/core/',
        pathNot: `${compiledOutput}|^packages/core/(?:publish/|build/register\\.ts)`,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'api-and-error-pages-import-no-consumer',
      severity: 'error',
      from: { path: '^packages/(api|error-pages)/' },
      to: { path: '^packages/(?:api|error-pages|web|cli|editor)/', pathNot: '^packages/$1/' },
    },
    {
      name: 'tests-alone-use-the-browser',
      severity: 'error',
      from: { path: '^packages/(?!browser/)[^/]+/(?!test/)' },
      to: { path: inPackage('browser') },
    },
    {
      name: 'web-and-cli-are-leaves',
      severity: 'error',
      from: { path: '^packages/(web|cli)/' },
      to: { path: '^packages/(?:web|cli)/', pathNot: '^packages/$1/' },
    },
    {
      name: 'editor-uses-authoring-core-and-data',
      severity: 'error',
      from: { path: inPackage('editor') },
      to: { path: '^packages/(?!(?:editor|status|core|authoring|data|browser)/)' },
    },
    {
      name: 'tools-alone-start-the-editor',
      severity: 'error',
      from: { path: '^packages/(?!editor/)' },
      to: { path: inPackage('editor') },
    },
    {
      name: 'editor-and-tools-alone-change-content',
      severity: 'error',
      from: { path: '^packages/(?!(?:authoring|editor)/)' },
      to: { path: inPackage('authoring') },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: { pathNot: '\\.astro$' },
      to: { couldNotResolve: true, pathNot: '^(?:#|\\.\\./compiled|astro:)' },
    },
    {
      name: 'no-dev-dependency-at-run-time',
      severity: 'error',
      from: { path: '^packages/(?:core|authoring|status)/src/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: '(?:^|/)(?:(?:dist|generated|compiled)(?:-world)?|node_modules|\\.astro|fixtures)/',
    },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
