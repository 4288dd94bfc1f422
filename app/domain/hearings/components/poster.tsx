import { PlainWords } from '~/components/plain-words';
import { QrCodeImage } from '~/components/qr-code';
import { useI18n } from '~/i18n/i18n';
import type { HearingFrame } from '../hearing-frame';
import type { HearingOverview } from '../notice/overview';

interface SheetProps {
  hearing: HearingFrame;
  overview: HearingOverview;
  /** The short address, which people type in. */
  short: string;
  code: { size: number; path: string };
}

/** When, where, until when one can speak up, and whom to call. */
function Facts({ hearing, overview }: Pick<SheetProps, 'hearing' | 'overview'>) {
  const { t, dateTime } = useI18n();
  const { startsAt, remarksCloseAt } = hearing;
  const { mode, venue, onlineUrl, contact } = overview;
  const rows = [
    { label: t('hearings.meeting'), value: startsAt && dateTime(startsAt) },
    { label: t('hearings.where_hall'), value: mode === 'online' ? null : venue.text },
    { label: t('hearings.where_online'), value: mode === 'hall' ? null : onlineUrl?.replace(/^https?:\/\//, '') },
    { label: t('hearings.remarks_close'), value: remarksCloseAt && dateTime(remarksCloseAt) },
    { label: t('hearings.way_phone'), value: `${contact.phone} (${contact.name})` },
  ];
  return (
    <dl className="sheet-facts">
      {rows.map(
        ({ label, value }) =>
          value && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** The code for the phone's camera and the address for everybody else. */
function Address({ short, code }: Pick<SheetProps, 'short' | 'code'>) {
  const { t } = useI18n();
  const address = short.replace(/^https?:\/\//, '');
  return (
    <div className="sheet-address">
      <QrCodeImage {...code} label={address} />
      <p>
        {t('hearings.sheet_scan')} <strong>{address}</strong>
      </p>
    </div>
  );
}

function Stopped({ hearing }: Pick<SheetProps, 'hearing'>) {
  const { t } = useI18n();
  const { state } = hearing;
  if (state !== 'postponed' && state !== 'cancelled') return null;
  return <p className="sheet-stop">{t(`hearings.stopped_${state}`)}</p>;
}

/** Characters of each text that leave room for the rest. */
const POSTER_WORDS = 420;
const LEAFLET_WORDS = 300;
/** Characters of all texts, those in large type twice, beyond which the type shrinks. */
const POSTER_ROOM = 1_100;
const LEAFLET_ROOM = 900;

/** Where there is much to say it is said in smaller type: it must stay on one sheet. */
function sheetClass({ hearing, overview }: Pick<SheetProps, 'hearing' | 'overview'>, roomy: number): string {
  const { decides, venue, summary } = overview;
  const texts = [decides.text, summary.text].map((text) => Math.min(text.length, POSTER_WORDS));
  const length = texts.reduce((sum, n) => sum + n, hearing.title.length * 2 + venue.text.length * 2);
  return length > roomy ? 'sheet sheet-dense' : 'sheet';
}

/** One A4 for the wall: readable from two metres. */
export function Poster({ hearing, overview, short, code }: SheetProps) {
  const { t } = useI18n();
  const { decides } = overview;
  return (
    <article className={sheetClass({ hearing, overview }, POSTER_ROOM)}>
      <p className="sheet-kind">
        {t('hearings.sheet_title')} · {hearing.place.name}
      </p>
      <h1 lang={hearing.titleLang}>{hearing.title}</h1>
      <Stopped hearing={hearing} />
      <PlainWords text={firstWords(decides.text, POSTER_WORDS)} lang={decides.lang} />
      <Facts hearing={hearing} overview={overview} />
      <p className="sheet-call">{t('hearings.sheet_call')}</p>
      <Address short={short} code={code} />
    </article>
  );
}

/** One A5 to hand over: in short what it is about, and three ways to take part. */
export function Leaflet({ hearing, overview, short, code }: SheetProps) {
  const { t } = useI18n();
  const { decides, summary } = overview;
  return (
    <article className={sheetClass({ hearing, overview }, LEAFLET_ROOM)}>
      <p className="sheet-kind">
        {t('hearings.sheet_title')} · {hearing.place.name}
      </p>
      <h1 lang={hearing.titleLang}>{hearing.title}</h1>
      <Stopped hearing={hearing} />
      <PlainWords text={firstWords(decides.text, LEAFLET_WORDS)} lang={decides.lang} />
      {summary.text && <PlainWords text={firstWords(summary.text, LEAFLET_WORDS)} lang={summary.lang} />}
      <Facts hearing={hearing} overview={overview} />
      <ol>
        <li>{t('hearings.leaflet_web')}</li>
        <li>{t('hearings.leaflet_phone')}</li>
        <li>{t('hearings.leaflet_hall')}</li>
      </ol>
      <Address short={short} code={code} />
    </article>
  );
}

/** The beginning of a text that fits on the sheet, cut at the end of a word. */
function firstWords(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/\s+\S*$/, '')}…`;
}
