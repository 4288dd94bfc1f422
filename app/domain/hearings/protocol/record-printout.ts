import type { I18n } from '~/i18n/i18n';
import type { Lang } from '~/i18n/languages';
import { type Block, count, type Entry, type PrintedPart, text } from '~/platform/printout/printout';
import type {
  PaperAgendaItem,
  PaperContent,
  PaperCorrection,
  PaperMaterial,
  PaperRecord,
  PaperStep,
  PaperVote,
} from './hearing-paper';
import { at, fact, local, number, stanceTable } from './printed-values';

const instantOf = (value: unknown): string | null =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : null;

function stepEntry(step: PaperStep, index: number, { t }: I18n): Entry {
  const moved = step.from === step.to;
  const details = step.details ?? {};
  const name = moved ? t('protocol.date_moved') : t(`hearings.state_${step.to}`);
  return {
    id: `step-${index + 1}`,
    title: name,
    facts: [
      ...fact(t('protocol.at'), at(step.at)),
      ...fact(t('protocol.date_before'), at(instantOf(details.startsAtBefore))),
      ...fact(t('protocol.date_after'), at(instantOf(details.startsAt))),
    ],
    words: step.reason ? [{ label: t('protocol.reason'), text: step.reason }] : [],
  };
}

function attendancePart({ hearing, record }: PaperContent & { record: PaperRecord }, i18n: I18n): PrintedPart {
  const { t } = i18n;
  const { attendance } = record;
  const { quorum } = hearing.rules;
  const blocks: Block[] = [];
  if (!attendance) blocks.push({ kind: 'note', text: t('protocol.not_counted') });
  else {
    const reached =
      quorum === null ? null : t(attendance.total >= quorum ? 'protocol.quorum_met' : 'protocol.quorum_not');
    const facts = [
      ...fact(t('protocol.attended'), count(attendance.total)),
      ...fact(t('protocol.women'), number(attendance.women)),
      ...fact(t('protocol.youth'), number(attendance.youth)),
      ...fact(t('protocol.online'), number(attendance.online)),
      ...fact(t('protocol.quorum'), quorum === null ? text(t('protocol.quorum_none')) : count(quorum)),
      ...fact(t('protocol.quorum_reached'), reached === null ? null : text(reached)),
    ];
    blocks.push({ kind: 'facts', facts });
    if (attendance.villages.length > 0) {
      const rows = attendance.villages.map(({ name, total }) => [text(name), count(total)]);
      const columns = [t('protocol.village'), t('protocol.people')];
      blocks.push({ kind: 'table', table: { caption: t('protocol.by_village'), columns, rows } });
    }
  }
  return { id: 'attendance', title: t('protocol.part_attendance'), blocks };
}

function agendaEntry(item: PaperAgendaItem, lang: Lang, i18n: I18n): Entry {
  const { t } = i18n;
  const title = local(item.titles, i18n);
  return {
    id: `item-${item.position}`,
    title: `${item.position}. ${title.text}`,
    ...(title.lang ? { titleLang: title.lang } : {}),
    facts: [
      ...fact(t('protocol.speaker'), text(item.speaker)),
      ...fact(t('protocol.begun_at'), at(item.begunAt)),
      ...fact(t('protocol.ended_at'), at(item.endedAt)),
      ...fact(t('protocol.planned_minutes'), count(item.minutes)),
    ],
    words: item.record ? [{ label: t('protocol.minutes'), text: item.record, lang }] : [],
  };
}

function voteEntry(vote: PaperVote, i18n: I18n): Entry {
  const { t } = i18n;
  const question = local(vote.texts, i18n);
  return {
    id: `vote-${vote.kind}-${vote.position}`,
    title: question.text,
    ...(question.lang ? { titleLang: question.lang } : {}),
    facts: [
      ...fact(t('protocol.vote_kind'), text(t(`protocol.vote_${vote.kind}`))),
      ...fact(t('protocol.vote_opened'), at(vote.openedAt)),
      ...fact(t('protocol.vote_closed'), at(vote.closedAt)),
    ],
    words: [],
    table: stanceTable(vote.online, vote.kind === 'hands' ? vote.hall : null, i18n),
  };
}

function materialEntry(material: PaperMaterial, index: number, { t, lang }: I18n): Entry {
  return {
    id: `material-${index + 1}`,
    title: material.title || t('protocol.material_n', { n: String(index + 1) }),
    ...(material.title && material.lang !== lang ? { titleLang: material.lang } : {}),
    facts: [
      ...fact(t('protocol.added_at'), at(material.addedAt)),
      ...fact(t('protocol.replaced_at'), at(material.replacedAt)),
      ...fact(t('protocol.file_hash'), text(material.sha256 ?? '')),
      ...fact(t('protocol.address'), text(material.url ?? '')),
    ],
    words: [],
  };
}

function correctionEntry(correction: PaperCorrection, { t }: I18n): Entry {
  return {
    id: `correction-${correction.ordinal}`,
    title: t('protocol.correction_n', { n: String(correction.ordinal) }),
    facts: [
      ...fact(t('protocol.at'), at(correction.at)),
      ...fact(t('protocol.correction_outcome'), text(t(`protocol.correction_${correction.outcome}`))),
    ],
    lead: { text: correction.body },
    words: [{ label: t('protocol.correction_reply'), text: correction.reply }],
  };
}

function wordsPart({ words }: PaperRecord, name: 'opening' | 'conclusions' | 'decisions', { t }: I18n): PrintedPart[] {
  const written = words[name];
  if (!written) return [];
  const block: Block = { kind: 'words', words: { text: written, lang: words.lang } };
  return [{ id: name, title: t(`protocol.part_${name}`), blocks: [block] }];
}

/** A part with these entries; none where there is nothing to tell. */
function part(id: string, title: string, entries: Entry[], note?: string): PrintedPart[] {
  if (entries.length === 0) return [];
  const blocks = entries.map((entry): Block => ({ kind: 'entry', entry }));
  return [{ id, title, blocks: note ? [{ kind: 'note', text: note }, ...blocks] : blocks }];
}

/** What happened in the meeting, part by part: who came, what was spoken of, how people voted. */
export function meetingParts(content: PaperContent, record: PaperRecord, i18n: I18n): PrintedPart[] {
  const { t } = i18n;
  const agenda = record.agenda.map((item) => agendaEntry(item, record.words.lang, i18n));
  const votes = record.votes.map((vote) => voteEntry(vote, i18n));
  return [
    attendancePart({ ...content, record }, i18n),
    ...wordsPart(record, 'opening', i18n),
    ...part('agenda', t('protocol.part_agenda'), agenda),
    ...part('votes', t('protocol.part_votes'), votes, t('protocol.advisory')),
  ];
}

/** What came of it, and what belongs to it: the secretary's conclusions, the course, the materials, the corrections. */
export function closingParts(record: PaperRecord, i18n: I18n): PrintedPart[] {
  const { t } = i18n;
  const steps = record.steps.map((step, index) => stepEntry(step, index, i18n));
  const materials = record.materials.map((one, index) => materialEntry(one, index, i18n));
  const corrections = record.corrections.map((one) => correctionEntry(one, i18n));
  return [
    ...wordsPart(record, 'conclusions', i18n),
    ...wordsPart(record, 'decisions', i18n),
    ...part('steps', t('protocol.part_steps'), steps),
    ...part('materials', t('protocol.part_materials'), materials),
    ...part('corrections', t('protocol.part_corrections'), corrections),
  ];
}
