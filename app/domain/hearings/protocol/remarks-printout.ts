import type { I18n } from '~/i18n/i18n';
import {
  type Block,
  count,
  type Entry,
  type Fact,
  money,
  type PrintedPart,
  type PrintedTable,
  text,
  type Value,
  type Words,
} from '~/platform/printout/printout';
import { ANSWER_OUTCOMES, REMARK_KINDS, type RemarkKind } from '../remarks/remark';
import type { PaperAnswer, PaperChange, PaperContent, PaperLine, PaperRemark } from './hearing-paper';
import { at, fact, local, stanceFacts, stanceTable } from './printed-values';

/** Which of the remarks are wanted: those of one page. */
export interface RemarkWindow {
  from: number;
  count: number;
}

type Shown = Extract<PaperRemark, { hidden: null }>;

const isShown = (remark: PaperRemark): remark is Shown => remark.hidden === null;

/** How many of each kind came; of each answer's outcome too, once there are answers. */
function totalsTable(shown: Shown[], { answers }: PaperContent, { t }: I18n): PrintedTable {
  const last = (remark: Shown): PaperAnswer | undefined => answers[(remark.answers.at(-1) ?? 0) - 1];
  const outcomes = answers.length > 0 ? ANSWER_OUTCOMES : [];
  const rows = REMARK_KINDS.map((kind): Value[] => {
    const ofKind = shown.filter((remark) => remark.kind === kind);
    const answered = outcomes.map((outcome) => ofKind.filter((remark) => last(remark)?.outcome === outcome).length);
    const open = ofKind.length - answered.reduce((sum, n) => sum + n, 0);
    const figures = [ofKind.length, ...answered, ...(outcomes.length > 0 ? [open] : [])];
    return [text(t(`protocol.remarks_${kind}`)), ...figures.map(count)];
  });
  const columns = [
    t('protocol.remark_kind'),
    t('protocol.received'),
    ...outcomes.map((outcome) => t(`answers.outcome_${outcome}`)),
    ...(outcomes.length > 0 ? [t('protocol.unanswered')] : []),
  ];
  return { caption: t('protocol.remarks_by_kind'), columns, rows };
}

function totals(content: PaperContent, i18n: I18n): Block[] {
  const { t } = i18n;
  const { remarks } = content;
  const shown = remarks.filter(isShown);
  const hidden = remarks.length - shown.length;
  const facts = [
    ...fact(t('protocol.remarks_total'), count(remarks.length)),
    ...fact(t('protocol.remarks_hidden'), hidden > 0 ? count(hidden) : null),
  ];
  return [
    { kind: 'facts', facts },
    { kind: 'table', table: totalsTable(shown, content, i18n) },
  ];
}

function lineFacts(label: string, line: PaperLine | null, i18n: I18n): Fact[] {
  if (!line) return [];
  const title = local(line.titles, i18n);
  return fact(label, { ...title, text: [line.code, title.text].filter(Boolean).join(' · ') });
}

function outcomeName(kind: RemarkKind, { outcome }: PaperAnswer, { t }: I18n): string {
  return kind === 'question' ? t(`answers.question_${outcome}`) : t(`answers.outcome_${outcome}`);
}

/** The answers to one remark, the newest last; earlier ones stay to be read. */
function answerFacts(remark: Shown, answer: PaperAnswer | undefined, isDue: boolean, i18n: I18n): Fact[] {
  const { t } = i18n;
  if (!answer) return isDue ? fact(t('protocol.answer'), text(t('protocol.not_answered'))) : [];
  return [
    ...fact(t('protocol.answer'), text(outcomeName(remark.kind, answer, i18n))),
    ...fact(t('protocol.answered_by'), text([answer.officialName, answer.officialPost].filter(Boolean).join(', '))),
    ...fact(t('protocol.answered_at'), at(answer.at)),
    ...fact(t('protocol.referred_to'), text(answer.referredTo ?? '')),
    ...lineFacts(t('protocol.in_budget'), answer.line, i18n),
    ...fact(t('protocol.amount_given'), answer.amount === null ? null : money(answer.amount)),
  ];
}

function wordsOf(remark: Shown, given: PaperAnswer[], { t }: I18n): Words[] {
  const words: Words[] = [];
  if (remark.moneyFrom) words.push({ label: t('protocol.money_from'), text: remark.moneyFrom, lang: remark.lang });
  for (const [index, answer] of given.entries()) {
    const label = index === given.length - 1 ? t('protocol.answer_reason') : t('protocol.answer_earlier');
    words.push({ label, text: answer.reason, lang: answer.lang });
  }
  if (remark.objection) words.push({ label: t('protocol.objection'), text: remark.objection, lang: remark.lang });
  return words;
}

/** What a copy of the calculation changes: each number by its name. */
function copyText(copy: readonly PaperChange[], i18n: I18n): Value {
  return text(copy.map(({ names, value }) => `${local(names, i18n).text}: ${value}`).join('; '));
}

function remarkEntry(remark: PaperRemark, { answers }: PaperContent, i18n: I18n): Entry {
  const { t } = i18n;
  const id = `remark-${remark.number}`;
  const title = t('protocol.remark_n', { n: String(remark.number) });
  if (!isShown(remark)) {
    const reason = t('protocol.hidden_because', { reason: t(`discussion.reason_${remark.hidden}`) });
    return { id, title, facts: fact(t('protocol.hidden'), text(reason)), words: [] };
  }
  const given = remark.answers.flatMap((ordinal) => answers[ordinal - 1] ?? []);
  const facts = [
    ...fact(t('protocol.remark_kind'), text(t(`protocol.remark_${remark.kind}`))),
    ...fact(t('protocol.channel'), text(t(`protocol.channel_${remark.channel}`))),
    ...fact(t('protocol.received_at'), at(remark.receivedAt)),
    ...fact(t('protocol.called_at'), at(remark.calledAt)),
    ...lineFacts(t('protocol.about_line'), remark.about, i18n),
    ...fact(t('protocol.copy'), copyText(remark.copy ?? [], i18n)),
    ...fact(t('protocol.amount_asked'), remark.amount === null ? null : money(remark.amount)),
    ...stanceFacts(remark.stances, i18n),
    ...answerFacts(remark, given.at(-1), answers.length > 0, i18n),
  ];
  const lead = { text: remark.body, lang: remark.lang };
  const hasTable = remark.stances.length > 0 && stanceFacts(remark.stances, i18n).length === 0;
  const table = hasTable ? { table: stanceTable(remark.stances, null, i18n) } : {};
  return { id, title, lead, facts, words: wordsOf(remark, given, i18n), ...table };
}

/** Totals of all remarks, then each of those wanted, in the order received, with its answer. */
export function remarksPart(content: PaperContent, i18n: I18n, window?: RemarkWindow): PrintedPart {
  const { from, count: many } = window ?? { from: 0, count: content.remarks.length };
  const wanted = content.remarks.slice(from, from + many);
  function* blocks(): Generator<Block> {
    yield* totals(content, i18n);
    for (const remark of wanted) yield { kind: 'entry', entry: remarkEntry(remark, content, i18n) };
  }
  return { id: 'remarks', title: i18n.t('protocol.part_remarks'), blocks: { [Symbol.iterator]: blocks } };
}
