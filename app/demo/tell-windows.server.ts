import { createWindow } from '~/domain/funding/windows/windows.server';
import { referenceId } from '~db/seed/load.server';
import type { Cast } from './cast.server';
import { type DemoWindow, WINDOWS } from './content/windows';
import { StoryClock } from './story-clock.server';

/** How many days ago the funders said what they look for: ideas published since then are new to them. */
export const WINDOWS_DAYS_AGO = 28;

/** Tells what the funders of the story look for. */
export async function tellWindows(cast: Cast, today: Date): Promise<void> {
  const clock = new StoryClock(today);
  clock.to(-WINDOWS_DAYS_AGO, 10);
  for (const window of WINDOWS) {
    const { name, isPublic } = window;
    const values = { name, isPublic, opensOn: null, closesOn: null, criteria: criteriaOf(window) };
    await createWindow(await cast.as(window.by, window.funder), values);
    clock.forward(1);
  }
}

const tyiyn = (som: number | null | undefined) => (som ? som * 100 : null);

function criteriaOf({ sectors = [], places = [], kinds = [], som, ownShare, people }: DemoWindow) {
  return {
    sectorIds: sectors.map((slug) => referenceId('sector', slug)),
    placeIds: places.map((slug) => referenceId('place', slug)),
    authorKinds: kinds,
    requested: { min: tyiyn(som?.[0]), max: tyiyn(som?.[1]) },
    ownShareMin: ownShare ?? null,
    beneficiaries: { min: people ?? null, max: null },
  };
}
