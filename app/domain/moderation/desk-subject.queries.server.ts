import { and, desc, eq, isNotNull } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { findPicture, listAttachments } from '~/domain/files/attachments.server';
import type { Idea } from '~/domain/ideas/idea';
import { ideaNames } from '~/domain/ideas/idea-names.server';
import type { IdeaView } from '~/domain/ideas/idea-view';
import { ideaView } from '~/domain/ideas/idea-view.server';
import { shownRevision } from '~/domain/ideas/shown-revision.server';
import { placeName } from '~/domain/places/places.queries.server';
import { isLang, type Lang, pickText } from '~/i18n/languages';
import { paths } from '~/paths';
import { db, tables } from '~db/index.server';
import type { DeskRuling, DeskSubject } from './desk-report';
import type { ModeratedIdea, ModeratedMessage, ModeratedRemark, ModeratedSubject } from './moderated-subject.server';
import { openExcerpt } from './reported-talk.server';

async function viewOf(idea: Idea, lang: Lang): Promise<IdeaView> {
  const { content, rendered } = await shownRevision(idea);
  const [names, picture, files] = await Promise.all([
    ideaNames(content, lang),
    findPicture(db(), idea.id, content.pictureId),
    listAttachments(db(), idea.id),
  ]);
  return ideaView({ content, lang, names, picture, files, rendered });
}

/** What is decided on, in full, for a moderator whom the caller has let in. */
export async function deskSubject(actor: Actor, found: ModeratedSubject, lang: Lang): Promise<DeskSubject> {
  const { subject, matter, hidden, gone } = found;
  return {
    kind: subject.kind,
    id: subject.id,
    ...(await factsOf(actor, found, lang)),
    place: await placeName(matter.placeId, lang),
    hidden,
    gone,
    rulings: await rulingsOn(subject.id),
  };
}

type Facts = Pick<DeskSubject, 'address' | 'title' | 'words' | 'view' | 'excerpt'>;

async function factsOf(actor: Actor, found: ModeratedSubject, lang: Lang): Promise<Facts> {
  if ('hearing' in found) return remarkFacts(found, lang);
  return 'talk' in found ? messageFacts(actor, found, lang) : ideaFacts(found, lang);
}

async function ideaFacts({ idea, comment, report }: ModeratedIdea, lang: Lang): Promise<Facts> {
  const view = await viewOf(idea, lang);
  if (report) return progressFacts(idea, report, view, lang);
  return {
    address: paths.idea(lang, idea.number, idea.slug),
    title: { text: view.title, lang: view.lang },
    words: comment && (await wordsOf(comment.id)),
    view: comment ? null : view,
  };
}

/** A report speaks for the author's side, whoever of it wrote. */
function progressFacts(idea: Idea, report: NonNullable<ModeratedIdea['report']>, view: IdeaView, lang: Lang): Facts {
  return {
    address: paths.progressReport(lang, idea.number, report.number),
    title: { text: view.title, lang: view.lang },
    words: { text: report.body, lang: isLang(report.lang) ? report.lang : 'ky', at: report.at, author: null },
    view: null,
  };
}

async function messageFacts(actor: Actor, found: ModeratedMessage, lang: Lang): Promise<Facts> {
  const { idea } = found;
  const view = await viewOf(idea, lang);
  return {
    address: paths.idea(lang, idea.number, idea.slug),
    title: { text: view.title, lang: view.lang },
    words: null,
    view: null,
    excerpt: await openExcerpt(actor, found),
  };
}

/** Who made a remark without being named is not told to the desk either. */
async function remarkFacts({ hearing, remark }: ModeratedRemark, lang: Lang): Promise<Facts> {
  const { people, remarks } = tables;
  const [row] = await db()
    .select({ author: people.name, named: remarks.showName })
    .from(remarks)
    .leftJoin(people, eq(people.id, remarks.authorId))
    .where(eq(remarks.id, remark.id));
  const author = (row?.named && row.author) || null;
  return {
    address: paths.remark(lang, hearing.number, remark.number),
    title: pickText(hearing.titles, lang),
    words: { text: remark.body, lang: remark.lang, at: remark.receivedAt, author },
    view: null,
  };
}

async function wordsOf(commentId: string): Promise<DeskSubject['words']> {
  const { comments, people } = tables;
  const [row] = await db()
    .select({ text: comments.body, lang: comments.lang, at: comments.createdAt, author: people.name })
    .from(comments)
    .leftJoin(people, eq(people.id, comments.authorId))
    .where(eq(comments.id, commentId));
  return row ? { ...row, lang: isLang(row.lang) ? row.lang : 'ky', author: row.author || null } : null;
}

/** Everything that was decided on a subject, the newest first. */
async function rulingsOn(subjectId: string): Promise<DeskRuling[]> {
  const { flags, hidings, people } = tables;
  const kept = await db()
    .select({ id: flags.resolvedBy, at: flags.resolvedAt, by: people.name })
    .from(flags)
    .leftJoin(people, eq(people.id, flags.resolvedBy))
    .where(and(eq(flags.subjectId, subjectId), eq(flags.outcome, 'kept'), isNotNull(flags.resolvedAt)));
  const hid = await db()
    .select({ hiding: hidings, by: people.name })
    .from(hidings)
    .leftJoin(people, eq(people.id, hidings.hiddenBy))
    .where(eq(hidings.subjectId, subjectId))
    .orderBy(desc(hidings.hiddenAt));
  const decided = await db()
    .select({ id: hidings.id, by: people.name })
    .from(hidings)
    .leftJoin(people, eq(people.id, hidings.decidedBy))
    .where(and(eq(hidings.subjectId, subjectId), isNotNull(hidings.decidedAt)));
  const deciders = new Map(decided.map(({ id, by }) => [id, by || null]));
  // Reports that were closed together are one decision.
  const once = new Map(kept.map((row) => [row.at?.getTime(), row]));
  const rulings: DeskRuling[] = [
    ...[...once].map(([time, { by }]): DeskRuling => {
      return { id: `kept-${time}`, outcome: 'kept', at: new Date(time ?? 0), by: by || null, reason: null, note: null };
    }),
    ...hid.flatMap(({ hiding, by }): DeskRuling[] => {
      const { id, reason, note, hiddenAt, outcome, decidedAt, decisionNote } = hiding;
      const hiding_: DeskRuling = { id, outcome: 'hidden', at: hiddenAt, by: by || null, reason, note };
      if (!outcome || !decidedAt) return [hiding_];
      const decider = deciders.get(id) ?? null;
      return [
        hiding_,
        { id: `${id}-${outcome}`, outcome, at: decidedAt, by: decider, reason: null, note: decisionNote },
      ];
    }),
  ];
  return rulings.sort((a, b) => b.at.getTime() - a.at.getTime());
}
