/** What chooses things to be set side by side; the comparison itself has words of its own. */
export const compareChoice = {
  compareChoice: {
    button: "比較",
    of: (name: string) => `比較「${name}」`,
    chosen: (names: string) => `選作比較：${names}`,
  },
};

export type CompareChoiceWords = typeof compareChoice;
