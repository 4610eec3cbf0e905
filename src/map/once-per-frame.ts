/** Puts an act off to the next frame; however often it is asked for before, it is done once. */
export function oncePerFrame<Subject extends object>(act: (on: Subject) => void): (on: Subject) => void {
  const waiting = new WeakSet<Subject>();
  return (on) => {
    if (waiting.has(on)) return;
    waiting.add(on);
    requestAnimationFrame(() => {
      waiting.delete(on);
      act(on);
    });
  };
}
