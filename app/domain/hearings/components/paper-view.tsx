import { ButtonLink } from '~/components/button';
import { Actions, Section } from '~/components/layout';
import { Notice } from '~/components/notice';
import { Pagination } from '~/components/pagination';
import { PrintoutParts } from '~/components/printout';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { PrintedPart } from '~/platform/printout/printout';
import type { HearingFrame } from '../hearing-frame';
import { type HearingPaper, paperFileName } from '../protocol/hearing-paper';

interface VersionView {
  ordinal: number;
  hash: string;
  publishedAt: Date;
  scan: { id: string; name: string; bytes: number } | null;
}

interface PaperView {
  frame: HearingFrame;
  document: HearingPaper;
  version: (VersionView & { isNewest: boolean; redacted: number[] }) | null;
  versions: VersionView[];
  parts: PrintedPart[];
  remarks: { from: number; size: number; total: number };
  signatures: string[];
}

/** A paper of a hearing: what was published, how to have it as a file, and how to check it. */
export function PaperBody({ page }: { page: PaperView }) {
  const { version, versions, parts, signatures } = page;
  return (
    <>
      {version && <OldVersion page={page} />}
      {version && version.redacted.length > 0 && <Redacted />}
      {version && <Downloads page={page} version={version} />}
      <Contents parts={parts} />
      <Pages page={page} />
      <PrintoutParts parts={parts} />
      <Signatures lines={signatures} />
      <Pages page={page} />
      {version && <HowToCheck page={page} version={version} />}
      {versions.length > 1 && <Versions page={page} />}
    </>
  );
}

/** The parts of a long page, to go to at once. */
function Contents({ parts }: Pick<PaperView, 'parts'>) {
  const { t } = useI18n();
  return (
    <nav aria-label={t('protocol.contents')} className="no-print">
      <ul className="row plain">
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function OldVersion({ page: { frame, document, version } }: { page: PaperView }) {
  const { lang, t } = useI18n();
  if (!version || version.isNewest) return null;
  return (
    <Notice tone="warning" title={t('protocol.old_version')}>
      <p>
        <a href={paths[document](lang, frame.number)}>{t('protocol.to_newest')}</a>
      </p>
    </Notice>
  );
}

function Redacted() {
  const { t } = useI18n();
  return (
    <Notice title={t('protocol.redacted')}>
      <p>{t('protocol.redacted_text')}</p>
    </Notice>
  );
}

type Published = { page: PaperView; version: NonNullable<PaperView['version']> };

function Downloads({ page: { frame, document }, version }: Published) {
  const { lang, t, size } = useI18n();
  const file = (form: 'pdf' | 'csv' | 'json') => paths.paperFile(lang, frame.number, document, version.ordinal, form);
  return (
    <section aria-label={t('protocol.downloads')} className="no-print">
      <Actions>
        <ButtonLink look="secondary" icon="download" href={file('pdf')} download="">
          {t('protocol.download_pdf')}
        </ButtonLink>
        <ButtonLink look="secondary" icon="download" href={file('csv')} download="">
          {t('protocol.download_csv')}
        </ButtonLink>
        <ButtonLink look="secondary" icon="download" href={file('json')} download="">
          {t('protocol.download_json')}
        </ButtonLink>
      </Actions>
      {version.scan && (
        <p>
          <a href={paths.file(version.scan.id, version.scan.name)}>{t('protocol.scan')}</a>{' '}
          <span className="meta">{size(version.scan.bytes)}</span>
        </p>
      )}
    </section>
  );
}

function Pages({ page: { frame, document, version, remarks } }: { page: PaperView }) {
  const { lang, t, number } = useI18n();
  const { from, size, total } = remarks;
  if (total <= size) return null;
  const ordinal = version && !version.isNewest ? { version: version.ordinal } : {};
  const at = (first: number) => {
    const query = first > 0 ? { ...ordinal, from: first + 1 } : ordinal;
    return `${paths[document](lang, frame.number, query)}#remarks`;
  };
  const last = Math.min(from + size, total);
  const position = { first: number(from + 1), last: number(last), total: number(total) };
  return (
    <Pagination
      label={t('protocol.pages_label')}
      position={t('protocol.position', position)}
      previous={from > 0 ? { href: at(Math.max(0, from - size)), label: t('protocol.previous') } : undefined}
      next={last < total ? { href: at(last), label: t('protocol.next') } : undefined}
    />
  );
}

/** On paper alone: where chair and secretary sign. */
function Signatures({ lines }: { lines: string[] }) {
  return (
    <div className="signatures">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

function HowToCheck({ page: { frame, document }, version }: Published) {
  const { lang, t } = useI18n();
  const href = paths.paperFile(lang, frame.number, document, version.ordinal, 'json');
  const name = paperFileName(frame.number, document, version.ordinal, '.json');
  return (
    <Section id="check" title={t('protocol.check_title')}>
      <ol className="measure">
        <li>
          <a href={href} download="">
            {t('protocol.check_1')}
          </a>
        </li>
        <li>{t('protocol.check_2', { command: `sha256sum ${name}` })}</li>
        <li>
          {t('protocol.check_3')}
          <br />
          <code className="printed-hash">{version.hash}</code>
        </li>
      </ol>
    </Section>
  );
}

function Versions({ page: { frame, document, versions, version } }: { page: PaperView }) {
  const { lang, t, dateTime } = useI18n();
  return (
    <Section id="versions" title={t('protocol.versions')}>
      <p>{t('protocol.versions_text')}</p>
      <ul className="links">
        {versions.map(({ ordinal, publishedAt }) => (
          <li key={ordinal}>
            <a
              href={paths[document](lang, frame.number, { version: ordinal })}
              aria-current={ordinal === version?.ordinal ? 'page' : undefined}
            >
              {t('protocol.version_n', { n: String(ordinal) })}
            </a>{' '}
            <span className="meta">{dateTime(publishedAt)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
