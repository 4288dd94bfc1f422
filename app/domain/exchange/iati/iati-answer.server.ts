import { createHash } from 'node:crypto';
import { iatiFile } from '~/domain/aid/iati/iati-files.queries.server';
import { i18nFor } from '~/i18n/i18n.server';
import { LANGS } from '~/i18n/languages';
import { AppError } from '~/platform/errors';
import { outsideTransactions } from '~/platform/kept.server';
import { onCommit } from '~db/index.server';
import { writeIati } from './write-iati.server';

/** Another process may have written meanwhile. */
const FRESH_MS = 60_000;
const MOST_KEPT = 50;

interface Answer {
  xml: string;
  etag: string;
}

interface State {
  /** Topics that make it anew; while it is being written those that were touched. */
  topics: Set<string>;
  isWritten: boolean;
}

interface Kept extends State {
  answer: Promise<Answer>;
  until: number;
}

const files = new Map<string, Kept>();

onCommit((topics) => {
  for (const [slug, kept] of files) {
    if (!kept.isWritten) for (const topic of topics) kept.topics.add(topic);
    else if (topics.some((topic) => kept.topics.has(topic))) files.delete(slug);
  }
});

async function write(slug: string, state: State): Promise<Answer> {
  const file = await iatiFile(slug);
  const title = Object.fromEntries(LANGS.map((lang) => [lang, i18nFor(lang).t('aid.iati_results')]));
  const xml = await writeIati(file, title);
  if (xml === null) throw new AppError('not_found');
  if (file.topics.some((topic) => state.topics.has(topic))) files.delete(slug);
  state.topics = new Set(file.topics);
  state.isWritten = true;
  return { xml, etag: `"${createHash('sha256').update(xml).digest('base64url').slice(0, 22)}"` };
}

/**
 * A funder's IATI file with its ETag, kept until something that it tells of changes; who asks while it is being written
 * waits for the same. Throws not_found.
 */
export function iatiAnswer(slug: string): Promise<Answer> {
  const known = files.get(slug);
  if (known && performance.now() < known.until) return known.answer;
  if (files.size >= MOST_KEPT) files.clear();
  const state: State = { topics: new Set(), isWritten: false };
  const answer = outsideTransactions(() => write(slug, state));
  files.set(slug, Object.assign(state, { answer, until: performance.now() + FRESH_MS }));
  answer.catch(() => {
    if (files.get(slug)?.answer === answer) files.delete(slug);
  });
  return answer;
}
