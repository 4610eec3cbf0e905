import { nearestSection } from "./nearest-section.ts";
import type { Section } from "./section.ts";
import { manySection, shippedSection } from "./text-section.ts";

/** In the order in which they are run. */
export const sections: readonly Section[] = [shippedSection, manySection, nearestSection];
