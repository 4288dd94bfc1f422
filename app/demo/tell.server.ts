import { setClockForTests } from '~/platform/clock.server';
import { log } from '~/platform/log.server';
import { assembleCast, DEMO_PASSWORD } from './cast.server';
import { ideasKazanKuigan1 } from './content/ideas-kazan-kuigan-1';
import { ideasKazanKuigan2 } from './content/ideas-kazan-kuigan-2';
import { ideasKazanKuigan3 } from './content/ideas-kazan-kuigan-3';
import { ideasOsh1 } from './content/ideas-osh-1';
import { ideasOsh2 } from './content/ideas-osh-2';
import { ideasOsh3 } from './content/ideas-osh-3';
import { ideasOsh4 } from './content/ideas-osh-4';
import { ideasToktogul1 } from './content/ideas-toktogul-1';
import { ideasToktogul2 } from './content/ideas-toktogul-2';
import { ideasToktogul3 } from './content/ideas-toktogul-3';
import { ideasToktogul4 } from './content/ideas-toktogul-4';
import { people } from './content/people';
import type { DemoIdea } from './story';
import { tellAid } from './tell-aid.server';
import { tellBoards } from './tell-boards.server';
import { tellBudgets } from './tell-budgets.server';
import { tellCalls } from './tell-calls.server';
import { tellGrants } from './tell-grants.server';
import { tellHearings } from './tell-hearings.server';
import { type Told, tellIdea } from './tell-idea.server';
import { tellProjects } from './tell-projects.server';
import { tellScores } from './tell-scores.server';
import { tellTalks } from './tell-talks.server';
import { tellTariffs } from './tell-tariffs.server';
import { tellWindows, WINDOWS_DAYS_AGO } from './tell-windows.server';

const DAY = 86_400_000;

const ideas: DemoIdea[] = [
  ...ideasOsh1,
  ...ideasOsh2,
  ...ideasOsh3,
  ...ideasOsh4,
  ...ideasToktogul1,
  ...ideasToktogul2,
  ...ideasToktogul3,
  ...ideasToktogul4,
  ...ideasKazanKuigan1,
  ...ideasKazanKuigan2,
  ...ideasKazanKuigan3,
];

/**
 * Tells the demo story through the use-cases that people use, each on its day: the clock is moved back and forward
 * again. An idea that another is merged into is told first.
 */
export async function tellStory(): Promise<void> {
  const today = new Date();
  const longAgo = Math.max(...ideas.map(({ daysAgo }) => daysAgo)) + 30;
  try {
    setClockForTests(() => new Date(today.getTime() - longAgo * DAY));
    const cast = await assembleCast();
    const told: Told = new Map();
    const merged = (idea: DemoIdea) => (idea.mergedInto ? 1 : 0);
    const inOrder = [...ideas].sort((a, b) => merged(a) - merged(b) || b.daysAgo - a.daysAgo);
    const isOld = (idea: DemoIdea) => idea.daysAgo > WINDOWS_DAYS_AGO && merged(idea) === 0;
    for (const idea of inOrder.filter(isOld)) await tellIdea(idea, cast, told, today);
    // Between the old ideas and the new ones, so that some are new to the funders.
    await tellWindows(cast, today);
    for (const idea of inOrder.filter((one) => !isOld(one))) await tellIdea(idea, cast, told, today);
    await tellBoards(cast, told, today);
    await tellScores(cast, told, today);
    await tellTalks(cast, told, today);
    await tellGrants(cast, told, today);
    await tellProjects(cast, told, today);
    await tellCalls(cast, told, today);
    await tellAid(cast, today);
    const budgets = await tellBudgets(cast, today);
    const tariffs = await tellTariffs(cast, today);
    const hearings = await tellHearings(cast, { budgets, tariffs }, today);
    log().info({ ideas: told.size, hearings, tariffs: tariffs.size, people: people.length }, 'demo story told');
  } finally {
    setClockForTests();
  }
}

/** The demo's logins, as lines for the terminal and the README. */
export function demoLogins(): string[] {
  const shown = ['aigul', 'moderator-osh', 'officer-osh', 'donor-lead', 'kanat', 'admin'];
  const lines = people
    .filter(({ key }) => shown.includes(key))
    .sort((a, b) => shown.indexOf(a.key) - shown.indexOf(b.key))
    .map(({ email, about }) => `  ${email.padEnd(28)} ${about.en ?? ''}`);
  return [`Demo logins, all with the password ${DEMO_PASSWORD}:`, ...lines];
}
