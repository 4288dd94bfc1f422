import { eq } from 'drizzle-orm';
import type { SignedIn } from '~/domain/accounts/actor';
import type { FlagReason } from '~/domain/discussion/comment';
import { declareInterest } from '~/domain/funding/contact.server';
import { confirmStage } from '~/domain/funding/grants/confirm-stage.server';
import { openDraft, saveDraft, startIdea } from '~/domain/ideas/drafts.server';
import { addIdeaComment, reportIdeaComment } from '~/domain/ideas/idea-comments.server';
import {
  archiveIdea,
  declineIdea,
  mergeIdea,
  publishIdea,
  returnIdea,
  submitIdea,
  withdrawIdea,
} from '~/domain/ideas/publication.server';
import { declareStage } from '~/domain/ideas/stages.server';
import { setSupport } from '~/domain/ideas/support.server';
import { findModerated } from '~/domain/moderation/moderated-subject.server';
import { hideReported } from '~/domain/moderation/reports.server';
import { followIdea } from '~/domain/notifications/follows.server';
import { setClockForTests } from '~/platform/clock.server';
import { newKey } from '~/platform/idempotency.server';
import { db, tables, transaction } from '~db/index.server';
import { referenceId } from '~db/seed/load.server';
import type { Cast } from './cast.server';
import { CARRIED_OUT } from './content/projects';
import { ideaContentOf } from './idea-content-of.server';
import type { DemoComment, DemoIdea } from './story';

/** Numbers of the ideas told so far, by key. */
export type Told = Map<string, number>;

const DAY = 86_400_000;
const HOUR = 3_600_000;
const FOLLOWERS = 2;

/** A clock that starts some days before today and moves on by some hours at each step, but never past today. */
function clockOf(daysAgo: number, today: Date) {
  let at = today.getTime() - daysAgo * DAY;
  return {
    forward(hours: number) {
      at = Math.min(at + hours * HOUR, today.getTime());
      const moment = new Date(at);
      setClockForTests(() => moment);
    },
  };
}

const moderatorOf = (place: string) => {
  if (place.startsWith('toktogul')) return 'moderator-toktogul';
  return place.startsWith('kazan-kuigan') ? 'moderator-kazan-kuigan' : 'moderator-osh';
};

/** Tells one idea from its first draft to where it stands today. */
export async function tellIdea(idea: DemoIdea, cast: Cast, told: Told, today: Date): Promise<void> {
  const clock = clockOf(idea.daysAgo + 6, today);
  clock.forward(0);
  const author = await cast.as(idea.enteredBy ?? idea.author, idea.enteredBy ? undefined : idea.organisation);
  const number = await startIdea(author, {
    lang: idea.lang,
    placeId: referenceId('place', idea.place),
    ...(idea.enteredBy ? { enteredFor: (await cast.as(idea.author)).person.name } : {}),
  });
  told.set(idea.key, number);
  await markOrigin(idea, number);
  const draft = await openDraft(author, number);
  await saveDraft(author, number, draft.version, () => ideaContentOf(idea, today));
  if (idea.state === 'draft') return;

  clock.forward(24);
  await submitIdea(author, number);
  if (idea.state === 'submitted') return;

  clock.forward(48);
  const moderator = await cast.as(moderatorOf(idea.place));
  const note = idea.note ?? '';
  if (idea.state === 'returned') return returnIdea(moderator, number, note);
  if (idea.state === 'declined') return declineIdea(moderator, number, idea.declineReason ?? 'other', note);
  await publishIdea(moderator, number);
  await tellLife(idea, number, { author, moderator, cast, clock });
  await tellEnd(idea, number, { author, moderator, told, clock });
}

async function markOrigin(idea: DemoIdea, number: number): Promise<void> {
  const source = idea.origin.kind === 'sourced' ? idea.origin.source : null;
  // Written from a real fact or not, the idea itself is the demo's.
  await transaction((tx) =>
    tx.update(tables.ideas).set({ isDemo: true, source }).where(eq(tables.ideas.number, number)),
  );
}

interface Scene {
  author: SignedIn;
  moderator: SignedIn;
  clock: ReturnType<typeof clockOf>;
}

async function tellLife(idea: DemoIdea, number: number, { author, moderator, cast, clock }: Scene & { cast: Cast }) {
  for (const [position, supporter] of idea.supporters.entries()) {
    clock.forward(1);
    await setSupport(await cast.as(supporter), number, true);
    // Some who support it want to hear what becomes of it.
    if (position < FOLLOWERS) await followIdea(await cast.as(supporter), number, true);
  }
  for (const { organisation, by, message } of idea.interests ?? []) {
    clock.forward(12);
    await declareInterest(await cast.as(by, organisation), number, message, true);
  }
  const discussed = CARRIED_OUT.get(idea.key)?.discussed;
  if (discussed !== undefined) clock.forward((idea.daysAgo + discussed) * 24);
  for (const comment of idea.comments) await tellComment(comment, null, { number, cast, clock, moderator });
  await tellStages(idea, number, { author, moderator, cast, clock });
}

async function tellStages(idea: DemoIdea, number: number, { author, cast, clock }: Scene & { cast: Cast }) {
  if (!idea.stage || idea.stage === 'under_consideration' || CARRIED_OUT.has(idea.key)) return;
  const stages = idea.stage === 'completed' ? (['in_progress', 'completed'] as const) : [idea.stage];
  const funder = idea.interests?.[0];
  for (const stage of stages) {
    clock.forward(12);
    const declarationId = await declareStage(author, number, stage, idea.note ?? '');
    if (funder) await confirmStage(await cast.as(funder.by, funder.organisation), number, declarationId);
  }
}

interface Thread {
  number: number;
  cast: Cast;
  clock: Scene['clock'];
  moderator: SignedIn;
}

async function tellComment(comment: DemoComment, parentId: string | null, thread: Thread): Promise<void> {
  const { number, cast, clock } = thread;
  clock.forward(3);
  const by = await cast.as(comment.by, comment.as);
  const { text: body, lang } = comment;
  const id = await addIdeaComment(by, number, { parentId, lang, body, key: newKey() });
  for (const reply of comment.replies ?? []) await tellComment(reply, id, thread);
  if (comment.hidden) await tellHiding(id, comment, { ...thread, reason: comment.hidden });
}

/** A resident reports the words, and the moderator hides them. */
async function tellHiding(
  id: string,
  comment: DemoComment,
  { cast, moderator, reason }: Thread & { reason: FlagReason },
) {
  const reporter = comment.by === 'nurgul' ? 'mirlan' : 'nurgul';
  await reportIdeaComment(await cast.as(reporter), id, { reason, note: '' });
  const { seen } = await findModerated(db(), id);
  await hideReported(moderator, id, { reason, note: '', seen });
}

async function tellEnd(idea: DemoIdea, number: number, { author, moderator, told, clock }: Scene & { told: Told }) {
  clock.forward(24);
  const note = idea.note ?? '';
  if (idea.state === 'withdrawn') await withdrawIdea(author, number, note);
  if (idea.state === 'archived') await archiveIdea(moderator, number, note);
  if (idea.state === 'merged') await mergeIdea(moderator, number, told.get(idea.mergedInto ?? '') ?? 0, note);
}
