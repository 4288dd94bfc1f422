import type { I18n } from '~/i18n/i18n';
import { pickText } from '~/i18n/languages';
import { type Block, count, type Fact, type PrintedPart, type Printout, text } from '~/platform/printout/printout';
import type { PaperContent } from './hearing-paper';
import { at, fact, local, number } from './printed-values';
import { closingParts, meetingParts } from './record-printout';
import { type RemarkWindow, remarksPart } from './remarks-printout';

/** A version of a paper, with what is known of it beside its content. */
export interface PrintedPaper {
  content: PaperContent;
  /** SHA-256 of the canonical content; null in a draft. */
  hash: string | null;
}

function versionFacts({ content, hash }: PrintedPaper, i18n: I18n): Fact[] {
  const { t } = i18n;
  return [
    ...fact(t('protocol.version'), number(content.ordinal)),
    ...fact(t('protocol.published_at'), at(content.publishedAt)),
    ...fact(t('protocol.version_reason'), content.reason === null ? null : text(content.reason)),
    ...fact(t('protocol.hash'), hash === null ? null : text(hash)),
    ...fact(t('protocol.follows_protocol'), content.protocolHash === null ? null : text(content.protocolHash)),
  ];
}

function whenFacts({ hearing }: PaperContent, { t }: I18n): Fact[] {
  return [
    ...fact(t('protocol.announced_at'), at(hearing.announcedAt)),
    ...fact(t('protocol.starts_at'), at(hearing.startsAt)),
    ...fact(t('protocol.held_at'), at(hearing.heldAt)),
    ...fact(t('protocol.remarks_from'), at(hearing.remarksOpenAt)),
    ...fact(t('protocol.remarks_until'), at(hearing.remarksCloseAt)),
  ];
}

function ruleFacts({ hearing: { rules, frozenHash, budget, tariff } }: PaperContent, { t }: I18n): Fact[] {
  return [
    ...fact(t('protocol.notice_days'), count(rules.noticeDays)),
    ...fact(t('protocol.protocol_days'), count(rules.protocolDays)),
    ...fact(t('protocol.answer_days'), count(rules.answerDays)),
    ...fact(t('protocol.quorum'), rules.quorum === null ? text(t('protocol.quorum_none')) : count(rules.quorum)),
    ...fact(t('protocol.frozen_hash'), frozenHash === null ? null : text(frozenHash)),
    ...fact(t('protocol.budget_number'), number(budget?.number ?? null)),
    ...fact(t('protocol.budget_hash'), budget?.contentHash ? text(budget.contentHash) : null),
    ...fact(t('protocol.tariff_number'), number(tariff?.number ?? null)),
    ...fact(t('protocol.tariff_version'), number(tariff?.ordinal ?? null)),
    ...fact(t('protocol.tariff_hash'), tariff?.contentHash ? text(tariff.contentHash) : null),
  ];
}

function hearingPart(paper: PrintedPaper, i18n: I18n): PrintedPart {
  const { content } = paper;
  const { hearing } = content;
  const { t } = i18n;
  const facts = [
    ...fact(t('protocol.demo'), hearing.isDemo ? text(t('protocol.demo_text')) : null),
    ...fact(t('protocol.hearing_number'), count(hearing.number)),
    ...fact(t('protocol.hearing_title'), local(hearing.titles, i18n)),
    ...fact(t('protocol.hearing_kind'), text(t(`hearings.kind_${hearing.kind}`))),
    ...fact(t('common.place'), local(hearing.place, i18n)),
    ...fact(t('protocol.mode'), text(t(`protocol.mode_${hearing.mode}`))),
    ...fact(t('protocol.venue'), local(hearing.venues, i18n)),
    ...fact(t('protocol.online_at'), text(hearing.onlineUrl ?? '')),
    ...whenFacts(content, i18n),
    ...fact(t('protocol.chair'), text(hearing.chair)),
    ...fact(t('protocol.secretary'), text(hearing.secretary)),
    ...versionFacts(paper, i18n),
  ];
  const decides = pickText(hearing.decides, i18n.lang);
  const blocks: Block[] = [{ kind: 'facts', facts }];
  if (decides.text) {
    blocks.push({ kind: 'words', words: { label: t('protocol.decides'), text: decides.text, lang: decides.lang } });
  }
  return { id: 'hearing', title: t('protocol.part_hearing'), blocks };
}

/**
 * The paper in the words of a language: labels are translated, what people wrote stays as they wrote it. `window`
 * limits the remarks to those of one page; their totals are of all.
 */
export function hearingPrintout(paper: PrintedPaper, i18n: I18n, window?: RemarkWindow): Printout {
  const { content } = paper;
  const { t } = i18n;
  const title = pickText(content.hearing.titles, i18n.lang).text;
  const rules: PrintedPart = {
    id: 'rules',
    title: t('protocol.part_rules'),
    blocks: [{ kind: 'facts', facts: ruleFacts(content, i18n) }],
  };
  const { chair, secretary } = content.hearing;
  return {
    title: `${t(`protocol.title_${content.document}`)}: ${title}`,
    signatures: [
      `${t('protocol.chair')}: ${chair} (${t('protocol.signature')})`,
      `${t('protocol.secretary')}: ${secretary} (${t('protocol.signature')})`,
    ],
    parts: [
      hearingPart(paper, i18n),
      ...(content.record ? meetingParts(content, content.record, i18n) : []),
      remarksPart(content, i18n, window),
      ...(content.record ? closingParts(content.record, i18n) : []),
      rules,
    ],
  };
}
