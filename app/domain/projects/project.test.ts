import { describe, expect, it } from 'vitest';
import { checkStates, milestoneState, silentSince, wayGone } from './project';

const heard = (day: string) => ({ startedAt: null, updatedAt: new Date(`${day}T06:00:00Z`), completedAt: null });

describe('a project', () => {
  it('is silent from the ninetieth day without news, until somebody writes', () => {
    const project = heard('2026-08-24');
    expect(silentSince('in_progress', project, '2026-11-21')).toBeNull();
    expect(silentSince('in_progress', project, '2026-11-22')).toBe('2026-08-24');
    expect(silentSince('funded', project, '2027-01-01')).toBe('2026-08-24');
    expect(silentSince('completed', project, '2027-01-01')).toBeNull();
    expect(silentSince('seeking', project, '2027-01-01')).toBeNull();
  });

  it('counts the day of its last news in Kyrgyzstan', () => {
    const late = { ...heard('2026-08-24'), updatedAt: new Date('2026-08-24T19:00:00Z') };
    expect(silentSince('in_progress', late, '2026-11-22')).toBeNull();
  });

  it('has milestones that are late only after their day', () => {
    const due = { dueOn: '2026-06-01', doneOn: null };
    expect(milestoneState(due, '2026-06-01')).toBe('planned');
    expect(milestoneState(due, '2026-06-02')).toBe('late');
    expect(milestoneState({ ...due, doneOn: '2026-06-01' }, '2027-01-01')).toBe('done');
    expect(milestoneState({ ...due, doneOn: '2026-06-02' }, '2027-01-01')).toBe('done_late');
  });

  it('is looked at 12 and 24 months after it was completed', () => {
    const states = (day: string, made: number[] = []) =>
      checkStates('2025-10-10', made, day).map(({ dueOn, state }) => `${dueOn} ${state}`);
    expect(states('2026-10-09')).toEqual(['2026-10-10 coming', '2027-10-10 coming']);
    expect(states('2026-10-10')).toEqual(['2026-10-10 open', '2027-10-10 coming']);
    expect(states('2026-11-10')).toEqual(['2026-10-10 overdue', '2027-10-10 coming']);
    expect(states('2028-01-01', [12])).toEqual(['2026-10-10 made', '2027-10-10 overdue']);
  });
});

describe('an indicator', () => {
  it('tells how much of its way it has gone, whichever way that is', () => {
    expect(wayGone('0', '80', '60')).toBe(75);
    expect(wayGone('120', '20', '70')).toBe(50);
    expect(wayGone('120', '20', '130')).toBe(-10);
    expect(wayGone('0', '3', '2')).toBe(67);
    expect(wayGone('0.1', '0.3', '0.2')).toBe(50);
    expect(wayGone('0', '40', '50')).toBe(125);
  });
});
