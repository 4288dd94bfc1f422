import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { env } from './env.server';
import { newId, secretToken } from './ids.server';

let known: string | undefined;

/**
 * The secret of this installation (256 bits or more), which signs what people's browsers keep for us.
 * From `SECRET`, else made once in DATA_DIR/secrets.json, readable by the owner alone.
 * Throws when the file is damaged: a new secret would silently break every signed link.
 */
export function secret(): string {
  known ??= env().SECRET ?? readOrMakeSecret(env().DATA_DIR);
  return known;
}

/** Reads the secret kept in `folder`, or makes it there first. Two processes that start together get the same one. */
export function readOrMakeSecret(folder: string): string {
  const file = path.join(folder, 'secrets.json');
  if (!existsSync(file)) makeSecret(folder, file);
  return readSecret(file);
}

// Written aside and linked into place, so that nobody reads half a file and nobody's secret is replaced.
function makeSecret(folder: string, file: string): void {
  mkdirSync(folder, { recursive: true });
  const draft = `${file}.${newId()}`;
  writeFileSync(draft, `${JSON.stringify({ secret: secretToken() })}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
}

function readSecret(file: string): string {
  const damaged = new Error(`Ashar cannot start: ${file} is damaged. Restore it from a backup.`);
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8')).secret;
  } catch {
    throw damaged;
  }
  if (typeof value !== 'string' || value.length < 43) throw damaged;
  return value;
}
