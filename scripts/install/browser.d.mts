export type Machine = {
  readonly env: NodeJS.ProcessEnv;
  readonly isProgram: (path: string) => boolean;
  readonly starts: (path: string) => boolean;
};

export function findBrowser(machine?: Machine): string | undefined;
export function starts(path: string): boolean;
