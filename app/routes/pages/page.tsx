import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { STATIC_PAGES } from '~/paths';
import { operatorAddress } from '~/platform/env.server';
import { AppError } from '~/platform/errors';
import type { PageBlock } from './outline';
import { PAGE_OUTLINES } from './outlines';

/** One of the standing pages: about, help, rules and the like. */
export function loader({ params, context }: LoaderFunctionArgs) {
  const page = STATIC_PAGES.find((name) => name === params.page);
  if (!page) throw new AppError('not_found');
  const mail = operatorAddress();
  return { page, mail, title: i18nFor(context.lang).t(PAGE_OUTLINES[page].title, { mail }) };
}

export default function StandingPage() {
  const { page, mail, title } = useLoaderData<typeof loader>();
  return (
    <Measure>
      <PageHeader title={title} />
      {PAGE_OUTLINES[page].blocks.map((block) => (
        <Block key={'key' in block ? block.key : JSON.stringify(block)} block={block} mail={mail} />
      ))}
    </Measure>
  );
}

function Block({ block, mail }: { block: PageBlock; mail: string }) {
  const { t } = useI18n();
  switch (block.kind) {
    case 'heading':
      return <h2>{t(block.key, { mail })}</h2>;
    case 'paragraph':
      return <p>{t(block.key, { mail })}</p>;
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.keys.map((key) => (
            <li key={key}>{t(key, { mail })}</li>
          ))}
        </List>
      );
    }
    case 'sources':
      return (
        <ul>
          {block.links.map(({ key, href }) => (
            <li key={key}>{href ? <a href={href}>{t(key)}</a> : t(key)}</li>
          ))}
        </ul>
      );
  }
}
