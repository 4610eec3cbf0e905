import type { Field } from "./link-field.ts";
import { stageAt } from "./stage.ts";

const longestTourId = 80;

/** A tour and the number of its scene, counted from 1: `the-whole-plan/3`. Which tours there are is known later. */
export const tour: Field = {
  key: "tour",
  write: ({ stage }) => stage && `${stage.tour}/${stage.step + 1}`,
  read: (value) => {
    const [, id, number] = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:\/([1-9]\d{0,2}))?$/.exec(value) ?? [];
    if (id === undefined || id.length > longestTourId) return null;
    return { stage: stageAt(id, Number(number ?? 1) - 1) };
  },
};
