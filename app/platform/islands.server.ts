import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The small scripts of app/islands: each enhances a page that works without it. */
export const ISLANDS = ['enhance', 'rich-text-editor', 'remark-draft', 'live', 'effect', 'board'] as const;
export type Island = (typeof ISLANDS)[number];

/** Remix moves Vite's manifest out of the folder that browsers may read. */
const MANIFEST = resolve('build/.vite/client-manifest.json');

function readManifest(): Record<string, { file: string }> {
  return JSON.parse(readFileSync(MANIFEST, 'utf8'));
}

/** The address of each island: hashed files of the build, or Vite's own modules in development. */
export function islandUrls(): Record<Island, string> {
  cached ??= addresses();
  return cached;
}

let cached: Record<Island, string> | undefined;

function addresses(): Record<Island, string> {
  const manifest = import.meta.env.PROD ? readManifest() : {};
  const entries = ISLANDS.map((name) => {
    const source = `app/islands/${name}.ts`;
    const built = manifest[source]?.file;
    return [name, built ? `/${built}` : `/${source}`];
  });
  return Object.fromEntries(entries) as Record<Island, string>;
}
