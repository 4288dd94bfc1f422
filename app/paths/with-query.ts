export type QueryValue = string | number | undefined | (string | number)[];

/** Adds a query in a fixed order of keys; leaves out what is empty. */
export function withQuery(path: string, query: Record<string, QueryValue>): string {
  const params = new URLSearchParams();
  for (const key of Object.keys(query).sort()) {
    for (const value of [query[key]].flat()) if (value !== undefined && value !== '') params.append(key, String(value));
  }
  const text = params.toString();
  return text ? `${path}?${text}` : path;
}
