import { Pagination } from '~/components/pagination';
import { useI18n } from '~/i18n/i18n';
import type { ListPage } from '~/platform/list-page';

interface ListPagesProps {
  page: ListPage<unknown>;
  /** The address of the page after or before a row. */
  href: (query: { after?: string; before?: string }) => string;
}

/** The steps through a list of calls or applications. */
export function ListPages({ page, href }: ListPagesProps) {
  const { t, number } = useI18n();
  const { rows, before, total, previous, next } = page;
  return (
    <Pagination
      label={t('calls.pages')}
      position={t('calls.position', {
        from: number(before + 1),
        to: number(before + rows.length),
        total: number(total),
      })}
      previous={previous ? { href: href({ before: previous }), label: t('calls.previous') } : undefined}
      next={next ? { href: href({ after: next }), label: t('calls.next') } : undefined}
    />
  );
}
