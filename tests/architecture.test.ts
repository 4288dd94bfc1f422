import { statSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { isServer, isTest, parsed, ROOT, sources, textOf } from './support/sources';

// The rules of docs/architecture.md, walked over every import. A new folder must be given a layer here first. What is
// asked of each file by itself stands in house-rules.test.ts.

const NOUNS = [
  'audit',
  'places',
  'accounts',
  'files',
  'discussion',
  'voting',
  'ideas',
  'funding',
  'calls',
  'projects',
  'budgets',
  'tariffs',
  'hearings',
  'aid',
  'moderation',
  'notifications',
  'exchange',
];

type Layer =
  | 'entry'
  | 'routes'
  | 'components'
  | 'islands'
  | 'noun-components'
  | 'domain-server'
  | 'domain'
  | 'platform-server'
  | 'platform'
  | 'i18n-server'
  | 'i18n'
  | 'paths'
  | 'styles'
  | 'demo'
  | 'cli'
  | 'db';

const MAY_IMPORT: Record<Layer, readonly Layer[]> = {
  entry: [
    'entry',
    'routes',
    'components',
    'domain',
    'domain-server',
    'platform',
    'platform-server',
    'i18n',
    'i18n-server',
    'paths',
    'styles',
    'demo',
    'db',
  ],
  routes: [
    'routes',
    'components',
    'noun-components',
    'domain',
    'domain-server',
    'platform',
    'platform-server',
    'i18n',
    'i18n-server',
    'paths',
    'styles',
  ],
  'noun-components': ['noun-components', 'components', 'domain', 'platform', 'i18n', 'paths'],
  'domain-server': ['domain-server', 'domain', 'platform', 'platform-server', 'i18n', 'i18n-server', 'paths', 'db'],
  domain: ['domain', 'platform', 'i18n', 'paths'],
  components: ['components', 'platform', 'i18n', 'paths'],
  islands: ['islands', 'platform'],
  platform: ['platform', 'i18n'],
  'platform-server': ['platform', 'platform-server', 'i18n', 'i18n-server', 'paths', 'styles', 'db'],
  i18n: ['i18n'],
  'i18n-server': ['i18n', 'i18n-server'],
  paths: ['paths', 'i18n'],
  styles: [],
  demo: ['demo', 'domain', 'domain-server', 'platform', 'platform-server', 'i18n', 'i18n-server', 'paths', 'db'],
  cli: ['cli', 'demo', 'domain', 'domain-server', 'platform', 'platform-server', 'i18n', 'i18n-server', 'paths', 'db'],
  db: ['db'],
};

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

function layerOf(file: string): Layer {
  const [top, folder, , sub] = file.split('/');
  if (top === 'db') return 'db';
  const server = isServer(file);
  switch (folder) {
    case 'routes':
    case 'components':
    case 'islands':
    case 'styles':
    case 'demo':
    case 'cli':
      return folder;
    case 'domain':
      if (sub === 'components') return 'noun-components';
      return server ? 'domain-server' : 'domain';
    case 'platform':
      return server ? 'platform-server' : 'platform';
    case 'i18n':
      return server ? 'i18n-server' : 'i18n';
    case 'paths':
    case 'paths.ts':
      return 'paths';
    default:
      return 'entry';
  }
}

const files = [...sources('app'), ...sources('db')];
const known = new Set(files);

function resolveImport(from: string, specifier: string): string | null {
  const bare = specifier.replace(/\?.*$/, '');
  const base = bare.startsWith('~db/')
    ? `db/${bare.slice(4)}`
    : bare.startsWith('~/')
      ? `app/${bare.slice(2)}`
      : bare.startsWith('.')
        ? path.posix.normalize(path.posix.join(path.posix.dirname(from), bare))
        : null;
  if (!base) return null;
  return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((candidate) => known.has(candidate)) ?? null;
}

/** What a file names behind `from`, types included. */
function specifiersOf(file: string): string[] {
  return [...textOf(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, specifier]) => specifier ?? '');
}

function importsOf(file: string): Import[] {
  const source = parsed(file);
  const found: Import[] = [];
  const add = (specifier: ts.Expression | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    const to = resolveImport(file, specifier.text);
    if (to) found.push({ from: file, to, typeOnly });
  };
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause;
      const named = clause?.namedBindings;
      const onlyTypes =
        Boolean(clause?.isTypeOnly) ||
        (!clause?.name &&
          named !== undefined &&
          ts.isNamedImports(named) &&
          named.elements.length > 0 &&
          named.elements.every((element) => element.isTypeOnly));
      add(node.moduleSpecifier, onlyTypes);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const imports = files.filter((file) => !isTest(file)).flatMap(importsOf);
const values = imports.filter(({ typeOnly }) => !typeOnly);
const show = ({ from, to }: Import) => `${from} → ${to}`;
const nounOf = (file: string) => (file.startsWith('app/domain/') ? (file.split('/')[2] ?? '') : null);

describe('the architecture', () => {
  it('reads the whole house', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(imports.length).toBeGreaterThan(200);
  });

  it('lets each layer import only what stands below it', () => {
    const wrong = values.filter(({ from, to }) => !MAY_IMPORT[layerOf(from)].includes(layerOf(to)));
    expect(wrong.map(show)).toEqual([]);
  });

  it('keeps server-only code out of what browsers may get', () => {
    const client: Layer[] = ['components', 'noun-components', 'domain', 'platform', 'i18n', 'paths', 'islands'];
    const wrong = values.filter(({ from, to }) => client.includes(layerOf(from)) && isServer(to));
    expect(wrong.map(show)).toEqual([]);
  });

  it('lets a noun import only nouns that stand before it', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [a, b] = [nounOf(from), nounOf(to)];
      return a !== null && b !== null && NOUNS.indexOf(b) > NOUNS.indexOf(a);
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it('knows every noun', () => {
    const nouns = new Set(files.map(nounOf).filter((noun): noun is string => noun !== null));
    expect([...nouns].filter((noun) => !NOUNS.includes(noun))).toEqual([]);
  });

  it('has no cycle of value imports', () => {
    const edges = new Map<string, string[]>();
    for (const { from, to } of values) edges.set(from, [...(edges.get(from) ?? []), to]);
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (file: string, trail: string[]) => {
      if (trail.includes(file)) {
        cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
        return;
      }
      if (done.has(file)) return;
      for (const next of edges.get(file) ?? []) walk(next, [...trail, file]);
      done.add(file);
    };
    for (const file of edges.keys()) walk(file, []);
    expect(cycles).toEqual([]);
  });

  it('imports nothing that lies outside app and db: tests are imported by tests only', () => {
    const outside = files
      .filter((file) => !isTest(file))
      .flatMap((file) =>
        specifiersOf(file)
          .filter((specifier) => specifier.startsWith('.'))
          .map((specifier) => path.posix.join(path.posix.dirname(file), specifier))
          .filter((to) => !/^(app|db)\//.test(to))
          .map((to) => `${file} → ${to}`),
      );
    expect(outside).toEqual([]);
  });

  it('reaches the database by its doors alone', () => {
    const doors = ['db/index.server.ts', 'db/dump.server.ts', 'db/seed/load.server.ts'];
    const wrong = values.filter(
      ({ from, to }) => !from.startsWith('db/') && to.startsWith('db/') && !doors.includes(to),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('has the options of Remix imported by Vite', () => {
    expect(textOf('vite.config.ts')).toContain("from './remix.config.js'");
    expect(statSync(path.join(ROOT, 'remix.config.js')).isFile()).toBe(true);
  });
});
