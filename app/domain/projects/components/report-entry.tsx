import { Row } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PlainWords } from '~/components/plain-words';
import { Time } from '~/components/time';
import { useI18n } from '~/i18n/i18n';
import { isLang } from '~/i18n/languages';
import { paths } from '~/paths';
import type { ReportView } from '../progress-page';
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

/** When it was written, its words and photos, and what this reader may do with it. */
export function ReportWords({ number, report, mayFlag, mayEdit, lite }: ReportEntryProps) {
  const { lang, t, dateTime } = useI18n();
  const { body, at, photos } = report;
  return (
    <>
      <p className="meta">
        <Time at={at} text={dateTime(at)} />
      </p>
      {body === null ? (
        <Notice>
          <p>{t('projects.report_hidden')}</p>
        </Notice>
      ) : (
        <>
          <PlainWords text={body} lang={isLang(report.lang) && report.lang !== lang ? report.lang : undefined} />
          <Photos photos={photos} of={t('projects.report_n', { n: report.number })} lite={lite} />
          <Row>
            {mayEdit && (
              <a className="tap" href={paths.progressPhotos(lang, number, report.number)}>
                {t('projects.photos_edit')}
              </a>
            )}
            {mayFlag && (
              <a className="tap" href={paths.flagProgress(lang, number, report.number)}>
                {t('projects.report_flag')}
              </a>
            )}
          </Row>
        </>
      )}
    </>
  );
}
