export const carriedSource = "carried";
export const carriedFill = `${carriedSource}/fill`;
export const carriedLabels = `${carriedSource}/label`;
