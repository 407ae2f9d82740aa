/**
 * Fetches the English sentences where the build has put them into a script of their own (scripts/build/apartEnglish.ts takes
 * this module's place); null where they are here already.
 */
export function loadEnglish(): Promise<void> | null {
  return null;
}
