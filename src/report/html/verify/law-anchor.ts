/** Where on the page the counterexample of a law is; ids of laws hold a slash, anchors do not. */
export function lawAnchor(id: string): string {
  return `law-${id.replace(/[^\w-]+/g, '-')}`;
}
