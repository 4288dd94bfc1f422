import { readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { isServer, isTest, parsed, ROOT, sources, textOf } from './support/sources';

// What is asked of each file by itself. Which file may import which stands in architecture.test.ts.

const MAX_FILE_LINES = 300;
const MAX_FUNCTION_LINES = 50;

const files = [...sources('app'), ...sources('db')];
const code = files.filter((file) => !isTest(file));

/** The lines of `among` in which `pattern` is found, comments left out. */
function linesWith(pattern: RegExp, among: readonly string[]): string[] {
  return among.flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line, index) => {
        const isComment = /^\s*(\/\/|\/?\*)/.test(line);
        return !isComment && pattern.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [];
      }),
  );
}

const butNot =
  (...exempt: string[]) =>
  (file: string) =>
    !exempt.some((start) => file.startsWith(start));

function isFunction(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
}

function linesOf(node: ts.Node, source: ts.SourceFile): number {
  const line = (position: number) => source.getLineAndCharacterOfPosition(position).line;
  return line(node.end) - line(node.getStart(source)) + 1;
}

/** Lines of a function without those of the functions inside it, which are counted by themselves. */
function ownLines(node: ts.FunctionLikeDeclaration, source: ts.SourceFile): number {
  let inside = 0;
  const visit = (child: ts.Node) => {
    if (!isFunction(child)) ts.forEachChild(child, visit);
    else if (linesOf(child, source) > 1) inside += linesOf(child, source);
  };
  ts.forEachChild(node, visit);
  return linesOf(node, source) - inside;
}

/** The functions that a file exports, with their names; of an overloaded one the first signature counts. */
function exportedFunctions(source: ts.SourceFile): Map<string, ts.Node> {
  const found = new Map<string, ts.Node>();
  const isCallable = (value: ts.Expression | undefined) =>
    value !== undefined && (ts.isArrowFunction(value) || ts.isFunctionExpression(value));
  for (const statement of source.statements) {
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue;
    if (ts.isFunctionDeclaration(statement)) {
      const name = statement.name?.text ?? 'default';
      found.set(name, found.get(name) ?? statement);
    } else if (ts.isVariableStatement(statement)) {
      for (const { name, initializer } of statement.declarationList.declarations) {
        if (isCallable(initializer)) found.set(name.getText(source), statement);
      }
    }
  }
  return found;
}

describe('the house', () => {
  it('says of every exported function what it does', { timeout: 60_000 }, () => {
    // What a route exports is named and called by Remix; the file is its page.
    const told = code.filter(butNot('app/routes/', 'app/root.tsx', 'app/demo/content/'));
    const silent = told.flatMap((file) =>
      [...exportedFunctions(parsed(file))]
        .filter(([, node]) => ts.getJSDocCommentsAndTags(node).length === 0)
        .map(([name]) => `${file} ${name}`),
    );
    expect(silent).toEqual([]);
  });

  it(`keeps every function within ${MAX_FUNCTION_LINES} lines of its own`, () => {
    // Tables and examples are lists.
    const long = code.filter(butNot('db/schema/')).flatMap((file) => {
      const source = parsed(file);
      const found: string[] = [];
      const visit = (node: ts.Node) => {
        if (isFunction(node) && ownLines(node, source) > MAX_FUNCTION_LINES) {
          found.push(`${file} ${node.name?.getText(source) ?? 'a function'}: ${ownLines(node, source)}`);
        }
        ts.forEachChild(node, visit);
      };
      if (!file.endsWith('.examples.tsx')) visit(source);
      return found;
    });
    expect(long).toEqual([]);
  });

  it(`keeps every file within ${MAX_FILE_LINES} lines`, () => {
    const all = [...files, ...sources('tests')].filter(butNot('db/seed/', 'app/demo/content/'));
    const long = all.filter((file) => {
      const lines = textOf(file).split('\n');
      return lines.filter((line) => line.trim()).length > MAX_FILE_LINES;
    });
    expect(long).toEqual([]);
  });

  it('has no drawer for everything', () => {
    const forbidden = /(^|\/)(utils?|helpers?|misc|common|lib|v2)(\/|\.(server\.)?tsx?$)|^app\/domain\/.*\/index\.ts$/;
    expect(files.filter((file) => forbidden.test(file))).toEqual([]);
  });

  it('names files in small letters with hyphens', () => {
    const all = [...files, ...sources('tests')];
    expect(all.filter((file) => !/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(path.basename(file)))).toEqual([]);
  });

  it('names server-only modules so: zod, node: and the drivers are imported nowhere else', () => {
    const serverOnly = /^import (?!type)[^;]*?from '(?:zod|node:|better-sqlite3|pg|@node-rs|drizzle-orm)/m;
    const anywhere = code.filter((file) => !isServer(file)).filter(butNot('db/', 'app/cli/', 'app/demo/'));
    expect(anywhere.filter((file) => serverOnly.test(textOf(file)))).toEqual([]);
  });

  it('writes raw SQL in db/dialects only', () => {
    expect(linesWith(/\bsql`|sql\.raw\(/, code.filter(butNot('db/dialects/')))).toEqual([]);
  });

  it('asks one clock what time it is', () => {
    // Lucia and the file system keep the time of the machine, the story of the demo is told from today on, and scripts
    // in the browser have the clock of their device alone.
    const app = code.filter(
      butNot(
        'db/',
        'app/platform/clock.server.ts',
        'app/domain/accounts/session-store.server.ts',
        'app/islands/',
        'app/platform/uploads/upload-store.server.ts',
        'app/demo/tell.server.ts',
      ),
    );
    expect(linesWith(/new Date\(\)|Date\.now\(\)/, app)).toEqual([]);
  });

  it('reads the environment in one place, and writes to the log alone', () => {
    const app = code.filter(butNot('db/', 'app/cli/', 'app/platform/env.server.ts'));
    expect(linesWith(/process\.env\b/, app)).toEqual([]);
    expect(linesWith(/\bconsole\./, code)).toEqual([]);
  });

  it('leaves no chance to Math.random where something must not be guessed', () => {
    expect(linesWith(/Math\.random/, code.filter(butNot('db/dialects/postgres.server.ts')))).toEqual([]);
  });

  it('sends no style and no script inside an element: the policy of the pages forbids both', () => {
    const pages = code.filter((file) => file.endsWith('.tsx'));
    expect(linesWith(/\sstyle=|\son[A-Z][A-Za-z]*=|<script\b(?![^>]*\ssrc=)/, pages)).toEqual([]);
  });

  it('sets HTML in three places that make it themselves', () => {
    const makers = butNot('app/components/layout.tsx', 'app/routes/frame/document.tsx');
    expect(linesWith(/dangerouslySetInnerHTML/, code.filter(makers))).toEqual([]);
  });

  it('skips no test and leaves none alone', () => {
    const tests = [...files.filter(isTest), ...sources('tests')].filter((file) => !file.includes('house-rules'));
    expect(linesWith(/\b(?:it|test|describe)\.(?:only|skip|todo)\b/, tests)).toEqual([]);
  });

  it('numbers its decisions and lists them all', () => {
    const decisions = readdirSync(path.join(ROOT, 'docs/decisions')).filter((name) => name !== 'README.md');
    const index = textOf('docs/decisions/README.md');
    const numbers = decisions.sort().map((name) => name.slice(0, 3));
    expect(numbers).toEqual(decisions.map((_, position) => String(position + 1).padStart(3, '0')));
    for (const name of decisions) {
      expect(textOf(`docs/decisions/${name}`), name).toMatch(new RegExp(`^# ${name.slice(0, 3)} · `));
      expect(index, name).toContain(`](${name})`);
    }
  });
});
