import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button, ButtonLink } from '~/components/button';
import { CardGrid } from '~/components/card';
import { EmptyState } from '~/components/empty-state';
import { Actions, Section } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { Pagination } from '~/components/pagination';
import { StaleNotice } from '~/components/stale-notice';
import { Tabs } from '~/components/tabs';
import { CriteriaSummary } from '~/domain/funding/components/windows/criteria-summary';
import { EffectView } from '~/domain/funding/components/windows/effect-view';
import { FoundIdeaCard } from '~/domain/funding/components/windows/found-idea';
import { WindowTags } from '~/domain/funding/components/windows/window-tags';
import { SHORTLISTED_WORDS } from '~/domain/funding/shortlist';
import { shortlistIdea } from '~/domain/funding/shortlist.server';
import { windowActForm } from '~/domain/funding/windows/window.schema.server';
import { type WindowPage, windowPage } from '~/domain/funding/windows/windows.queries.server';
import { closeWindow, markAlertsSeen, reopenWindow } from '~/domain/funding/windows/windows.server';
import { parseCursor } from '~/domain/ideas/market-order.server';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectStale } from '~/platform/forms.server';
import { chooseFunderFirst } from '../choose-funder.server';
import { WindowCrumbs } from './window-crumbs';

const shownOf = (request: Request) =>
  new URL(request.url).searchParams.get('show') === 'near' ? ('near' as const) : ('matches' as const);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  chooseFunderFirst(request, context);
  const { actor, lang } = context;
  const show = shownOf(request);
  const cursor = parseCursor(new URL(request.url).searchParams);
  const found = await windowPage(actor, params.id ?? '', lang, show, cursor);
  return { title: found.window.name, indexed: false, show, found };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, lang } = context;
  const id = params.id ?? '';
  const { search } = new URL(request.url);
  const here = `${paths.window(lang, id)}${search}`;
  const form = await parseForm(request, windowActForm);
  if (!form.ok) return form.rejected;
  const { value } = form;
  if (value.intent === 'set_aside') {
    return redirectWithFlash(context, here, SHORTLISTED_WORDS[await shortlistIdea(actor, value.idea)]);
  }
  if (value.intent === 'seen') {
    await markAlertsSeen(actor, id);
    return redirectWithFlash(context, here, 'windows.seen_done');
  }
  const isClosing = value.intent === 'close';
  try {
    await (isClosing ? closeWindow : reopenWindow)(actor, id, value.version);
    return redirectWithFlash(context, here, isClosing ? 'windows.closed' : 'windows.reopened');
  } catch (error) {
    return rejectStale(form.form, error);
  }
}

export default function WindowRoute() {
  const { title, show, found } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { window, state, told, page, fresh } = found;
  return (
    <>
      <StaleNotice />
      <PageHeader
        title={title}
        above={
          <>
            <WindowCrumbs />
            <WindowTags window={window} state={state} />
          </>
        }
      >
        {state !== 'closed' && (
          <Actions>
            <ButtonLink look="secondary" icon="pencil" href={paths.editWindow(lang, window.id)}>
              {t('windows.edit')}
            </ButtonLink>
          </Actions>
        )}
      </PageHeader>
      <CriteriaSummary told={told} />
      <Section id="effect" title={t('windows.effect')}>
        <EffectView effect={page.effect} />
        {fresh.length > 0 && (
          <form method="post">
            <p>{t('windows.fresh', { n: fresh.length })}</p>
            <Button look="secondary" icon="check" name="intent" value="seen">
              {t('windows.seen')}
            </Button>
          </form>
        )}
      </Section>
      <Tabs
        label={t('windows.tabs')}
        tabs={(['matches', 'near'] as const).map((tab) => ({
          href: paths.window(lang, window.id, { show: tab === 'near' ? tab : undefined }),
          label: t(`windows.tab_${tab}`, { n: tab === 'near' ? page.effect.nearMisses : page.effect.matches }),
          current: tab === show,
        }))}
      />
      <Found found={found} show={show} />
      <CloseForm found={found} />
    </>
  );
}

function Found({ found, show }: { found: WindowPage; show: 'matches' | 'near' }) {
  const { lang, t } = useI18n();
  const { window, told, page, fresh, shortlisted, takenOff } = found;
  if (page.ideas.length === 0) {
    return (
      <EmptyState title={t(`windows.${show}_none`)}>
        <p>{t(`windows.${show}_none_text`)}</p>
      </EmptyState>
    );
  }
  const to = (query: Record<string, string>) =>
    paths.window(lang, window.id, { ...query, show: show === 'near' ? show : undefined });
  return (
    <>
      {show === 'near' && <p>{t('windows.near_lead')}</p>}
      <CardGrid>
        {page.ideas.map((idea) => (
          <FoundIdeaCard
            key={idea.card.number}
            idea={idea}
            asked={told}
            isNew={fresh.includes(idea.card.number)}
            isShortlisted={shortlisted.includes(idea.card.number)}
            isTakenOff={takenOff.includes(idea.card.number)}
          />
        ))}
      </CardGrid>
      <Pagination
        label={t('windows.pages')}
        position={t('market.pages_position', {
          from: page.before + 1,
          to: page.before + page.ideas.length,
          total: page.total,
        })}
        previous={page.previous ? { href: to({ before: page.previous }), label: t('common.previous') } : undefined}
        next={page.next ? { href: to({ after: page.next }), label: t('common.next') } : undefined}
      />
    </>
  );
}

function CloseForm({ found: { window, state } }: { found: WindowPage }) {
  const { t } = useI18n();
  const isClosed = state === 'closed';
  return (
    <form method="post" className="section">
      <input type="hidden" name="version" value={window.version} />
      {!isClosed && <p>{t('windows.close_text')}</p>}
      <Button look={isClosed ? 'secondary' : 'danger'} name="intent" value={isClosed ? 'reopen' : 'close'}>
        {t(isClosed ? 'windows.reopen' : 'windows.close')}
      </Button>
    </form>
  );
}
