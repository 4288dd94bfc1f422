import type { I18n } from '~/i18n/i18n';
import { type Block, count, type PrintedPart, text } from '~/platform/printout/printout';
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

function stepEntry(step: PaperStep, index: number, { t, lang }: I18n): Block {
  const moved = step.from === step.to;
  const details = step.details ?? {};
  const name = moved ? t('protocol.date_moved') : t(`hearings.state_${step.to}`);
  return {
    kind: 'entry',
    id: `step-${index + 1}`,
    title: name,
    facts: [
      ...fact(t('protocol.at'), at(step.at)),
      ...fact(t('protocol.date_before'), at(instantOf(details.startsAtBefore))),
      ...fact(t('protocol.date_after'), at(instantOf(details.startsAt))),
    ],
    words: step.reason ? [{ label: t('protocol.reason'), text: step.reason, lang }] : [],
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

function agendaEntry(item: PaperAgendaItem, i18n: I18n): Block {
  const { t } = i18n;
  const title = local(item.titles, i18n);
  return {
    kind: 'entry',
    id: `item-${item.position}`,
    title: `${item.position}. ${title.text}`,
    facts: [
      ...fact(t('protocol.speaker'), text(item.speaker)),
      ...fact(t('protocol.begun_at'), at(item.begunAt)),
      ...fact(t('protocol.ended_at'), at(item.endedAt)),
      ...fact(t('protocol.planned_minutes'), count(item.minutes)),
    ],
    words: item.record ? [{ label: t('protocol.minutes'), text: item.record }] : [],
  };
}

function voteEntry(vote: PaperVote, i18n: I18n): Block {
  const { t } = i18n;
  const question = local(vote.texts, i18n);
  return {
    kind: 'entry',
    id: `vote-${vote.kind}-${vote.position}`,
    title: question.text,
    facts: [
      ...fact(t('protocol.vote_kind'), text(t(`protocol.vote_${vote.kind}`))),
      ...fact(t('protocol.vote_opened'), at(vote.openedAt)),
      ...fact(t('protocol.vote_closed'), at(vote.closedAt)),
    ],
    words: [],
    table: stanceTable(vote.online, vote.kind === 'hands' ? vote.hall : null, i18n),
  };
}

function materialEntry(material: PaperMaterial, index: number, { t }: I18n): Block {
  return {
    kind: 'entry',
    id: `material-${index + 1}`,
    title: material.title || t('protocol.material_n', { n: index + 1 }),
    facts: [
      ...fact(t('protocol.added_at'), at(material.addedAt)),
      ...fact(t('protocol.replaced_at'), at(material.replacedAt)),
      ...fact(t('protocol.file_hash'), text(material.sha256 ?? '')),
      ...fact(t('protocol.address'), text(material.url ?? '')),
    ],
    words: [],
  };
}

function correctionEntry(correction: PaperCorrection, { t }: I18n): Block {
  return {
    kind: 'entry',
    id: `correction-${correction.ordinal}`,
    title: t('protocol.correction_n', { n: correction.ordinal }),
    facts: [
      ...fact(t('protocol.at'), at(correction.at)),
      ...fact(t('protocol.correction_outcome'), text(t(`protocol.correction_${correction.outcome}`))),
    ],
    words: [
      { label: t('protocol.correction_text'), text: correction.body },
      { label: t('protocol.correction_reply'), text: correction.reply },
    ],
  };
}

function wordsPart({ words }: PaperRecord, name: 'opening' | 'conclusions' | 'decisions', { t }: I18n): PrintedPart[] {
  const written = words[name];
  if (!written) return [];
  const block: Block = { kind: 'words', words: { text: written, lang: words.lang } };
  return [{ id: name, title: t(`protocol.part_${name}`), blocks: [block] }];
}

/** A part with these blocks; none where there is nothing to tell. */
function part(id: string, title: string, blocks: Block[]): PrintedPart[] {
  return blocks.length > 0 ? [{ id, title, blocks }] : [];
}

/** What happened, part by part, as the protocol tells it. */
export function recordParts(content: PaperContent, record: PaperRecord, i18n: I18n): PrintedPart[] {
  const { t } = i18n;
  const agenda = record.agenda.map((item) => agendaEntry(item, i18n));
  const votes = record.votes.map((vote) => voteEntry(vote, i18n));
  const advisory: Block[] = votes.length > 0 ? [{ kind: 'note', text: t('protocol.advisory') }, ...votes] : [];
  const corrections = record.corrections.map((correction) => correctionEntry(correction, i18n));
  return [
    attendancePart({ ...content, record }, i18n),
    ...wordsPart(record, 'opening', i18n),
    ...part('agenda', t('protocol.part_agenda'), agenda),
    ...part('votes', t('protocol.part_votes'), advisory),
    ...wordsPart(record, 'conclusions', i18n),
    ...wordsPart(record, 'decisions', i18n),
    ...part(
      'steps',
      t('protocol.part_steps'),
      record.steps.map((step, index) => stepEntry(step, index, i18n)),
    ),
    ...part(
      'materials',
      t('protocol.part_materials'),
      record.materials.map((one, index) => materialEntry(one, index, i18n)),
    ),
    ...part('corrections', t('protocol.part_corrections'), corrections),
  ];
}
