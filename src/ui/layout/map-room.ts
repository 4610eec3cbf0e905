/** The part of the window in which the map is seen, in CSS pixels; nothing before the page has a map. */
export function mapRoom(): DOMRect {
  return document.getElementById("picture")?.getBoundingClientRect() ?? new DOMRect();
}
