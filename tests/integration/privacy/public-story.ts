import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import type { SignedIn } from '~/domain/accounts/actor';
import { setIatiRef } from '~/domain/aid/iati/iati-ref.server';
import { importPortfolio } from '~/domain/aid/portfolio/portfolio.server';
import { makeAppeal } from '~/domain/calls/appeals.server';
import { applyWithIdea } from '~/domain/calls/apply.server';
import type { Call } from '~/domain/calls/call';
import { decideApplication, publishDecisions } from '~/domain/calls/decide.server';
import { findCall } from '~/domain/calls/find-call.server';
import { handInPaper } from '~/domain/calls/papers.server';
import { readIati } from '~/domain/exchange/iati/read-iati.server';
import { declareInterest } from '~/domain/funding/contact.server';
import { addCommitmentFile } from '~/domain/funding/grants/commitment-files.server';
import { makeCommitment } from '~/domain/funding/grants/commitments.server';
import { correctCommitment } from '~/domain/funding/grants/corrections.server';
import { makePledge } from '~/domain/funding/grants/pledges.server';
import { addIdeaComment } from '~/domain/ideas/idea-comments.server';
import { addIndicator } from '~/domain/projects/indicators.server';
import { addMilestone } from '~/domain/projects/milestones.server';
import { addReportPhoto } from '~/domain/projects/report-photos.server';
import { publishReport } from '~/domain/projects/reports.server';
import { db, tables } from '~db/index.server';
import { closed, openCall, paperOf } from '../../support/calls';
import { published } from '../../support/scene';
import { fileOf } from '../../support/uploads';
import { activityXml, iatiXml } from '../aid/iati-files';
import type { Cast } from './cast';
import { PUBLIC_WORD, wordOf } from './secrets';

/** What stands in public before anything is whispered, with private fields beside it. */
export interface PublicStory {
  idea: number;
  comment: string;
  photo: string;
  milestone: string;
  indicator: string;
  pledge: string;
  commitment: string;
  portfolioImport: string;
  calls: Record<'open' | 'deciding' | 'decided', number>;
}

const RESULT = { unit: 'шам', baseline: '0', baselineOn: '2026-01-10', target: '40', targetOn: '2030-01-10' };

/** A PDF whose bytes hold a word. */
export const pdfWith = (word: string) => `%PDF-1.7\n1 0 obj\n<</A (${word})>>\nendobj\ntrailer<<>>\n%%EOF\n`;

/** Tells it: an idea with money, work and applications of its author. */
export async function tellInPublic(cast: Cast): Promise<PublicStory> {
  const { author, funder, quiet, resident } = cast;
  const idea = await published(author, { title: `Көчөгө жарык ${PUBLIC_WORD}`, requested: 500_000_00 });
  const comment = await addIdeaComment(resident, idea, { parentId: null, lang: 'ky', body: 'Жакшы болот' });
  const pledge = await makePledge(quiet, idea, {
    amount: 100_000_00,
    conditions: wordOf('pledgeConditions'),
    validUntil: '2030-01-31',
    namePublic: false,
    seenExcess: 0,
  });
  await declareInterest(quiet, idea, wordOf('interest'), false);
  const signed = { amount: 200_000_00, agreementNumber: wordOf('agreementNumberBefore'), agreedOn: '2026-01-15' };
  const commitment = await makeCommitment(funder, idea, { ...signed, pledgeId: null, seenExcess: 0 });
  const right = { ...signed, agreementNumber: wordOf('agreementNumber'), reason: wordOf('agreementReason'), seen: 0 };
  await correctCommitment(funder, commitment, right);
  const agreement = fileOf(pdfWith(wordOf('agreementFileWords')), `${wordOf('agreementFileName')}.pdf`);
  await addCommitmentFile(funder, commitment, agreement);
  const milestone = await addMilestone(author, idea, { title: 'Мамылар', lang: 'ky', dueOn: '2030-01-10' });
  const indicator = await addIndicator(author, idea, { title: 'Шамдар', lang: 'ky', ...RESULT });
  const photo = await photoOfWork(author, idea);
  const portfolioImport = await bringPortfolio(cast);
  return {
    idea,
    comment,
    photo,
    milestone,
    indicator,
    pledge,
    commitment,
    portfolioImport,
    calls: await callsFor(cast, idea),
  };
}

/** A report with a photo. Returns the photo's id. */
async function photoOfWork(author: SignedIn, idea: number): Promise<string> {
  const report = await publishReport(author, idea, { body: 'Мамылар турат', lang: 'ky' });
  const pixels = { width: 40, height: 30, channels: 3, background: '#336699' } as const;
  const png = await sharp({ create: pixels }).png().toBuffer();
  await addReportPhoto(author, idea, report, { file: fileOf(png, 'street.png', 'image/png'), caption: 'Көчө' });
  const { files } = tables;
  const [photo] = await db().select({ id: files.id }).from(files).where(eq(files.name, 'street.png'));
  return photo?.id ?? '';
}

async function bringPortfolio({ funder }: Cast): Promise<string> {
  await setIatiRef(funder, funder.acting?.slug ?? '', 1, 'XM-DAC-77');
  const own = activityXml({ identifier: 'XM-DAC-77-P1', ref: 'XM-DAC-77' });
  const refused = activityXml({
    identifier: wordOf('rejectedProject'),
    ref: 'XM-DAC-77',
    country: '<recipient-country code="KZ"/>',
  });
  const file = await readIati(Buffer.from(iatiXml(own, refused)), 'XM-DAC-77');
  const fileName = `${wordOf('portfolioFileName')}.xml`;
  return importPortfolio(funder, { ...file, fileName, sha256: 'a'.repeat(64), reporter: 'XM-DAC-77' });
}

async function applied(cast: Cast, idea: number, by: Call): Promise<Call> {
  await applyWithIdea(cast.author, by.number, idea);
  return findCall(db(), by.number);
}

/** One that takes applications, one whose funder decides, one that is decided and appealed against. */
async function callsFor(cast: Cast, idea: number): Promise<PublicStory['calls']> {
  const { author, funder } = cast;
  const paper = paperOf('Смета');
  const open = await applied(cast, idea, await openCall(funder, { documents: [paper] }));
  const file = fileOf(pdfWith(wordOf('paperWords')), `${wordOf('paperName')}.pdf`);
  await handInPaper(author, open.number, 1, { documentId: paper.id, file });
  const deciding = await applied(cast, idea, await openCall(funder));
  await closed(deciding);
  const decided = await applied(cast, idea, await openCall(funder));
  await closed(decided);
  await decideApplication(funder, decided.number, 1, { outcome: 'declined', reason: 'Акча жетпеди', seen: '' });
  const { version } = await findCall(db(), decided.number);
  await publishDecisions(funder, decided.number, { version, overBudget: false });
  await makeAppeal(author, decided.number, 1, wordOf('appeal'));
  return { open: open.number, deciding: deciding.number, decided: decided.number };
}
