import { inArray } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { readTitles } from '~/domain/ideas/idea-titles.queries.server';
import { placeName } from '~/domain/places/places.queries.server';
import { isLang, type Lang, pickText } from '~/i18n/languages';
import { assertMay } from '~/platform/errors';
import { today } from '~/platform/today.server';
import { workingDaysAfter } from '~/platform/working-days';
import { db, tables } from '~db/index.server';
import { openDeskPolicy } from './moderation.policy';
import { ANSWER_DAYS, type QueueItem, type QueuePage, type QueueWords } from './queue';
import { type QueueHead, queueHeads } from './queue-heads.server';

const PAGE = 20;
const WORDS = 160;

const cursorOf = ({ since, id }: QueueHead) => `${since.getTime()}-${id}`;
const dueOf = (since: Date) => workingDaysAfter(since, ANSWER_DAYS);

/** The place of a cursor in the queue, also where the thing it names has been decided meanwhile. */
function startOf(heads: readonly QueueHead[], cursor: string | null): number {
  const [, time, id = ''] = /^(\d{1,15})-(.+)$/.exec(cursor ?? '') ?? [];
  if (!time) return 0;
  const found = heads.findIndex((head) => {
    const since = head.since.getTime();
    return since > Number(time) || (since === Number(time) && head.id >= id);
  });
  return found < 0 ? Math.max(0, heads.length - PAGE) : found;
}

/**
 * One page of what waits for this moderator, the longest waiting first. `cursor` names the item that the page begins
 * with. Throws sign_in, forbidden.
 */
export async function queuePage(actor: Actor, lang: Lang, cursor: string | null): Promise<QueuePage> {
  assertMay(openDeskPolicy(actor));
  const heads = await queueHeads(db(), assertSignedIn(actor));
  const start = startOf(heads, cursor);
  const day = today();
  const before = heads[Math.max(0, start - PAGE)];
  const after = heads[start + PAGE];
  return {
    items: await itemsOf(heads.slice(start, start + PAGE), lang, day),
    total: heads.length,
    overdue: heads.filter(({ since }) => dueOf(since) < day).length,
    first: heads.length === 0 ? 0 : start + 1,
    previous: start === 0 || !before ? null : start <= PAGE ? '' : cursorOf(before),
    next: after ? cursorOf(after) : null,
  };
}

async function itemsOf(heads: readonly QueueHead[], lang: Lang, day: string): Promise<QueueItem[]> {
  const ideas = await ideasOf(heads.flatMap(({ ideaId }) => ideaId ?? []));
  const hearings = await hearingsOf(heads.flatMap(({ hearingId }) => hearingId ?? []));
  const titles = await readTitles(
    db(),
    [...ideas.values()].map(({ shownRevisionId, lang: original }) => ({ revisionId: shownRevisionId, original })),
    lang,
  );
  const words = await wordsOf(heads);
  const items = heads.map(async (head): Promise<QueueItem | null> => {
    const idea = ideas.get(head.ideaId ?? '');
    const hearing = hearings.get(head.hearingId ?? '');
    const matter = idea ?? hearing;
    if (!matter) return null;
    const due = dueOf(head.since);
    return {
      kind: head.kind,
      id: head.id,
      number: matter.number,
      title: hearing
        ? pickText(hearing.titles, lang)
        : (titles.get(idea?.shownRevisionId ?? '') ?? { text: String(matter.number), lang }),
      place: await placeName(matter.placeId, lang),
      since: head.since,
      due,
      isOverdue: due < day,
      about: head.about,
      words: words.get(head.id) ?? null,
      reasons: [...head.reasons]
        .map(([reason, count]) => ({ reason, count }))
        .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1)),
    };
  });
  return (await Promise.all(items)).filter((item): item is QueueItem => item !== null);
}

async function ideasOf(ids: readonly string[]) {
  const { ideas } = tables;
  if (ids.length === 0) return new Map();
  const rows = await db()
    .select({
      id: ideas.id,
      number: ideas.number,
      lang: ideas.lang,
      placeId: ideas.responsiblePlaceId,
      published: ideas.publishedRevisionId,
      pending: ideas.pendingRevisionId,
    })
    .from(ideas)
    .where(inArray(ideas.id, [...new Set(ids)]));
  return new Map(
    rows.map(({ published, pending, ...row }) => [row.id, { ...row, shownRevisionId: published ?? pending }]),
  );
}

async function hearingsOf(ids: readonly string[]) {
  const { hearings } = tables;
  if (ids.length === 0) return new Map<string, never>();
  const rows = await db()
    .select({ id: hearings.id, number: hearings.number, titles: hearings.titles, placeId: hearings.placeId })
    .from(hearings)
    .where(inArray(hearings.id, [...new Set(ids)]));
  return new Map(rows.map((row) => [row.id, row]));
}

const excerpt = (text: string) => (text.length > WORDS ? `${text.slice(0, WORDS).trimEnd()}…` : text);

/**
 * The first words of reported comments, progress reports and remarks, and of objections, by the id of the queue's item.
 * None of talks: whoever reads those opens them, and the audit knows.
 */
async function wordsOf(heads: readonly QueueHead[]): Promise<Map<string, QueueWords>> {
  const { comments, hidings, progressReports, remarks } = tables;
  const idsOf = (kind: QueueHead['kind']) =>
    heads.filter((head) => head.kind === kind && head.about !== 'contact_message').map(({ id }) => id);
  const [reported, objected] = [idsOf('report'), idsOf('objection')];
  const bodies = reported.length
    ? await db()
        .select({ id: comments.id, text: comments.body, lang: comments.lang })
        .from(comments)
        .where(inArray(comments.id, reported))
    : [];
  const said = reported.length
    ? await db()
        .select({ id: remarks.id, text: remarks.body, lang: remarks.lang })
        .from(remarks)
        .where(inArray(remarks.id, reported))
    : [];
  const told = reported.length
    ? await db()
        .select({ id: progressReports.id, text: progressReports.body, lang: progressReports.lang })
        .from(progressReports)
        .where(inArray(progressReports.id, reported))
    : [];
  const texts = objected.length
    ? await db().select({ id: hidings.id, text: hidings.objection }).from(hidings).where(inArray(hidings.id, objected))
    : [];
  return new Map<string, QueueWords>([
    ...[...bodies, ...told, ...said].map(
      ({ id, text, lang }) => [id, { text: excerpt(text), lang: isLang(lang) ? lang : null }] as const,
    ),
    ...texts.map(({ id, text }) => [id, { text: excerpt(text ?? ''), lang: null }] as const),
  ]);
}
