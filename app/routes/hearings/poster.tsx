import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Leaflet, Poster } from '~/domain/hearings/components/poster';
import { hearingOverview } from '~/domain/hearings/notice/overview.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { env } from '~/platform/env.server';
import { qrCode } from '~/platform/qr-code.server';
import leafletCss from '~/styles/leaflet.css?url';
import posterCss from '~/styles/poster.css?url';
import { hearingNumber } from './hearing-number';

/** What hangs on the wall (A4) and goes from hand to hand (A5), in the reader's language. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const number = hearingNumber(params);
  const { frame, overview } = await hearingOverview(actor, number, lang);
  context.cacheTopics.add(`hearing:${number}`);
  const isLeaflet = new URL(request.url).searchParams.get('size') === 'a5';
  const kind = i18nFor(lang).t(isLeaflet ? 'hearings.way_leaflet' : 'hearings.way_poster');
  const short = `${env().ORIGIN}${paths.hearingShort(number)}`;
  return { title: `${kind}: ${frame.title}`, indexed: false, frame, overview, isLeaflet, short, code: qrCode(short) };
}

export default function HearingPosterPage() {
  const { frame, overview, isLeaflet, short, code } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const sheet = { hearing: frame, overview, short, code };
  return (
    <>
      {/* Sheets of their own: the styles inlined in every page stay small. */}
      <link rel="stylesheet" href={posterCss} />
      {isLeaflet && <link rel="stylesheet" href={leafletCss} />}
      <p className="no-print">
        {t('hearings.poster_print')}{' '}
        <a href={paths.hearingPoster(lang, frame.number, isLeaflet ? 'a4' : 'a5')}>
          {t(isLeaflet ? 'hearings.way_poster' : 'hearings.way_leaflet')}
        </a>{' '}
        · <a href={paths.hearing(lang, frame.number, frame.slug)}>{t('hearings.back_to_hearing')}</a>
      </p>
      {isLeaflet ? <Leaflet {...sheet} /> : <Poster {...sheet} />}
    </>
  );
}
