import { Button } from '~/components/button';
import { FileField } from '~/components/fields/file-field';
import { useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { PORTFOLIO_LIMITS } from '~/domain/aid/portfolio/portfolio';
import type { PortfolioPage } from '~/domain/aid/portfolio/portfolio.queries.server';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

/** Brings in a file, once the funder is verified and known to IATI; until then, what to do first. */
export function ImportForm({ page, idempotencyKey }: { page: PortfolioPage; idempotencyKey: string }) {
  const { lang, t } = useI18n();
  const { error } = useFormFeedback();
  const { organisation, ref, mayImport } = page;
  if (!mayImport) return <p>{t('aid.portfolio_unverified')}</p>;
  if (ref === null) {
    return (
      <p>
        {t('aid.portfolio_no_ref')} <a href={paths.iatiReference(lang, organisation.slug)}>{t('aid.iati_ref_edit')}</a>
      </p>
    );
  }
  return (
    <Measure>
      <form method="post" encType="multipart/form-data" noValidate>
        <input type="hidden" name="intent" value="import" />
        <input type="hidden" name="idempotency_key" value={idempotencyKey} />
        <FileField
          name="file"
          label={t('aid.file')}
          hint={t('aid.file_hint', { mb: PORTFOLIO_LIMITS.fileBytes / 1_000_000, ref })}
          accept=".xml,application/xml,text/xml"
          error={error('file')}
        />
        <Actions>
          <Button sending={t('common.sending')}>{t('aid.file_add')}</Button>
        </Actions>
      </form>
    </Measure>
  );
}
