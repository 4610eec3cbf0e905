import { tourId, tourLimits } from "../model/tour-limits.ts";
import { type Field, patch } from "./field.ts";
import { stageAt } from "../model/choice/stage.ts";

/** With the tour's scene, the language and the version the link is full. */
export const longestLinkedTour = 1_940;

/** A tour and the number of its scene, counted from 1: `the-whole-plan/3`. Which tours there are is known later. */
export const tour: Field = {
  key: "tour",
  write: ({ stage }) => stage && `${stage.tour}/${stage.step + 1}`,
  read: (value) => {
    const [, id = "", number = "1"] = /^([^/]+)(?:\/([1-9]\d{0,2}))?$/.exec(value) ?? [];
    const isId = tourId.test(id) && id.length <= tourLimits.id;
    return isId ? { stage: stageAt(id, Number(number) - 1) } : null;
  },
};

/** A whole tour, as src/documents/tour/tour-link.ts packs it. What is in it is found out later. */
export const made: Field = {
  key: "made",
  write: (state) => state.made,
  read: (value) => patch("made", /^[\w-]+$/.test(value) && value.length <= longestLinkedTour ? value : null),
};
