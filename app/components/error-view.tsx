import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import { errorMessage } from '~/platform/error-messages';

/** What went wrong, what to do next, and a number to name when asking for help. For the boundaries of routes. */
export function ErrorView({ status, reference }: { status: number; reference?: string }) {
  const { lang, t } = useI18n();
  const { title, text } = errorMessage(status);
  return (
    <>
      <h1>{t(title)}</h1>
      <p>{t(text)}</p>
      <p>
        <a href={paths.home(lang)}>{t('errors.home')}</a> · <a href={paths.ideas(lang)}>{t('errors.ideas')}</a>
      </p>
      {reference && (
        <p>
          <small>{t('errors.reference', { id: reference })}</small>
        </p>
      )}
    </>
  );
}
