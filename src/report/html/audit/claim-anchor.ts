/** Where on the page a claim is. */
export function claimAnchor(slug: string): string {
  return `claim-${slug}`;
}
