import type { SignedIn } from '~/domain/accounts/actor';
import { confirmStage } from '~/domain/funding/grants/confirm-stage.server';
import { findIdea } from '~/domain/ideas/find-idea.server';
import { declareStage } from '~/domain/ideas/stages.server';
import { judgeWork } from '~/domain/projects/acceptance.server';
import { recordCheck } from '~/domain/projects/after-checks.server';
import { addIndicator, recordValue } from '~/domain/projects/indicators.server';
import { addMilestone, changeMilestone } from '~/domain/projects/milestones.server';
import { correctReport } from '~/domain/projects/report-corrections.server';
import { addReportPhoto } from '~/domain/projects/report-photos.server';
import { publishReport } from '~/domain/projects/reports.server';
import { budgetOf, recordSpending } from '~/domain/projects/spending.server';
import { kyrgyzDay } from '~/platform/kyrgyz-day';
import { db } from '~db/index.server';
import type { Cast } from './cast.server';
import { type DemoProject, PROJECTS } from './content/projects';
import { demoPhoto } from './demo-photo.server';
import { StoryClock, type StoryStep } from './story-clock.server';
import type { Told } from './tell-idea.server';

interface Scene {
  project: DemoProject;
  number: number;
  author: SignedIn;
  cast: Cast;
  clock: StoryClock;
}

const HOUR = 10;

/** Tells how ideas that have been told are carried out, each thing on its day. */
export async function tellProjects(cast: Cast, told: Told, today: Date): Promise<void> {
  for (const project of PROJECTS) {
    const number = told.get(project.idea) ?? 0;
    const clock = new StoryClock(today);
    const author = await cast.as(project.author.by, project.author.organisation);
    const scene = { project, number, author, cast, clock };
    const steps = [
      { day: project.begun, act: () => declareStage(author, number, 'in_progress', '') },
      ...milestoneSteps(scene),
      ...indicatorSteps(scene),
      ...(await recordSteps(scene)),
      ...endSteps(scene),
    ];
    await clock.follow(steps, HOUR);
  }
}

const dayOf = (clock: StoryClock, day: number) => kyrgyzDay(clock.at(day, HOUR));

function milestoneSteps({ project, number, author, clock }: Scene): StoryStep[] {
  return project.milestones.flatMap(({ title, due, done, late, moved }) => {
    let id = '';
    let version = 1;
    let dueOn = dayOf(clock, due);
    const change = async (doneOn: string | null, reason: string) => {
      await changeMilestone(author, number, id, { title, dueOn, doneOn, reason, version });
      version += 1;
    };
    const add = async () => {
      id = await addMilestone(author, number, { title, lang: project.lang, dueOn });
    };
    const move = async (to: number, reason: string) => {
      dueOn = dayOf(clock, to);
      await change(null, reason);
    };
    return [
      { day: project.begun, act: add },
      ...(moved ? [{ day: moved.day, act: () => move(moved.to, moved.reason) }] : []),
      ...(done === undefined ? [] : [{ day: done, act: () => change(dayOf(clock, done), late ?? '') }]),
    ];
  });
}

function indicatorSteps({ project, number, author, clock }: Scene): StoryStep[] {
  return project.indicators.flatMap(({ title, unit, baseline, target, until, values }) => {
    let id = '';
    const add = async () => {
      const [baselineOn, targetOn] = [dayOf(clock, project.begun), dayOf(clock, until)];
      const named = { title, unit, lang: project.lang };
      id = await addIndicator(author, number, { ...named, baseline, baselineOn, target, targetOn });
    };
    return [
      { day: project.begun, act: add },
      ...values.map(({ day, value, note = '' }) => ({
        day,
        act: () => recordValue(author, number, id, { value, measuredOn: dayOf(clock, day), note }),
      })),
    ];
  });
}

async function recordSteps({ project, number, author, clock }: Scene): Promise<StoryStep[]> {
  const lines = await budgetOf(db(), await findIdea(db(), number));
  const spendings = project.spendings.map(({ day, line, som, note = '' }) => ({
    day,
    act: () =>
      recordSpending(author, number, {
        lineId: lines[line]?.id ?? '',
        amount: som * 100,
        spentOn: dayOf(clock, day),
        note,
      }),
  }));
  return [...spendings, ...reportSteps({ project, number, author })];
}

function reportSteps({ project, number, author }: Pick<Scene, 'project' | 'number' | 'author'>): StoryStep[] {
  const { lang } = project;
  return project.reports.flatMap(({ day, text, photo, corrected }) => {
    let report = 0;
    let version = 1;
    const publish = async () => {
      report = await publishReport(author, number, { body: corrected?.before ?? text, lang });
      if (!photo) return;
      await addReportPhoto(author, number, report, { file: await demoPhoto(), caption: photo });
      version += 1;
    };
    const correct = (reason: string) => correctReport(author, number, report, { body: text, lang, reason, version });
    return [
      { day, act: publish },
      ...(corrected ? [{ day: corrected.day, act: () => correct(corrected.reason) }] : []),
    ];
  });
}

function endSteps({ project, number, author, cast }: Scene): StoryStep[] {
  const { completed, judgements = [], checks = [] } = project;
  const complete = async ({ note, confirmed }: NonNullable<DemoProject['completed']>) => {
    const id = await declareStage(author, number, 'completed', note);
    await confirmStage(await cast.as(confirmed.by, confirmed.organisation), number, id);
  };
  return [
    ...(completed ? [{ day: completed.day, act: () => complete(completed) }] : []),
    ...judgements.map(({ day, by, organisation, isAccepted, note }) => ({
      day,
      act: async () => judgeWork(await cast.as(by, organisation), number, { isAccepted, note }),
    })),
    ...checks.map(({ day, by, organisation, months, works, note, photo }) => ({
      day,
      act: async () => {
        const taken = photo ? await demoPhoto() : null;
        await recordCheck(await cast.as(by, organisation), number, months, { works, note, photo: taken });
      },
    })),
  ];
}
