import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Actions, Measure, Section } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PlainWords } from '~/components/plain-words';
import { AnswerBlock } from '~/domain/hearings/components/answer-block';
import { HearingHead } from '~/domain/hearings/components/hearing-head';
import {
  HiddenRemark,
  RemarkFactList,
  RemarkMeta,
  useRemarkTitle,
} from '~/domain/hearings/components/remarks/remark-parts';
import { remarkPage } from '~/domain/hearings/remarks/remark-page.queries.server';
import type { RemarkPage } from '~/domain/hearings/remarks/remark-view';
import { StanceForm } from '~/domain/voting/components/stance-form';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { hearingNumber } from '../hearing-number';
import { remarkNumber } from './remark-number';

/** One remark with its stances and its official answer. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const page = await remarkPage(actor, hearingNumber(params), remarkNumber(params), lang);
  context.cacheTopics.add(`hearing:${page.hearing.number}`);
  const { t } = i18nFor(lang);
  const { number, kind, body } = page.remark;
  return {
    title: t('remarks.page_title', { number, kind: t(`remarks.kind_${kind}`), title: page.hearing.title }),
    description: body.slice(0, 200),
    indexed: page.remark.hiddenFor === null,
    // Forgets the draft that was sent, once its remark is there.
    islands: page.isOwn ? ['remark-draft' as const] : [],
    page,
  };
}

export default function RemarkRoute() {
  const { page } = useLoaderData<typeof loader>();
  const titleOf = useRemarkTitle();
  const { hearing, remark } = page;
  return (
    <>
      <HearingHead hearing={hearing} current="remarks" title={titleOf(remark)} />
      <Measure>
        <RemarkMeta remark={remark} />
        {remark.hiddenFor ? <Hidden page={page} /> : <PlainWords text={remark.body} lang={remark.lang} />}
        <RemarkFactList remark={remark} />
        <Answered page={page} />
        {remark.kind === 'proposal' && !remark.hiddenFor && <Stances page={page} />}
        <Beside page={page} />
      </Measure>
    </>
  );
}

function Hidden({ page }: { page: RemarkPage }) {
  const { lang, t } = useI18n();
  const { remark, hidingId } = page;
  return (
    <Notice tone="gone" title={t('remarks.hidden_title')}>
      <HiddenRemark reason={remark.hiddenFor ?? 'other'} />
      {hidingId && (
        <p>
          <a href={paths.objection(lang, hidingId)}>{t('discussion.object')}</a>
        </p>
      )}
    </Notice>
  );
}

/** What the officials have said, before where people stand: that is what the author came back for. */
function Answered({ page }: { page: RemarkPage }) {
  const { lang, t } = useI18n();
  const { hearing, remark, mayObject } = page;
  return (
    <Section id="answer" title={t('remarks.answer')}>
      <AnswerBlock
        answering={remark.answering}
        kind={remark.kind}
        objectHref={mayObject ? paths.objectToAnswer(lang, hearing.number, remark.number) : undefined}
      />
    </Section>
  );
}

function Stances({ page }: { page: RemarkPage }) {
  const { lang, t } = useI18n();
  const { hearing, remark, levels, own, right } = page;
  return (
    <Section id="stance" title={t('remarks.stances')}>
      <StanceForm
        action={paths.remarkStance(lang, hearing.number, remark.number)}
        levels={levels}
        own={own}
        right={right}
        until={hearing.remarksCloseAt}
      />
    </Section>
  );
}

/** The remarks beside it, and what else one can do. */
function Beside({ page }: { page: RemarkPage }) {
  const { lang, t } = useI18n();
  const { hearing, remark, previous, next, mayReport } = page;
  return (
    <Actions>
      {previous && <a href={paths.remark(lang, hearing.number, previous)}>{t('remarks.previous', { n: previous })}</a>}
      {next && <a href={paths.remark(lang, hearing.number, next)}>{t('remarks.next', { n: next })}</a>}
      {hearing.may.keepDesk && remark.channel !== 'web' && (
        <a href={paths.enterRemark(lang, hearing.number)}>{t('remarks.enter_next')}</a>
      )}
      {mayReport && (
        <a href={paths.reportRemark(lang, hearing.number, remark.number)} rel="nofollow">
          {t('remarks.report')}
        </a>
      )}
    </Actions>
  );
}
