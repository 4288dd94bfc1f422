import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

// The 83 projects of Warsaw's participatory budget of 2026 as a file for `ashar import ideas`. The data lie beside the
// repository and are no part of it: `tsx tests/support/warsaw-csv.ts AUTHOR OUT.csv`.

export const WARSAW_FILE = path.resolve(import.meta.dirname, '../../../shared/data/pb/Poland_Warszawa_2026.pb');
export const hasWarsaw = existsSync(WARSAW_FILE);

/** Categories of the file as the nearest of our sectors. */
const SECTORS: Record<string, string> = {
  'community building': 'participation',
  culture: 'culture',
  'education and science': 'education',
  'environmental protection': 'environment',
  'health and welfare': 'health',
  'nature and greenery': 'nature',
  'public transit and roads': 'streets',
  'sport and recreation': 'culture-sport',
};

const TITLE_MAX = 120;
const SUMMARY_MAX = 200;

interface Projects {
  meta: Record<string, string>;
  projects: { id: string; name: string; cost: string; category: string }[];
}

/** What the file says of the whole and of each project, its votes left out. */
export function readWarsaw(): Projects {
  const [, meta = '', projects = ''] = readFileSync(WARSAW_FILE, 'utf8').split(/^(?:META|PROJECTS|VOTES)\r?\n/m);
  const rows = (text: string): Record<string, string>[] =>
    parse(text, { columns: true, delimiter: ';', relax_column_count: true });
  return {
    meta: Object.fromEntries(rows(meta).map(({ key = '', value = '' }) => [key, value])),
    projects: rows(projects).map(({ project_id: id = '', name = '', cost = '', category = '' }) => ({
      id,
      name: name.trim(),
      cost,
      category,
    })),
  };
}

/** A long name is cut at a word for the title; the summary has it whole. */
function titleOf(name: string): string {
  if ([...name].length <= TITLE_MAX) return name;
  return `${name.slice(0, TITLE_MAX - 1).replace(/\s+\S*$/, '')}…`;
}

/** The CSV with every project as an idea of `author`, in the language and currency of the file. */
export function warsawCsv(author: string): string {
  const { meta, projects } = readWarsaw();
  const rows = projects.map(({ id, name, cost, category }) => ({
    external_id: `${meta.unit}-${meta.instance}-${id}`,
    author,
    lang: meta.language,
    title: titleOf(name),
    summary: name.slice(0, SUMMARY_MAX),
    sector: SECTORS[category.split(',')[0] ?? ''] ?? '',
    currency: meta.currency,
    requested: cost,
    source: `${meta.description} ${meta.instance}, pabulib.org`,
  }));
  return stringify(rows, { header: true });
}

const [, script, author, out] = process.argv;
if (script && import.meta.url === pathToFileURL(script).href && author && out) writeFileSync(out, warsawCsv(author));
