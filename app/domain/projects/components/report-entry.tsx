import { Details } from '~/components/details';
import { Row, Section } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PlainWords } from '~/components/plain-words';
import { Time } from '~/components/time';
import { useI18n } from '~/i18n/i18n';
import { isLang } from '~/i18n/languages';
import { paths } from '~/paths';
import type { CorrectionView, ReportView } from '../progress-page';
import { Photos } from './photos';

interface ReportEntryProps {
  number: number;
  report: ReportView;
  mayFlag: boolean;
  mayEdit: boolean;
  lite: boolean;
}

/** A progress report in a list. */
export function ReportEntry(props: ReportEntryProps) {
  const { lang, t } = useI18n();
  const { number, report } = props;
  return (
    <li className="entry flush" id={`report-${report.number}`}>
      <h3>
        <a href={paths.progressReport(lang, number, report.number)}>{t('projects.report_n', { n: report.number })}</a>
      </h3>
      <ReportWords {...props} />
    </li>
  );
}

/** The language of words to mark them with, where it is not the page's. */
function useOtherLang() {
  const { lang } = useI18n();
  return (written: string) => (isLang(written) && written !== lang ? written : undefined);
}

/** When it was written and corrected, its words and photos, and what this reader may do with it. */
export function ReportWords({ number, report, mayFlag, mayEdit, lite }: ReportEntryProps) {
  const { lang, t, date, dateTime } = useI18n();
  const otherLang = useOtherLang();
  const { body, at, correctedAt, photos } = report;
  const own = paths.progressReport(lang, number, report.number);
  return (
    <>
      <p className="meta">
        <Time at={at} text={dateTime(at)} />
        {correctedAt && (
          <>
            {'. '}
            <a href={`${own}#corrections`}>{t('projects.report_corrected_on', { date: date(correctedAt) })}</a>
          </>
        )}
      </p>
      {body === null ? (
        <Notice>
          <p>{t('projects.report_hidden')}</p>
        </Notice>
      ) : (
        <>
          <PlainWords text={body} lang={otherLang(report.lang)} />
          <Photos
            photos={photos}
            of={t('projects.report_n', { n: report.number })}
            lang={otherLang(report.lang)}
            lite={lite}
          />
          <ReportLinks {...{ number, report, mayFlag, mayEdit }} />
        </>
      )}
    </>
  );
}

function ReportLinks({ number, report, mayFlag, mayEdit }: Omit<ReportEntryProps, 'lite'>) {
  const { lang, t } = useI18n();
  return (
    <Row>
      {mayEdit && (
        <>
          <a className="tap" href={paths.progressPhotos(lang, number, report.number)}>
            {t('projects.photos_edit')}
          </a>
          <a className="tap" href={paths.reportCorrection(lang, number, report.number)}>
            {t('projects.report_correct')}
          </a>
        </>
      )}
      {mayFlag && (
        <a className="tap" href={paths.flagProgress(lang, number, report.number)}>
          {t('projects.report_flag')}
        </a>
      )}
    </Row>
  );
}

/** What was corrected in a report, why, and how it read before. Nothing where nothing was. */
export function Corrections({ corrections, lang }: { corrections: CorrectionView[]; lang: string }) {
  const { t, dateTime } = useI18n();
  const otherLang = useOtherLang();
  if (corrections.length === 0) return null;
  return (
    <Section id="corrections" title={t('projects.corrections')}>
      <ol className="plain">
        {corrections.map(({ id, at, reason, body, lang: written }) => (
          <li key={id} className="entry flush">
            <p className="meta">
              <Time at={at} text={dateTime(at)} />
            </p>
            <PlainWords text={reason} lang={otherLang(lang)} />
            <Details summary={t('projects.correction_before')}>
              <PlainWords text={body} lang={otherLang(written)} />
            </Details>
          </li>
        ))}
      </ol>
    </Section>
  );
}
