import { useMatches } from '@remix-run/react';
import { type ReactNode, useContext } from 'react';
import { useI18n } from '~/i18n/i18n';
import type { Island } from '~/platform/islands.server';
import coreCss from '~/styles/core.css?inline';
import fontsCss from '~/styles/fonts.css?inline';
import type { FrameData } from './frame-data.server';
import { RejectedPage } from './rejected-page';

/** What a page's loader may say about itself for the head. */
export interface PageHead {
  title?: string;
  description?: string;
  /** Path of a preview picture of 1200 by 630. */
  image?: string;
  /** Path of an Atom feed of what the page lists. */
  feed?: string;
  /** False keeps search engines away. */
  indexed?: boolean;
  /** Path that search engines should remember instead of this one. */
  canonical?: string;
  /** Seconds after which the page comes anew, where its reader asked for that. */
  refresh?: number;
  /** Scripts that enhance this page, beside the one that every page has. */
  islands?: Island[];
}

function usePageHead(): PageHead {
  const data = useMatches().map((match) => match.data as PageHead | undefined);
  return data.reverse().find((head) => head?.title) ?? {};
}

/** Written as one text each: React would set comments between the parts of a title, which browsers show. */
function HeadTags({ frame, head, title }: { frame: FrameData; head: PageHead; title: string }) {
  const url = (path: string) => `${frame.origin}${path}`;
  return (
    <>
      <title>{title}</title>
      {head.description && <meta name="description" content={head.description} />}
      {head.refresh && <meta httpEquiv="refresh" content={String(head.refresh)} />}
      {head.indexed === false && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={url(head.canonical ?? frame.path)} />
      {frame.languages.map(({ lang, href }) => (
        <link key={lang} rel="alternate" hrefLang={lang} href={url(href)} />
      ))}
      {head.feed && <link rel="alternate" type="application/atom+xml" href={head.feed} />}
      <meta property="og:title" content={head.title ?? title} />
      {head.description && <meta property="og:description" content={head.description} />}
      {head.image && <meta property="og:image" content={url(head.image)} />}
      {head.image && <meta name="twitter:card" content="summary_large_image" />}
    </>
  );
}

/** The HTML document: language, theme, head, the inlined styles and the one small script that enhances forms. */
export function Document({ frame, children }: { frame: FrameData; children: ReactNode }) {
  const { t } = useI18n();
  const head = usePageHead();
  const rejected = useContext(RejectedPage);
  const name = head.title ? `${head.title} — ${t('common.brand')}` : t('common.brand');
  return (
    <html lang={frame.lang} data-theme={frame.theme ?? undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <HeadTags frame={frame} head={head} title={rejected ? `${t('common.error_prefix')}${name}` : name} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own style sheet, named by its hash in the policy */}
        <style dangerouslySetInnerHTML={{ __html: coreCss }} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: as above */}
        {!frame.lite && <style dangerouslySetInnerHTML={{ __html: fontsCss }} />}
      </head>
      <body>
        {children}
        {['enhance' as const, ...(head.islands ?? [])].map((island) => (
          <script key={island} type="module" src={frame.islands[island]} />
        ))}
      </body>
    </html>
  );
}
