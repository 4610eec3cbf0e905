/** The commands of a presenter, in the window of the audience and in the console. */
export type StageCommand =
  | { readonly kind: (typeof plainCommands)[number] }
  /** To the scene of that number, counted from 1. */
  | { readonly kind: "go"; readonly number: number };

export const plainCommands = [
  "next",
  "previous",
  "first",
  "last",
  "play",
  "blank",
  "resume",
  "suspend",
  "overview",
  "laser",
  "fullscreen",
  "console",
  "help",
  "end",
] as const;

export function isSentCommand(id: string): id is (typeof plainCommands)[number] {
  return plainCommands.some((each) => each === id);
}
