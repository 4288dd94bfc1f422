import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '~/components/button';
import { EmptyState } from '~/components/empty-state';
import { Actions, Columns } from '~/components/layout';
import { Notice } from '~/components/notice';
import { Pagination } from '~/components/pagination';
import { HearingHead } from '~/domain/hearings/components/hearing-head';
import { RemarkChips, RemarkFilters } from '~/domain/hearings/components/remarks/remark-filters';
import { RemarkItem } from '~/domain/hearings/components/remarks/remark-item';
import { REMARK_KINDS } from '~/domain/hearings/remarks/remark';
import { isNarrowed, parseRemarkFilter, remarkQuery } from '~/domain/hearings/remarks/remark-filter';
import { remarkList } from '~/domain/hearings/remarks/remark-list.queries.server';
import type { RemarkList } from '~/domain/hearings/remarks/remark-view';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { pageWanted } from '~/platform/keyset.server';
import { hearingNumber } from '../hearing-number';

/** What was said at a hearing, by filter, order and page, all of it in the address. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const number = hearingNumber(params);
  const filter = parseRemarkFilter(new URL(request.url).searchParams);
  const list = await remarkList(actor, number, { filter, page: pageWanted(request.url) }, lang);
  context.cacheTopics.add(`hearing:${number}`);
  const { t } = i18nFor(lang);
  return {
    title: t('remarks.list_title', { title: list.hearing.title }),
    description: t('remarks.list_lead'),
    // The whole list is worth finding; its combinations are endless.
    indexed: !isNarrowed(filter) && list.newer === null,
    list,
  };
}

export default function RemarksRoute() {
  const { list } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  return (
    <>
      <HearingHead hearing={list.hearing} current="remarks" title={t('remarks.heading')} />
      <Say list={list} />
      <TypeIn hearing={list.hearing} />
      <Columns
        narrow="first"
        first={<RemarkFilters list={list} />}
        second={
          <>
            <h2>{t('remarks.found', { n: list.found })}</h2>
            <RemarkChips list={list} />
            {list.remarks.length === 0 ? <Empty list={list} /> : <Found list={list} />}
          </>
        }
      />
    </>
  );
}

/** The ways to say something while remarks are taken; afterwards, since when no more are. */
function Say({ list }: { list: RemarkList }) {
  const { lang, t, dateTime } = useI18n();
  const { hearing, taking, line, item } = list;
  if (taking !== 'open') {
    return (
      <Notice>
        <p>{t(`remarks.taking_${taking}`)}</p>
      </Notice>
    );
  }
  return (
    <>
      {hearing.remarksCloseAt && <p>{t('remarks.open_until', { date: dateTime(hearing.remarksCloseAt) })}</p>}
      <Actions>
        {REMARK_KINDS.map((kind) => (
          <ButtonLink
            key={kind}
            look={kind === 'proposal' ? 'primary' : 'secondary'}
            href={paths.newRemark(lang, hearing.number, { kind, line: line?.id, item: item?.id })}
          >
            {t(`remarks.say_${kind}`)}
          </ButtonLink>
        ))}
        <a href={paths.paperRemarkForm(lang, hearing.number)}>{t('remarks.paper_link')}</a>
      </Actions>
    </>
  );
}

/** The way of clerks to the form for somebody else's words. */
function TypeIn({ hearing }: { hearing: RemarkList['hearing'] }) {
  const { lang, t } = useI18n();
  const open = ['announced', 'open', 'postponed', 'held'].includes(hearing.state);
  if (!hearing.may.keepDesk || !open) return null;
  return (
    <Actions>
      <ButtonLink look="secondary" icon="pencil" href={paths.enterRemark(lang, hearing.number)}>
        {t('remarks.enter_title')}
      </ButtonLink>
    </Actions>
  );
}

function Found({ list }: { list: RemarkList }) {
  const { lang, t } = useI18n();
  const { hearing, filter, first, found, remarks, newer, older } = list;
  const page = (query: object) => paths.remarks(lang, hearing.number, { ...remarkQuery(filter), ...query });
  return (
    <>
      <ol className="plain">
        {remarks.map((remark) => (
          <RemarkItem key={remark.number} hearing={hearing.number} remark={remark} />
        ))}
      </ol>
      <Pagination
        label={t('remarks.pages')}
        position={t('remarks.position', { from: first, to: first + remarks.length - 1, total: found })}
        previous={newer ? { href: page({ before: newer }), label: t('common.previous') } : undefined}
        next={older ? { href: page({ after: older }), label: t('common.next') } : undefined}
      />
      <Actions>
        <a href={paths.remarksCsv(lang, hearing.number)} download="">
          {t('remarks.csv_link')}
        </a>
        <a href={paths.hearingReceipt(lang, hearing.number)}>{t('remarks.receipt_link')}</a>
      </Actions>
    </>
  );
}

function Empty({ list }: { list: RemarkList }) {
  const { lang, t } = useI18n();
  if (!isNarrowed(list.filter)) {
    return (
      <EmptyState title={t('remarks.empty')}>
        <p>{t('remarks.empty_text')}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t('remarks.none_found')}>
      <p>
        <a href={paths.remarks(lang, list.hearing.number)}>{t('remarks.show_all')}</a>
      </p>
    </EmptyState>
  );
}
