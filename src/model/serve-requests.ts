import type { CallName, Calls, FromWorker, ToWorker } from "./worker-message.ts";

/** What a handler gets beside its payload. */
export interface CallContext<Progress> {
  /** Aborted when the page no longer wants the answer. */
  readonly signal: AbortSignal;
  readonly progress: (value: Progress) => void;
}

export type Handlers<C extends Calls> = {
  readonly [Name in CallName<C>]: (
    payload: C[Name]["payload"],
    context: CallContext<C[Name]["progress"]>,
  ) => Promise<C[Name]["answer"]> | C[Name]["answer"];
};

interface Options<C extends Calls> {
  readonly handlers: Handlers<C>;
  readonly codeOf: (error: unknown) => string;
  readonly listen: (listener: (message: ToWorker<C>) => void) => void;
  readonly post: (message: FromWorker) => void;
}

/** The worker's end of a worker line: runs the handler of each request, and answers under the request's id. */
export function serveRequests<C extends Calls>({ handlers, codeOf, listen, post }: Options<C>): void {
  const running = new Map<number, AbortController>();
  listen((message) => {
    const { id } = message;
    if (message.kind === "cancel") return running.get(id)?.abort();
    const controller = new AbortController();
    running.set(id, controller);
    const context = {
      signal: controller.signal,
      progress: (value: unknown) => post({ kind: "progress", id, value }),
    };
    const answer = async () => handlers[message.name](message.payload, context);
    answer()
      .then(
        (value) => post({ kind: "answer", id, value }),
        (error: unknown) => {
          if (controller.signal.aborted) return;
          console.warn(`The worker could not answer "${message.name}".`, error);
          post({ kind: "failure", id, code: codeOf(error) });
        },
      )
      .finally(() => running.delete(id));
  });
}
