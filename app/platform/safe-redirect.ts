/** A path of this site, or `fallback`: never another host, a scheme, or something that a browser reads as one. */
export function safePath(target: string | null | undefined, fallback: string): string {
  if (!target || target.length > 500) return fallback;
  // Browsers strip tabs and newlines and read a backslash as a slash.
  const hasControl = [...target].some((char) => char.charCodeAt(0) < 33 || char === '\\');
  return target.startsWith('/') && !target.startsWith('//') && !hasControl ? target : fallback;
}
