import type { FromWorker, ToWorker } from "../../src/model/worker-message.ts";

type Request = Extract<ToWorker, { kind: "request" }>;

/** A worker that replies to each request as the test says, at once or not at all. */
export class FakeWorker {
  readonly received: ToWorker[] = [];
  isTerminated = false;
  private readonly listeners = new Map<string, (event: unknown) => void>();

  constructor(private readonly reply: (request: Request) => FromWorker | null = () => null) {}

  /** What the page sees of it. */
  readonly worker = {
    postMessage: (sent: ToWorker, transfer: Transferable[] | StructuredSerializeOptions = []) => {
      const message = structuredClone(sent, Array.isArray(transfer) ? { transfer } : transfer);
      this.received.push(message);
      const reply = message.kind === "request" ? this.reply(message) : null;
      if (reply) queueMicrotask(() => this.post(reply));
    },
    terminate: () => {
      this.isTerminated = true;
    },
    addEventListener: (type: string, listener: (event: unknown) => void) => {
      this.listeners.set(type, listener);
    },
  };

  get requests(): readonly Request[] {
    return this.received.filter((message): message is Request => message.kind === "request");
  }

  post(message: FromWorker): void {
    this.emit("message", { data: message });
  }

  crash(): void {
    this.emit("error", {});
  }

  emit(type: string, event: unknown): void {
    this.listeners.get(type)?.(event);
  }
}

export const answer = (id: number, value: unknown): FromWorker => ({ kind: "answer", id, value });

/** Starts the given workers one after the other; one more is a fault of the code. */
export function startInTurn(...workers: readonly FakeWorker[]) {
  let started = 0;
  const start = () => {
    const fake = workers[started];
    started += 1;
    if (!fake) throw new Error("one worker too many");
    return fake.worker;
  };
  return { start, started: () => started };
}
