import type { Actor } from '~/domain/accounts/actor';

/** Every read model of the product, by file and name, whoever wrote it. */
const readModels = import.meta.glob<Record<string, unknown>>('../../../app/domain/**/*.queries.server.ts');

/** A nonsensical call may hand back the database that it was handed; its connections count themselves. */
const withoutDatabase = (key: string, value: unknown) => (/^(session|\$client)$/.test(key) ? undefined : value);

async function answerOf(read: () => unknown): Promise<string> {
  try {
    return JSON.stringify(await read(), withoutDatabase) ?? 'nothing';
  } catch (error) {
    // Which of several failing queries of a nonsensical call is named first is chance.
    return `refused: ${(error as { code?: string }).code ?? 'fault'}`;
  }
}

/**
 * What every read model answers to each of the actors, by its file, its name and the actor's role. `given` is with what
 * it is called: to most read models that is noise, which is fine.
 */
export async function sweepReadModels(
  actors: Record<string, Actor>,
  given: (actor: Actor) => unknown[][],
): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  for (const [file, load] of Object.entries(readModels)) {
    for (const [name, read] of Object.entries(await load())) {
      if (typeof read !== 'function') continue;
      const calls = Object.entries(actors).flatMap(([role, actor]) =>
        given(actor).map(async (list, index) => {
          answers.set(`${file} ${name} ${role} ${index}`, await answerOf(() => read(...list)));
        }),
      );
      await Promise.all(calls);
    }
  }
  return answers;
}
