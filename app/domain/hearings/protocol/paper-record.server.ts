import { asc, count, eq } from 'drizzle-orm';
import { type Reader, tables } from '~db/index.server';
import type {
  PaperAgendaItem,
  PaperCorrection,
  PaperMaterial,
  PaperRecord,
  PaperStep,
  PaperVote,
  SecretaryWords,
} from './hearing-paper';
import { countsBySubject } from './paper-remarks.server';

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

async function stepsOf(reader: Reader, hearingId: string): Promise<PaperStep[]> {
  const { hearingSteps } = tables;
  const rows = await reader
    .select()
    .from(hearingSteps)
    .where(eq(hearingSteps.hearingId, hearingId))
    .orderBy(asc(hearingSteps.at), asc(hearingSteps.id));
  return rows.map(({ fromStage, toStage, at, reason, details }) => ({
    from: fromStage,
    to: toStage,
    at: at.toISOString(),
    reason,
    details,
  }));
}

async function materialsOf(reader: Reader, hearingId: string): Promise<PaperMaterial[]> {
  const { hearingMaterials, files } = tables;
  const rows = await reader
    .select({
      kind: hearingMaterials.kind,
      title: hearingMaterials.title,
      lang: hearingMaterials.lang,
      url: hearingMaterials.url,
      sha256: files.sha256,
      addedAt: hearingMaterials.addedAt,
      replacedAt: hearingMaterials.replacedAt,
    })
    .from(hearingMaterials)
    .leftJoin(files, eq(files.id, hearingMaterials.fileId))
    .where(eq(hearingMaterials.hearingId, hearingId))
    .orderBy(asc(hearingMaterials.addedAt), asc(hearingMaterials.id));
  return rows.map(({ addedAt, replacedAt, ...material }) => ({
    ...material,
    addedAt: addedAt.toISOString(),
    replacedAt: iso(replacedAt),
  }));
}

async function attendanceOf(reader: Reader, hearingId: string): Promise<PaperRecord['attendance']> {
  const { attendances } = tables;
  const [row] = await reader.select().from(attendances).where(eq(attendances.hearingId, hearingId));
  if (!row) return null;
  const { total, women, youth, online, villages } = row;
  return { total, women, youth, online, villages: villages.map(({ name, total }) => ({ name, total })) };
}

async function agendaOf(reader: Reader, hearingId: string): Promise<PaperAgendaItem[]> {
  const { agendaItems } = tables;
  const rows = await reader
    .select()
    .from(agendaItems)
    .where(eq(agendaItems.hearingId, hearingId))
    .orderBy(asc(agendaItems.position));
  return rows.map(({ position, startMinute, minutes, titles, speaker, begunAt, endedAt, record }) => ({
    position,
    startMinute,
    minutes,
    titles,
    speaker,
    begunAt: iso(begunAt),
    endedAt: iso(endedAt),
    record,
  }));
}

async function votesOf(reader: Reader, hearingId: string): Promise<PaperVote[]> {
  const { hearingQuestions, stances } = tables;
  const rows = await reader
    .select()
    .from(hearingQuestions)
    .where(eq(hearingQuestions.hearingId, hearingId))
    .orderBy(asc(hearingQuestions.kind), asc(hearingQuestions.position));
  const counted = await reader
    .select({ subjectId: stances.subjectId, choice: stances.choice, level: stances.level, n: count() })
    .from(stances)
    .innerJoin(hearingQuestions, eq(hearingQuestions.id, stances.subjectId))
    .where(eq(hearingQuestions.hearingId, hearingId))
    .groupBy(stances.subjectId, stances.choice, stances.level);
  const counts = countsBySubject(counted);
  return rows.map((row) => ({
    kind: row.kind,
    position: row.position,
    texts: row.texts,
    openedAt: iso(row.openedAt),
    closedAt: iso(row.closedAt),
    online: counts.get(row.id) ?? [],
    hall: { for: row.hallFor, against: row.hallAgainst, abstain: row.hallAbstain },
  }));
}

/** The corrections that were decided on, numbered in the order in which they came, without who sent them. */
export async function decidedCorrections(reader: Reader, hearingId: string): Promise<PaperCorrection[]> {
  const { protocolCorrections } = tables;
  const rows = await reader
    .select()
    .from(protocolCorrections)
    .where(eq(protocolCorrections.hearingId, hearingId))
    .orderBy(asc(protocolCorrections.at), asc(protocolCorrections.id));
  return rows.flatMap(({ at, body, outcome, reply }, index) =>
    outcome ? [{ ordinal: index + 1, at: at.toISOString(), body, outcome, reply: reply ?? '' }] : [],
  );
}

/** What happened at the hearing, read from where it was written down as it happened. */
export async function paperRecord(reader: Reader, hearingId: string, words: SecretaryWords): Promise<PaperRecord> {
  return {
    steps: await stepsOf(reader, hearingId),
    materials: await materialsOf(reader, hearingId),
    attendance: await attendanceOf(reader, hearingId),
    agenda: await agendaOf(reader, hearingId),
    votes: await votesOf(reader, hearingId),
    words,
    corrections: await decidedCorrections(reader, hearingId),
  };
}
