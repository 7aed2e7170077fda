/** A list that holds nothing but numbers, a line for each. Within a string there are no line breaks. */
const listOfNumbers = /\[\n(?: *-?\d[\d.eE+-]*,?\n)+ *\]/g;

/** A report as JSON text, lists of numbers on one line. */
export function toJson(report: unknown): string {
  const text = JSON.stringify(report, null, 2);
  return `${text.replace(listOfNumbers, (list) => list.replace(/\s+/g, ' ').replace('[ ', '[').replace(' ]', ']'))}\n`;
}
