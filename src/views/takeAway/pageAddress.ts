/** The full address of a place, given as the fragment that a link to it has: https://…/#/-/flows. */
export function pageAddress(fragment: string): string {
  return window.location.href.replace(/#.*$/, "") + fragment;
}
