/** Remembers the last answer, so that the same question gives the same object. */
export function keepLast<Arguments extends readonly unknown[], Result>(
  answer: (...question: Arguments) => Result,
): (...question: Arguments) => Result {
  let last: { question: Arguments; result: Result } | undefined;
  return (...question) => {
    if (!last || question.some((part, index) => part !== last?.question[index]))
      last = { question, result: answer(...question) };
    return last.result;
  };
}
