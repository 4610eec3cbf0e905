export interface QueryCallbacks<Answer> {
  readonly onAnswer: (answer: Answer) => void;
  readonly onError: (error: unknown) => void;
}

/**
 * Wraps an asynchronous query so that only the latest call reports its outcome, because answers may come out of order.
 * Calling with null discards the query that is running.
 */
export function createLatestQuery<Query, Answer>(
  find: (query: Query) => Promise<Answer>,
  { onAnswer, onError }: QueryCallbacks<Answer>,
): (query: Query | null) => void {
  let latest = 0;
  return (query) => {
    latest += 1;
    const serial = latest;
    if (query === null) return;
    find(query).then(
      (answer) => serial === latest && onAnswer(answer),
      (error: unknown) => serial === latest && onError(error),
    );
  };
}
