import { Breadcrumbs } from '~/components/breadcrumbs';
import { PageHeader } from '~/components/page-header';
import { type MessageKey, useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import { REMARK_KINDS } from '../../remarks/remark';
import type { PaperRemarkPage } from '../../remarks/remark-view';

const BODY_LINES = 9;

/** One sheet of A4: the hearing, who speaks, what they say, and what the clerk writes on it. */
export function PaperRemark({ page }: { page: PaperRemarkPage }) {
  const { lang, t, dateTime } = useI18n();
  return (
    <>
      <PageHeader
        title={t('remarks.paper_title')}
        above={
          <Breadcrumbs
            label={t('hearings.crumbs')}
            crumbs={[{ href: paths.hearing(lang, page.number, page.slug), label: page.title }]}
          />
        }
      >
        <p className="no-print">{t('remarks.paper_print')}</p>
      </PageHeader>
      <div className="paper paper-remark">
        <section>
          <p>
            <b>{page.title}</b>. {page.place}
          </p>
          {page.closesAt && <p>{t('remarks.paper_until', { date: dateTime(page.closesAt) })}</p>}
          <p>
            {t('remarks.paper_where', { venue: page.venue, name: page.contactName, phone: page.contactPhone })}{' '}
            {t('remarks.paper_online', { address: page.address })}
          </p>
        </section>
        <section>
          <p className="paper-choices">
            {REMARK_KINDS.map((kind) => (
              <span key={kind}>☐ {t(`remarks.kind_${kind}`)}</span>
            ))}
          </p>
        </section>
        <Written label="remarks.paper_body" lines={BODY_LINES} />
        <Written label="remarks.paper_line" lines={1} />
        <Written label="remarks.paper_amount" lines={1} />
        <Written label="remarks.paper_name" lines={1} />
        <section>
          <p>☐ {t('remarks.paper_show_name')}</p>
          <p className="hint">{t('remarks.paper_privacy')}</p>
        </section>
        <section className="paper-office">
          <p>{t('remarks.paper_office')}</p>
          <div className="lines" />
        </section>
      </div>
    </>
  );
}

function Written({ label, lines }: { label: MessageKey; lines: number }) {
  const { t } = useI18n();
  return (
    <section>
      <h2>{t(label)}</h2>
      {Array.from({ length: lines }, (_, line) => line).map((line) => (
        <div key={line} className="lines" />
      ))}
    </section>
  );
}
