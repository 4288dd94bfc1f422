import { createContext } from 'react';

/**
 * Whether the page shows a form that came back. The frame cannot ask for it: `useActionData` tells a route of its own
 * action only, so the renderer says it.
 */
export const RejectedPage = createContext(false);

/** Whether one of the actions' answers names errors. */
export function hasErrors(actionData: Record<string, unknown> | null): boolean {
  const answers = Object.values(actionData ?? {}) as ({ errors?: unknown[] } | undefined)[];
  return answers.some((answer) => Array.isArray(answer?.errors) && answer.errors.length > 0);
}
