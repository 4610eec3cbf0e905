/** What becomes of a question. */
export interface Outcome<Answer> {
  readonly answered: (answer: Answer) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Answers may come in another order than that of the questions: only that to the newest is told, and none after null
 * was asked.
 */
export function newest<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  { answered, failed }: Outcome<Answer>,
): (question: Question | null) => void {
  let serial = 0;
  return (question) => {
    serial += 1;
    const mine = serial;
    if (question === null) return;
    ask(question).then(
      (answer) => mine === serial && answered(answer),
      (error: unknown) => mine === serial && failed(error),
    );
  };
}
