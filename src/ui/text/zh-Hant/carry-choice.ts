/** The button that takes an outline elsewhere. */
export const carryChoice = {
  carryChoice: {
    button: "搬到別處比一比",
    of: (name: string) => `把${name}的輪廓搬到別處比一比`,
  },
};

export type CarryChoiceWords = typeof carryChoice;
