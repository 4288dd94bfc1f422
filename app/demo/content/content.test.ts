import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AUTHOR_KINDS, FUNDER_KINDS } from '~/domain/accounts/actor';
import { DECLINE_REASONS, IDEA_LIMITS } from '~/domain/ideas/idea';
import { BUDGET_NEEDS, BUDGET_SOURCES } from '~/domain/ideas/idea-content';
import type { LocalText } from '~/i18n/languages';
import type { DemoComment, DemoIdea } from '../story';
import { organisations } from './organisations';
import { people } from './people';

const files = readdirSync(new URL('.', import.meta.url)).filter((name) => /^ideas-.+\.ts$/.test(name));
const modules = await Promise.all(
  files.map((name) => import(`./${name.replace(/\.ts$/, '')}.ts`) as Promise<Record<string, DemoIdea[]>>),
);
const ideas = modules.flatMap((module) => Object.values(module).flat());
const oshIdeas = ideas.filter(({ place }) => place === 'osh' || place.startsWith('osh-'));

const personKeys = new Set(people.map(({ key }) => key));
const organisationOf = new Map(organisations.map((organisation) => [organisation.key, organisation]));
const isMember = (person: string, organisation: string) => {
  const found = organisationOf.get(organisation);
  return found !== undefined && [found.owner, ...found.members].includes(person);
};

const textsOf = (idea: DemoIdea) => Object.values(idea.texts);
const withReplies = (comments: DemoComment[]): DemoComment[] =>
  comments.flatMap((comment) => [comment, ...withReplies(comment.replies ?? [])]);

/** Names of the ideas for which the test fails, so that a failure says where to look. */
const failing = (test: (idea: DemoIdea) => boolean, among: DemoIdea[] = ideas) =>
  among.filter((idea) => !test(idea)).map(({ key }) => key);

describe('The people and organisations of the demo story', () => {
  it('have keys and addresses of their own', () => {
    expect(personKeys.size).toBe(people.length);
    expect(organisationOf.size).toBe(organisations.length);
    expect(new Set(people.map(({ email }) => email)).size).toBe(people.length);
    expect(people.length).toBeGreaterThanOrEqual(30);
  });

  it('can receive no letters outside the reserved domain', () => {
    expect(people.filter(({ email }) => !email.endsWith('@example.org'))).toEqual([]);
  });

  it('belong to people who exist', () => {
    const unknown = organisations.flatMap(({ owner, members }) =>
      [owner, ...members].filter((p) => !personKeys.has(p)),
    );
    expect(unknown).toEqual([]);
  });

  it('say where a real organisation is known from', () => {
    const real = organisations.filter(({ origin }) => origin.kind === 'sourced');
    expect(real.map(({ key }) => key)).toEqual(expect.arrayContaining(['interbilim', 'osh-tazalyk', 'osh-council-3']));
    expect(real.filter(({ kind }) => kind === 'territorial_council')).toHaveLength(12);
  });
});

describe('The ideas of the demo story', () => {
  it('keep the limits of the form', () => {
    expect(failing((idea) => textsOf(idea).every(({ title }) => title.length <= IDEA_LIMITS.title))).toEqual([]);
    expect(failing((idea) => textsOf(idea).every(({ summary }) => summary.length <= IDEA_LIMITS.summary))).toEqual([]);
    const long = (idea: DemoIdea) =>
      textsOf(idea).flatMap(({ problem, evidence, goal, sustainability, risks }) =>
        [problem, evidence, goal, sustainability, risks].map((text) => text?.length ?? 0),
      );
    expect(failing((idea) => Math.max(...long(idea)) <= IDEA_LIMITS.longText)).toEqual([]);
    expect(failing((idea) => idea.objectives.length <= IDEA_LIMITS.objectives)).toEqual([]);
    expect(failing((idea) => idea.activities.length <= IDEA_LIMITS.activities)).toEqual([]);
    expect(failing((idea) => idea.budget.length <= IDEA_LIMITS.budgetLines)).toEqual([]);
    const rows = (idea: DemoIdea) => [
      ...idea.objectives,
      ...[...idea.activities, ...idea.budget].map((row) => row.title),
    ];
    const fits = (text: LocalText, limit: number) => Object.values(text).every((words) => words.length <= limit);
    expect(failing((idea) => rows(idea).every((row) => fits(row, IDEA_LIMITS.rowTitle)))).toEqual([]);
    expect(failing((idea) => idea.budget.every(({ unit }) => fits(unit, IDEA_LIMITS.unit)))).toEqual([]);
    const responsible = (idea: DemoIdea) => idea.activities.map((activity) => activity.responsible);
    expect(failing((idea) => responsible(idea).every((name) => fits(name, IDEA_LIMITS.responsible)))).toEqual([]);
    expect(failing(({ note = '' }) => note.length <= IDEA_LIMITS.note)).toEqual([]);
  });

  it('have keys of their own and a text in their own language', () => {
    expect(new Set(ideas.map(({ key }) => key)).size).toBe(ideas.length);
    expect(failing((idea) => idea.texts[idea.lang] !== undefined)).toEqual([]);
  });

  it('name only people and organisations that exist', () => {
    const namesOf = (idea: DemoIdea) => [
      idea.author,
      ...(idea.enteredBy ? [idea.enteredBy] : []),
      ...idea.supporters,
      ...withReplies(idea.comments).map(({ by }) => by),
      ...(idea.interests ?? []).map(({ by }) => by),
    ];
    expect(failing((idea) => namesOf(idea).every((name) => personKeys.has(name)))).toEqual([]);
  });

  it('let only members speak for an organisation', () => {
    const spoken = (idea: DemoIdea): [string, string][] => [
      ...(idea.organisation ? [[idea.author, idea.organisation] as [string, string]] : []),
      ...withReplies(idea.comments).flatMap(({ by, as }) => (as ? [[by, as] as [string, string]] : [])),
      ...(idea.interests ?? []).map(({ by, organisation }): [string, string] => [by, organisation]),
    ];
    expect(failing((idea) => spoken(idea).every(([person, as]) => isMember(person, as)))).toEqual([]);
  });

  it('come from organisations that may post, and interest only verified ones that may fund', () => {
    const kindOf = (key: string) => organisationOf.get(key)?.kind ?? '';
    const funders = (idea: DemoIdea) => (idea.interests ?? []).map(({ organisation }) => organisation);
    const posts: readonly string[] = AUTHOR_KINDS;
    const funds: readonly string[] = FUNDER_KINDS;
    expect(failing(({ organisation }) => !organisation || posts.includes(kindOf(organisation)))).toEqual([]);
    expect(failing((idea) => funders(idea).every((key) => funds.includes(kindOf(key))))).toEqual([]);
    expect(failing((idea) => funders(idea).every((key) => organisationOf.get(key)?.verified === true))).toEqual([]);
  });

  it('say why they were returned, declined, withdrawn, archived or merged', () => {
    const ended: DemoIdea['state'][] = ['returned', 'declined', 'withdrawn', 'archived', 'merged'];
    expect(failing((idea) => !ended.includes(idea.state) || (idea.note ?? '') !== '')).toEqual([]);
    const declined = ideas.filter(({ state }) => state === 'declined');
    expect(failing(({ declineReason }) => DECLINE_REASONS.some((r) => r === declineReason), declined)).toEqual([]);
    const merged = ideas.filter(({ state }) => state === 'merged');
    const published = new Set(ideas.filter(({ state }) => state === 'published').map(({ key }) => key));
    expect(failing(({ mergedInto }) => mergedInto !== undefined && published.has(mergedInto), merged)).toEqual([]);
  });

  it('were complete enough to be submitted, except the drafts', () => {
    const sent = ideas.filter(({ state }) => state !== 'draft');
    const complete = (idea: DemoIdea) => {
      const text = idea.texts[idea.lang];
      return [text?.title, text?.summary, text?.problem, text?.goal].every(Boolean) && idea.budget.length > 0;
    };
    expect(failing(complete, sent)).toEqual([]);
  });

  it('have budgets in whole som that add up', () => {
    const amounts = (idea: DemoIdea) =>
      idea.budget.map(({ quantity, unitPrice }) => Number(quantity) * Number(unitPrice));
    expect(failing((idea) => amounts(idea).every((sum) => Number.isInteger(sum) && sum > 0))).toEqual([]);
    expect(
      failing((idea) =>
        idea.budget.every(({ source, need }) => BUDGET_SOURCES.includes(source) && BUDGET_NEEDS.includes(need)),
      ),
    ).toEqual([]);
    const published = ideas.filter(({ state }) => state === 'published');
    const total = (idea: DemoIdea) => amounts(idea).reduce((sum, amount) => sum + amount, 0);
    expect(failing((idea) => total(idea) >= 150_000 && total(idea) <= 6_000_000, published)).toEqual([]);
  });

  it('plan activities in an order of months', () => {
    expect(failing((idea) => idea.activities.every(({ from, to }) => from >= 1 && from <= to && to <= 36))).toEqual([]);
  });

  it('gain supporters and comments only once they were public, never twice from one person', () => {
    const unseen: DemoIdea['state'][] = ['draft', 'submitted', 'returned', 'declined'];
    expect(
      failing((idea) => !unseen.includes(idea.state) || idea.supporters.length + idea.comments.length === 0),
    ).toEqual([]);
    expect(failing(({ supporters }) => new Set(supporters).size === supporters.length)).toEqual([]);
    expect(failing(({ supporters, author }) => !supporters.includes(author))).toEqual([]);
  });
});

describe('The ideas of Osh', () => {
  const count = (test: (idea: DemoIdea) => boolean) => oshIdeas.filter(test).length;

  it('show every state and every stage', () => {
    const states = Object.fromEntries(
      [...new Set(oshIdeas.map(({ state }) => state))].map((state) => [state, count((idea) => idea.state === state)]),
    );
    expect(states).toEqual({
      draft: 2,
      submitted: 2,
      returned: 2,
      published: 14,
      declined: 2,
      withdrawn: 1,
      archived: 1,
      merged: 1,
    });
    expect(count(({ stage }) => stage === 'under_consideration')).toBe(3);
    for (const stage of ['in_progress', 'completed', 'not_implemented']) {
      expect(count((idea) => idea.stage === stage)).toBe(1);
    }
  });

  it('are complete in all three languages at least five times', () => {
    const complete = (idea: DemoIdea) =>
      (['ky', 'ru', 'en'] as const).every(
        (lang) =>
          Object.values(idea.texts[lang] ?? {}).length === 7 &&
          idea.objectives.every((text) => text[lang]) &&
          idea.activities.every(({ title, responsible }) => title[lang] && responsible[lang]) &&
          idea.budget.every(({ title, unit }) => title[lang] && unit[lang]),
      );
    expect(count(complete)).toBeGreaterThanOrEqual(5);
  });

  it('include a long title, a long budget and comments hidden for a reason', () => {
    expect(count((idea) => textsOf(idea).some(({ title }) => title.length >= 115))).toBeGreaterThanOrEqual(1);
    expect(count(({ budget }) => budget.length === 15)).toBe(1);
    expect(oshIdeas.flatMap(({ comments }) => withReplies(comments)).filter(({ hidden }) => hidden).length).toBe(3);
  });
});
