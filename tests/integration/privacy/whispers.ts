import { and, eq, inArray } from 'drizzle-orm';
import sharp from 'sharp';
import type { SignedIn } from '~/domain/accounts/actor';
import { decideApplication } from '~/domain/calls/decide.server';
import { draftCall } from '~/domain/calls/draft.server';
import { changeCard } from '~/domain/funding/boards/cards.server';
import { addNote, editNote, readNotes } from '~/domain/funding/boards/notes.server';
import { addStage, stagesMark, stagesOf } from '~/domain/funding/boards/stages.server';
import { addRubric } from '~/domain/funding/scores/rubrics.server';
import { cardOfIdea } from '~/domain/funding/shortlist.queries.server';
import { shortlistIdea } from '~/domain/funding/shortlist.server';
import { beginTalk } from '~/domain/funding/talks/begin-talk.server';
import { sendMessage } from '~/domain/funding/talks/messages.server';
import { createWindow, editWindow } from '~/domain/funding/windows/windows.server';
import { findIdea } from '~/domain/ideas/find-idea.server';
import { newId } from '~/platform/ids.server';
import { db, tables, transaction } from '~db/index.server';
import { paperOf, readyDraft } from '../../support/calls';
import { fileOf } from '../../support/uploads';
import { windowValues } from '../../support/windows';
import { docxOf } from '../../support/zip';
import { all, draft, recuse } from '../funding/scoring';
import type { Cast } from './cast';
import { type PublicStory, pdfWith } from './public-story';
import { wordOf } from './secrets';

/** Ids of what is private: addresses that nobody else may open. */
export interface Whispers {
  window: string;
  card: string;
  rubric: string;
  draftCall: number;
  talk: string;
  unnamedTalk: string;
  /** Of both talks. */
  messages: string[];
}

/** Writes something into every private field about a public idea. Nothing of it may show to anybody else. */
export async function whisper(cast: Cast, { idea, calls }: PublicStory): Promise<Whispers> {
  const { funder } = cast;
  const window = await createWindow(funder, windowValues({}, { name: 'Жарык' }));
  await editWindow(funder, window, 1, windowValues({}, { name: wordOf('windowName') }));
  const card = await cardOn(cast, idea);
  const rubric = await scored(cast, card);
  const paper = paperOf(wordOf('callPaper'));
  const texts = { titles: { ky: wordOf('callTitle') }, texts: { ky: wordOf('callText') }, documents: [paper] };
  const number = await draftCall(funder, readyDraft(texts));
  const decision = { outcome: 'declined', reason: wordOf('decisionReason'), seen: '' } as const;
  await decideApplication(funder, calls.deciding, 1, decision);
  return { window, card, rubric, draftCall: number, ...(await talked(cast, idea)) };
}

async function cardOn({ funder }: Cast, idea: number): Promise<string> {
  await shortlistIdea(funder, idea);
  const id = (await cardOfIdea(funder, (await findIdea(db(), idea)).id))?.id ?? '';
  const ownId = funder.acting?.organisationId ?? '';
  await addStage(funder, stagesMark(await stagesOf(db(), ownId)), wordOf('stageName'));
  const stageId = (await stagesOf(db(), ownId)).at(-1)?.id;
  const { shortlistings } = tables;
  const [row] = await db().select().from(shortlistings).where(eq(shortlistings.id, id));
  await changeCard(funder, { id, version: row?.version ?? 0 }, { stageId, tags: [wordOf('tag')], dueOn: '2026-12-30' });
  await noted(funder, id, 'organisation', wordOf('noteBefore'), wordOf('note'));
  await noted(funder, id, 'me', wordOf('ownNoteBefore'), wordOf('ownNote'));
  return id;
}

async function noted(by: SignedIn, card: string, visibleTo: 'me' | 'organisation', before: string, after: string) {
  await addNote(by, card, before, visibleTo);
  const note = (await readNotes(by, [card])).find(({ body }) => body === before);
  if (!note) throw new Error('no note');
  await editNote(by, note, after);
}

/**
 * The funder has scored and not finished, the colleague stands aside; the scoring was closed and opened again. Returns
 * the id of the score card of its own.
 */
async function scored({ funder, colleague }: Cast, card: string): Promise<string> {
  await draft(funder, card, all(3), wordOf('scoreNote'));
  await recuse(colleague, card, wordOf('conflict'));
  await closedOnce(funder, card);
  const criteria = [{ id: null, kind: 'own' as const, name: wordOf('criterion'), weight: 7 }];
  return addRubric(funder, { name: wordOf('rubric'), criteria });
}

/** As owners write it down; here nobody has finished, so that the draft stays one. */
async function closedOnce({ person: { id: closedBy } }: SignedIn, card: string): Promise<void> {
  const { assessments, scoreClosings } = tables;
  const [given] = await db().select().from(assessments).where(eq(assessments.shortlistingId, card));
  const reasons = { reason: wordOf('closingReason'), reopenReason: wordOf('reopenReason') };
  const days = { closedAt: new Date(), reopenedAt: new Date() };
  const row = { id: newId(), shortlistingId: card, rubricId: given?.rubricId ?? '', missing: [closedBy], closedBy };
  await transaction((tx) => tx.insert(scoreClosings).values({ ...row, ...reasons, ...days, reopenedBy: closedBy }));
}

/** A Word document, as an unnamed funder may send it, whose bytes hold a word: as the name of a picture in it. */
async function docxWith(word: string): Promise<Buffer> {
  const pixels = { width: 2, height: 2, channels: 3 as const, background: '#357' };
  return docxOf([{ name: `word/media/${word}.png`, data: await sharp({ create: pixels }).png().toBuffer() }]);
}

async function talked({ author, funder, unnamed }: Cast, idea: number) {
  const named = fileOf(pdfWith(wordOf('talkFileWords')), `${wordOf('talkFileName')}.pdf`);
  const talk = await beginTalk(funder, idea, { body: wordOf('talkWords'), isNamed: true, file: named });
  await sendMessage(author, talk, { body: wordOf('talkReply') });
  const file = fileOf(await docxWith(wordOf('unnamedFileWords')), `${wordOf('unnamedFileName')}.docx`);
  const unnamedTalk = await beginTalk(unnamed, idea, { body: wordOf('unnamedWords'), isNamed: false, file });
  const { contactMessages } = tables;
  const rows = await db()
    .select({ id: contactMessages.id })
    .from(contactMessages)
    .where(inArray(contactMessages.threadId, [talk, unnamedTalk]));
  return { talk, unnamedTalk, messages: rows.map(({ id }) => id) };
}

/** Files that belong to private things, whoever may read them: their ids and names. */
export async function privateFiles({ commitment, calls }: PublicStory, { talk, unnamedTalk }: Whispers) {
  const { attachments, callApplications, calls: callRows, files } = tables;
  const [application] = await db()
    .select({ id: callApplications.id })
    .from(callApplications)
    .innerJoin(callRows, eq(callRows.id, callApplications.callId))
    .where(and(eq(callRows.number, calls.open), eq(callApplications.number, 1)));
  const owners = [commitment, talk, unnamedTalk, application?.id ?? ''];
  const rows = await db()
    .select({ id: files.id, name: files.name, subjectId: attachments.subjectId })
    .from(files)
    .innerJoin(attachments, eq(attachments.fileId, files.id));
  return rows.filter(({ subjectId }) => owners.includes(subjectId));
}
