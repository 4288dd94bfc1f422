import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { openStore } from '../../db/store.server';

/** Migrates the file that each test file copies. */
export default async function setUp(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ashar-sqlite-'));
  const template = path.join(folder, 'template.sqlite');
  const store = openStore(`file:${template}`);
  await store.migrate();
  await store.close();
  project.provide('sqlite', { folder, template });
  return () => rmSync(folder, { recursive: true, force: true });
}

declare module 'vitest' {
  interface ProvidedContext {
    sqlite: { folder: string; template: string };
  }
}
